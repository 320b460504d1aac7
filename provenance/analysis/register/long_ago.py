"""What a text tells of times that nobody now alive has seen: who took a side then can be asked no more, and a weekday of those days is none of the writer's."""

from __future__ import annotations

from bisect import bisect_left

from provenance.analysis.dates.reading import dates
from provenance.api import Document, lazy_pattern

__all__ = ["LONG_AGO", "is_of_long_ago", "is_year_of_work"]

LONG_AGO = 1950
"""Before this year nobody acted whom a reader could ask."""
_MOST = 0.8
"""The part of the years of a text that lie so long ago where it is a history."""
_MANY, _LAST = 6, 3
"""Years of a history that tells of nothing else, and those before a place that are asked."""
_NEAR, _BEHIND = 900, 60
"""Characters before a place, and behind it, in which a year tells when it was; in a history that names many the last ones do."""
_TITLE = 80
"""Characters before a year in which the bracket of a work begins."""
_WORK = lazy_pattern(r"\((?:[^()]{2,70},\s)?\Z")
"""Before the year in which a work came out: "(Lamp Press, 2017)"."""


def is_year_of_work(text: str, start: int, end: int) -> bool:
    """Whether a year is that of a work in brackets, which tells nothing of the days of the story: "(Lamp Press, 2017)"."""
    return (
        text.startswith(")", end)
        and text.rfind("(", max(0, start - _TITLE), start) >= 0
        and _WORK.search(text, max(0, start - _TITLE), start) is not None
    )


def is_of_long_ago(document: Document, place: int) -> bool:
    """Whether a place of a history lies behind years of long ago."""
    starts, years, is_history = document.recall("register.years_told", _years_told)
    if not is_history:
        return False
    at = bisect_left(starts, place)
    if at and (len(years) >= _MANY or place - starts[at - 1] <= _NEAR):
        last = years[max(0, at - _LAST) : at]
        return sum(year < LONG_AGO for year in last) * 2 >= len(last)
    return at < len(starts) and starts[at] - place <= _BEHIND and years[at] < LONG_AGO


def _years_told(document: Document) -> tuple[list[int], list[int], bool]:
    """Where a text names years and which, and whether most lie long ago."""
    told = [
        (item.span.start, item.expression.year)
        for item in dates(document)
        if item.has_year and item.expression.year and not is_year_of_work(document.text, *item.span)
    ]
    years = [year for _, year in told]
    return (
        [start for start, _ in told],
        years,
        bool(years) and sum(year < LONG_AGO for year in years) >= _MOST * len(years),
    )
