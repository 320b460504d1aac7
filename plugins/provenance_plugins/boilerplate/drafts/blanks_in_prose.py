"""Blanks in the running prose of a draft, where its writer looked for a word: "we are deluged with ____."."""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.analysis import inside_quotation
from provenance.analysis.register import is_fiction, is_instructing
from provenance.api import BlockKind, Document, Hit, Phrases, Severity, Span, any_of, lazy_pattern, quoted
from provenance_plugins.boilerplate.sources import is_blank_form, is_template

__all__ = ["blanks_in_prose"]

_WORDS = Phrases.load(__package__, "blanks_in_prose")
_BLANK = lazy_pattern(r"(?<=[a-zß-ÿ,] )_{3,12}(?=[.,;:!?]?(?:\s|\Z))", signs=("_",))
_LABELLED = lazy_pattern(r":[ \t]{0,8}_{3,}|_{13,}|_{3,}[ \t]{0,8}\n[ \t]{0,8}_{3,}")
"""Of a form: a blank behind a label, one as long as a line to write on, several below each other."""
_OLD = lazy_pattern(r"(?<!\w)1[5-9](?:\d_|__)(?!\w)", signs=("_",))
"""A year that an old tale leaves open, as it does names: "in the year 18__, in the town of ____"."""
_FORM = lazy_pattern(lambda: rf"(?i)(?<!\w)(?:{any_of(_WORDS.texts('form', 'en'))})(?!\w)")
_PROSE = frozenset({BlockKind.PARAGRAPH, BlockKind.TEXT})
_LONG, _TEXT = 100, 1000
"""Characters of a paragraph of prose, and of a text that is no card or letter to fill in."""
_MOST, _IN_BLOCK, _SURE = 12, 2, 2
"""Blanks of a text and of a paragraph, at most, and from which number on they are no manner of leaving a name out."""
_BEFORE = 24


def blanks_in_prose(document: Document, *, coded: bool) -> Iterator[tuple[str, Hit]]:
    """Each with the words before it; for information where it is alone, and `coded` where a text shows code or speaks of notes."""
    text = document.text
    if "___" not in text or len(text) < _TEXT or is_blank_form(document) or is_template(document):
        return
    if _LABELLED.search(text) is not None or _OLD.search(text) is not None or _FORM.search(text) is not None:
        return
    counts: dict[Span, int] = {}
    blanks = [match for match in _BLANK.finditer(text) if _is_in_prose(document, match, counts)]
    if not 0 < len(blanks) <= _MOST or is_fiction(document) or is_instructing(document):
        return
    for match in blanks:
        before = text[max(0, match.start() - _BEFORE) : match.start()].split("\n")[-1].split(" ", 1)[-1]
        message = f"the blank behind {quoted(before.strip())} was left for a word that nobody found: put it in"
        lesser = coded or len(blanks) < _SURE
        yield (
            f"{match.start()}",
            Hit(Span(*match.span()), message, severity=Severity.INFO if lesser else Severity.WARNING),
        )


def _is_in_prose(document: Document, match: re.Match[str], counts: dict[Span, int]) -> bool:
    """Whether a blank stands in a paragraph that has few; `counts`: of each that was asked."""
    span = Span(*match.span())
    block = document.block_at(span.start)
    if block is None or block.kind not in _PROSE or block.span.end - block.span.start < _LONG:
        return False
    if block.span not in counts:
        counts[block.span] = document.text.count("___", *block.span)
    if counts[block.span] > _IN_BLOCK * (len(match[0]) // 3):
        return False
    return not inside_quotation(document, span)
