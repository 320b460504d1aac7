"""Texts of another time, whose words were the ordinary ones then: by their date, a year at their head or in the name of their file."""

from __future__ import annotations

from pathlib import PurePosixPath

from provenance.analysis import metadata
from provenance.api import Document, lazy_pattern

__all__ = ["CHANGED", "year_of"]

CHANGED = 1965
"""Texts before this year use words that later years call slurs as the ordinary ones of their time."""
_HEAD = 200
_STATED = lazy_pattern(r"\A\W*\(?(1[5-9]\d\d)\)|<\w+\b[^<>]*\sdate\s*=\s*[\"'](1[5-9]\d\d)\b")
"""The year at the head of an old text that has been handed down: "(1931) ANA CRUZ, …"."""
_NAMED = lazy_pattern(r"(?:\A|[_ -])(1[5-9]\d\d)(?=[_ .-]|\Z)")
"""The year in the name of a file: "fic_1874_9050.txt"."""
_LATER = lazy_pattern(r"\b(?:19(?:6[5-9]|[7-9]\d)|20\d\d)\b")
"""A year that an old text cannot have."""
_EACH = 20_000
"""Characters of a long text, in which a figure may look like one by chance."""


def year_of(document: Document) -> int:
    """The year that a text is dated with; the first in which no excuse is left where it has none."""
    return document.recall("moderation.year", _year)


def _year(document: Document) -> int:
    stated = _STATED.search(document.source, 0, _HEAD)
    if stated is not None:
        return int(stated[1] or stated[2])
    named = _NAMED.search(PurePosixPath(document.path).stem)
    if (
        named is not None
        and int(named[1]) < CHANGED
        and len(_LATER.findall(document.text)) <= len(document.text) // _EACH
    ):
        return int(named[1])
    date = metadata(document).date
    return CHANGED if date is None else int(date.value[:4])
