"""What a rule looks for, folded below its row of a page: who opens a report need not have the program."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from itertools import groupby

from provenance.patterns import lazy_pattern
from provenance.rules import RuleFields
from provenance.rules.explanations import ITEM, flowed

_CODE = lazy_pattern("`([^`]+)`")


def anchor(rule: str) -> str:
    """The id of a rule's row, which each of its findings leads to."""
    return f"rule-{escape(rule)}"


def explained(rule: RuleFields | None) -> str:
    """The summary of a rule and its explanation as HTML; nothing for a rule that this run does not know. No examples: those of moderation hold the very words that messages mask."""
    if rule is None:
        return ""
    blocks = "".join(part for block in flowed(rule.explanation) for part in _elements(block))
    summary = f"<small>{escape(rule.summary)}</small>"
    return f"<details><summary>{summary}</summary>{blocks}</details>" if blocks else f"<br>{summary}"


def _elements(block: str) -> Iterator[str]:
    """A paragraph, and the list below it."""
    for is_list, lines in groupby(block.splitlines(), lambda line: line.startswith(ITEM)):
        if is_list:
            yield f"<ul>{''.join(f'<li>{_inline(line.removeprefix(ITEM))}</li>' for line in lines)}</ul>"
        else:
            yield f"<p>{_inline(' '.join(lines))}</p>"


def _inline(words: str) -> str:
    return _CODE.sub(r"<code>\1</code>", escape(words))
