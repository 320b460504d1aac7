"""Reads the date in a short string: a metadata value, a byline, a dateline, in some thirty languages. Never makes one up.

A date is what the string states in full: a day, or a month or year where it says no more. Nothing is filled in from today, nothing is
taken from words such as "yesterday", and what no calendar has (30 February) is no date.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, date, datetime
from typing import Literal, TypeAlias

from provenance.analysis.dates.calendars import ascii_digits
from provenance.analysis.dates.forms import Reading, read_dates, readings
from provenance.analysis.dates.numeric import Order, is_date, iso, order_of
from provenance.analysis.dates.zones import NAMED_ZONE, offset_of
from provenance.api import Phrases, any_of, lazy_pattern
from provenance.named_tuples import NamedTuple

Granularity: TypeAlias = Literal["day", "month", "year"]

_LONGEST = 400
"""Characters of a string that are looked at; a date stands near the beginning of a byline."""
_COMPACT = lazy_pattern(r"\s*(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?\s*")
_YEAR_ALONE = lazy_pattern(r"\s*\(?(1[5-9]\d\d|20\d\d)\)?\s*")
_YEAR_AND_MONTH = lazy_pattern(r"\s*(1[5-9]\d\d|20\d\d)-(0[1-9]|1[0-2])\s*")
_YEAR_FIRST = lazy_pattern(
    r"\s*(?P<year>(?:1[5-9]|20)\d\d)(?P<mark>[-/.])(?P<month>\d\d?)(?P=mark)(?P<day>\d\d?)(?![\d/-]|\.\d)"
)
"""Three numbers at the beginning: a moment of a machine, or a day as East Asia writes it."""
_WITH_NOUGHT = lazy_pattern(
    r"\s*(?=00?[-/.]|\d\d?[-/.]00?[-/.])(?P<day>\d\d?)(?P<mark>[-/.])(?P<month>\d\d?)(?P=mark)(?P<year>(?:1[5-9]|20)\d\d)(?!\d)"
)
"""The same with the year behind, where one of the others is 0."""
_EPOCH = lazy_pattern(r"\s*(1\d{9})(\d{3})?\s*")
_TIME = lazy_pattern(
    r"(?<![\d:])([01]?\d|2[0-3])[:.h]([0-5]\d)(?::([0-5]\d)(?:[.,]\d+)?)?(?![:\d]|\.\d)\s?([AaPp]\.?[Mm]\b)?"
    rf"\s*(Z\b|{NAMED_ZONE}|[+-]\d\d:?\d\d)?"
)


class ParsedDate(NamedTuple):
    """A date as a string states it."""

    value: str
    """ISO 8601: `2024-06-03`, or `2024-06`, `2024` where the string says no more."""
    granularity: Granularity
    start: int
    end: int
    """Where the date stands in the string."""
    time: str = ""
    """`10:00:00`, with `Z` or `+02:00` where the string gives a zone; empty where it gives no time."""
    other: str | None = None
    """The second reading of a date of which the string alone does not say which number is the day: the month first, where
    `value` has the day first."""

    @property
    def day(self) -> date | None:
        """The day; None where the granularity is coarser."""
        return date.fromisoformat(self.value) if self.granularity == "day" else None


def parse_date(text: str, languages: Sequence[str] = (), order: Order | None = None) -> ParsedDate | None:
    """The first date that a short string states, or None.

    `languages` are tags (`de`, `en-GB`), the likeliest first: they settle names of months that differ between languages, and the order of
    numeric dates, unless `order` does. A year alone counts only where it is the whole string. Numbers of ten or thirteen digits that are the whole string
    are Unix time.
    """
    digits = ascii_digits(text[:_LONGEST])
    order = order or next((found for found in map(order_of, languages) if found), None)
    reading = next(read_dates(digits, languages, order), None)
    if reading is None:
        return _parse_whole(digits)
    swapped = reading.swapped and is_date(reading.year, reading.day, reading.month)
    return ParsedDate(
        iso(reading.year, reading.month, reading.day),
        "day" if reading.day else "month",
        reading.start,
        reading.end,
        _time(digits, reading),
        iso(reading.year, reading.day, reading.month) if swapped else None,
    )


def impossible_date(text: str) -> Reading | None:
    """The date that a string states and that no calendar has ("2024-02-30"); None where its first date exists or it has none.

    Behind the year stands the month: "2024-13-04" is none, though a few systems turn day and month round. No day and no month has the number 0.
    """
    digits = ascii_digits(text[:_LONGEST])
    numbers = _YEAR_FIRST.match(digits) or _WITH_NOUGHT.match(digits)
    if numbers is not None:
        year, month, day = (int(numbers[part]) for part in ("year", "month", "day"))
        if not (month and day and is_date(year, month, day)):
            return Reading(year, month, day, *numbers.span())
    first = next(readings(digits, (), None), None)
    if first is None or first.exists or is_date(first.year, first.day, first.month):
        return None
    return first


def _parse_whole(text: str) -> ParsedDate | None:
    """Forms that are dates only where they are the whole string."""
    compact = _COMPACT.fullmatch(text)
    if compact and is_date(int(compact[1]), int(compact[2]), int(compact[3])) and 1500 <= int(compact[1]) < 2100:
        time = f"{compact[4]}:{compact[5]}:{compact[6] or '00'}{_zone(compact[7])}" if compact[4] else ""
        value = iso(int(compact[1]), int(compact[2]), int(compact[3]))
        return ParsedDate(value, "day", *compact.span(), time)
    epoch = _EPOCH.fullmatch(text)
    if epoch:
        at = datetime.fromtimestamp(int(epoch[1]), UTC)
        return ParsedDate(at.date().isoformat(), "day", 0, len(text), f"{at:%H:%M:%S}Z")
    month = _YEAR_AND_MONTH.fullmatch(text)
    if month:
        return ParsedDate(f"{month[1]}-{month[2]}", "month", 0, len(text))
    year = _YEAR_ALONE.fullmatch(text)
    return ParsedDate(year[1], "year", 0, len(text)) if year else None


def _time(text: str, reading: Reading) -> str:
    if not reading.day or ":" not in text:
        return ""
    # Before the date alone: the numbers of "12.03.2024" are no time.
    match = _TIME.search(text, reading.end) or _TIME.search(text, max(0, reading.start - 12), reading.start)
    if not match or (match.start() > reading.end + 12) or _is_verse(text, match.start()):
        return ""
    hour = int(match[1])
    if match[4]:
        hour = hour % 12 + (12 if match[4][0] in "pP" else 0)
    zone = "" if _is_span(text, match, hour) else _zone(match[5])
    return f"{hour:02}:{match[2]}:{match[3] or '00'}{zone}"


def _is_verse(text: str, start: int) -> bool:
    """Whether what looks like a time is the chapter and the verse of a book: "(2/23/97) Mk.8:34"."""
    before = text[max(0, start - _BOOK) : start]
    return before.rstrip(" .\n\t")[-1:].isalpha() and _SCRIPTURE.search(before) is not None


_BOOK = 24
_SCRIPTURE = lazy_pattern(
    lambda: rf"(?<![^\W_])(?:{any_of(Phrases.load('provenance.analysis.dates', 'scripture').texts())})\.?\s{{0,2}}\Z"
)


def _is_span(text: str, match: re.Match[str], hour: int) -> bool:
    """Whether what looks like the offset behind a time without seconds is when something ends: "19:00-21:30 Uhr", "09:00-10:00"; no clock is 13 hours behind."""
    said = match[5]
    if said is None or match[3] or said[0] != "-" or not said[1:].replace(":", "").isdigit():
        return False
    if text[max(0, match.start() - 1) : match.start()] == "T":
        return False
    digits = said[1:].replace(":", "")
    return (
        int(digits[:2]) > min(hour, 12)
        or digits[2:] not in {"00", "15", "30", "45"}
        or _CLOCK.match(text, match.end()) is not None
    )


_CLOCK = lazy_pattern(r"\s?(?:Uhr|Std|hs?\b|hrs\b|[ap]\.?m\b|uur|godz)", re.IGNORECASE)


def _zone(written: str | None) -> str:
    return offset_of(written).replace("+00:00", "Z")
