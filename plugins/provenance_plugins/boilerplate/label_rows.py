"""Rows of labels that a page of a shop, a house or a sight has at its foot, saved as one line without what parted them: "Home Delivery FAQs Store Finder Gift Cards Careers", "Winkels Cadeaukaart Vacatures Pers"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from provenance.api import BlockKind, Document, Phrases, Span, any_of, lazy_pattern
from provenance_plugins.boilerplate.asked_first import LABELS_OF_ROW, may_have_label_rows

__all__ = ["label_rows"]

_LABELS = Phrases.load(__package__, "label_rows")
_PLACES = frozenset({BlockKind.PARAGRAPH, BlockKind.TEXT})
_SHORTEST, _LONGEST = 24, 400
"""Characters of a row."""
_SHARE = 0.75
"""Share of a row's words that known labels hold, at least."""
_PROSE = 30
"""Characters of a sentence of the article, of which a text with such a row has one."""
_LINE = lazy_pattern(r"[^\n]+")
_WORD = lazy_pattern(r"[^\W_][\w'’&-]*")
_PARTS = lazy_pattern(r"[.!?;:,|·•]|\s[-–—]\s")
"""What parts clauses, or labels where another rule tells of them."""
_HOURS = lazy_pattern(
    r"(?:[^\W\d_]{2,3}\.?[-–][^\W\d_]{2,3}\.?|\d{1,2}(?:[.:]\d\d)?[-–]\d{1,2}(?:[.:]\d\d)?h?|\d{1,2}(?:[.:]\d\d|h)|24/7)(?=\s|\Z)"
)
"""The days and hours on which a house is open, "Mon-Fri 9-5", which belong to the label before; a bare number is a figure."""
_FIGURES = lazy_pattern(
    r"[^\w\n]{0,3}(?:[^\W\d_][^\d\n]{0,40}\s)?\d[\d.,%]*(?:\s+[^\d\s]{0,2}\d[\d.,%]*)+[^\w\n]*(?=\n|\Z)"
)
"""A line of several figures, with or without a name before them: what stands over it is the head of a table."""


def label_rows(document: Document) -> Iterator[Span]:
    """Each such row, in a text that has an article beside it."""
    rows = [*_rows(document)] if may_have_label_rows(document) else []
    if rows and any(_is_prose(line[0]) for line in _LINE.finditer(document.text)):
        yield from rows


def _is_prose(line: str) -> bool:
    said = line.strip()
    return len(said) >= _PROSE and said[-1] in '.!?…”"'


def _rows(document: Document) -> Iterator[Span]:
    for block in document.blocks:
        start, end = block.span
        if block.kind not in _PLACES or not _SHORTEST <= end - start <= _LONGEST * 2:
            continue
        for line in _LINE.finditer(document.text, start, end):
            said = line[0].strip()
            if _SHORTEST <= len(said) <= _LONGEST and _PARTS.search(said) is None and _is_row(said):
                if _heads_figures(document.text, line.end()):
                    continue
                begin = line.start() + line[0].index(said)
                yield Span(begin, begin + len(said))


def _heads_figures(text: str, end: int) -> bool:
    """Whether the next line with words is one of figures."""
    start = end
    while start < len(text) and text[start].isspace():
        start += 1
    return _FIGURES.match(text, start) is not None


def _is_row(said: str) -> bool:
    if not said[:1].isupper():
        return False
    capitals = sum(word[0][0].isupper() for word in _WORD.finditer(said))
    words = sum(1 for _ in _WORD.finditer(said))
    if capitals < LABELS_OF_ROW:
        return False
    held = found = 0
    for match in _label().finditer(said):
        if match["label"]:
            found += 1
        held += sum(1 for _ in _WORD.finditer(match[0]))
    return found >= LABELS_OF_ROW and held >= _SHARE * words


@cache
def _label() -> re.Pattern[str]:
    """A label, which begins with a capital, or hours."""
    words = any_of(sorted(_LABELS.texts("label"), key=len, reverse=True))
    return re.compile(rf"(?<![\w'’&-])(?:(?P<label>(?=[^\W\d_a-zß-ÿ])(?i:{words}))(?![\w'’&-])|{_HOURS.pattern})")
