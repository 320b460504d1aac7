"""Weekdays that are counted from another day of the text: "on Wednesday and, two days later, on Friday"."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from provenance.analysis.dates.expression import Expression
from provenance.analysis.dates.finding.numbers_in_words import number_of
from provenance.analysis.dates.names import Words
from provenance.api import lazy_pattern

_BEFORE = lazy_pattern(
    r"(?P<number>[\w-]+)[^\S\n](?P<unit>[^\W\d_]+)[^\S\n](?P<later>[^\W\d_]+)[^\S\n]?[,(–—-]?[^\S\n]*\Z"
)
_BEHIND = lazy_pattern(
    r"[^\S\n]?[,(–—-][^\S\n]?(?P<number>[\w-]+)[^\S\n](?P<unit>[^\W\d_]+)[^\S\n](?P<later>[^\W\d_]+)(?!\w)"
)
_MARKS = ",(–—-"
_REACH = 40
"""Characters in which the count stands."""
_NEAR = 200
"""Characters back to the day that it starts from."""
_DAY = len("2024-06-03")
_NO_KINDS: frozenset[str] = frozenset()


def counted_on(text: str, found: Sequence[Expression], values: Sequence[str | None], words: Words) -> list[str | None]:
    """The values with those of weekdays that stand beside a count of days from the day before them, where the weekday agrees with it."""
    read = list(values)
    for at in range(1, len(found)):
        one = found[at]
        if one.form != "weekday" or one.offset is not None or one.day or one.year:
            continue
        days = _count(text, one, words)
        start = read[at - 1]
        if days is None or start is None or len(start) != _DAY or one.start - found[at - 1].end > _NEAR:
            continue
        day = date.fromisoformat(start) + timedelta(days=days)
        if day.weekday() == one.weekday:
            read[at] = day.isoformat()
    return read


def _count(text: str, one: Expression, words: Words) -> int | None:
    match = _BEHIND.match(text, one.end)
    before = text[max(0, one.start - _REACH) : one.start].rstrip().rstrip(_MARKS).rsplit(None, 1)
    if before and "later" in words.after.get(before[-1].lower(), _NO_KINDS):  # a search for an end costs more
        match = _BEFORE.search(text, max(0, one.start - _REACH), one.start) or match
    if match is None or "later" not in words.after.get(match["later"].lower(), _NO_KINDS):
        return None
    number, unit = number_of([match["number"]], words.numbers), words.units.get(match["unit"])
    return None if number is None or unit not in {"day", "week"} else number * (7 if unit == "week" else 1)
