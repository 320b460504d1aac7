"""A linear model of vague wording: words and pairs of words with weights, trained by `tools/train_weasel.py`."""

from __future__ import annotations

import math
from collections.abc import Mapping
from functools import cache
from itertools import pairwise
from typing import Final, NamedTuple

import msgspec

from provenance.api import Span, data_bytes, lazy_pattern

WEIGHTS: Final = "weasel_weights.json"
_TOKEN: Final = lazy_pattern(r"\w+(?:['’-]\w+)*|[^\w\s]")
_NAME, _NUMBER, _START, _END = "Xx", "#", "^", "$"


class Weights(NamedTuple):
    """The model: the logarithm of the odds is the sum of the weights of the words and pairs that a sentence holds, and `intercept`."""

    intercept: float
    threshold: float
    """The probability from which a sentence is flagged: the highest one near the best F1 out of fold."""
    grams: Mapping[str, float]


class Reading(NamedTuple):
    """A sentence scored."""

    probability: float
    words: Span | None
    """The words that speak most for vagueness, as text offsets."""


@cache
def weights() -> Weights:
    """The trained weights, read once a process."""
    stored = msgspec.json.decode(data_bytes(__package__, WEIGHTS))
    return Weights(stored["intercept"], stored["threshold"], stored["grams"])


def words_of(text: str, span: Span) -> tuple[list[str], list[tuple[int, int]]]:
    """The normal forms of a sentence's words and marks with their places: names and numbers are not told apart."""
    forms = [_START]
    places = [(span.start, span.start)]
    for found in _TOKEN.finditer(text, span.start, span.end):
        word = found[0]
        if word.isdigit():
            word = _NUMBER
        elif word[0].isupper() and len(forms) > 1:
            word = _NAME
        else:
            word = word.lower()
        forms.append(word)
        places.append(found.span())
    forms.append(_END)
    places.append((span.end, span.end))
    return forms, places


def grams_of(forms: list[str]) -> set[str]:
    """The words and pairs of neighbours of a sentence."""
    return {*forms, *(f"{one} {two}" for one, two in pairwise(forms))}


def read(text: str, span: Span, model: Weights) -> Reading:
    """How probably a careful reader calls the wording of a sentence vague, and which words speak most for it."""
    forms, places = words_of(text, span)
    grams = model.grams
    total = model.intercept + sum(grams.get(gram, 0.0) for gram in grams_of(forms))
    best, at = 0.0, -1
    width = 1
    for k in range(1, len(forms) - 1):
        single = grams.get(forms[k], 0.0)
        if single > best:
            best, at, width = single, k, 1
        if k + 2 < len(forms):
            pair = grams.get(f"{forms[k]} {forms[k + 1]}", 0.0)
            together = pair + max(single, 0.0) + max(grams.get(forms[k + 1], 0.0), 0.0)
            if pair > 0 and together > best:
                best, at, width = together, k, 2
    words = Span(places[at][0], places[at + width - 1][1]) if at > 0 else None
    return Reading(1 / (1 + math.exp(-total)), words)
