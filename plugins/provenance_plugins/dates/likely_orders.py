"""Which of two readings of a numeric date is the likely one, by what else the document says of its time: a season or quarter, and days that it still looks to."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from typing import TypeAlias

from provenance.analysis import TimeExpression, dates, language, metadata, sentences
from provenance.analysis.dates.customs import is_signed_from_home
from provenance.analysis.dates.names import month_names, words
from provenance.analysis.dates.numeric import is_date
from provenance.analysis.dates.parts_of_years import parts_of_years
from provenance.api import HEADING_KINDS, Document, Span, lazy_pattern
from provenance_plugins.dates.tables import forms
from provenance_plugins.dates.told import has_happened

__all__ = ["is_before_next_day", "is_by_title_or_zone", "is_of_part_of_year", "is_of_weekend"]

_YEAR = lazy_pattern(r"(?<![\w.,])(?:19|20)\d\d(?!\w)")
_SEASONS = {
    "spring": frozenset({3, 4, 5}),
    "summer": frozenset({6, 7, 8}),
    "autumn": frozenset({9, 10, 11, 12}),
    "winter": frozenset({12, 1, 2, 3}),
}
"""Months of each in the north, where most texts are written; who writes in the south is told for information, and not left out."""
_AHEAD = 62
"""Days to the next of what is held again, at most."""


def is_of_part_of_year(document: Document, place: Span | None, first: date, second: date) -> bool:
    """Whether a season, quarter or half of the year in the title, or in the sentence of a date, holds one of the readings and none the other: "Meeting - Fall 2020" and 11/01/2020."""
    parts = list(document.recall("dates.parts of the title", _of_title))
    if place is not None:
        parts += _of_sentence(document, place)
    held = [any(day.year in years and day.month in months for years, months in parts) for day in (first, second)]
    return held[0] != held[1]


_Part: TypeAlias = tuple[tuple[int, ...], frozenset[int]]
"""The years and months of one; a winter has those of two years."""


def _of_title(document: Document) -> tuple[_Part, ...]:
    said = {one.value for one in document.declared if one.field == "title"}
    if (title := metadata(document).title) is not None:
        said.add(title.value)
    read_as = language(document).read_as
    return tuple(
        _months(expression.unit, expression.year, value)
        for one in sorted(said)
        if (years := [match.start() for match in _YEAR.finditer(one)])
        for expression, value, _ in parts_of_years(one, years, read_as)
        if expression.form == "part"
    )


def _of_sentence(document: Document, place: Span) -> Iterator[_Part]:
    said = _sentence_at(document, place)
    for item in document.recall("dates.parts of years", _parts_of_text):
        if said is not None and said.start <= item.span.start < said.end:
            yield _months(item.expression.unit, item.expression.year, item.value or "")


def _parts_of_text(document: Document) -> tuple[TimeExpression, ...]:
    return tuple(item for item in dates(document) if item.form == "part" and item.expression.year)


def _sentence_at(document: Document, place: Span) -> Span | None:
    """The sentence, or the line that is none."""
    listed = sentences(document)
    at = bisect_right(listed, place.start, key=lambda sentence: sentence.span.start) - 1
    if at >= 0 and place.start < listed[at].span.end:
        return listed[at].span
    block = document.block_at(place.start)
    return None if block is None else block.span


def _months(unit: str, year: int, value: str) -> tuple[tuple[int, ...], frozenset[int]]:
    if unit in _SEASONS:
        return ((year, year + 1) if unit == "winter" else (year,)), _SEASONS[unit]
    begin, _, end = value.partition("/")
    if len(begin) != len("2024-01") or len(end) != len(begin):
        return (year,), frozenset()
    return (year,), frozenset(range(int(begin[5:]), int(end[5:]) + 1))


def is_by_title_or_zone(document: Document, first: date, second: date) -> bool:
    """Whether a place signs the text where the month comes first, the title names the month of one reading and not that of the other, or the source sets the zone of a calendar, in Europe or in America: "Nov. update" and 11/8/23, `ctz=Europe/London` and 05/09/25."""
    apart = abs(first.month - second.month) not in _NEXT_TO
    named = {month for one in document.declared if one.field == "title" for month in _named(document, one.value)}
    if apart and (first.month in named) != (second.month in named):
        return True
    if language(document).read_as == "en" and is_signed_from_home(document):
        return True
    return document.recall("dates.zone of a calendar", _has_one_zone)


def _has_one_zone(document: Document) -> bool:
    """Whether the source sets the zone of a calendar in Europe or in America, and names none of the other: looked for once for all dates."""
    return any(
        zone.search(document.source) is not None
        and f"{other}/" not in document.source
        and f"{other}%2F" not in document.source
        for zone, other in ((_ZONES["Europe"], "America"), (_ZONES["America"], "Europe"))
    )


def _named(document: Document, title: str) -> Iterator[int]:
    """The months that a title names beside a number or a word for what comes month by month: "Nov. update", "3 June"; not "Mayor may resign", "April Cruz leaves"."""
    said, read_as = title.split(), language(document).read_as
    for before, word, after in zip(("", *said), said, (*said[1:], ""), strict=False):
        month = month_names().get(word.strip(_AROUND).lower(), {}).get(read_as)
        if month is None or not (
            word.endswith(".")
            or any(map(str.isdigit, before + after))
            or after.strip(_AROUND).lower() in forms("of_month")
        ):
            continue
        yield month


_NEXT_TO = frozenset({1, 11})
"""Between months that follow each other: what is told of one may come out in the next."""
_AROUND = ".,:;()[]’'\"–—-"
_ZONES = {
    zone: lazy_pattern(
        rf"(?i:tz|timezone|time_zone)[\"']?\s?[=:]\s?[\"']?{zone}(?:/|%2F)[A-Z][a-z]{{2,20}}",
        signs=(f"{zone}/", f"{zone}%2F"),
    )
    for zone in ("Europe", "America")
}


def is_before_next_day(document: Document, first: date, second: date) -> bool:
    """Whether the text looks to a day without a year that lies between the readings, soon behind the earlier one: "The next meeting is held on September 8th" of 8/11."""
    earlier, later = sorted((first, second))
    ahead = [
        date(earlier.year, month, day)
        for month, day in document.recall("dates.days looked to", _looked_to)
        if is_date(earlier.year, month, day)
    ]
    return bool(ahead) and all(earlier < day < later and (day - earlier).days <= _AHEAD for day in ahead)


def _looked_to(document: Document) -> tuple[tuple[int, int], ...]:
    """The months and days without a year of which sentences say that they are next; not of what was next, and is told as past."""
    read_as = language(document).read_as
    return tuple(
        (item.expression.month, item.expression.day)
        for item in dates(document)
        if item.form == "day-month"
        and item.expression.day
        and _looks_on(document, item)
        and not has_happened(document, item, read_as)
    )


def _looks_on(document: Document, item: TimeExpression) -> bool:
    """Whether the sentence speaks of what is next."""
    place = _sentence_at(document, item.span)
    said = [] if place is None else document.slice(place).lower().split()
    known = words(language(document).read_as).ahead | forms("looks_on")
    return any(word.strip(".,;:()") in known for word in said)


def is_of_weekend(document: Document, item: TimeExpression) -> bool:
    """Whether a date in a heading and the one to which a dash joins it are the days of one weekend in one reading, and weeks apart in the other: "The fair - 3/2/23 - 5/2/23"."""
    block = document.block_at(item.span.start)
    if block is None or block.kind not in HEADING_KINDS:
        return False
    found = dates(document)
    at = bisect_left(found, item.span.start, key=lambda near: near.span.start)
    for one, other in pairwise(found[max(0, at - 1) : at + 2]):
        joined = document.text[one.span.end : other.span.start].strip() in _DASHES
        if joined and block.span.start <= one.span.start < other.span.end <= block.span.end:
            begin, end = _readings(one), _readings(other)
            if any(_is_weekend(begin[n], end[n]) and (end[1 - n] - begin[1 - n]).days >= _APART for n in (0, 1)):
                return True
    return False


_DASHES = frozenset("-–—")
_APART = 28
_SATURDAY, _WEEKEND = 5, 3
"""Of the days of the week, from 0; and days of the longest weekend, which begins on a Friday."""


def _readings(item: TimeExpression) -> tuple[date, date]:
    """Both readings of a date in figures; of any other date none that begins or ends a weekend."""
    said = item.expression
    if not said.swapped:
        return (date.min, date.min)
    return date(said.year, said.month, said.day), date(said.year, said.day, said.month)


def _is_weekend(begin: date, end: date) -> bool:
    days = (end - begin).days
    return 0 < days < _WEEKEND and begin.weekday() <= _SATURDAY <= begin.weekday() + days
