"""Weekdays beside their dates in the words of another language than the text's, as in its part for others: "vrijdag 19 mei 2026" in English."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from datetime import date
from itertools import accumulate

from provenance.analysis import dates, language
from provenance.analysis.dates.names import month_names, plain, spoken, weekday_name, weekday_names
from provenance.analysis.dates.numeric import is_date
from provenance.api import BlockKind, Document, Span
from provenance_plugins.dates.asked_first import written_days

__all__ = ["weekdays_of_others"]


def weekdays_of_others(document: Document) -> Iterator[tuple[Span, str]]:
    """Each date in the words of one other language whose weekday was another one, with what is wrong."""
    own = language(document).read_as
    known = sorted(one.span for one in dates(document) if one.has_year)
    reached = list(accumulate((one.end for one in known), max, initial=-1))
    for found in written_days(document):
        if reached[bisect_left(known, (found.end(),))] > found.start("year"):
            continue  # read with the text's own
        weekdays, months = (
            weekday_names().get(plain(found["weekday"]), {}),
            month_names().get(plain(found["month"]), {}),
        )
        shared = {(weekdays[code], months[code]) for code in weekdays if code in months}
        if own in weekdays or len(shared) != 1:
            continue
        ((weekday, number),) = shared
        block = document.block_at(found.start())
        if block is None or block.kind is BlockKind.CODE or not is_date(int(found["year"]), number, int(found["day"])):
            continue
        real = date(int(found["year"]), number, int(found["day"]))
        if real.weekday() != weekday:
            yield (
                Span(*found.span()),
                f"{spoken(real)} is a {weekday_name(real.weekday())}, not a {weekday_name(weekday)}: correct the weekday or the date",
            )
