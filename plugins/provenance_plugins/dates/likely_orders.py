"""Which of two readings of a numeric date is the likely one, by what else the document says of its time: a season or quarter, and days that it still looks to."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from datetime import date

from provenance.analysis import TimeExpression, dates, language, sentences
from provenance.analysis.dates.names import words
from provenance.analysis.dates.numeric import is_date
from provenance.analysis.dates.parts_of_years import parts_of_years
from provenance.api import Document, lazy_pattern
from provenance_plugins.dates.tables import forms

__all__ = ["is_before_next_day", "is_of_part_of_year"]

_YEAR = lazy_pattern(r"(?<![\w.,])(?:19|20)\d\d(?!\w)")
_SEASONS = {
    "spring": frozenset({3, 4, 5}),
    "summer": frozenset({6, 7, 8}),
    "autumn": frozenset({9, 10, 11, 12}),
    "winter": frozenset({12, 1, 2, 3}),
}
"""Months of each in the north, where most texts are written; who writes in the south is told for information, and not left out."""
_AHEAD = 62
"""Days to the next of what is held again, at most."""


def is_of_part_of_year(document: Document, first: date, second: date) -> bool:
    """Whether a season, quarter or half of the year in the title or the text holds one of the readings and none the other: "Meeting - Fall 2020" and 11/01/2020."""
    held = [
        any(day.year in years and day.month in months for years, months in _parts(document)) for day in (first, second)
    ]
    return held[0] != held[1]


def _parts(document: Document) -> Iterator[tuple[tuple[int, ...], frozenset[int]]]:
    """The years and months of each; a winter has those of two years."""
    for item in dates(document):
        if item.form == "part" and item.expression.year:
            yield _months(item.expression.unit, item.expression.year, item.value or "")
    read_as = language(document).read_as
    for declared in document.declared:
        if declared.field == "title" and (years := [match.start() for match in _YEAR.finditer(declared.value)]):
            for expression, value, _ in parts_of_years(declared.value, years, read_as):
                if expression.form == "part":
                    yield _months(expression.unit, expression.year, value)


def _months(unit: str, year: int, value: str) -> tuple[tuple[int, ...], frozenset[int]]:
    if unit in _SEASONS:
        return ((year, year + 1) if unit == "winter" else (year,)), _SEASONS[unit]
    begin, _, end = value.partition("/")
    if len(begin) != len("2024-01") or len(end) != len(begin):
        return (year,), frozenset()
    return (year,), frozenset(range(int(begin[5:]), int(end[5:]) + 1))


def is_before_next_day(document: Document, first: date, second: date) -> bool:
    """Whether the text looks to a day without a year that lies between the readings, soon behind the earlier one: "The next meeting is held on September 8th" of 8/11."""
    earlier, later = sorted((first, second))
    ahead = [
        date(year, item.expression.month, item.expression.day)
        for item in dates(document)
        if item.form == "day-month" and item.expression.day and _looks_on(document, item)
        for year in (earlier.year,)
        if is_date(year, item.expression.month, item.expression.day)
    ]
    return bool(ahead) and all(earlier < day < later and (day - earlier).days <= _AHEAD for day in ahead)


def _looks_on(document: Document, item: TimeExpression) -> bool:
    """Whether the sentence speaks of what is next."""
    listed = sentences(document)
    at = bisect_right(listed, item.span.start, key=lambda sentence: sentence.span.start) - 1
    said = document.slice(listed[at].span).lower().split() if at >= 0 else []
    known = words(language(document).read_as).ahead | forms("looks_on")
    return any(word.strip(".,;:()") in known for word in said)
