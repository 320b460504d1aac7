"""Numbers as dates: which the calendar has, how ISO 8601 writes them, and which of three is the day."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal, TypeAlias

from provenance.api import lazy_pattern

Order: TypeAlias = Literal["DMY", "MDY", "YMD"]
"""In which order a numeric date gives day, month and year."""

_MONTH_FIRST = frozenset({"en-us", "en-ph", "en-pr", "fil", "tl", "es-us", "es-pr"})
_UNDECIDED = frozenset({"en", "en-ca", "fr-ca", "es-pa", "mul", "und"})
_YEAR_FIRST = frozenset({"zh", "ja", "ko", "hu", "lt", "mn", "fa"})


_THREE_DIGITS = 999
_TWO_DIGITS = tuple(f"{number:02}" for number in range(32))
"""Months and days as ISO 8601 writes them: looked up in a third of the time that formatting takes."""

TWELVE_HOURS = lazy_pattern(r"[\s,|–-]*\d\d?:\d\d(?::\d\d)?\s?(?:[AP]M\b|[AP]\.M\.)")
"""A time of twelve hours in capitals: behind a date with full stops it shows that the month comes first ("08.09.2021 02:15 PM")."""


def is_date(year: int, month: int, day: int) -> bool:
    """Whether the calendar has this date; 0 for a month or day that is not given."""
    if not 1 <= year <= 9999 or not 0 <= month <= 12:
        return False
    return day == 0 or (month > 0 and 1 <= day <= month_length(year, month))


def is_layout(text: str, start: int, end: int) -> bool:
    """Whether a date stands in a string of 2 January 2006 inside of a tag, with which templates of Go say how dates are to be written: `{{ .Date.Format "02/01/2006" }}`."""
    opened = text.rfind("{{", max(0, start - _TAG), start)
    if opened < 0 or text.find("}}", opened, start) >= 0:
        return False
    quote = max(text.rfind(mark, opened, start) for mark in _QUOTES)
    closed = -1 if quote < 0 else text.find(text[quote], end, end + _TAG)
    return closed >= 0 and _LAYOUT.fullmatch(text, quote + 1, closed) is not None


_TAG = 160
"""Characters of such a tag on either side of its date."""
_QUOTES = ('"', "'", "`")
_LAYOUT = lazy_pattern(
    r"(?:Monday|Mon|January|Jan|(?<![^\W_])(?:[a-z]{1,3}|[A-Z]{2,4})(?![^\W_])|(?<=\d)[A-Z]{3}|[+-]?0?7:?00|(?<!\d)(?:_?2|0?[1-5]|15|(?:20)?06|20060102(?:150405)?)(?!\d)|[\s,./:|·()TZ-])+"
)
"""The parts of that moment, 15:04:05 on Monday, 2 January 2006, seven hours behind Greenwich, and a word between them: "2 de January de 2006"."""


def month_length(year: int, month: int) -> int:
    """The days of a month; of February 29 in a leap year."""
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def iso(year: int, month: int = 0, day: int = 0) -> str:
    """ISO 8601 as far as it is known: `2024-06-03`, `2024-06`, `2024`."""
    if not (year > _THREE_DIGITS and month < len(_TWO_DIGITS) and day < len(_TWO_DIGITS)):  # as few dates as are none
        return f"{year:04}-{month:02}-{day:02}" if month and day else f"{year:04}-{month:02}" if month else f"{year:04}"
    if not month:
        return str(year)
    return f"{year}-{_TWO_DIGITS[month]}-{_TWO_DIGITS[day]}" if day else f"{year}-{_TWO_DIGITS[month]}"


def interval(year: int, month: int, first: int, last: int) -> str | None:
    """The interval of ISO 8601 from one day of a month to another, `2024-03-12/2024-03-14`; None where the month does not have both."""
    if not (is_date(year, month, first) and is_date(year, month, last)):
        return None
    return f"{iso(year, month, first)}/{iso(year, month, last)}"


@lru_cache(maxsize=64)
def order_of(language: str) -> Order | None:
    """The order of numeric dates that readers of a language tag expect; None where it depends on the country (English)."""
    tag = language.lower().replace("_", "-")
    base = tag.split("-", 1)[0]
    if not base or tag in _UNDECIDED or base in {"mul", "und"}:
        return None
    if tag in _MONTH_FIRST or base in _MONTH_FIRST:
        return "MDY"
    return "YMD" if base in _YEAR_FIRST else "DMY"


def century(year: int, digits: int) -> int:
    """A year of two digits as one of 1950 to 2049; others as they are."""
    if digits > 2:
        return year
    return 2000 + year if year < 50 else 1900 + year


def numeric_date(
    first: str, separator: str, second: str, third: str, order: Order | None = None
) -> tuple[int, int, int, bool]:
    """(year, month, day, whether day and month may be exchanged, both of which are dates then) of three numbers, which may be no date ("03/0/2024").

    `order` settles what the numbers leave open; dates with full stops have the day first unless it, or a second number over 12, says otherwise.
    """
    a, b, c = int(first), int(second), int(third)
    if len(first) >= 3:
        return a, b, c, False
    if len(third) <= 2 and order == "YMD":
        return century(a, len(first)), b, c, False
    year = century(c, len(third))
    if a > 12:
        return year, b, a, False
    if separator.strip() == ".":
        is_month_first = order == "MDY" or (order is None and 12 < b <= 31)
        return (year, a, b, False) if is_month_first else (year, b, a, False)
    if b > 12:
        return year, a, b, False
    if order == "MDY":
        return year, a, b, False
    return year, b, a, order is None and a != b and min(a, b, year) > 0
