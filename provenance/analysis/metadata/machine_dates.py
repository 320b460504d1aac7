"""Dates that machines write: ISO 8601 and what passes for it, seconds since 1970, the dates of mail, of C and of JavaScript."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime

from provenance.analysis.dates.zones import NAMED_ZONE, offset_of
from provenance.api import Declared, lazy_pattern

_ISO = lazy_pattern(
    r"(?P<year>\d{4})(?P<separator>[-/.]?)(?P<month>\d{1,2})(?P=separator)(?P<day>\d{1,2})(?!\d)"
    r"(?:\s*[T ,]\s*(?P<hour>\d{1,2}):?(?P<minute>\d{2})(?::?(?P<second>\d{2})(?:[.,:]\d+)?)?"
    rf"\s*(?P<zone>[+-]\d{{2}}(?::?\d{{2}})?(?::?00)?|Z|{NAMED_ZONE})?)?(?=\W|[TZ]|$)",
    re.IGNORECASE,
)
_MAIL = lazy_pattern(
    r"(?:[A-Z][a-z]{2,8},?\s+)?(?:(?P<day>\d{1,2})[\s-](?P<month>[A-Z][a-z]{2})[a-z]*[\s-]|(?P<month2>[A-Z][a-z]{2})[a-z]*\s+(?P<day2>\d{1,2}),?\s+)(?P<year>\d{4})"
    rf"(?:,?\s+(?P<hour>\d{{1,2}}):(?P<minute>\d{{2}})(?::(?P<second>\d{{2}}))?\s*(?P<zone>Z\b|[+-]\d{{2}}:?\d{{2}}|{NAMED_ZONE})?)?"
)
_CTIME = lazy_pattern(
    r"[A-Z][a-z]{2}\s+(?P<month>[A-Z][a-z]{2})\s+(?P<day>\d{1,2})\s+(?P<hour>\d{1,2}):(?P<minute>\d{2}):(?P<second>\d{2})"
    r"(?:\s+(?:(?P<zone>Z|UTC|GMT|[+-]\d{4})|[A-Z]{2,4}))?\s+(?P<year>\d{4})"
)
"""As C and social networks write it: "Tue Feb 11 09:14:22 +0000 2014"."""
_MONTHS = {
    name: number
    for number, name in enumerate(
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"], 1
    )
}
"""As RFC 5322 spells them, whatever the language of the document."""
_SECONDS = lazy_pattern(r"(?:[6-9]\d{8}|\d{10}(?:\d{3})?)(?:\.\d+)?")
"""From 1989 on."""
_MONTH_ONLY = lazy_pattern(r"(\d{4})[-/](\d{1,2})")
_MOMENT = lazy_pattern(r":\d\d[.,]\d{3}")
"""A time to the millisecond, which no author writes."""
DAY = len("2024-06-03")
"""Characters of a day in ISO 8601."""
EARLIEST, LATEST = 1400, 2100
"""Years between which a date is believed."""


def moments_of_writing(declared: Iterable[Declared]) -> frozenset[str]:
    """What is stated of the last change to the millisecond: a date of publication that is the same is when a program wrote the file."""
    return frozenset(one.value for one in declared if one.field == "modified" and _MOMENT.search(one.value))


def days_of_fetching(declared: Iterable[Declared]) -> frozenset[str]:
    """The days on which the text was fetched, in ISO 8601, as it states them: a date of publication that is one of them may be when a program wrote the file."""
    found = (read_machine_date(one.value) for one in declared if one.field == "retrieved")
    return frozenset(value[:DAY] for value in found if value is not None and len(value) >= DAY)


def month_number(name: str) -> int:
    """The number of a month by the first three letters of its English name, in small letters. Raises KeyError for others."""
    return _MONTHS[name]


def iso(year: int, month: int, day: int) -> str | None:
    """A date in ISO 8601; None where there is no such day, or the year is not to be believed."""
    try:
        return date(year, month, day).isoformat() if EARLIEST <= year <= LATEST else None
    except ValueError:
        return None


def read_machine_date(value: str) -> str | None:
    """A date that a machine wrote, in ISO 8601 with the time and offset that it states; None where it is none.

    Seconds since 1970 are given in UTC. A month without a day is given as such ("2024-06").
    """
    value = value.strip()
    if not value or len(value) > 80:
        return None
    match = _ISO.match(value)
    if match:
        day = iso(int(match["year"]), int(match["month"]), int(match["day"]))
        if day is None and match["separator"] == "-":  # a few systems write year-day-month
            day = iso(int(match["year"]), int(match["day"]), int(match["month"]))
        return None if day is None else day + _time(match)
    if _SECONDS.fullmatch(value):
        seconds = float(value) / (1000 if len(value.split(".")[0]) > 10 else 1)
        return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="seconds")
    match = _CTIME.fullmatch(value)
    if match:
        day = iso(int(match["year"]), _MONTHS.get(match["month"].lower(), 0), int(match["day"]))
        return None if day is None else day + _time(match)
    match = _MAIL.match(value)
    if match:
        month = _MONTHS.get((match["month"] or match["month2"]).lower())
        day = iso(int(match["year"]), month, int(match["day"] or match["day2"])) if month else None
        return None if day is None else day + _time(match)
    match = _MONTH_ONLY.fullmatch(value)
    if match and EARLIEST <= int(match[1]) <= LATEST and 1 <= int(match[2]) <= 12:
        return f"{match[1]}-{int(match[2]):02}"
    return None


_HALF, _NOON = lazy_pattern(r"\s?([aApP])\.?[mM]\b"), 12
"""The half of the day behind a time of twelve hours."""


def is_turned_round(value: str) -> bool:
    """Whether the day was read in the place of the month, since no month has its number: "2024-13-04"."""
    match = _ISO.match(value.strip())
    return match is not None and match["separator"] == "-" and int(match["month"]) > len(_MONTHS)


def _time(match: re.Match[str]) -> str:
    """`T09:36:00+02:00` from the groups of a match; empty where no time is stated."""
    if match["hour"] is None:
        return ""
    hour, minute, second = int(match["hour"]), int(match["minute"]), int(match["second"] or 0)
    half = _HALF.match(match.string, match.end("second") if match["second"] else match.end("minute"))
    if half is not None and 1 <= hour <= _NOON:
        hour = hour % _NOON + (_NOON if half[1] in "pP" else 0)
    if hour > 23 or minute > 59 or second > 60:
        return ""
    return f"T{hour:02}:{minute:02}:{min(second, 59):02}{offset_of(match['zone'])}"


def in_universal_time(value: str) -> bool:
    """Whether a date-time is stated in UTC, so that its day may not be that of the place it was published at."""
    return value.endswith("+00:00")


def days_between(one: str, other: str) -> int | None:
    """Days from one ISO date to another, by their calendar days as stated; None where one of them has no day."""
    try:
        return (date.fromisoformat(other[:10]) - date.fromisoformat(one[:10])).days
    except ValueError:
        return None
