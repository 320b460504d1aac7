"""Notices whose own words give their day: of a death or a wedding, by the day of it, an appeal of the police, by that of the accident, and of a post that is vacant, by the last day to apply."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from provenance.analysis import TimeExpression, dates
from provenance.analysis.characters import lowered
from provenance.api import Document
from provenance_plugins.dates.tables import forms

_OPENING = 600
"""Characters in which a notice says when that was of which it tells."""
_BEFORE = 120
"""Characters between the words for a death or a wedding and its day: age, place, whoever was there."""
_LABEL = 40
"""Characters before a date in which its label stands."""


class _Kind(NamedTuple):
    """A kind of notice, by the names of its tables."""

    formulae: str
    least: int
    """So many different formulae make a text such a notice; some stand in news of the same things as well."""
    before: str
    """What stands before the date."""
    characters: int
    """Between the two."""
    opens: bool = True
    """Whether the date stands in the first lines."""


_KINDS = (
    _Kind("death", 2, "died", _BEFORE),
    _Kind("wedding", 3, "wed", _BEFORE),
    _Kind("appeal", 3, "happened", _BEFORE * 2),
    _Kind("vacancy", 3, "until", _LABEL, opens=False),
)


def has_day_of_notice(document: Document) -> bool:
    """Whether a text is the notice of a death, a wedding or a vacancy or an appeal for witnesses, and gives its full date."""
    full = [item for item in dates(document) if item.has_year]
    if not full:
        return False
    lower = lowered(document)
    # Formulae are counted last: there are fifty, and few full dates have such words before them.
    return any(
        any(_follows(lower, item, kind.before, kind.characters) for item in _opening(full, kind, len(lower)))
        and _count(lower, kind.formulae) >= kind.least
        for kind in _KINDS
    )


def _opening(full: list[TimeExpression], kind: _Kind, end: int) -> Iterator[TimeExpression]:
    """Of full dates those that can be the day of a notice of some kind."""
    if kind.opens:
        end = _OPENING
    return (item for item in full if item.span.start < end)


def _follows(lower: str, item: TimeExpression, tag: str, characters: int) -> bool:
    before = lower[max(0, item.span.start - characters) : item.span.start]
    return any(phrase in before for phrase in forms("notices", tag))


def _count(lower: str, tag: str) -> int:
    return sum(phrase in lower for phrase in forms("notices", tag))
