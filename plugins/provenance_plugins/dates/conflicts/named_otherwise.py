"""Files that are named by another day than their text gives: the one on which it was begun, put into a site, or that of an event which it tells of."""

from __future__ import annotations

from datetime import date

from provenance.analysis import Value

__all__ = ["is_named_otherwise"]

_YEAR = 365
_SLIP = 7
"""Days between the two, whatever their years, within which the year is wrong: mostly in January."""


def is_named_otherwise(other: Value, day: date, published: date) -> bool:
    """Whether a day is that of the name of a file which states another one itself, and neither is the other mistyped, in its year alone or with its day read as the month.

    Of the warnings that readers judged, those with the same day of another year were right (3 of 3), all others wrong (0 of 5): who names a
    file takes the day of the event, of the first draft or of the import, and readers see the one in the front matter.
    """
    if other.origin != "file-name":
        return False
    if (day.year, day.month, day.day) == (published.year, published.day, published.month):
        return False
    return abs((day - published).days) <= _SLIP or _in_year(day, published) > _SLIP


def _in_year(one: date, other: date) -> int:
    """Days between two days whatever their years, at most half a year."""
    apart = abs(one.timetuple().tm_yday - other.timetuple().tm_yday)
    return min(apart, _YEAR - apart)
