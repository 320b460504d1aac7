"""Weekdays of days that front matter has as mails have them: `time: "Thu, 03 Dec 2021 03:00:00 -0400"`, and those of the stamps of Org: `#+DATE: <2021-12-03 Thu>`."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from re import Match

from provenance.analysis.dates.names import month_name, spoken, weekday_name
from provenance.analysis.dates.numeric import is_date
from provenance.api import Document, Hit, SourceSpan, any_of, lazy_pattern, quoted

__all__ = ["front_weekdays"]

_SHORT = 3
"""Letters of a name as mails have it."""
_WEEKDAYS = tuple(weekday_name(number)[:_SHORT] for number in range(7))
_MONTHS = tuple(month_name(number)[:_SHORT] for number in range(1, 13))
_STAMP = lazy_pattern(
    lambda: (
        rf"(?<!\w)(?P<weekday>{any_of(_WEEKDAYS)}), (?P<day>\d{{1,2}}) (?P<month>{any_of(_MONTHS)}) (?P<year>(?:19|20)\d\d)(?!\d)"
    )
)


_OF_ORG = lazy_pattern(
    lambda: (
        rf"(?mi:^#\+(?:[a-z_]{{0,20}}date|updated|lastmod|created)):[ \t]{{0,12}}(?P<stamp>[<\[](?P<year>(?:19|20)\d\d)-(?P<month>\d\d)-(?P<day>\d\d) (?P<weekday>{any_of(_WEEKDAYS)})(?P<rest>[^<>\[\]\n]{{0,40}})[>\]])"
    )
)
"""https://orgmode.org/manual/Timestamps.html; in other languages than English the weekday has another name."""
_ORG, _HEAD = "text/org", 4000


def front_weekdays(document: Document) -> Iterator[Hit]:
    """Each that falls on another weekday than the one that stands beside it."""
    if document.media_type == _ORG:
        for stamp in _OF_ORG.finditer(document.source, 0, _HEAD):
            yield from _wrong(SourceSpan(*stamp.span("stamp")), stamp["stamp"], stamp, int(stamp["month"]))
        return
    if not document.has_front_matter or not document.blocks:
        return
    for stamp in _STAMP.finditer(document.source, 0, document.locate(document.blocks[0].span).start):
        yield from _wrong(SourceSpan(*stamp.span()), stamp[0], stamp, _MONTHS.index(stamp["month"]) + 1)


def _wrong(place: SourceSpan, said: str, stamp: Match[str], month: int) -> Iterator[Hit]:
    year, day = int(stamp["year"]), int(stamp["day"])
    if not is_date(year, month, day):
        return
    real = date(year, month, day)
    if _WEEKDAYS[real.weekday()] != stamp["weekday"]:
        told = weekday_name(_WEEKDAYS.index(stamp["weekday"]))
        message = f"{quoted(said)} in the front matter: {spoken(real)} is a {weekday_name(real.weekday())}, not a {told}: correct the weekday or the date"
        yield Hit(place, message)
