"""The weights of the model of check-worthy sentences: as they are trained, and as the package holds them.

A run that checks one line needs a few dozen of twenty thousand weights. So the file is ready when it is read: it is a handful of byte
strings, from which the weights of a word or of a class are taken when it is first met.
"""

from __future__ import annotations

from binascii import crc32
from collections.abc import Mapping
from typing import Self

import msgspec

__all__ = ["NEUTRAL", "STRONGEST_PAIR", "Packed", "PackedNames", "Weights", "WeightsOf", "read", "row_of", "stored"]

NEUTRAL = 128
"""The byte of a pair without a weight."""
STRONGEST_PAIR = 127
_NAMES = 8
"""Names in a list of weights, about: so many are taken apart together."""
_CHECK = 4
"""Bytes of the checksum."""
_OFFSET, _CLASS = 4, 2
"""Bytes of a place in a byte string, and of the number of a class; the lowest comes first."""


class PackedNames(msgspec.Struct, frozen=True, array_like=True):
    """Weights by name, in lists by the checksum of the name."""

    starts: bytes
    """Where each list begins, and where the last one ends."""
    lists: bytes
    """Names and their weights in turn, between blanks."""

    @classmethod
    def of(cls, weights: Mapping[str, int]) -> Self:
        """Pack weights; no name holds a blank."""
        lists: list[list[str]] = [[] for _ in range(1 << (len(weights) // _NAMES).bit_length())]
        for name, weight in sorted(weights.items()):
            lists[_list_of(name, len(lists))].append(f"{name} {weight}")
        joined = [" ".join(entries).encode() for entries in lists]
        return cls(_starts(joined), b"".join(joined))


class Packed(msgspec.Struct, frozen=True, array_like=True):
    """The file of weights, as msgpack."""

    bias: int
    sentence: dict[str, int]
    shapes: dict[str, int]
    words: PackedNames
    beginnings: PackedNames
    endings: PackedNames
    classes: str
    """What words count as in a pair, between blanks; a class's number is its place here. Words that stand for themselves come first."""
    frequent: int
    """How many of the classes are such words."""
    starts: bytes
    """Where the pairs of each class begin, and where those of the last one end."""
    pairs: bytes
    """The number of the second class, and the weight of the pair in steps of PAIR_STEP, plus NEUTRAL: three bytes each."""


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
    sentence: dict[str, int]
    frequent: list[str]
    """Words that stand for themselves in pairs."""

    def packed(self) -> Packed:
        """The same weights as the package holds them."""
        classes = [*self.frequent, *sorted({kind for pair in self.pairs for kind in pair}.difference(self.frequent))]
        number = {kind: place for place, kind in enumerate(classes)}
        rows = [bytearray() for _ in classes]
        for (first, second), weight in sorted(self.pairs.items()):
            rows[number[first]] += number[second].to_bytes(_CLASS, "little") + bytes([weight + NEUTRAL])
        return Packed(
            self.bias,
            self.sentence,
            self.shapes,
            PackedNames.of(self.words),
            PackedNames.of(self.beginnings),
            PackedNames.of(self.endings),
            " ".join(classes),
            len(self.frequent),
            _starts(rows),
            b"".join(rows),
        )


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


def _starts(parts: list[bytes] | list[bytearray]) -> bytes:
    """Where each part of a byte string begins, and where the last one ends."""
    places = [0]
    for part in parts:
        places.append(places[-1] + len(part))
    return b"".join(place.to_bytes(_OFFSET, "little") for place in places)


def part_of(data: bytes, starts: bytes, number: int) -> bytes:
    """A part of a byte string."""
    at = number * _OFFSET
    start = int.from_bytes(starts[at : at + _OFFSET], "little")
    return data[start : int.from_bytes(starts[at + _OFFSET : at + 2 * _OFFSET], "little")]


def row_of(packed: Packed, number: int, empty: bytes) -> bytes:
    """The weights of the pairs that a class begins, by the number of the second class. `empty` is a row of such weights without any."""
    row = bytearray(empty)
    part = part_of(packed.pairs, packed.starts, number)
    for low, high, weight in zip(part[::3], part[1::3], part[2::3], strict=True):
        row[low + (high << 8)] = weight
    return bytes(row)


class WeightsOf(dict[str, int]):
    """The weights of words, beginnings or endings, as far as their lists have been taken apart."""

    def __init__(self, packed: PackedNames) -> None:
        super().__init__()
        self._packed = packed
        self._lists = len(packed.starts) // _OFFSET - 1
        self._taken: set[int] = set()

    def meet(self, name: str) -> None:
        """Take the list apart that holds a name, if there is one."""
        number = _list_of(name, self._lists)
        if number not in self._taken:
            self._take(number)

    def meet_all(self) -> None:
        """Take all lists apart."""
        for number in set(range(self._lists)).difference(self._taken):
            self._take(number)

    def _take(self, number: int) -> None:
        self._taken.add(number)
        entries = part_of(self._packed.lists, self._packed.starts, number).decode().split(" ")
        if len(entries) > 1:
            self.update(zip(entries[::2], map(int, entries[1::2]), strict=True))


def _list_of(name: str, lists: int) -> int:
    """The number of the list that a name stands in. What cannot be encoded has no weight, so any list will do."""
    return crc32(name.encode("utf-8", "replace")) % lists
