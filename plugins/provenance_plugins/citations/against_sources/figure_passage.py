"""The passage of a work that a sentence with a figure speaks of, and whether the figure follows from those that stand there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import permutations
from typing import NamedTuple

from provenance.analysis import sentences
from provenance.api import Document, Span
from provenance_plugins.citations.against_sources.closest_passage import closest_passage
from provenance_plugins.citations.against_sources.figures import Figure
from provenance_plugins.citations.against_sources.source_words import SourceWords, read_words

__all__ = ["SamePassage", "follows", "passage_about", "same_but_for_figures", "sentence_with"]

_SHORTEST_WORD = 5
"""Letters of a word that tells what a sentence is about."""
_COMMON_ONE_IN = 200
"""A word that stands so often in a work, once in so many, tells no passage from another."""
_WIDTH = 20
"""Words of half a passage."""
_LEAST_SHARED, _LEAST_SHARE = 3, 0.4
"""How many of the telling words of a sentence a passage has to hold, and which share of them, to speak of the same."""
_SAME = 0.8
"""The share of a sentence's words from which on another is the same but for its figures."""
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
    telling = _telling(sentence)
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


def same_but_for_figures(sentence: str, figures: Iterable[Span], source: SourceWords) -> Span | None:
    """Where a work has a sentence with other figures and the same words; also a short one, whose few long words are too few for `passage_about`."""
    left_out = list(figures)
    words = [
        word
        for word in read_words(sentence)
        if not word.letters.startswith("#") and not any(span.start <= word.start < span.end for span in left_out)
    ]
    if len(words) < _LEAST_SHARED:
        return None
    closest = closest_passage(
        [word.letters for word in words], [sentence[word.start : word.end] for word in words], source
    )
    if closest is None or closest.likeness < _SAME or closest.alike < _LEAST_SHARED or not closest.telling:
        return None
    return closest.place


def sentence_with(figures: Sequence[int], passage: Span, sentence: str, work: Document) -> Span | None:
    """The sentence of a passage that has figures, at some places, and most of the telling words of a sentence; None where none shares one."""
    asked = _telling(sentence)
    best: tuple[int, Span] | None = None
    for one in sentences(work):
        if one.span.overlaps(passage) and any(one.span.start <= at < one.span.end for at in figures):
            shared = len(asked & _telling(work.slice(one.span)))
            if shared > (best[0] if best else 0):
                best = shared, one.span
    return best[1] if best else None


def _telling(words: str) -> set[str]:
    return {
        word.letters for word in read_words(words) if len(word.letters) >= _SHORTEST_WORD and word.letters.isalpha()
    }


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
