"""Pairs of names of which one word is the same and the other differs by one letter: "Rushiyah Narker", "Rushdiyah Narker"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import combinations
from typing import NamedTuple

from provenance.analysis.proper_names import CAPITAL, INITIALS, SMALL, Sharing
from provenance.api import Span, lazy_pattern

__all__ = ["Edit", "Pair", "Words", "edit_between", "near_names", "places_of"]

_LONGER = 5
"""Letters of the longer of the words that differ, at least."""
_BETWEEN = lazy_pattern(INITIALS)
_WORD = lazy_pattern(rf"(?:Mc|Mac|O[’'])?[{CAPITAL}][{SMALL}]+(?:-[{CAPITAL}][{SMALL}]+)?")
_NOT_BEFORE, _NOT_BEHIND = frozenset("_’'@#/.&-"), frozenset("_@/-")
"""Beside words that are part of a handle, an address or another name."""
_MOST_PLACES = 50

Words = tuple[str, str]


class Edit(NamedTuple):
    """How one word becomes another."""

    kind: str
    """`more` (the longer has a letter more), `other` (another letter) or `turned` (two letters in the other order)."""
    at: int
    """Where, in the longer word."""
    letters: str
    """The letter that is more; the two that differ, or that are turned."""


class Pair(NamedTuple):
    """Two names that differ by one letter."""

    names: tuple[Words, Words]
    side: int
    """Which of the words differs: 0 or 1."""
    edit: Edit

    @property
    def words(self) -> Words:
        """The two words that differ."""
        return self.names[0][self.side], self.names[1][self.side]

    @property
    def same(self) -> str:
        """The word that is the same."""
        return self.names[0][1 - self.side]


def edit_between(one: str, other: str) -> Edit | None:
    """The letter by which two words differ, behind a first letter that they share; None where they are the same or differ by more."""
    if len(one) < len(other):
        one, other = other, one
    if len(one) - len(other) > 1 or one[0] != other[0] or one == other:
        return None
    at = next((index for index, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), len(other))
    if len(one) > len(other):
        return Edit("more", at, one[at]) if one[at + 1 :] == other[at:] else None
    if one[at + 1 :] == other[at + 1 :]:
        return Edit("other", at, one[at] + other[at])
    turned = one[at : at + 2]
    if turned[::-1] == other[at : at + 2] and one[at + 2 :] == other[at + 2 :]:
        return Edit("turned", at, turned)
    return None


def near_names(sharing: Iterable[Sharing]) -> list[Pair]:
    """The pairs among names that share a word."""
    return [pair for one in sharing for pair in _within(one.names, one.side)]


def _within(group: tuple[Words, ...], side: int) -> Iterator[Pair]:
    for one, other in combinations(group, 2):
        edit = edit_between(one[side], other[side])
        if (
            edit is not None
            and max(len(one[side]), len(other[side])) >= _LONGER
            and all(_WORD.fullmatch(word) is not None for word in (*one, other[side]))
        ):
            yield Pair((one, other), side, edit)


def places_of(text: str, name: Words) -> list[Span]:
    """Where a name stands in a text, in order; the first of many."""
    first, second = name
    places: list[Span] = []
    at = text.find(first)
    while at >= 0 and len(places) < _MOST_PLACES:
        end = at + len(first)
        between = _BETWEEN.match(text, end)
        if (
            between is not None
            and text.startswith(second, between.end())
            and (not at or not (text[at - 1].isalnum() or text[at - 1] in _NOT_BEFORE))
            and not (behind := text[(end := between.end() + len(second)) : end + 1]).isalnum()
            and behind not in _NOT_BEHIND
        ):
            places.append(Span(at, end))
        at = text.find(first, end)
    return places
