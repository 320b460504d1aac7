"""Dates and years in digits."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache

from provenance.analysis.dates.expression import Expression
from provenance.analysis.dates.names import words
from provenance.analysis.dates.numeric import TWELVE_HOURS, Order, is_date, numeric_date
from provenance.api import Phrases, lazy_pattern

_NO_YEAR = r"(?![\d%]|[.,:]\d|-\d\d?\b|[^\S\n]?(?:percent|per cent|people|million|billion))"
"""What shows that four digits are a decimal number, a season ("2019-20") or an amount."""
YEAR_OF_DATE = rf"(?:1\d\d\d|20\d\d){_NO_YEAR}"
"""The year behind a month: 1000 to 2099."""

_NUMBERS = lazy_pattern(
    r"(?<![\w.,/:$€£¥#@&=?%+])(?:"
    r"(?<!-)(?P<first>\d{4})(?P<mark>[-/.])(?P<second>\d\d)(?P=mark)(?P<third>\d\d)(?![\d/]|-\d)"
    r"|(?<!-)(?P<a>\d{1,2})(?P<separator>[./-])(?P<b>\d{1,2})(?P=separator)(?P<c>\d{4}|\d\d)(?![\w/%-]|[.,:]\d)"
    rf"|(?P<year>(?:1[5-9]\d\d|20\d\d){_NO_YEAR})(?P<decade>(?:['’]?s|ern?|er)\b)?(?!\w))"
)
_EAST_ASIAN = lazy_pattern(r"(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(?:(\d{1,2})\s*[日号일])?")
_EAST_ASIAN_LANGUAGES = frozenset({"ja", "zh", "ko"})
_LONG_NUMBER = lazy_pattern(r"[0-9][0-9./-]{3,9}")
_DECADES = {
    "es": lazy_pattern(r"(?i)(?<!\w)(?:d[ée]cada de(?: los)?|los años)\s\Z"),
    "fr": lazy_pattern(r"(?i)(?<!\w)(?:(?:les|des|années|aux|ces) années|années|décennie(?: des années)?)\s\Z"),
    "it": lazy_pattern(r"(?i)(?<!\w)(?:gli|degli|negli|dagli|agli) anni\s\Z"),
    "pt": lazy_pattern(r"(?i)(?<!\w)(?:década de|(?:os|dos|nos|aos) anos(?: de)?)\s\Z"),
    "nl": lazy_pattern(r"(?i)(?<!\w)de jaren\s\Z"),
}
"""What makes a decade of its first year: "la década de 1990", "les années 1990"."""
_DECADE = 24
"""Characters in which that stands."""
_HINTS = {"1": frozenset({"19", "18", "17", "16", "15"}), "2": frozenset({"20"}), "/": None}
"""What every date in digits and every year holds, two-digit years between full stops or hyphens apart, by its first character."""
_OF_NUMBERS = frozenset("0123456789/-.")
_LONGEST = 10
"""Characters of a date in digits: "2024-06-03"."""
_MONTHS, _DAYS = 12, 31
_CENTURY = 100
_BEFORE_DAY = frozenset({"dated", "on"})
"""What the lexicon calls words behind which a number is a day."""
_NO_KINDS: frozenset[str] = frozenset()
_WORD_BEFORE = 20
"""Characters in which the word before a date stands."""


def find_numbers(text: str, language: str, is_year: Callable[[int, int], bool]) -> Iterator[Expression]:
    """The dates and years in digits, in order of place; `is_year` decides by its surroundings whether a number is a year."""
    for place in _places(text, language):
        match = _NUMBERS.match(text, place)
        if match is None:
            continue
        start, end = match.span()
        if match["first"]:
            numbers = (int(match["first"]), int(match["second"]), int(match["third"]))
            if not is_date(*numbers) and (match["mark"] != "-" or _is_of_years(text, start, *numbers)):
                continue  # "1980/82/84", "1962-63-64"
            yield Expression(start, end, "iso", *numbers)
        elif match["decade"]:
            yield Expression(start, end, "decade", int(match["year"]))
        elif match["year"]:
            if (
                language in _DECADES
                and int(match["year"]) % 10 == 0
                and _DECADES[language].search(text, max(0, start - _DECADE), start)
            ):
                yield Expression(start, end, "decade", int(match["year"]))
            elif (spaced := _spaced(text, start, language)) is not None:
                day_at, month, day = spaced
                yield Expression(day_at, end, "numeric", int(match["year"]), month, day)
            elif is_year(start, end):
                yield Expression(start, end, "year", int(match["year"]))
        elif (_is_date_form(match, language) or _is_short(text, match, language)) and not _is_ratio(match):
            order = _order_of_points(text, match, language) if match["separator"] == "." else None
            year, month, day, swapped = numeric_date(match["a"], match["separator"], match["b"], match["c"], order)
            yield Expression(start, end, "numeric", year, month, day, swapped=swapped)
    if language in _EAST_ASIAN_LANGUAGES:
        for match in _EAST_ASIAN.finditer(text):
            year, month, day = (int(number or 0) for number in match.groups())
            yield Expression(*match.span(), "full" if day else "month-year", year, month, day)


def _spaced(text: str, start: int, language: str) -> tuple[int, int, int] | None:
    """Where a date begins that ends with the year at a place, its month and its day, where points and blanks part them: "25. 6. 2025"."""
    if language == "en" or text[start - 1 : start] not in _BLANKS:
        return None
    found = _DAY_AND_MONTH.search(text, max(0, start - _SPACED), start)
    if found is None or not (1 <= int(found["month"]) <= _MONTHS and 1 <= int(found["day"]) <= _DAYS):
        return None
    return found.start(), int(found["month"]), int(found["day"])


_BLANKS = frozenset(" \u00a0\u202f")
_SPACED = len("25. 06. ") + 1
_DAY_AND_MONTH = lazy_pattern(r"(?<![\w.,/:-])(?P<day>\d{1,2})\.[ \u00a0\u202f]?(?P<month>\d{1,2})\.[ \u00a0\u202f]\Z")
"""Before a year, as Czech, Slovak, Slovenian and many Germans write them."""


def _is_of_years(text: str, start: int, year: int, second: int, third: int) -> bool:
    """Whether three numbers are years, one behind the other: "in 1962-63-64", "(1988-92-96)"; not "dated 2012-13-14", where a day was meant."""
    short = year % _CENTURY
    follow = short + 2 == second + 1 == third
    if text.startswith("(", start - 1):
        return follow or (short < second < third and third > _DAYS)
    before = text[max(0, start - _WORD_BEFORE) : start].rstrip()
    return follow and not before.endswith(":") and before.rpartition(" ")[2].lower().strip('(“"') not in _before_day()


@cache
def _before_day() -> frozenset[str]:
    return frozenset(Phrases.load("provenance.analysis.dates", "before_day").texts())


def _order_of_points(text: str, match: re.Match[str], language: str) -> Order | None:
    """The order of a date with full stops: English alone may have the month first, and has it before a time of twelve hours ("08.09.2021 02:15 PM")."""
    if language != "en":
        return "DMY"
    return "MDY" if TWELVE_HOURS.match(text, match.end()) is not None else None


def _is_date_form(match: re.Match[str], language: str) -> bool:
    """Whether three numbers are no version or section: those with full stops or hyphens need a year of four digits, or two digits each."""
    if match["separator"] == "/":
        return True
    if len(match["c"]) == 4:
        return match["separator"] == "-" or language != "en" or len(match["a"]) == len(match["b"]) == 2
    return match["separator"] == "." and language != "en" and len(match["a"]) == len(match["b"]) == 2


def _is_short(text: str, match: re.Match[str], language: str) -> bool:
    """Whether three numbers of two figures with hyphens are a date, since a word before them says so: "signed on 05-06-19"."""
    if match["separator"] != "-" or not len(match["a"]) == len(match["b"]) == len(match["c"]) == 2:
        return False
    before = text[max(0, match.start() - _WORD_BEFORE) : match.start()].rstrip(" :").rpartition(" ")[2]
    return not words(language).before.get(before.lower().lstrip('(“"'), _NO_KINDS).isdisjoint(_BEFORE_DAY)


def _is_ratio(match: re.Match[str]) -> bool:
    """Whether no order of the parts gives a month (“a 60/30/10 split”) or a day (“10/80/10”), and no year shows that a date was meant."""
    parts = int(match["a"]), int(match["b"])
    return len(match["c"]) == 2 and (min(parts) > _MONTHS or max(parts) > _DAYS)


def _places(text: str, language: str) -> list[int]:
    """Where numbers begin that may be years or dates.

    `str.find` for one character is many times as fast as a regular expression that looks for any digit.
    """
    if language != "en":
        return [match.start() for match in _LONG_NUMBER.finditer(text)]
    starts: set[int] = set()
    find = text.find
    for first, pairs in _HINTS.items():
        at = find(first)
        while at >= 0:
            if pairs is not None and text[at : at + 2] not in pairs:
                at = find(first, at + 1)
                continue
            start = at
            while start and text[start - 1] in _OF_NUMBERS and at - start < _LONGEST:
                start -= 1
            while start < at and text[start] in "-/.":
                start += 1
            starts.add(start)
            at = find(first, at + (1 if pairs is None else 2))
    at = find("-")
    while at >= 0:  # "05-06-23" has none of the others
        if text[at - 2 : at].isdecimal() and text[at + 1 : at + 3].isdecimal() and text[at + 3 : at + 4] == "-":
            starts.add(at - 2)
        at = find("-", at + 1)
    return sorted(starts)
