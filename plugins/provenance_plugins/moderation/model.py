"""The linear model of hostile sentences: a sum of weights over words and word classes, for sentences that no pattern decides.

It is trained by `tools/train_moderation.py` (model card: docs/models/moderation.md). Words of the lexicons are seen by their class
alone, so that no group's name and no slur has a weight of its own.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

import msgspec

from provenance.api import Document, data_bytes
from provenance_plugins.moderation.classes import Reading
from provenance_plugins.moderation.vocabulary import by_word

__all__ = ["Head", "features", "load", "score", "symbols"]

_LEXICAL = frozenset("djefabgoFDZGJSVUvKHRAXxQE")
"""Letters of words that a lexicon of the family has; the small words of [small] are seen as they are written."""
_FEWEST, _MOST = 2, 4
"""Characters of the shortest and the longest sequence that the model knows."""


class Head(msgspec.Struct, frozen=True):
    """One of the two questions that the model answers."""

    bias: float
    threshold: float
    """Above it nine of ten sentences that the model was not trained on were hostile."""
    weights: Mapping[str, float]


@cache
def load() -> Mapping[str, Head]:
    """{`hate`, `insult`: its weights}; read once a process, when a sentence first needs them."""
    return msgspec.json.decode(data_bytes(__package__, "weights.json"), type=dict[str, Head])


def symbols(document: Document, reading: Reading) -> list[str]:
    """The words of a sentence, those of a lexicon by the letter of their class, groups by one sign for all."""
    group = by_word("group")
    found: list[str] = []
    for letter, span in zip(reading.classes, reading.spans, strict=True):
        word = document.slice(span).lower()
        found.append(f"<{letter}>" if letter in _LEXICAL else "<G>" if word in group else word)
    return found


def features(words: Sequence[str], classes: str) -> Iterator[str]:
    """Words, pairs, triples that hold a word of a lexicon, and stretches of classes; one may come more than once."""
    padded = ["^", *words, "$"]
    last = len(padded)
    for at, word in enumerate(padded):
        yield word
        if at + 1 < last:
            yield f"{word} {padded[at + 1]}"
        if at + 2 < last:
            three = padded[at : at + 3]
            if any(one.startswith("<") for one in three):
                yield " ".join(three)
    for length in range(_FEWEST, _MOST + 1):
        for at in range(len(classes) - length + 1):
            yield f"#{classes[at : at + length]}"


def score(document: Document, reading: Reading, question: str) -> float:
    """How hostile a sentence is: above 0 where the model holds it for hateful (`hate`) or insulting (`insult`)."""
    head = load()[question]
    weights = head.weights
    found = set(features(symbols(document, reading), reading.classes))
    # Exactly rounded, since the order of a set is another one in every process.
    return math.fsum((head.bias, -head.threshold, *(weights.get(feature, 0.0) for feature in found)))
