"""Datelines that give the day by two calendars, as agencies of Arab countries have them: "الدمام 3 محرم 1440 هـ الموافق 13 سبتمبر 2018 م".

What stands before them is the place, whatever its form; it may be somebody's name where no agency stands behind the day.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.analysis.dates.names import weekday_names
from provenance.analysis.dates.parsing import ParsedDate
from provenance.analysis.metadata.lexicons import Words
from provenance.analysis.metadata.stated_dates import date_in
from provenance.api import lazy_pattern

_DAY = 40
"""Characters in which the second day stands."""
_AGENCY = lazy_pattern(r"[^\S\n](?:[^\W\d_][^\S\n])?\(?(?P<who>[^\W\d_]{2,6})\)?[^\S\n]?[-–—:.]{0,2}[^\S\n]*(?:\n|\Z)")
"""All that stands behind the day, with the letter of the era: "م واس"; neither the word for the era nor the time or the weekday."""
_PLACE = lazy_pattern(r"\s*[^\W\d_][^\d\n.:!?؟]{1,40}\s\Z")


def in_two_calendars(text: str, found: re.Match[str], words: Words) -> Iterator[ParsedDate]:
    """The day of ours in the dateline with which a line begins; `found`: the other one, with what says that both are the same."""
    parsed = _day_behind(text, found.end(), words) if _PLACE.fullmatch(text, 0, found.start()) is not None else None
    if parsed is not None:
        yield parsed


def has_agency_behind(text: str, found: re.Match[str], words: Words) -> bool:
    """Whether an agency stands behind both days, and so a place before them."""
    parsed = _day_behind(text, found.end(), words)
    behind = None if parsed is None else _AGENCY.match(text, parsed.end)
    return behind is not None and behind["who"] not in words.patterns.of_day and behind["who"] not in weekday_names()


def _day_behind(text: str, start: int, words: Words) -> ParsedDate | None:
    line = text[start : start + _DAY].partition("\n")[0]
    parsed = date_in(line, words.languages)
    if parsed is None or parsed.granularity != "day" or line[: parsed.start].strip():
        return None
    return parsed._replace(start=start + parsed.start, end=start + parsed.end)
