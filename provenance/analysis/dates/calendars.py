"""Dates of other calendars as Gregorian ones, and digits of other scripts as 0 to 9."""

from __future__ import annotations

import re
from datetime import date, timedelta

from provenance.api import lazy_pattern

_ERAS = {"民國": 1911, "民国": 1911, "明治": 1867, "大正": 1911, "昭和": 1925, "平成": 1988, "令和": 2018}
"""The Gregorian year before the first of a Japanese era, and of the Republic of China, by which Taiwan counts."""

ERA_YEAR = lazy_pattern(rf"({'|'.join(_ERAS)})\s*(元|\d{{1,3}})(?=\s*年)")
"""A year of a Japanese era, before its 年."""

_OTHER_DIGIT = lazy_pattern(r"[^\D0-9]")
_LEAP_YEARS_OF_33 = frozenset({1, 5, 9, 13, 17, 22, 26, 30})
_HIJRI_EPOCH = date(1921, 3, 21)
"""1 Farvardin 1300."""
HIJRI_YEARS = range(1300, 1473)
"""Solar Hijri years for which the 33-year cycle agrees with the astronomical calendar."""


def ascii_digits(text: str) -> str:
    """The text with the decimal digits of any script as 0 to 9, one for one, so that offsets stay."""
    return text if text.isascii() else _OTHER_DIGIT.sub(_as_ascii, text)


def _as_ascii(digit: re.Match[str]) -> str:
    return str(int(digit[0]))


def era_year(era: str, year: str) -> int:
    """The Gregorian year of a year of a Japanese era; 元 is its first."""
    return _ERAS[era] + (1 if year == "元" else int(year))


def from_hijri(year: int, month: int, day: int) -> date | None:
    """A day of the solar Hijri calendar (Iran), 1300 to 1472, by its 33-year cycle of leap years; None where there is no such day."""
    if year not in HIJRI_YEARS or not 1 <= month <= 12 or not 1 <= day <= _hijri_month_length(year, month):
        return None
    years = sum(366 if _is_hijri_leap(passed) else 365 for passed in range(HIJRI_YEARS.start, year))
    months = sum(_hijri_month_length(year, passed) for passed in range(1, month))
    return _HIJRI_EPOCH + timedelta(days=years + months + day - 1)


def _is_hijri_leap(year: int) -> bool:
    return year % 33 in _LEAP_YEARS_OF_33


def _hijri_month_length(year: int, month: int) -> int:
    if month <= 6:
        return 31
    if month <= 11:
        return 30
    return 30 if _is_hijri_leap(year) else 29
