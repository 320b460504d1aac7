"""Numeric dates in the title that front matter gives a text, which readers see above it: "Day 11 (10/03/2005)"."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from provenance.analysis import language
from provenance.analysis.dates.parsing import parse_date
from provenance.api import Document, SourceSpan
from provenance_plugins.dates.asked_first import numbers_of_titles

__all__ = ["titled_orders"]


def titled_orders(document: Document) -> Iterator[tuple[SourceSpan | None, str, date, date]]:
    """Each such date that the text does not have as well: its place, its words and both readings."""
    for declared, words in numbers_of_titles(document):
        if words in document.text or declared.span is not None:
            continue
        tags = (one.value for one in document.declared if one.field == "language")
        parsed = parse_date(words, (*tags, language(document).read_as))
        if parsed is None or parsed.day is None or parsed.other is None:
            continue
        place = declared.source
        if place is not None:
            at = document.source.find(words, place.start, place.end)
            place = place if at < 0 else SourceSpan(at, at + len(words), place.approximate)
        yield place, words, parsed.day, date.fromisoformat(parsed.other)
