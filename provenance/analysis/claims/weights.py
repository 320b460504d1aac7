"""The weights of the model of check-worthy sentences: as they are trained, and as the package holds them.

A run that checks one line needs a few dozen of twenty thousand weights. So the file is ready when it is read: it is a handful of byte
strings, from which the weights of a word or of a class are taken when it is first met.
"""

from __future__ import annotations

from array import array
from binascii import crc32
from collections.abc import Iterable, Mapping, Sequence, Sized
from sys import byteorder
from typing import Literal, Self

import msgspec

from provenance.analysis.claims.words import class_of, edges_of, read_word

__all__ = [
    "NEUTRAL",
    "OPENING",
    "STRONGEST_PAIR",
    "Packed",
    "PackedNames",
    "PackedWords",
    "Weights",
    "WeightsOf",
    "openings_of",
    "read",
    "row_of",
    "stored",
]

OPENING = 6
"""The first places of a sentence, at which classes have further weights."""
NEUTRAL = 128
"""The byte of a pair without a weight."""
STRONGEST_PAIR = 127
"""Steps of a pair's weight, at most, above or below NEUTRAL: one byte holds it."""
WEIGHT_BITS = 26
"""Of the number that a token adds, above which its counts stand; with them it stays within 63 bits, which `sum` adds fastest."""
_NAMES = 8
"""Names in a list of weights, about: so many are taken apart together."""
_CHECK = 4
"""Bytes of the checksum."""
_OFFSET, _ADDED, _CLASS, _OPENING = 4, 8, 2, 2
"""Bytes of a place in a byte string, of what a word adds, of the number of a class, and of what it adds at an opening; the lowest comes first."""


class PackedNames(msgspec.Struct, frozen=True, array_like=True):
    """Weights by name, in lists by the checksum of the name."""

    starts: bytes
    """Where each list begins, and where the last one ends."""
    lists: bytes
    """Names, each with its weight, and a blank behind each of both."""

    @classmethod
    def of(cls, weights: Mapping[str, int]) -> Self:
        """Pack weights; no name holds a blank."""
        joined = ["".join(f"{name} {weights[name]} " for name in names).encode() for names in _lists(weights)]
        return cls(_starts(joined), b"".join(joined))

    def list_of(self, name: str) -> int:
        """The number of the list that a name stands in, if it stands in one."""
        return _list_of(name, len(self.starts) // _OFFSET - 1)

    def listed(self, number: int) -> list[str]:
        """The names of a list, each with its weight."""
        return _part_of(self.lists, self.starts, number).decode().split(" ")[:-1]

    def every(self) -> list[str]:
        """All names, each with its weight."""
        return self.lists.decode().split(" ")[:-1]


class PackedWords(msgspec.Struct, frozen=True, array_like=True):
    """What words add, in lists by the checksum of the word. What is large is not copied when it is read."""

    starts: bytes
    """Where the words of each list begin in `words`, and where those of the last one end."""
    words: memoryview
    """A blank behind each."""
    places: bytes
    """How many words stand before each list, and how many there are."""
    added: memoryview
    """Of each word, its weight and its counts in one number of eight bytes."""
    classes: memoryview
    """The number of its class, of two bytes."""

    @classmethod
    def of(cls, words: Mapping[str, tuple[int, int]]) -> Self:
        """Pack what words add and the numbers of their classes; no word holds a blank."""
        lists = _lists(words)
        joined = ["".join(f"{word} " for word in listed).encode() for listed in lists]
        every = [words[word] for listed in lists for word in listed]
        return cls(
            _starts(joined),
            memoryview(b"".join(joined)),
            _starts(lists),
            memoryview(b"".join(added.to_bytes(_ADDED, "little", signed=True) for added, _ in every)),
            memoryview(b"".join(number.to_bytes(_CLASS, "little") for _, number in every)),
        )

    def list_of(self, word: str) -> int:
        """The number of the list that a word stands in, if it stands in one."""
        return _list_of(word, len(self.starts) // _OFFSET - 1)

    def listed(self, number: int) -> tuple[list[str], array[int], array[int]]:
        """The words of a list, what they add, and the numbers of their classes."""
        start, end = _bounds(self.starts, number)
        words = str(self.words[start:end], "utf-8").split(" ")[:-1]
        first, behind = _bounds(self.places, number)
        return (
            words,
            _array("q", self.added[_ADDED * first : _ADDED * behind]),
            _array("H", self.classes[_CLASS * first : _CLASS * behind]),
        )

    def every(self) -> tuple[list[str], array[int], array[int]]:
        """All words, what they add, and the numbers of their classes."""
        return str(self.words, "utf-8").split(" ")[:-1], _array("q", self.added), _array("H", self.classes)


class Packed(msgspec.Struct, frozen=True, array_like=True):
    """The file of weights, as msgpack."""

    bias: int
    sentence: dict[str, int]
    shapes: dict[str, int]
    words: PackedWords
    beginnings: PackedNames
    endings: PackedNames
    classes: str
    """What words count as in a pair, between blanks; a class's number is its place here. Words that stand for themselves come first."""
    frequent: int
    """How many of the classes are such words."""
    openings: bytes
    """What a class adds at the first place of a sentence, in two bytes for each class and for all others, then at the second, and so on."""
    starts: bytes
    """How many pairs stand before those of each class, and how many there are."""
    seconds: bytes
    """The number of the second class of each pair."""
    pairs: bytes
    """The weight of each pair in steps of PAIR_STEP, plus NEUTRAL."""


class Weights(msgspec.Struct, frozen=True):
    """Weights by what they are of, in thousandths of log odds."""

    bias: int
    words: dict[str, int]
    shapes: dict[str, int]
    """By class: of words that do not stand for themselves in pairs."""
    beginnings: dict[str, int]
    endings: dict[str, int]
    """By the first and the last letters of words, as `edges_of` cuts them."""
    pairs: dict[tuple[str, str], int]
    """By the classes of the two, in steps of PAIR_STEP; at most STRONGEST_PAIR."""
    openings: dict[tuple[int, str], int]
    """By place in the sentence, from 0, and class; not divided by the root of its length."""
    sentence: dict[str, int]
    frequent: list[str]
    """Words that stand for themselves in pairs."""

    def packed(self) -> Packed:
        """The same weights as the package holds them."""
        paired = {kind for pair in self.pairs for kind in pair}
        frequent = frozenset(self.frequent)
        shapes = paired | self.shapes.keys() | {kind for _, kind in self.openings}
        classes = [*self.frequent, *sorted(shapes.difference(frequent))]
        number = {kind: place for place, kind in enumerate(classes)}
        rows: list[list[tuple[int, int]]] = [[] for _ in classes]
        for (first, second), weight in self.pairs.items():
            rows[number[first]].append((number[second], weight + NEUTRAL))
        ordered = [pair for row in rows for pair in sorted(row)]
        return Packed(
            self.bias,
            self.sentence,
            self.shapes,
            PackedWords.of({text: self._read(text, number, frequent) for text in self.words}),
            PackedNames.of(self.beginnings),
            PackedNames.of(self.endings),
            " ".join(classes),
            len(self.frequent),
            b"".join(
                self.openings.get((place, kind), 0).to_bytes(_OPENING, "little", signed=True)
                for place in range(OPENING)
                for kind in (*classes, "")
            ),
            _starts(rows),
            b"".join(second.to_bytes(_CLASS, "little") for second, _ in ordered),
            bytes(weight for _, weight in ordered),
        )

    def _read(self, text: str, number: Mapping[str, int], frequent: frozenset[str]) -> tuple[int, int]:
        """What a word adds where it is written as it is named, and the number of its class."""
        word = read_word(text)
        if word.text != text:
            message = f"{text!r} is read as {word.text!r}"
            raise ValueError(message)
        kind = class_of(word, frequent)
        beginning, ending = edges_of(text)
        weight = self.words[text] + self.beginnings.get(beginning, 0) + self.endings.get(ending, 0)
        return (word.counts << WEIGHT_BITS) + weight + self.shapes.get(kind, 0), number.get(kind, len(number))


def stored(packed: Packed) -> bytes:
    """The file of weights: four bytes of their checksum, then the weights."""
    data = msgspec.msgpack.encode(packed)
    return crc32(data).to_bytes(_CHECK, "little") + data


def read(data: bytes) -> Packed:
    """The weights of a file. Raises ValueError where it is damaged: another weight is another judgement, so none is better."""
    whole = memoryview(data)
    if len(whole) <= _CHECK or crc32(whole[_CHECK:]) != int.from_bytes(whole[:_CHECK], "little"):
        message = "the weights of the model of claims are damaged: install provenance-checker again"
        raise ValueError(message)
    return msgspec.msgpack.decode(whole[_CHECK:], type=Packed)


def _lists(names: Iterable[str]) -> list[list[str]]:
    """Names in lists by their checksums."""
    ordered = sorted(names)
    lists: list[list[str]] = [[] for _ in range(1 << (len(ordered) // _NAMES).bit_length())]
    for name in ordered:
        lists[_list_of(name, len(lists))].append(name)
    return lists


def _starts(parts: Iterable[Sized]) -> bytes:
    """How much stands before each part, and how much there is."""
    places = [0]
    for part in parts:
        places.append(places[-1] + len(part))
    return b"".join(place.to_bytes(_OFFSET, "little") for place in places)


def _bounds(starts: bytes, number: int) -> tuple[int, int]:
    """Where a part begins and ends."""
    at = number * _OFFSET
    return int.from_bytes(starts[at : at + _OFFSET], "little"), int.from_bytes(
        starts[at + _OFFSET : at + 2 * _OFFSET], "little"
    )


def _part_of(data: bytes, starts: bytes, number: int) -> bytes:
    """A part of a byte string."""
    start, end = _bounds(starts, number)
    return data[start:end]


def _array(kind: Literal["q", "H", "h"], data: bytes | memoryview) -> array[int]:
    """The numbers of a byte string, of which the lowest byte comes first."""
    numbers: array[int] = array(kind)
    numbers.frombytes(data)
    if byteorder == "big":
        numbers.byteswap()
    return numbers


def openings_of(packed: Packed) -> tuple[list[int], ...]:
    """What classes add at the first places of a sentence: for each place, by the number of the class."""
    size = len(packed.openings) // OPENING
    return tuple(_array("h", packed.openings[place * size : (place + 1) * size]).tolist() for place in range(OPENING))


def row_of(packed: Packed, number: int, empty: bytes) -> bytes:
    """The weights of the pairs that a class begins, by the number of the second class. `empty` is a row of such weights without any."""
    row = bytearray(empty)
    first, behind = _bounds(packed.starts, number)
    for second, weight in zip(
        _array("H", packed.seconds[_CLASS * first : _CLASS * behind]), packed.pairs[first:behind], strict=True
    ):
        row[second] = weight
    return bytes(row)


class WeightsOf(dict[str, int]):
    """The weights of beginnings or endings, as far as their lists have been taken apart."""

    def __init__(self, packed: PackedNames) -> None:
        super().__init__()
        self._packed = packed
        self._taken: set[int] = set()

    def meet(self, name: str) -> None:
        """Take the list apart that holds a name, if there is one."""
        number = self._packed.list_of(name)
        if number not in self._taken:
            self._take(self._packed.listed(number))
            self._taken.add(number)

    def meet_all(self) -> None:
        """Take all lists apart."""
        self._take(self._packed.every())

    def _take(self, entries: Sequence[str]) -> None:
        self.update(zip(entries[::2], map(int, entries[1::2]), strict=True))


def _list_of(name: str, lists: int) -> int:
    """The number of the list that a name stands in. What cannot be encoded has no weight, so any list will do."""
    return crc32(name.encode("utf-8", "replace")) % lists
