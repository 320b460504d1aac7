"""A title whose day is another one in the first heading that repeats it: "title: Notes of the call of 6 April 2023" over "# 6 April 2022: notes of the call" (DAT206)."""

from __future__ import annotations

from datetime import date

from provenance.analysis import language, metadata
from provenance.analysis.dates.forms import read_dates
from provenance.analysis.dates.names import spoken
from provenance.api import HEADING_KINDS, Document, Hit, Span, lazy_pattern, quoted

__all__ = ["titled_otherwise"]

_WORD = lazy_pattern(r"[^\W\d_]{3,}")
_SHARED = 3
"""Words that both have beside the day, at least."""
_BLOCKS = 8
"""Blocks among which the first heading stands."""


def titled_otherwise(document: Document) -> Hit | None:
    """What to say of the first heading."""
    title = metadata(document).title
    if title is None or isinstance(title.span, Span):
        return None  # the heading itself
    named = _only_day(document, title.value)
    if named is None:
        return None
    for block in document.blocks[:_BLOCKS]:
        if block.kind not in HEADING_KINDS:
            continue
        words = document.slice(block.span)
        headed = _only_day(document, words)
        if headed is None or headed[0] == named[0] or len(named[1] & headed[1]) < _SHARED:
            return None
        return Hit(
            block.span,
            f"the title says {spoken(named[0])}, and this heading {spoken(headed[0])}, of what both call {quoted(title.value)}: correct one of them",
        )
    return None


def _only_day(document: Document, words: str) -> tuple[date, frozenset[str]] | None:
    """The one day of a title, which no other figures make a span, and its words beside the day."""
    found = list(read_dates(words, (language(document).read_as,)))
    if len(found) != 1 or found[0].swapped or not (found[0].year and found[0].day):
        return None
    one = found[0]
    rest = f"{words[: one.start]} {words[one.end :]}"
    if any(char.isdigit() for char in rest):
        return None
    return date(one.year, one.month, one.day), frozenset(_WORD.findall(rest.lower()))
