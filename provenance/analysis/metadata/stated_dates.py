"""Dates as markup and texts state them, whether a machine or a person wrote them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from provenance.analysis.metadata.machine_dates import EARLIEST, LATEST, read_machine_date
from provenance.api import Phrases, any_of, lazy_pattern
from provenance.named_tuples import NamedTuple

if TYPE_CHECKING:
    from provenance.analysis.dates.numeric import Order
    from provenance.analysis.dates.parsing import ParsedDate

_DIGIT = lazy_pattern(r"\d")
_HINT = lazy_pattern(r"[\d年]")
"""What every date has: to look for it costs a third of looking for `DATE_LIKE` or `_DATELINE`,"""
_DIGITS = "0123456789"
"""and to look for each of these in ASCII a tenth of that."""
_POINTED = lazy_pattern(r"(\d(?<![\d.].)\d)\.(\d\d)\.(\d\d)(?![\d.])")
_YEAR_FIRST = lazy_pattern(
    r"(?P<year>[12](?<![\w/.-].)(?:(?<=1)9|(?<=2)0)\d\d)(?P<mark>/|-|\.\s?)(?P<month>\d\d?)(?P=mark)(?P<day>\d\d?)(?![\d/-]|\.\d)"
)
"""A day as East Asia writes it, with numbers of one digit: "2024/6/3", "2024. 6. 3."."""
_APART = " | "
_MONTHS, _DAYS = 12, 31
ORDERS: Mapping[str, Order] = MappingProxyType({"DMY": "DMY", "MDY": "MDY"})
"""What `Declared.order` may say, …"""
MIXED = "mixed"
"""… and what it says of a date in a column that has both orders."""


class StatedDate(NamedTuple):
    """A date in ISO 8601, with the time and offset that are stated."""

    value: str
    other: str | None = None
    """The second reading of a date of which nothing says which number is the day."""


def may_state_date(text: str) -> bool:
    """Whether a line or a text may hold a date."""
    for digit in _DIGITS:  # a generator for each line costs as much as the test, and a pattern ten times as much
        if digit in text:
            return True
    return not text.isascii() and _HINT.search(text) is not None


@cache  # an import statement takes 2 µs each time
def _date_parser() -> Callable[[str, Sequence[str], Order | None], ParsedDate | None]:
    from provenance.analysis.dates.parsing import parse_date  # noqa: PLC0415 - not where nothing looks like a date

    return parse_date


@lru_cache(maxsize=1024)
def date_in(text: str, languages: tuple[str, ...], order: Order | None = None) -> ParsedDate | None:
    """The first date of a string; lines and declarations of one document repeat each other. `order`: that of its numbers, where it is known."""
    parse_date = _date_parser()
    parsed = parse_date(text, languages, order)
    if parsed is not None and "{{" in text:
        from provenance.analysis.dates.numeric import is_layout  # noqa: PLC0415 - as below

        return None if is_layout(text, parsed.start, parsed.end) else parsed
    if parsed is not None and parsed.granularity == "day" and parsed.start:
        parsed = _without_issue(text, parsed)
    if parsed is None and (early := _YEAR_FIRST.search(text)) is not None:
        from provenance.analysis.dates.numeric import is_date, iso  # noqa: PLC0415 - as above
        from provenance.analysis.dates.parsing import ParsedDate  # noqa: PLC0415

        year, month, day = (int(early[part]) for part in ("year", "month", "day"))
        if is_date(year, month, day):
            return ParsedDate(iso(year, month, day), "day", *early.span())
    if parsed is None and _POINTED.search(text) is not None:
        return parse_date(_POINTED.sub(_slashed, text), languages, order)
    return parsed


def _without_issue(text: str, parsed: ParsedDate) -> ParsedDate:
    """The month of a date whose day is the number of an issue: "Vol 8, No 2 March 2001"."""
    number = _DAY_FIRST.match(text, parsed.start)
    if number is None or _ISSUE.search(text, max(0, parsed.start - _LABEL), parsed.start) is None:
        return parsed
    return parsed._replace(value=parsed.value[:7], granularity="month", start=number.end(), other=None, time="")


def is_behind_issue(text: str, start: int) -> bool:
    """Whether the number of an issue stands right before an offset: "No 2 March 2001"."""
    number = _ISSUE_NUMBER.search(text, max(0, start - _LABEL), start)
    return number is not None and _ISSUE.search(text, max(0, start - 2 * _LABEL), number.start()) is not None


_ISSUE_NUMBER = lazy_pattern(r"\d{1,4}[\s,(–—-]*\Z")
_LABEL = 14
"""Characters of the longest word for the number of an issue, with what stands around it."""
_ISSUE = lazy_pattern(lambda: rf"(?<!\w)(?:{any_of(Phrases.load(__package__, 'issue_numbers').texts())})\.?\s?#?\s?\Z")
_DAY_FIRST = lazy_pattern(r"\d{1,2}(?=[\s,(–—-]+[^\W\d_]{3})[\s,(–—-]+")


def _slashed(match: re.Match[str]) -> str:
    """A day of two-digit numbers between full stops, as if slashes were there: where it tells which number is the day, and is no version."""
    first, second = int(match[1]), int(match[2])
    settled = 0 < min(first, second) <= _MONTHS < max(first, second) <= _DAYS
    return f"{match[1]}/{match[2]}/{match[3]}" if settled else match[0]


def dates_in(text: str, languages: tuple[str, ...]) -> Iterator[ParsedDate]:
    """The dates of a line, in order of place."""
    at = 0
    while _DIGIT.search(text, at):
        parsed = date_in(text[at:], languages)
        if parsed is None or parsed.granularity == "year":
            return
        yield parsed._replace(start=at + parsed.start, end=at + parsed.end) if at else parsed
        at += max(parsed.end, 1)


def read_date(text: str, languages: tuple[str, ...], order: Order | None = None) -> StatedDate | None:
    """The first date of a string; a year alone is none. `order`: as for `date_in`."""
    value = read_machine_date(text)
    if value is not None:
        return StatedDate(value)
    parsed = date_in(text, languages, order)
    if (parsed is None or parsed.granularity != "day") and _APART in text:
        parsed = date_in(text.replace(_APART, " "), languages, order)  # day and month in elements of their own
    return None if parsed is None or parsed.granularity == "year" else stated(parsed, languages)


def stated(parsed: ParsedDate, languages: Sequence[str]) -> StatedDate | None:
    """A date that was found in a string; None where its year is not to be believed.

    Where nothing says which number is the day, English has the month first: most pages in English are from the United States.
    """
    if not EARLIEST <= int(parsed.value[:4]) <= LATEST:
        return None
    first, second = parsed.value, parsed.other
    if second is not None and languages and languages[0].lower().startswith("en"):
        first, second = second, first
    time = f"T{parsed.time.replace('Z', '+00:00')}" if parsed.time and parsed.granularity == "day" else ""
    return StatedDate(first + time, second)
