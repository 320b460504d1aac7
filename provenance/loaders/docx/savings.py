"""Which of the days at which a file of a word processor was saved are those of its text."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Sequence
from datetime import date

from provenance.documents import Declared

_SAVED, _APART = 50, 60
"""Times that a file was saved from which on it is one that is written over for each new text, and days between its first and its last saving then."""


def without_first_day(stated: Sequence[Declared], saved: int) -> Sequence[Declared]:
    """What a file says of itself, without the day on which it was made, where it is one that is written over for each new text."""
    if saved < _SAVED or not _lie_apart(stated):
        return stated
    return [one for one in stated if one.field != "date"]


def _lie_apart(stated: Iterable[Declared]) -> bool:
    """Whether months lie between the day on which a file was made and that of its last change."""
    days: dict[str, date] = {}
    for one in stated:
        if one.field in {"date", "modified"}:
            with contextlib.suppress(ValueError):
                days[one.field] = date.fromisoformat(one.value[:10])
    return len(days) > 1 and (days["modified"] - days["date"]).days > _APART
