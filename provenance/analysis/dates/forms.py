"""The forms in which strings state dates, in some thirty languages: digits, names of months, eras, the calendar of Iran, the years of Thailand."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache

from provenance.analysis.dates.calendars import ERA_YEAR, HIJRI_YEARS, era_year, from_hijri
from provenance.analysis.dates.names import hijri_names, month_names, plain, settle, weekday_names
from provenance.analysis.dates.numeric import TWELVE_HOURS, Order, century, is_date, numeric_date
from provenance.api import any_of, lazy_pattern
from provenance.named_tuples import NamedTuple

_ISO = lazy_pattern(r"(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)")
_NUMERIC = lazy_pattern(r"(\d(?<![\d.,/:-].)\d{0,3})(\s?[./-]\s?)(\d{1,2})\2(\d{4}|\d{2})(?![\d:]|[/-]\d)")
_AMERICAN_TIME = lazy_pattern(r"[\s,|–-]*\d\d?:\d\d(?::\d\d)?\s?(?:[AaPp]\.?[Mm]\.?)?\s?[ECMP][SD]?T\b")
_EAST_ASIAN = lazy_pattern(r"(\d{4})\s*[年년]\s*(?:(\d{1,2})\s*[月월]\s*(?:(\d{1,2})\s*[日号일])?)?")
_VIETNAMESE = lazy_pattern(r"(?i)(\d{1,2})\s+tháng\s+(\d{1,2})(?:\s*,|\s+năm)?\s+(\d{4})")
_DIGIT = lazy_pattern(r"\d")
_WORD = lazy_pattern(r"[^\W\d_][^\s\d_.,;:/|()\[\]{}<>\"'’“”–—-]*")
_LETTER = lazy_pattern(r"[^\W\d_]")
_PERSIAN = lazy_pattern("[\u0600-\u06ff]")

_DAY_BEFORE = lazy_pattern(
    r"(?<![\d:,-])(?:(?<!\.)|(?<=[a-zß-ÿ]{4}\.))(\d{1,2})\s?(?:st|nd|rd|th|er|ère|:?e|:a|º|°|ª|o|η|ος|-го|-ті?|[”\"™](?=\s$))?[\s.,/-]*"
    r"(?:(?:of|de|del|di|den|d['’]|ng)\s*)?$",
    re.IGNORECASE,
)
"""The day before a month; right behind a full stop only where a word ran into it ("5 min read.04 Oct 2023"), no figure."""
_YEAR_BEFORE = lazy_pattern(r"(?<!\d)(1[5-9]\d\d|20\d\d)[\s.,/-]*$")
_DAY_AFTER = lazy_pattern(r"[\s.,/-]*(\d{1,2})(?:st|nd|rd|th|\.)?(?![\d:])", re.IGNORECASE)
_YEAR_AFTER = lazy_pattern(
    r"(?:[\s.,/-]*|\s*(?:de|del|of|do|in|anno)\s+|\s+\d{1,2}:\d\d(?::\d\d)?(?:\s*[AaPp][Mm])?(?:\s+[A-Z]{2,5})?\s+)(1[5-9]\d\d|20\d\d)(?!\d|:\d)"
)
_WEEKDAY_AND_YEAR = lazy_pattern(
    r"[\s,(]{1,2}(?P<weekday>[^\W\d_]{3,14}(?:-[^\W\d_]{2,6})?)\.?\)?,?\s+(?P<year>1[5-9]\d\d|20\d\d)(?!\d|:\d)"
)
"""The weekday between the month and the year: "29 Mart Pazartesi, 2021"."""
_SHORT_YEAR_AFTER = lazy_pattern(r"(?:\s?['’]|-|\s(?=\d\d\s+\d\d?:\d\d))(\d\d)(?!\d|:)")


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


def read_dates(text: str, languages: Sequence[str] = (), order: Order | None = None) -> Iterator[Reading]:
    """The dates of a text that the calendar has, those of one form after the other; digits must be ASCII."""
    return (reading for reading in readings(text, tuple(languages), order) if reading.exists)


def readings(text: str, languages: tuple[str, ...], order: Order | None) -> Iterator[Reading]:
    """As `read_dates`, with those that the calendar does not have."""
    # Every date has a digit, but for the first year of an era.
    there = _DIGIT.search(text) is not None or "年" in text
    found = [reading for form in _FORMS for reading in form(text, languages, order)] if there else []
    # The first by place; of two at one place the more exact one.
    found.sort(key=lambda reading: (reading.start, -bool(reading.day), -reading.end))
    return iter(found)


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
        if int(third) in _OF_BUDDHA and ("th" in languages or _THAI.search(text) is not None):
            yield Reading(int(third) - _BEHIND_BUDDHA, int(second), int(first), *match.span())
            continue
        american = TWELVE_HOURS if separator.strip() == "." else _AMERICAN_TIME
        settled = order or ("MDY" if american.match(text, match.end()) else None)
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
    lower = plain(text)
    words = _WORD.findall(lower)
    readings = list(_with_names(text, lower, words, bases, bases))
    if not readings and _LETTER.search(text) and _DIGIT.search(text):
        readings = list(_with_names(text, lower, words, None, bases))
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


@lru_cache(maxsize=64)
def _ends_of_pairs(languages: tuple[str, ...] | None) -> frozenset[str]:
    """The last words of those names."""
    return frozenset(_WORD.findall(name)[-1] for name in month_names(languages) if _WORD.fullmatch(name) is None)


def _with_names(
    text: str, lower: str, words: Sequence[str], listed: tuple[str, ...] | None, languages: tuple[str, ...]
) -> Iterator[Reading]:
    """The dates around the names of months, those of some languages or of all; `lower`: the text without capitals, `words`: its words."""
    names, pairs = month_names(listed), _has_pairs(listed)
    if names.keys().isdisjoint(words) and (not pairs or _ends_of_pairs(listed).isdisjoint(words)):
        return  # as in most lines
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
        year = _YEAR_AFTER.match(text, end) or _short_year(text, start - 1, end)
        if year:
            yield Reading(century(int(year[1]), len(year[1])), month, int(before[1]), day_start, year.end())
            return
        weekday = _WEEKDAY_AND_YEAR.match(text, end)
        if weekday and plain(weekday["weekday"]) in weekday_names():
            yield Reading(int(weekday["year"]), month, int(before[1]), day_start, weekday.end())
            return
        year = _YEAR_BEFORE.search(text[max(0, day_start - 8) : day_start])
        if year:
            yield Reading(int(year[1]), month, int(before[1]), max(0, day_start - 8) + year.start(), end)
            return
    after = _DAY_AFTER.match(text, end)
    if after:
        year = _YEAR_AFTER.match(text, after.end()) or _short_year(text, end, after.end())
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


def _short_year(text: str, between: int, end: int) -> re.Match[str] | None:
    """A year of two digits behind day and month, of which a hyphen also stands between these: "24-May-28", not the last day of "May 24-28"."""
    year = _SHORT_YEAR_AFTER.match(text, end)
    return None if year is None or (text[end] == "-" and text[max(0, between)] != "-") else year


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


_THAI = lazy_pattern("[\u0e01-\u0e2e]")
_BUDDHIST = lazy_pattern(
    lambda: (
        rf"(?:(?<!\d)(?P<day>\d{{1,2}})\s{{0,3}})?(?P<month>{any_of(month_names(('th',)))})\.?\s{{0,3}}(?:พ\.?\s?ศ\.?\s{{0,3}})?(?P<year>2[45]\d\d)(?!\d)"
    )
)
_OF_BUDDHA = range(2400, 2600)
_BEHIND_BUDDHA = 543
"""Years by which the era of the Buddha, by which Thailand counts, is ahead."""


def _buddhist_dates(text: str, languages: tuple[str, ...], order: Order | None) -> Iterator[Reading]:  # noqa: ARG001
    """Days of Thai texts with their year: "20 กันยายน 2562", "20 ก.ย. 2562"."""
    if text.isascii() or _THAI.search(text) is None:
        return
    for match in _BUDDHIST.finditer(text):
        month = month_names(("th",))[plain(match["month"])]["th"]
        yield Reading(int(match["year"]) - _BEHIND_BUDDHA, month, int(match["day"] or 0), *match.span())


_FORMS: tuple[Callable[[str, tuple[str, ...], Order | None], Iterator[Reading]], ...] = (
    _iso_dates,
    _numeric_dates,
    _east_asian_dates,
    _vietnamese_dates,
    _buddhist_dates,
    _spelled_dates,
)
