"""The model of check-worthy sentences: a linear one over words, pairs of word classes and a few counts.

It is trained by `tools/train_claims.py` (model card: docs/models/claims.md). A sentence's score is the sum of the weights of
what it holds, divided by the root of its length for words and pairs; above the model's threshold a crowd of readers would hold
it for a factual claim worth checking.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from itertools import repeat
from math import sqrt
from operator import add
from typing import NamedTuple, TypeAlias

import msgspec

from provenance.analysis.claims.words import (
    CAPITAL,
    MASK,
    MODAL,
    NUMBER,
    PAST,
    Word,
    is_subject,
    read_word,
    subjects,
    tokens_of,
    word_parts,
)
from provenance.memory import make_room
from provenance.packaged import data_bytes

__all__ = [
    "CLASSES",
    "SMOOTHING",
    "UNIT",
    "Model",
    "Reading",
    "Weights",
    "load_model",
    "read_sentence",
    "whole_features",
]

_SUBJECT_REACH = 8
_REMEMBERED = 1 << 14
"""Tokens that are remembered: words with the marks at their edges, of which there are twice as many as words. With half as many a score takes
half as long again."""
_LONGEST_FIGURE = 4
"""Characters of a token with a digit that is remembered. Longer ones (amounts, times, numbers of all kinds) seldom come again, and have no end."""
CLASSES = 1 << 14
"""More than there are classes."""
_LENGTH_STEP = 4
_LONGEST = 10
_CAPITALS, _NUMBERS = 4, 3
_FIGURE = 1 << NUMBER
_WEIGHT_BITS = 26
"""Of the number that a token adds, above which its counts stand; with them it stays within 63 bits, which `sum` adds fastest."""
_BORDER = " "
"""Stands between two sentences, as the end of the first and the beginning of the second; no token is white space."""
_HALF, _WEIGHTS = 1 << (_WEIGHT_BITS - 1), (1 << _WEIGHT_BITS) - 1
UNIT = 1000
"""Weights are whole numbers: so many are one in log odds."""
SMOOTHING = 5.0
"""Added to the length under the root, so that a sentence of three words does not outweigh all others."""


Whole: TypeAlias = tuple[str, int, int, int, int, int, bool]
"""What counts of a sentence as a whole: the first pronoun among its first words ("-" for none); capitals, numbers, past forms and words of
intention, each number cut off where more makes no difference; its length in steps; whether it asks."""


def whole_features(
    subject: str,
    capitals: int,
    numbers: int,
    past: int,
    modal: int,
    length: int,
    question: bool,  # noqa: FBT001
) -> tuple[str, ...]:
    """The features of a sentence as a whole that the model has weights for."""
    return (
        f"subject {subject} {past} {modal}",
        f"past {past} {modal}",
        f"capitals {capitals}",
        f"numbers {numbers}",
        f"capitals past {min(2, capitals)} {past}",
        f"capitals numbers {min(2, capitals)} {min(2, numbers)}",
        f"numbers past {min(2, numbers)} {past}",
        f"length {length}",
        "question" if question else "statement",
    )


class Reading(NamedTuple):
    """A sentence as the model reads it."""

    words: list[str]
    classes: tuple[str, ...]
    whole: Whole

    def pairs(self) -> Iterator[tuple[str, str]]:
        """Neighbouring classes, with the sentence's borders."""
        return zip(("<", *self.classes), (*self.classes, ">"), strict=True)


def read_sentence(sentence: str, frequent: frozenset[str]) -> Reading:
    """All features of a sentence: what training sees. `Model.score` comes to the same in less time."""
    tokens = tokens_of(sentence)
    words = [read_word(token) for token in tokens]
    classes = tuple(class_of(word, frequent) for word in words)
    subject = next((kind for kind in classes[:_SUBJECT_REACH] if is_subject(kind)), "-")
    whole = _whole(subject, sum(word.counts for word in words), len(tokens), question=tokens[-1][-1] == "?")
    return Reading([word.text for word in words], classes, whole)


def class_of(word: Word, frequent: frozenset[str]) -> str:
    """What a word counts as in a pair: itself if it is frequent, else its shape."""
    return word.text if word.ordinary and word.text in frequent else word.shape


def _whole(subject: str, counts: int, length: int, *, question: bool) -> Whole:
    capitals, numbers = counts >> CAPITAL & MASK, counts >> NUMBER & MASK
    steps = length // _LENGTH_STEP
    return (
        subject,
        min(_CAPITALS, capitals),
        min(_NUMBERS, numbers),
        1 if counts >> PAST & MASK else 0,
        1 if counts >> MODAL & MASK else 0,
        min(_LONGEST, steps),
        question,
    )


class Weights(msgspec.Struct, frozen=True):
    """The file of weights, in thousandths of log odds."""

    bias: int
    words: dict[str, int]
    """By word, and by "class …" for the classes that stand for rare words."""
    classes: list[str]
    """What words count as in a pair; a class's number is its place here."""
    pairs: dict[int, int]
    """By the number of the pair: that of its first class times CLASSES, plus that of its second."""
    sentence: dict[str, int]
    frequent: list[str]
    """Words that stand for themselves in pairs."""


_Token: TypeAlias = tuple[int, int, int]
"""What a token adds to a sentence: its counts and its weight in one number, so that one sum gives all of them; the number of its class, moved
to the left, which with the number of the class after it is the number of the pair; the number of its class."""


class _Tokens(dict[str, _Token]):
    """What tokens add, worked out when they are first met. What many of them add is one object, so that an entry is small."""

    def __init__(self, weights: Weights) -> None:
        super().__init__()
        self._words = weights.words
        self._shapes = {name.removeprefix("class "): weight for name, weight in weights.words.items() if " " in name}
        self._frequent = frozenset(weights.frequent)
        self._shared: dict[_Token, _Token] = {}
        unknown = CLASSES - 1  # no pair has the last number
        self._unknown = unknown * CLASSES, unknown
        self._kinds = {
            kind: (number * CLASSES, number)
            for number, kind in enumerate(dict.fromkeys((*weights.classes, *sorted(subjects()))))
        }
        self.pronouns = {self._kinds[kind][1]: kind for kind in subjects()}
        """The pronouns that make a subject, by the number of their class."""
        self[_BORDER] = 0, self.kind("<")[0], self.kind(">")[1]

    def kind(self, kind: str) -> tuple[int, int]:
        """The number of a class, moved to the left and as it is."""
        return self._kinds.get(kind, self._unknown)

    def __missing__(self, token: str) -> _Token:
        text, shape, ordinary, counts = word_parts(token)
        kind = text if ordinary and text in self._frequent else shape
        added = (counts << _WEIGHT_BITS) + self._words.get(text, 0) + self._shapes.get(kind, 0)
        read = added, *self.kind(kind)
        if counts & _FIGURE and len(token) > _LONGEST_FIGURE:
            return read
        if len(self) >= _REMEMBERED:
            make_room(self, _REMEMBERED)
            self._shared.clear()
        read = self[token] = self._shared.setdefault(read, read)
        return read


class Model:
    """Scores sentences. Tokens, pairs and sentences as a whole are looked up by number, and what was met once is remembered."""

    def __init__(self, weights: Weights) -> None:
        self._weights = weights
        self._known = _Tokens(weights)
        self._wholes: dict[Whole, float] = {}

    def score(self, sentence: str) -> float:
        """How check-worthy a sentence is, in log odds; 0 is the threshold for a sentence that stands alone."""
        return self.scores([sentence])[0]

    def scores(self, sentences: Iterable[str]) -> list[float]:
        """The scores of some sentences, whose tokens are looked up in one go."""
        words = [_BORDER]
        ends: list[tuple[int, bool]] = []
        for sentence in sentences:
            tokens = tokens_of(sentence)
            words += tokens
            ends.append((len(words), bool(tokens) and tokens[-1][-1] == "?"))
            words.append(_BORDER)
        added, firsts, seconds = zip(*map(self._known.__getitem__, words), strict=True)
        # The pair of a token and the next one, at the place of the first of them.
        pairs = tuple(map(self._weights.pairs.get, map(add, firsts, seconds[1:]), repeat(0)))
        pronoun, wholes = self._known.pronouns.get, self._wholes
        found: list[float] = []
        begin = 0
        for end, question in ends:
            length = end - begin - 1
            if not length:
                found.append(float("-inf"))
                begin = end
                continue
            total = sum(added[begin:end])
            weight = ((total + _HALF) & _WEIGHTS) - _HALF
            subject = next(filter(None, map(pronoun, seconds[begin + 1 : min(end, begin + 1 + _SUBJECT_REACH)])), "-")
            whole = _whole(subject, (total - weight) >> _WEIGHT_BITS, length, question=question)
            of_whole = wholes.get(whole)
            if of_whole is None:
                of_whole = self._of_whole(whole)
            found.append((weight + sum(pairs[begin:end])) / UNIT / sqrt(length + SMOOTHING) + of_whole)
            begin = end
        return found

    def _of_whole(self, whole: Whole) -> float:
        weights = self._weights.sentence
        total = (self._weights.bias + sum(weights.get(feature, 0) for feature in whole_features(*whole))) / UNIT
        make_room(self._wholes)
        self._wholes[whole] = total
        return total


@cache
def load_model() -> Model:
    """The trained model, read once a process."""
    return Model(msgspec.json.decode(data_bytes(__package__, "weights.json"), type=Weights))
