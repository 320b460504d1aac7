"""Weekdays beside their dates in the words of another language than the text's, as in its part for others: "vrijdag 19 mei 2026" in English."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from provenance.analysis import dates, language
from provenance.analysis.dates.names import month_names, plain, spoken, weekday_name, weekday_names
from provenance.analysis.dates.numeric import is_date
from provenance.api import DIGITS, BlockKind, Document, Span, analysis, lazy_pattern

__all__ = ["has_written_days", "weekdays_of_others"]

_DATED = lazy_pattern(
    r"(?<![\w-])(?P<weekday>[^\W\d_]{4,}(?:-feira)?)\.?,?\s(?:(?:den|dem|der|de|le|el|il|dia|día|d\.)\s)?(?P<day>\d{1,2})(?:\.|º|°|er|e|ste|de)?\s?(?:d[eio]l?\s)?(?P<month>[^\W\d_]{3,})\.?,?\s(?:d[eo]l?\s)?(?P<year>(?:19|20)\d\d)(?!\d)",
    signs=DIGITS,
)
_BEFORE = 64
"""Characters before a year in which such a date begins, at most."""
_YEAR = lazy_pattern(r"(?<=[^\W\d_.,] )(?:19|20)\d\d(?!\d)", signs=DIGITS)
_SINCE = 1924


@analysis()
def has_written_days(document: Document) -> bool:
    """Whether a text has a day in words with what may be its weekday, in whatever language: the rule is asked then, though the text's own words give no day."""
    return any(True for _ in _written(document.text))


def _written(text: str) -> Iterator[re.Match[str]]:
    for year in _YEAR.finditer(text):
        found = next(iter(_DATED.finditer(text, max(0, year.start() - _BEFORE), year.end())), None)
        if found is not None and found.end() == year.end() and int(found["year"]) >= _SINCE:
            yield found


def weekdays_of_others(document: Document) -> Iterator[tuple[Span, str]]:
    """Each date in the words of one other language whose weekday was another one, with what is wrong."""
    own = language(document).read_as
    known = [one.span for one in dates(document) if one.has_year]
    for found in _written(document.text):
        if any(one.start < found.end() and found.start("year") < one.end for one in known):
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
