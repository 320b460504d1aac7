"""The model of check-worthy sentences: a linear one over words, pairs of word classes and a few counts.

It is trained by `tools/train_claims.py` (model card: docs/models/claims.md). A sentence's score is the sum of the weights of
what it holds, divided by the root of its length for words and pairs; above the model's threshold a crowd of readers would hold
it for a factual claim worth checking.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import repeat
from math import sqrt
from operator import add
from typing import NamedTuple

import msgspec

from provenance.analysis.claims.words import (
    CAPITAL,
    MODAL,
    NUMBER,
    PAST,
    Word,
    count,
    is_subject,
    read_word,
    tokens_of,
)
from provenance.memory import make_room
from provenance.packaged import data_bytes

__all__ = ["CLASSES", "SMOOTHING", "Model", "Reading", "Weights", "load_model", "read_sentence"]

_SUBJECT_REACH = 8
CLASSES = 1 << 14
"""More than there are classes."""
_LENGTH_STEP = 4
_LONGEST = 10
SMOOTHING = 5.0
"""Added to the length under the root, so that a sentence of three words does not outweigh all others."""


class Whole(NamedTuple):
    """What counts of a sentence as a whole, each number cut off where more makes no difference."""

    subject: str
    """The first pronoun among its first words; "-" for none."""
    capitals: int
    numbers: int
    past: int
    modal: int
    length: int
    question: bool

    def features(self) -> tuple[str, ...]:
        """The features that the model has weights for."""
        return (
            f"subject {self.subject} {self.past} {self.modal}",
            f"past {self.past} {self.modal}",
            f"capitals {self.capitals}",
            f"numbers {self.numbers}",
            f"capitals past {min(2, self.capitals)} {self.past}",
            f"capitals numbers {min(2, self.capitals)} {min(2, self.numbers)}",
            f"numbers past {min(2, self.numbers)} {self.past}",
            f"length {self.length}",
            "question" if self.question else "statement",
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
    length = min(_LONGEST, len(tokens) // _LENGTH_STEP)
    whole = _whole(subject, sum(word.counts for word in words), length, question=tokens[-1][-1] == "?")
    return Reading([word.text for word in words], classes, whole)


def class_of(word: Word, frequent: frozenset[str]) -> str:
    """What a word counts as in a pair: itself if it is frequent, else its shape."""
    return word.text if word.ordinary and word.text in frequent else word.shape


def _whole(subject: str, counts: int, length: int, *, question: bool) -> Whole:
    return Whole(
        subject,
        min(4, count(counts, CAPITAL)),
        min(3, count(counts, NUMBER)),
        min(1, count(counts, PAST)),
        min(1, count(counts, MODAL)),
        length,
        question,
    )


class Weights(msgspec.Struct, frozen=True):
    """The file of weights."""

    bias: float
    words: dict[str, float]
    """By word, and by "class …" for the classes that stand for rare words."""
    classes: list[str]
    """What words count as in a pair; a class's number is its place here."""
    pairs: dict[int, float]
    """By the number of the pair: that of its first class times CLASSES, plus that of its second."""
    sentence: dict[str, float]
    frequent: list[str]
    """Words that stand for themselves in pairs."""


class _Token(NamedTuple):
    """What a token adds to a sentence."""

    weight: float
    first: int
    """The number of its class, moved to the left: added to the number of the class after it, this is the number of the pair."""
    second: int
    """The number of its class."""
    subject: str
    """Itself, if it is one of the pronouns that make a subject."""
    counts: int


class Model:
    """Scores sentences. Tokens, pairs and sentences as a whole are looked up by number, and what was met once is remembered."""

    def __init__(self, weights: Weights) -> None:
        self._weights = weights
        self._frequent = frozenset(weights.frequent)
        self._numbers = {kind: number for number, kind in enumerate(weights.classes)}
        self._pairs = weights.pairs
        self._begin = self._number("<") * CLASSES
        self._end = self._number(">")
        self._known: dict[str, _Token] = {}
        self._wholes: dict[tuple[str, int, int, bool], float] = {}

    def score(self, sentence: str) -> float:
        """How check-worthy a sentence is, in log odds; 0 is the threshold for a sentence that stands alone."""
        tokens = tokens_of(sentence)
        if not tokens:
            return float("-inf")
        known = self._known
        try:
            read = list(map(known.__getitem__, tokens))
        except KeyError:
            read = [known.get(token) or self._read(token) for token in tokens]
        weights, firsts, seconds, subjects, counts = zip(*read, strict=True)
        pairs = self._pairs
        total: float = sum(weights) + sum(map(pairs.get, map(add, firsts, seconds[1:]), repeat(0.0)))
        total += pairs.get(self._begin + seconds[0], 0.0) + pairs.get(firsts[-1] + self._end, 0.0)
        subject = next(filter(None, subjects[:_SUBJECT_REACH]), "-")
        length = len(tokens)
        whole = subject, sum(counts), min(_LONGEST, length // _LENGTH_STEP), tokens[-1][-1] == "?"
        of_whole = self._wholes.get(whole)
        if of_whole is None:
            of_whole = self._of_whole(*whole)
        return float(total / sqrt(length + SMOOTHING) + of_whole)

    def _number(self, kind: str) -> int:
        return self._numbers.get(kind, CLASSES - 1)  # no pair has the last number

    def _read(self, token: str) -> _Token:
        word = read_word(token)
        kind = class_of(word, self._frequent)
        weights = self._weights.words
        weight = weights.get(word.text, 0.0) + weights.get("class " + kind, 0.0)
        make_room(self._known)
        number = self._number(kind)
        subject = kind if is_subject(kind) else ""
        read = self._known[token] = _Token(weight, number * CLASSES, number, subject, word.counts)
        return read

    def _of_whole(self, subject: str, counts: int, length: int, question: bool) -> float:  # noqa: FBT001 - one of four counts
        weights = self._weights.sentence
        features = _whole(subject, counts, length, question=question).features()
        total = self._weights.bias + sum(weights.get(feature, 0.0) for feature in features)
        make_room(self._wholes)
        self._wholes[subject, counts, length, question] = total
        return total


@cache
def load_model() -> Model:
    """The trained model, read once a process."""
    return Model(msgspec.json.decode(data_bytes(__package__, "weights.json"), type=Weights))
