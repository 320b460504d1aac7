"""The order of day and month that a row of dates has: of a log, a list, a story."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from provenance.analysis.dates.numeric import Order
from provenance.api import lazy_pattern

_LINE_START = lazy_pattern(r"(?:\A|\n)[^\w\n]{0,6}\Z")
_BEFORE = 7
"""Characters before a date in which its line begins: the end of the line above, and six marks."""
_ROW, _ROW_OF_LINES = 4, 3
"""Different days of which all but one order would be out of order; those that begin lines are a list or a log."""


def order_of_row(text: str, starts: Sequence[int], days: Sequence[date], turned: Sequence[date]) -> Order | None:
    """The order in which alone the numeric dates of a text rise or fall from one to the next; None where both do or neither.

    `starts`: where they begin; `days`: with the day first, as far as they can be read so; `turned`: with the month first.
    """
    of_lines = all(_LINE_START.search(text, max(0, start - _BEFORE), start) for start in starts)
    if len({*days}) < (_ROW_OF_LINES if of_lines else _ROW):
        return None
    day_first, month_first = _is_in_order(days), _is_in_order(turned)
    if day_first == month_first:
        return None
    return "DMY" if day_first else "MDY"


def _is_in_order(days: Sequence[date]) -> bool:
    return all(one <= other for one, other in pairwise(days)) or all(one >= other for one, other in pairwise(days))
