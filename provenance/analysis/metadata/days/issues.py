"""The month of the issue in which a text came out, as magazines print it at its foot: "Published in Issue 12 of The Lamp, May 1999"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from provenance.analysis.metadata.lexicons import Words, labels
from provenance.analysis.metadata.stated_dates import date_in, stated
from provenance.analysis.metadata.values import Candidate, Value
from provenance.api import BlockKind, Confidence, Document, Region, Span, lazy_pattern

ORIGIN = "text:issue"
_BLOCKS = 12
"""Last blocks of a document in which the line stands."""
_LONGEST = 160
_NAME, _DATE = 50, 20
"""Characters of the name of a magazine between the number and the month, and of the month with its year."""
_LABEL = 20
"""Characters of the longest of these words, with what stands before it."""
_FORCE = 4.0
_NOT_FOOT = frozenset({Region.NAV, Region.ASIDE, Region.FORM, Region.QUOTE})
_LISTED = frozenset({BlockKind.LIST_ITEM, BlockKind.CODE, BlockKind.TABLE_CELL})
"""Where other texts are listed, and their issues with them."""


def issued(document: Document, words: Words) -> Iterator[Candidate]:
    """The month of the issue, of which nothing says the day."""
    for block in reversed(document.blocks[-_BLOCKS:]):
        if block.kind in _LISTED or not _NOT_FOOT.isdisjoint(block.regions):
            continue
        start = block.span.start
        for line in document.slice(block.span).split("\n"):
            match = _pattern().match(line, 0, _LONGEST) if _may_be_numbered(line[:_LONGEST]) else None
            rest = "" if match is None else line[match.end() : match.end() + _NAME + _DATE]
            parsed = date_in(rest, words.languages) if rest else None
            if match is not None and parsed is not None and parsed.granularity == "month" and parsed.start <= _NAME:
                found = stated(parsed, words.languages)
                if found is not None:
                    first = start + match.end()
                    span = Span(first + parsed.start, first + parsed.end)
                    yield Candidate(
                        Value(found.value, ORIGIN, Confidence.LOW, None, span), _FORCE, "text", visible=True
                    )
                    return
            start += len(line) + 1


def _may_be_numbered(beginning: str) -> bool:
    """Whether a word for an issue and a digit are in the beginning of a line: in few lines, and the pattern takes its time."""
    lower = beginning.lower()
    return any(label in lower for label in labels("issue")) and any(map(str.isdigit, beginning))


def is_numbered(before: str) -> bool:
    """Whether the number behind some words is that of an issue: "Issue 12, May 1999" tells of no 12th of May."""
    last = before.rstrip(" #").lower()[-_LABEL:]
    return f" {last}".endswith(_numbers())


@cache
def _numbers() -> tuple[str, ...]:
    return tuple(f"{before}{label}" for label in (*labels("issue"), *labels("volume")) for before in " (,.|/\t")


@cache
def _pattern() -> re.Pattern[str]:
    """Up to the number of the issue: "Published in" or the name of the magazine is all that stands before it."""

    def listed(tag: str) -> str:
        return "|".join(map(re.escape, labels(tag)))

    return lazy_pattern(
        rf"\s*(?:(?i:{listed('issued_in')})\s(?:[^\d\n.:]{{0,50}}\s)?|(?:(?:[A-ZÀ-Þ][\w'’&-]{{0,20}}|of|the|and)\s?){{1,6}},?\s)"
        rf"(?i:{listed('issue')})\s?#?\d{{1,4}}(?!\d)"
    )
