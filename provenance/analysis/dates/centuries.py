"""Years of two figures as those of the century of which a text speaks: "7. Mai '45" beside "2. Mai 1945"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from provenance.analysis.dates.expression import Expression
from provenance.api import lazy_pattern

_FIRST = 2030
"""Years that two figures give from here on lie ahead of the texts that there are."""
_CENTURY, _NEAR = 100, 10
"""Years of a century, and those by which another year in the text may differ."""
_REACH = 1500
"""Characters around a date in which that other year stands."""
_BESIDE = 8
"""Years before and behind a date that are asked."""
_SHORT = lazy_pattern(r"(?<!\d)\d\d\s?\Z")


def of_their_century(text: str, found: Sequence[Expression]) -> list[Expression]:
    """The expressions, with the years of two figures that would lie ahead a hundred years earlier where the text names a year of those days near them."""
    known = [one for one in found if _FIRST - _CENTURY - _NEAR <= one.year < _FIRST]
    starts = [one.start for one in known]
    return [_earlier(text, one, known, starts) if one.year >= _FIRST and one.day else one for one in found]


def _earlier(text: str, one: Expression, known: Sequence[Expression], starts: Sequence[int]) -> Expression:
    if not known or _SHORT.search(text[one.start : one.end]) is None:
        return one
    year = one.year - _CENTURY
    at = bisect_left(starts, one.start)
    near = any(
        abs(other.year - year) <= _NEAR and abs(other.start - one.start) <= _REACH
        for other in known[max(0, at - _BESIDE) : at + _BESIDE]
    )
    return one._replace(year=year) if near else one
