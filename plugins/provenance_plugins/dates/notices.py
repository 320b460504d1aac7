"""Notices whose own words give their day: of a death, by the day of it, and of a post that is vacant, by the last day to apply."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis import TimeExpression, dates
from provenance.api import Document
from provenance_plugins.dates.tables import forms

_OPENING = 600
"""Characters in which the notice of a death says when it was."""
_BEFORE = 120
"""Characters between the words for a death and its day: age, place, whoever was there."""
_LABEL = 40
"""Characters before a date in which its label stands."""
_DEATH, _VACANCY = 2, 3
"""So many different formulae make a text such a notice; those of a vacancy stand in news of wages and posts as well."""


def has_day_of_notice(document: Document) -> bool:
    """Whether a text is the notice of a death or of a vacancy, and gives its full date."""
    lower = document.text.lower()
    if _count(lower, "death") >= _DEATH:
        return any(_follows(lower, item, "died", _BEFORE) for item in _full(document, _OPENING))
    if _count(lower, "vacancy") >= _VACANCY:
        return any(_follows(lower, item, "until", _LABEL) for item in _full(document, len(lower)))
    return False


def _full(document: Document, end: int) -> Iterator[TimeExpression]:
    return (item for item in dates(document) if item.span.start < end and item.has_year)


def _follows(lower: str, item: TimeExpression, tag: str, characters: int) -> bool:
    before = lower[max(0, item.span.start - characters) : item.span.start]
    return any(phrase in before for phrase in forms("notices", tag))


def _count(lower: str, tag: str) -> int:
    return sum(phrase in lower for phrase in forms("notices", tag))
