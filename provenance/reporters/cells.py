"""How many cells of a terminal a text takes: two for the wide characters of East Asia and for emoji, none for marks on a letter."""

from __future__ import annotations

import unicodedata

_NONE = frozenset({"Mn", "Me", "Cf"})
_WIDE = frozenset({"W", "F"})


def cells(text: str) -> int:
    """The cells that a text takes on one line, by the Unicode standard's annex 11 (ambiguous characters are narrow)."""
    return len(text) if text.isascii() else sum(map(_cells, text))


def first_cells(text: str, room: int) -> str:
    """The longest beginning of a text that takes at most so many cells."""
    if text.isascii():
        return text[: max(0, room)]
    taken = 0
    for at, character in enumerate(text):
        taken += _cells(character)
        if taken > room:
            return text[:at]
    return text


def last_cells(text: str, room: int) -> str:
    """The longest end of a text that takes at most so many cells, from a letter on and not from a mark on it."""
    taken = 0
    start = len(text)
    for at in range(len(text) - 1, -1, -1):
        wide = _cells(text[at])
        taken += wide
        if taken > room:
            break
        if wide:
            start = at
    return text[start:]


def _cells(character: str) -> int:
    if character.isascii():
        return 1
    if unicodedata.category(character) in _NONE:
        return 0
    return 2 if unicodedata.east_asian_width(character) in _WIDE else 1
