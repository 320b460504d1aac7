"""Patterns of paths as moves over all the places of a path at once: however many stars one has, each sign of it is tried once."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from enum import Enum

from provenance.named_tuples import NamedTuple
from provenance.patterns import lazy_pattern

_STARS = lazy_pattern(r"(\*\*/|/\*\*|\*\*)")
_SIGNS = lazy_pattern(r"\[!?\]?[^\]]*\]|[^*?\[]+|.", re.DOTALL)
"""A choice of characters, what stands for itself, or one sign."""
_LISTED = lazy_pattern(r"(.)-(.)|(.)", re.DOTALL)
"""In a choice: a range, or one character."""


class Wild(Enum):
    """What a pattern has beside characters."""

    SIGN = "?"
    """One character of a name."""
    WITHIN = "*"
    """As many as one likes, all of one name."""
    ACROSS = "**"
    """As many as one likes, slashes too."""
    FOLDERS = "**/"
    """Nothing, or folders with the slash behind them."""
    BELOW = "/**"
    """Nothing, or a slash and whatever comes behind it."""


class Choice(NamedTuple):
    """One character of a name out of some: `[a-z_]`, `[!0-9]`."""

    ranges: tuple[tuple[str, str], ...]
    others: bool = False
    """Whether it is each that is in none of them."""

    def has(self, character: str) -> bool:
        """Whether it may be this one."""
        return any(first <= character <= last for first, last in self.ranges) is not self.others


Move = str | Wild | Choice
"""A run of characters as they are, or what stands for others."""


class Wildcard:
    """A pattern: it matches what its moves lead from one end of to the other."""

    __slots__ = ("_moves", "_sign")

    def __init__(self, moves: Iterable[Move]) -> None:
        self._moves = tuple(moves)
        self._sign = max((move for move in self._moves if isinstance(move, str)), key=len, default="")
        """What a path has that is matched: most paths have it not, and need no look at the moves."""

    def matches(self, path: Steps) -> bool:
        """Whether the whole of a path is matched."""
        return self._sign in path.text and path.leads(self._moves)


class Steps:
    """A path for patterns to be tried on. A number holds a set of places in it: its bit `n` stands for the one before character `n`."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._met: dict[str, int] = {}
        self._slashes = self._at("/")
        self._last = 1 << len(text)
        self._names = (self._last - 1) & ~self._slashes
        """Before each character that is no slash."""

    def _at(self, character: str) -> int:
        """The places before a character."""
        known = self._met.get(character)
        if known is None:
            known, at = 0, self.text.find(character)
            while at >= 0:
                known |= 1 << at
                at = self.text.find(character, at + 1)
            self._met[character] = known
        return known

    def leads(self, moves: Iterable[Move]) -> bool:
        """Whether moves lead from the beginning to the end."""
        places = 1
        for move in moves:
            if isinstance(move, str):
                for character in move:
                    places = (places & self._at(character)) << 1
            elif isinstance(move, Choice):
                may_be = 0
                for character in set(self.text):
                    if move.has(character):
                        may_be |= self._at(character)
                places = (places & may_be & self._names) << 1
            else:
                places = self._moved(places, move)
            if not places:
                return False
        return places & self._last != 0

    def _moved(self, places: int, move: Wild) -> int:
        first = places & -places
        if move is Wild.SIGN:
            return (places & self._names) << 1
        if move is Wild.WITHIN:  # a sum carries each place on to the end of its name
            return places | ((self._names + (places & self._names)) ^ self._names)
        if move is Wild.FOLDERS:
            return places | (self._slashes & -first) << 1
        if move is Wild.ACROSS:
            return (self._last * 2 - 1) & -first
        slash = places & self._slashes
        return places | ((self._last * 2 - 1) & -((slash & -slash) << 1) if slash else 0)


_WILD = {one.value: one for one in Wild}


def of_glob(pattern: str) -> Wildcard:
    """A pattern of ours: one without a slash is for a name at any depth, and what lies below a folder that it matches is matched, too."""
    return Wildcard(_of_glob(pattern))


def _choice(sign: str) -> Choice:
    others = sign.startswith("[!")
    listed = _LISTED.findall(sign[1 + others : -1])
    return Choice(tuple((alone or first, alone or last) for first, last, alone in listed), others)


def _of_glob(pattern: str) -> Iterator[Move]:
    pattern = pattern.removeprefix("./").rstrip("/")
    if "/" not in pattern:
        yield Wild.FOLDERS
    for part in _STARS.split(pattern.lstrip("/")):
        if part in _WILD:
            yield _WILD[part]
            continue
        for sign in _SIGNS.findall(part):
            if sign in _WILD:
                yield _WILD[sign]
            else:
                yield _choice(sign) if len(sign) > 1 and sign[0] == "[" else sign
    yield Wild.BELOW
