"""Reads the date in a short string: a metadata value, a byline, a dateline, in some thirty languages. Never makes one up.

A date is what the string states in full: a day, or a month or year where it says no more. Nothing is filled in from today, nothing is
taken from words such as "yesterday", and what no calendar has (30 February) is no date.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, date, datetime
from functools import lru_cache
from typing import Literal, TypeAlias

from provenance.analysis.dates.calendars import ERA_YEAR, HIJRI_YEARS, ascii_digits, era_year, from_hijri
from provenance.analysis.dates.names import hijri_names, month_names, plain, settle
from provenance.api import lazy_pattern
from provenance.named_tuples import NamedTuple

Order: TypeAlias = Literal["DMY", "MDY", "YMD"]
"""In which order a numeric date gives day, month and year."""
Granularity: TypeAlias = Literal["day", "month", "year"]

_LONGEST = 400
"""Characters of a string that are looked at; a date stands near the beginning of a byline."""


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
    def ambiguous(self) -> bool:
        """Whether the string alone leaves open which number is the day."""
        return self.other is not None

    @property
    def day(self) -> date | None:
        """The day; None where the granularity is coarser."""
        return date.fromisoformat(self.value) if self.granularity == "day" else None


class Reading(NamedTuple):
    """The numbers of a date, not yet held against the calendar."""

    year: int
    month: int
    day: int
    start: int
    end: int
    swapped: bool = False
    """Day and month may be the other way round."""

    @property
    def exists(self) -> bool:
        """Whether the calendar has it; 0 stands for what the string does not say."""
        return is_date(self.year, self.month, self.day)


def is_date(year: int, month: int, day: int) -> bool:
    """Whether the calendar has this date; 0 for a month or day that is not given."""
    if not 1 <= year <= 9999 or not 0 <= month <= 12:
        return False
    return day == 0 or (month > 0 and 1 <= day <= month_length(year, month))


def month_length(year: int, month: int) -> int:
    """The days of a month; of February 29 in a leap year."""
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def iso(year: int, month: int = 0, day: int = 0) -> str:
    """ISO 8601 as far as it is known: `2024-06-03`, `2024-06`, `2024`."""
    if not month:
        return f"{year:04}"
    return f"{year:04}-{month:02}-{day:02}" if day else f"{year:04}-{month:02}"


# -- numeric order ----------------------------------------------------------------------------------------------------------

_MONTH_FIRST = frozenset({"en-us", "en-ph", "en-pr", "fil", "tl", "es-us", "es-pr"})
_UNDECIDED = frozenset({"en", "en-ca", "fr-ca", "es-pa", "mul", "und"})
_YEAR_FIRST = frozenset({"zh", "ja", "ko", "hu", "lt", "mn", "fa"})


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
    """(year, month, day, whether day and month may be exchanged) of a date of three numbers.

    `order` settles what the numbers leave open; dates with full stops have the day first.
    """
    a, b, c = int(first), int(second), int(third)
    if len(first) >= 3:
        return a, b, c, False
    if len(third) <= 2 and order == "YMD":
        return century(a, len(first)), b, c, False
    year = century(c, len(third))
    if a > 12 or separator.strip() == ".":
        return year, b, a, False
    if b > 12:
        return year, a, b, False
    if order == "MDY":
        return year, a, b, False
    return year, b, a, order is None and a != b


# -- forms of dates ---------------------------------------------------------------------------------------------------------

_ISO = lazy_pattern(r"(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)")
_COMPACT = lazy_pattern(r"\s*(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?\s*")
_NUMERIC = lazy_pattern(r"(?<![\d.,/:-])(\d{1,4})(\s?[./-]\s?)(\d{1,2})\2(\d{4}|\d{2})(?![\d:]|[/-]\d)")
_AMERICAN_TIME = lazy_pattern(r"[\s,|–-]*\d\d?:\d\d(?::\d\d)?\s?(?:[AaPp]\.?[Mm]\.?)?\s?[ECMP][SD]?T\b")
_EAST_ASIAN = lazy_pattern(r"(\d{4})\s*[年년]\s*(?:(\d{1,2})\s*[月월]\s*(?:(\d{1,2})\s*[日号일])?)?")
_VIETNAMESE = lazy_pattern(r"(?i)(\d{1,2})\s+tháng\s+(\d{1,2})(?:\s*,|\s+năm)?\s+(\d{4})")
_DIGIT = lazy_pattern(r"\d")
_WORD = lazy_pattern(r"[^\W\d_][^\s\d_.,;:/|()\[\]{}<>\"'’“”–—-]*")
_DIGIT_AND_LETTER = lazy_pattern(r"\d[^\d]*[^\W\d_]|[^\W\d_][^\d]*\d")
_PERSIAN = lazy_pattern("[\u0600-\u06ff]")
_YEAR_ALONE = lazy_pattern(r"\s*\(?(1[5-9]\d\d|20\d\d)\)?\s*")
_YEAR_AND_MONTH = lazy_pattern(r"\s*(1[5-9]\d\d|20\d\d)-(0[1-9]|1[0-2])\s*")
_EPOCH = lazy_pattern(r"\s*(1\d{9})(\d{3})?\s*")

_DAY_BEFORE = lazy_pattern(
    r"(?<![\d:.,-])(\d{1,2})\s?(?:st|nd|rd|th|er|ère|e|º|°|ª|o|η|ος|-го|-ті?)?[\s.,/-]*"
    r"(?:(?:of|de|del|di|den|d['’]|ng)\s*)?$",
    re.IGNORECASE,
)
_YEAR_BEFORE = lazy_pattern(r"(?<!\d)(1[5-9]\d\d|20\d\d)[\s.,/-]*$")
_DAY_AFTER = lazy_pattern(r"[\s.,/-]*(\d{1,2})(?:st|nd|rd|th|\.)?(?![\d:])", re.IGNORECASE)
_YEAR_AFTER = lazy_pattern(
    r"(?:[\s.,/-]*|\s*(?:de|del|of|do|in|anno)\s+|\s+\d{1,2}:\d\d(?::\d\d)?(?:\s*[AaPp][Mm])?(?:\s+[A-Z]{2,5})?\s+)(1[5-9]\d\d|20\d\d)(?!\d|:\d)"
)
_SHORT_YEAR_AFTER = lazy_pattern(r"(?:\s?['’]|-|\s(?=\d\d\s+\d\d?:\d\d))(\d\d)(?!\d|:)")
_TIME = lazy_pattern(
    r"(?<![\d:])([01]?\d|2[0-3])[:.h]([0-5]\d)(?::([0-5]\d)(?:[.,]\d+)?)?(?![:\d]|\.\d)\s?([AaPp]\.?[Mm]\b)?\s*(Z\b|UTC\b|GMT\b|[+-]\d\d:?\d\d)?"
)


def parse_date(text: str, languages: Sequence[str] = (), order: Order | None = None) -> ParsedDate | None:
    """The first date that a short string states, or None.

    `languages` are tags (`de`, `en-GB`), the likeliest first: they settle names of months that differ between languages, and the order of
    numeric dates where `order` does not. A year alone counts only where it is the whole string. Numbers of ten or thirteen digits
    that are the whole string are Unix time.
    """
    digits = ascii_digits(text[:_LONGEST])
    if order is None:
        order = next((found for found in map(order_of, languages) if found), None)
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


def parse_dates(text: str, languages: Sequence[str] = (), order: Order | None = None) -> tuple[ParsedDate, ...]:
    """Every date of a short string, in order of place (see `parse_date`), months alone included, years alone not."""
    found: list[ParsedDate] = []
    at, end = 0, min(len(text), _LONGEST)
    while at < end:
        parsed = parse_date(text[at:end], languages, order)
        if parsed is None or parsed.granularity == "year":
            break
        found.append(parsed._replace(start=at + parsed.start, end=at + parsed.end))
        at += max(parsed.end, 1)
    return tuple(found)


def impossible_date(text: str, languages: Sequence[str] = ()) -> Reading | None:
    """The date that a string states and that no calendar has ("2024-02-30"); None where its first date exists or it has none."""
    digits = ascii_digits(text[:_LONGEST])
    order = next((found for found in map(order_of, languages) if found), None)
    first = next(_readings(digits, tuple(languages), order), None)
    if first is None or first.exists or is_date(first.year, first.day, first.month):
        return None
    return first


def read_dates(text: str, languages: Sequence[str] = (), order: Order | None = None) -> Iterator[Reading]:
    """The dates of a text that the calendar has, those of one form after the other; digits must be ASCII."""
    return (reading for reading in _readings(text, tuple(languages), order) if reading.exists)


def _readings(text: str, languages: tuple[str, ...], order: Order | None) -> Iterator[Reading]:
    # Every date has a digit, but for the first year of an era.
    there = _DIGIT.search(text) is not None or "年" in text
    readings = [reading for form in _FORMS for reading in form(text, languages, order)] if there else []
    if not readings:
        return iter(())
    # The first by place; of two at one place the more exact one.
    readings.sort(key=lambda reading: (reading.start, -bool(reading.day), -reading.end))
    return iter(readings)


def _iso_dates(text: str, languages: tuple[str, ...], order: Order | None) -> Iterator[Reading]:  # noqa: ARG001 - the forms share a signature
    for match in _ISO.finditer(text) if text.count("-") > 1 else ():
        year, month, day = map(int, match.groups())
        if year in HIJRI_YEARS and "fa" in languages:
            yield from _hijri(year, month, day, match.span())
        else:
            yield Reading(year, month, day, *match.span())


def _numeric_dates(text: str, languages: tuple[str, ...], order: Order | None) -> Iterator[Reading]:
    for match in _NUMERIC.finditer(text) if any(text.count(mark) > 1 for mark in "./-") else ():
        first, separator, second, third = match.groups()
        if len(first) == 3 or (len(first) == 4 and len(third) == 4):
            continue
        if separator.strip() == "." and len(third) == 2 and not (len(first) == len(second) == 2 or len(first) == 4):
            continue  # a version or a section: 1.2.10
        settled = order or ("MDY" if _AMERICAN_TIME.match(text, match.end()) else None)
        year, month, day, swapped = numeric_date(first, separator, second, third, settled)
        if len(first) == 4 and year in HIJRI_YEARS and (separator.strip() == "/" or "fa" in languages):
            yield from _hijri(year, month, day, match.span())
        else:
            yield Reading(year, month, day, *match.span(), swapped)


def _hijri(year: int, month: int, day: int, span: tuple[int, int]) -> Iterator[Reading]:
    found = from_hijri(year, month, day)
    if found:
        yield Reading(found.year, found.month, found.day, *span)


def _east_asian_dates(text: str, languages: tuple[str, ...], order: Order | None) -> Iterator[Reading]:  # noqa: ARG001
    if "年" not in text and "년" not in text:
        return
    # The year of an era takes no more room than its name and number, so offsets stay.
    text = ERA_YEAR.sub(lambda era: str(era_year(era[1], era[2])).rjust(len(era[0])), text)
    for match in _EAST_ASIAN.finditer(text):
        year, month, day = (int(number or 0) for number in match.groups())
        if month:
            yield Reading(year, month, day, *match.span())


def _vietnamese_dates(text: str, languages: tuple[str, ...], order: Order | None) -> Iterator[Reading]:  # noqa: ARG001
    for match in _VIETNAMESE.finditer(text) if "tháng" in text.lower() else ():
        day, month, year = map(int, match.groups())
        yield Reading(year, month, day, *match.span())


def _spelled_dates(text: str, languages: tuple[str, ...], order: Order | None) -> Iterator[Reading]:  # noqa: ARG001
    bases = _bases(languages)
    readings = list(_with_names(text, bases, bases))
    if not readings and _DIGIT_AND_LETTER.search(text):
        readings = list(_with_names(text, None, bases))
        readings.extend(_hijri_dates(text))
    yield from readings


@lru_cache(maxsize=64)
def _bases(languages: tuple[str, ...]) -> tuple[str, ...]:
    """Language tags without their countries, and English."""
    return tuple(dict.fromkeys((*(tag.lower().replace("_", "-").split("-", 1)[0] for tag in languages), "en")))


@lru_cache(maxsize=64)
def _has_pairs(languages: tuple[str, ...] | None) -> bool:
    """Whether some of the months of some languages have names of more than one word."""
    return any(_WORD.fullmatch(name) is None for name in month_names(languages))


def _with_names(text: str, listed: tuple[str, ...] | None, languages: tuple[str, ...]) -> Iterator[Reading]:
    """The dates around the names of months, those of some languages or of all."""
    names, pairs = month_names(listed), _has_pairs(listed)
    lower = plain(text)
    previous: re.Match[str] | None = None
    for word in _WORD.finditer(lower):
        start = word.start()
        numbers = names.get(word[0])
        if pairs:
            if previous is not None and numbers is None:  # "تشرين الثاني"
                start = previous.start()
                numbers = names.get(lower[start : word.end()])
            previous = word
        month = settle(numbers, languages) if numbers else None
        if month is not None:
            yield from _around_month(text, start, word.end(), month)


def _around_month(text: str, start: int, end: int, month: int) -> Iterator[Reading]:
    """The date of which a month's name is the middle: day and year before and after it."""
    before = _DAY_BEFORE.search(text[max(0, start - 24) : start])
    if before:
        day_start = max(0, start - 24) + before.start()
        year = _YEAR_AFTER.match(text, end) or _SHORT_YEAR_AFTER.match(text, end)
        if year:
            yield Reading(century(int(year[1]), len(year[1])), month, int(before[1]), day_start, year.end())
            return
        year = _YEAR_BEFORE.search(text[max(0, day_start - 8) : day_start])
        if year:
            yield Reading(int(year[1]), month, int(before[1]), max(0, day_start - 8) + year.start(), end)
            return
    after = _DAY_AFTER.match(text, end)
    if after:
        year = _YEAR_AFTER.match(text, after.end()) or _SHORT_YEAR_AFTER.match(text, after.end())
        if year:
            yield Reading(century(int(year[1]), len(year[1])), month, int(after[1]), start, year.end())
            return
    year = _YEAR_BEFORE.search(text[max(0, start - 8) : start])
    if year:
        day = int(after[1]) if after else 0
        yield Reading(int(year[1]), month, day, max(0, start - 8) + year.start(), after.end() if after else end)
        return
    year = _YEAR_AFTER.match(text, end)
    if year and not before:
        yield Reading(int(year[1]), month, 0, start, year.end())


_HIJRI_YEAR_AFTER = lazy_pattern(r"\s*،?\s*(1[34]\d\d)(?!\d)")


def _hijri_dates(text: str) -> Iterator[Reading]:
    """Days of the solar Hijri calendar, whose months have names of their own."""
    if not _PERSIAN.search(text):
        return
    for word in _WORD.finditer(text):
        month = hijri_names().get(word[0])
        if month is None:
            continue
        before = _DAY_BEFORE.search(text[max(0, word.start() - 24) : word.start()])
        year = _HIJRI_YEAR_AFTER.match(text, word.end())
        if before and year:
            start = max(0, word.start() - 24) + before.start()
            yield from _hijri(int(year[1]), month, int(before[1]), (start, year.end()))


_FORMS: tuple[Callable[[str, tuple[str, ...], Order | None], Iterator[Reading]], ...] = (
    _iso_dates,
    _numeric_dates,
    _east_asian_dates,
    _vietnamese_dates,
    _spelled_dates,
)


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
    if not match or (match.start() > reading.end + 12):
        return ""
    hour = int(match[1])
    if match[4]:
        hour = hour % 12 + (12 if match[4][0] in "pP" else 0)
    return f"{hour:02}:{match[2]}:{match[3] or '00'}{_zone(match[5])}"


def _zone(written: str | None) -> str:
    if not written:
        return ""
    if written[0] not in "+-":
        return "Z"
    return written if ":" in written else f"{written[:3]}:{written[3:]}"
