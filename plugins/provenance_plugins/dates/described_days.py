"""Days in the description that front matter gives of a text: readers of lists and of search pages see it, and the text need not have it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from provenance.analysis.dates.names import month_names, plain, spoken, weekday_name, weekday_names
from provenance.analysis.dates.numeric import is_date, month_length
from provenance.api import DIGITS, Document, SourceSpan, lazy_pattern

__all__ = ["described_days"]

_DAY = lazy_pattern(
    r"(?:(?<![\w-])(?P<weekday>[^\W\d_]{4,}(?:-feira)?)\.?,?\s(?:(?:den|dem|der|le|el|il|dia|día)\s)?)?"
    r"(?<![\w./-])(?:(?P<day>\d{1,2})(?:\.|º|°|er|e|st|nd|rd|th)?\s(?:d[eio]l?\s)?(?P<month>[^\W\d_]{3,})|(?P<month_first>[A-Z][a-z]{2,8})\.?\s(?P<day_second>\d{1,2})(?:st|nd|rd|th)?),?\s(?:d[eo]l?\s)?(?P<year>(?:19|20)\d\d)(?![\w-])",
    signs=DIGITS,
)
"""A day in words with its year, and the word before it, which may be its weekday."""
_FIELD = "description"
_ORIGIN = "front-matter:"
_SINCE = 1924


def described_days(document: Document) -> Iterator[tuple[SourceSpan | None, str, str]]:
    """Where the front matter of a text describes it by a day that is none, or by a weekday that was another: the place, the day and what is wrong; not what the text says as well."""
    for declared in document.declared:
        if declared.field != _FIELD or not declared.origin.startswith(_ORIGIN):
            continue
        for found in _DAY.finditer(declared.value):
            if found[0] in document.text:
                continue
            fault = _fault(
                found["weekday"],
                int(found["day"] or found["day_second"]),
                found["month"] or found["month_first"],
                int(found["year"]),
            )
            if fault is not None:
                yield declared.source, found[0], fault


def _fault(word: str | None, day: int, month: str, year: int) -> str | None:
    """What is wrong with a day; `word`: what stands before it."""
    numbers = set(month_names().get(plain(month), {}).values())
    if len(numbers) != 1 or year < _SINCE:
        return None
    (number,) = numbers
    if not is_date(year, number, day):
        length = month_length(year, number)
        return f"that month has only {length} days: correct the day or the month" if day > length else None
    weekdays = set(weekday_names().get(plain(word), {}).values()) if word else set()
    real = date(year, number, day)
    if len(weekdays) != 1 or real.weekday() in weekdays:
        return None
    (weekday,) = weekdays
    return f"{spoken(real)} is a {weekday_name(real.weekday())}, not a {weekday_name(weekday)}: correct the weekday or the date"
