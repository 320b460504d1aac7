"""The passage of a work that a sentence with a figure speaks of, and whether the figure follows from those that stand there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import permutations
from typing import NamedTuple

from provenance.api import Span
from provenance_plugins.citations.figures import Figure
from provenance_plugins.citations.source_words import SourceWords, read_words

__all__ = ["SamePassage", "follows", "passage_about"]

_SHORTEST_WORD = 5
"""Letters of a word that tells what a sentence is about."""
_COMMON_ONE_IN = 200
"""A word that stands so often in a work, once in so many, tells no passage from another."""
_WIDTH = 20
"""Words of half a passage."""
_LEAST_SHARED, _LEAST_SHARE = 3, 0.4
"""How many of the telling words of a sentence a passage has to hold, and which share of them, to speak of the same."""
_MOST_FIGURES = 5
"""Figures of a passage that others are worked out from; in a long table any number is a sum."""
_HUNDRED = 100.0
_CONVERTED = 0.005
"""By which share a figure in another unit may be off."""
# One unit in another of the same kind: miles, feet, inches, yards, acres, pounds, ounces, gallons, and back.
_UNITS = (1.609, 0.3048, 2.54, 0.9144, 0.4047, 0.4536, 28.35, 3.785, 4.546, 2.59)


class SamePassage(NamedTuple):
    """A passage that a sentence speaks of."""

    place: Span
    share: float


def passage_about(sentence: str, source: SourceWords) -> SamePassage | None:
    """The passage of a work that holds most of the telling words of a sentence; None where none does."""
    limit = max(_LEAST_SHARED, len(source.running) // _COMMON_ONE_IN)
    telling = {
        word.letters for word in read_words(sentence) if len(word.letters) >= _SHORTEST_WORD and word.letters.isalpha()
    }
    votes: Counter[int] = Counter()
    for word in telling:
        places = source.places.get(word, ())
        if len(places) > limit:
            continue
        for bucket in {at // _WIDTH for at in places}:
            votes[bucket] += 1
    if not votes:
        return None
    best = max(votes, key=lambda bucket: (votes[bucket] + votes[bucket + 1], votes[bucket], -bucket))
    shared = votes[best] + votes[best + 1]
    if shared < _LEAST_SHARED or shared < _LEAST_SHARE * len(telling):
        return None
    first = best * _WIDTH
    last = min(first + 2 * _WIDTH, len(source.running)) - 1
    return SamePassage(source.passage(first, last), shared / len(telling))


def follows(figure: Figure, others: Sequence[float]) -> bool:
    """Whether a figure can be worked out from others: a share or a change in per cent, a sum or difference, another unit."""
    values = [value for value in others if value][:_MOST_FIGURES]
    pairs = list(permutations(values, 2))
    if figure.percent:
        shares = [_HUNDRED * one / other for one, other in pairs]
        return _near(
            figure, [*shares, *(share - _HUNDRED for share in shares), *(_HUNDRED - value for value in values)]
        )
    sums = [sum(values), *(one + other for one, other in pairs), *(one - other for one, other in pairs)]
    converted = [value * unit for value in values for unit in _UNITS] + [
        value / unit for value in values for unit in _UNITS
    ]
    return _near(figure, sums) or _near(figure, converted, _CONVERTED)


def _near(figure: Figure, values: Iterable[float], share: float = 0.0) -> bool:
    margin = max(figure.step / 2, share * figure.value)
    return any(abs(abs(value) - figure.value) <= margin for value in values)
