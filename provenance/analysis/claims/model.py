"""The model of check-worthy sentences: a linear one over words and their edges, pairs of word classes and a few counts.

It is trained by `tools/train_claims.py` (model card: docs/models/claims.md). A sentence's score is the sum of the weights of
what it holds, divided by the root of its length for words and pairs; above the model's threshold a crowd of readers would hold
it for a factual claim worth checking.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from functools import cache
from itertools import chain
from math import sqrt
from operator import getitem, itemgetter
from typing import Final

from provenance.analysis.claims.features import LENGTH_STEP, LONGEST, SUBJECT_REACH, Whole, counts_of, whole_features
from provenance.analysis.claims.weights import NEUTRAL, WEIGHT_BITS, Packed, WeightsOf, openings_of, read, row_of
from provenance.analysis.claims.words import AFTER, BEFORE, NUMBER, edges_of, subjects, token_lists, word_parts
from provenance.memory import make_room
from provenance.packaged import data_bytes

__all__ = ["PAIR_STEP", "SMOOTHING", "UNIT", "WEIGHTS", "Model", "load_model"]

_REMEMBERED = 1 << 11
"""Tokens that are remembered beside the words that have weights: names, rare words, words with the marks at their edges."""
_FEW = 1 << 9
"""Tokens until which the weights of each are looked for by itself; a run that meets more has all of them taken apart."""
_MANY = 4
"""Texts from which on it costs less to have all weights at hand at once."""
_PLACES = 1 << 9
"""Places that are made at once, and tokens of a text for which there is room at least."""
_LONGEST_FIGURE = 4
"""Characters of a token with a digit that is remembered. Longer ones (amounts, times, numbers of all kinds) seldom come again, and have no end."""
_FIGURE = 1 << NUMBER
WEIGHTS: Final = "weights.bin"
_HALF, _WEIGHTS = 1 << (WEIGHT_BITS - 1), (1 << WEIGHT_BITS) - 1
_PAD = ("", "")
"""Behind the last token, so that there are always some to look up."""
UNIT = 1000
"""Weights are whole numbers: so many are one in log odds."""
PAIR_STEP = 16
"""Weights of pairs are multiples of so many thousandths, so that one is a byte."""
SMOOTHING = 5.0
"""Added to the length under the root, so that a sentence of three words does not outweigh all others."""


# Where it all stands in the one number of what counts of a sentence as a whole; its capitals are the last bits.
_NUMBERS_AT, _PAST, _MODAL, _ASKS, _STEPS, _SUBJECT = 3, 1 << 5, 1 << 6, 1 << 7, 8, 12
_LONGEST_SENTENCE = 256
"""Words of a sentence whose root is remembered."""
_MARKED = 24
"""The bit that marks a subject among what the classes of the first words add."""
_NO_SUBJECT = 1 << (_MARKED - 1)
"""What they add without one is less, and more with one."""


class _Tokens(dict[str, int]):
    """The place of every token in two lists: of the words that have weights, and of what else is met, for a while."""

    def __init__(self, weights: Packed) -> None:
        super().__init__()
        self._words = weights.words
        self._taken: set[int] = set()
        self._beginnings, self._endings = WeightsOf(weights.beginnings), WeightsOf(weights.endings)
        self.few = _FEW
        """Tokens to be met until all weights are taken apart; what is met until then stays for good."""
        listed = weights.classes.split(" ")
        self._frequent = frozenset(listed[: weights.frequent])
        self._classes = dict(zip(listed, range(len(listed)), strict=True))
        unknown = len(listed)
        """The number of all other classes, which no pair has."""
        self._shapes = [*(weights.shapes.get(kind, 0) for kind in listed), 0]
        """The weight of a class."""
        self._unknown = unknown
        self._weights = weights
        self._empty = bytes([NEUTRAL]) * (unknown + 1)
        self._unmade = set(range(unknown))
        self.rows = [self._empty] * (unknown + 1)
        """The weights of the pairs that a class begins, by the number of the second class."""
        opening = self._classes.get("<", unknown)
        self.make_rows((opening,))
        self.opening = self.rows[opening]
        """The weights of the first class of a sentence."""
        self.border = self._classes.get(">", unknown)
        """The number of what stands behind the last class of a sentence."""
        self._numbers = [*range(unknown + 1)]
        """Numbers of classes, so that each is one object."""
        self.added: list[int] = []
        """What a token adds: its counts and its weight in one number, so that one sum gives all of them."""
        self.classes: list[int] = []
        """The number of its class."""
        self._free: list[int] = []
        """Places of no token."""
        self._passing: list[int] = []
        """Places of tokens that are not remembered, until the next sentences come."""
        self._met: list[str] = []
        """Those that do not stay for good, in the order in which they came."""

    def number(self, kind: str) -> int | None:
        """The number of a class that some pair has."""
        return self._classes.get(kind)

    def __missing__(self, token: str) -> int:
        if not token.isalpha():
            core = token.lstrip(BEFORE).rstrip(AFTER)
            if core and core != token:  # what marks stand at its edges makes no difference
                known = self.get(core)
                return self[core] if known is None else known
        text, shape, ordinary, counts = word_parts(token)
        if self.few:
            self._meet(text)
            if token in self:
                return self[token]
        known = self.get(text)
        if known is None:
            beginning, ending = edges_of(text)
            weight = self._beginnings.get(beginning, 0) + self._endings.get(ending, 0)
        else:
            weight = ((self.added[known] + _HALF) & _WEIGHTS) - _HALF - self._shapes[self.classes[known]]
        number = self._classes.get(text if ordinary and text in self._frequent else shape, self._unknown)
        if not self._free:
            self._add_places()
        place = self._free.pop()
        self.added[place] = (counts << WEIGHT_BITS) + weight + self._shapes[number]
        self.classes[place] = number
        if len(self._met) >= _REMEMBERED or (counts & _FIGURE and len(token) > _LONGEST_FIGURE):
            self._passing.append(place)
        else:
            self[token] = place
            self._met.append(token)
        return place

    def _meet(self, text: str) -> None:
        """Have the weights of a word and its edges at hand; from so many words on those of all.

        What was taken is noted last: a run may be cut off by its time limit anywhere, and goes on with the next document.
        """
        if self.few > 1:
            self.few -= 1
            beginning, ending = edges_of(text)
            self._beginnings.meet(beginning)
            self._endings.meet(ending)
            number = self._words.list_of(text)
            if number not in self._taken:
                self._take(*self._words.listed(number))
                self._taken.add(number)
        else:
            self._beginnings.meet_all()
            self._endings.meet_all()
            self._take(*self._words.every())
            self._met.clear()
            self.make_rows(range(self._unknown))
            self.few = 0

    def _take(self, words: list[str], added: array[int], classes: array[int]) -> None:
        """Take words with what they add and the numbers of their classes."""
        size = len(self.added)
        self.classes[size:] = map(self._numbers.__getitem__, classes)
        self.added[size:] = added
        self.update(zip(words, range(size, len(self.added)), strict=True))

    def make_rows(self, numbers: Iterable[int]) -> None:
        """Have the weights of the pairs at hand that some classes begin."""
        for number in self._unmade.intersection(numbers):
            self.rows[number] = row_of(self._weights, number, self._empty)
            self._unmade.discard(number)

    def _add_places(self) -> None:
        """Make places. They are there only when they are free: a run may be cut off by its time limit anywhere."""
        size = len(self.added)
        self.classes[size:] = [0] * _PLACES
        self.added[size:] = [0] * _PLACES
        self._free = list(range(size + _PLACES - 1, size - 1, -1))

    def tidy(self) -> None:
        """Make room, so that what is looked up until the next call keeps its place; to be called before some tokens are looked up."""
        passing, self._passing = self._passing, []
        self._free += passing
        met = self._met
        if len(met) > _REMEMBERED - _PLACES:
            first = _REMEMBERED // 2
            forgotten = met[first : first + _REMEMBERED // 8]
            del met[first : first + _REMEMBERED // 8]
            self._free += map(self.pop, forgotten)


class _Counts(dict[int, int]):
    """{what the words of a sentence add up to: as much of it as counts of the whole}, for sums that were met, up to a limit."""

    def __missing__(self, total: int) -> int:
        """What counts of a sum that was not met before."""
        capitals, numbers, past, modal = counts_of(total)
        make_room(self)
        counted = self[total] = capitals + (numbers << _NUMBERS_AT) + _PAST * past + _MODAL * modal
        return counted


class _Lengths(dict[int, tuple[float, int]]):
    """{words of a sentence: the root that its weight is divided by, and what its length adds to the number of the whole}."""

    def __missing__(self, length: int) -> tuple[float, int]:
        """What a length that was not met before makes."""
        made = UNIT * sqrt(length + SMOOTHING), min(LONGEST, length // LENGTH_STEP) << _STEPS
        if length < _LONGEST_SENTENCE:
            self[length] = made
        return made


class _Wholes(dict[int, float]):
    """{a sentence as a whole, as a number: its weight with the bias}, for those that were met, up to a limit."""

    def __init__(self, weights: Packed, subjects: tuple[str, ...]) -> None:
        super().__init__()
        self._bias, self._sentence, self._subjects = weights.bias, weights.sentence, subjects

    def __missing__(self, packed: int) -> float:
        """The weight of one that was not met before."""
        subject = packed >> _SUBJECT
        whole = Whole(
            packed & 7,
            packed >> _NUMBERS_AT & 3,
            int(bool(packed & _PAST)),
            int(bool(packed & _MODAL)),
            self._subjects[subject - 1] if subject else "-",
            packed >> _STEPS & 15,
            bool(packed & _ASKS),
        )
        weights = self._sentence
        make_room(self)
        weight = self[packed] = (self._bias + sum(weights.get(feature, 0) for feature in whole_features(whole))) / UNIT
        return weight


class Model:
    """Scores sentences. Tokens, pairs and sentences as a whole are looked up by number, and what was met once is remembered."""

    def __init__(self, weights: Packed) -> None:
        self._known = _Tokens(weights)
        self._subjects = tuple(sorted(subjects()))
        self._subject = {
            kind: place << _SUBJECT
            for place, name in enumerate(self._subjects, 1)
            if (kind := self._known.number(name)) is not None
        }
        """By the numbers of their classes: the pronouns that make a subject, as numbers from 1."""
        self._of_whole = _Wholes(weights, self._subjects).__getitem__
        self._of_counts, self._of_length = _Counts().__getitem__, _Lengths().__getitem__
        self._openings = self._marked(openings_of(weights))
        """What the classes of the first words add, by place and number, and which of them make a subject."""

    def expect(self, texts: int) -> None:
        """Note that so many texts come: of several, the words are taken apart at once instead of one by one first."""
        if texts >= _MANY and self._known.few:
            self._known.few = 1

    def _marked(self, openings: Sequence[list[int]]) -> list[list[int]]:
        """What classes add at the first places, with a mark of those that make a subject: one sum tells whether there is one."""
        size = len(openings[0])
        marked = [[*listed] for listed in openings] + [[0] * size for _ in range(SUBJECT_REACH - len(openings))]
        for listed in marked:
            for kind in self._subject:
                listed[kind] += 1 << _MARKED
        return marked

    def scores(self, sentences: Sequence[str]) -> list[float]:
        """How check-worthy some sentences are, in log odds; 0 is the threshold for a sentence that stands alone. Their tokens are looked up in one go."""
        parted = token_lists(sentences)
        words = [*chain.from_iterable(parted), *_PAD]
        known = self._known
        known.tidy()
        of_places = itemgetter(*map(known.__getitem__, words))
        added: tuple[int, ...] = of_places(known.added)
        classes: tuple[int, ...] = of_places(known.classes)
        if known.few:
            known.make_rows(classes)
        rows: tuple[bytes, ...] = itemgetter(*classes)(known.rows)
        # The byte of each pair stands at the place of its first token.
        pairs = tuple(map(getitem, rows, classes[1:]))
        opening, border = known.opening, known.border
        openings, subject = self._openings, self._subject
        at_a, at_b, at_c, at_d, at_e, at_f, at_g, at_h = openings
        of_counts, of_length, of_whole = self._of_counts, self._of_length, self._of_whole
        found: list[float] = []
        end = 0
        for tokens in parted:
            length = len(tokens)
            if not length:
                found.append(float("-inf"))
                continue
            begin = end
            end += length
            total = sum(added[begin:end])
            counts = (total + _HALF) >> WEIGHT_BITS
            root, whole = of_length(length)
            # What counts of the sentence as a whole, in one number.
            whole += of_counts(counts)
            first = classes[begin : begin + SUBJECT_REACH] if length > SUBJECT_REACH else classes[begin:end]
            if length >= SUBJECT_REACH:  # as most have: so written, it takes a tenth of the time
                a, b, c, d, e, f, g, h = first
                opened = at_a[a] + at_b[b] + at_c[c] + at_d[d] + at_e[e] + at_f[f] + at_g[g] + at_h[h]
            else:
                opened = sum(map(getitem, openings, first))
            if opened > _NO_SUBJECT:
                named = [kind for kind in first if kind in subject]
                opened -= len(named) << _MARKED
                whole += subject[named[0]]
            if tokens[-1][-1] == "?":
                whole += _ASKS
            paired = sum(pairs[begin : end - 1], opening[classes[begin]] + rows[end - 1][border])
            weight = total - (counts << WEIGHT_BITS) + PAIR_STEP * (paired - NEUTRAL * (length + 1))
            found.append(weight / root + of_whole(whole) + opened / UNIT)
        return found


@cache
def load_model() -> Model:
    """The trained model, read once a process."""
    return Model(read(data_bytes(__package__, WEIGHTS)))
