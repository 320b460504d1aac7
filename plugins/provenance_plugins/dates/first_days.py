"""The first day of a range whose last one is read as the date: "Saturday 6th - 9th August 2016"."""

from __future__ import annotations

from datetime import date

from provenance.analysis import TimeExpression
from provenance.analysis.dates.numeric import is_date
from provenance.api import Document, lazy_pattern

__all__ = ["is_of_first_day"]

_FIRST = lazy_pattern(r"(?<!\d)(\d{1,2})(?:st|nd|rd|th)?\s?[-–—]\s?\d{1,2}(?:st|nd|rd|th)?\s")


def is_of_first_day(document: Document, item: TimeExpression) -> bool:
    """Whether the weekday before such a range is that of its first day."""
    first = _FIRST.search(document.slice(item.span))
    if first is None or not (day := int(first[1])):
        return False
    year, month = item.expression.year, item.expression.month
    return is_date(year, month, day) and date(year, month, day).weekday() == item.expression.weekday
