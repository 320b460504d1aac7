"""Ranges of days within one month: "12–14 March 2024", "March 12 to 14"."""

from __future__ import annotations

import re

from provenance.analysis.dates.finding.surroundings import Surroundings
from provenance.analysis.dates.names import month_names
from provenance.api import lazy_pattern

_FIRST = lazy_pattern(r"(\d{1,2})(?:st|nd|rd|th|\.)?[-–]\d")
_SPACED = lazy_pattern(r"(?<![\w.,:$€£/-])(\d{1,2})(?:st|nd|rd|th|\.)?[^\S\n][-–—][^\S\n]\Z")
_TO_OTHER_MONTH = lazy_pattern(r"\.?[^\S\n]\d{1,2}(?:st|nd|rd|th)?[^\S\n]?[-–—][^\S\n]?([^\W\d_]{3,9})\.?[^\S\n]\d")
"""Behind a month, its day and the month in which the range ends: "Mar 31-Apr 7"."""
_REACH = 10
"""Characters in which the first day of a spaced range and its dash stand."""
_LEADING = frozenset({"on", "sure", "dated", "spanning"})
"""What the lexicon calls words before a day: behind one of them "12 – 14 March" is a range, and "Issue 12 – 14 March" is none."""
_TO = frozenset({"-", "–", "—", "to"})
_LONGEST_MONTH = 31
_SECOND = 2
"""The group of the last day of a range behind its month."""


def first_of_range(found: re.Match[str], day: int, around: Surroundings) -> tuple[int, int, int]:
    """Where a day before its month begins, its number, and 0; of a range where it begins, its first and its last day."""
    start, text = found.start(), found.string
    first = _FIRST.match(text, start, found.end())
    if first is None and found[1] is not None:
        spaced = _SPACED.search(text, max(0, start - _REACH), start)
        if spaced is not None and not around.before(spaced.start())[0].isdisjoint(_LEADING):
            start, first = spaced.start(), spaced
    if first is None or not 0 < int(first[1]) < day:
        return found.start(), day, 0
    return start, int(first[1]), day


def last_of_range(found: re.Match[str], day: int) -> int:
    """The last day of a range behind its month, "March 12–14"; 0 for a single day, and for two that are told together: "March 12 and 14"."""
    if found.lastindex != _SECOND:
        return 0
    last = int(found[_SECOND])
    between = found.string[found.end(1) : found.start(_SECOND)].lower()
    for ending in ("st", "nd", "rd", "th"):
        between = between.removeprefix(ending)
    return last if day < last <= _LONGEST_MONTH and between.strip() in _TO else 0


def ends_in_other_month(text: str, end: int, language: str) -> bool:
    """Whether a range begins with the month that ends there and goes on into another: the number before "Mar 31-Apr 7" is that of its row."""
    found = _TO_OTHER_MONTH.match(text, end)
    return found is not None and found[1].lower() in month_names((language,))
