"""Rows whose text a program heard: beside it they have its words, or its pieces, with the moment at which each begins and ends."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import islice

__all__ = ["is_heard_text"]

_MOMENTS = (("start", "end"), ("s", "e"), ("start_time", "end_time"), ("offset", "duration"))
"""Under which keys programs that hear speech have the moments of a piece."""
_PIECES = 5
"""Pieces with which the text begins, at least: the chapters of a film have other words."""


def is_heard_text(text: str, cells: Iterable[object]) -> bool:
    """Whether one of the cells is a list of such pieces, whose words are those of the text in their order."""
    return any(isinstance(cell, list) and len(cell) >= _PIECES and _is_of(text, cell) for cell in cells)


def _is_of(text: str, pieces: list[object]) -> bool:
    said: list[str] = []
    for piece in islice(pieces, _PIECES):
        if not isinstance(piece, Mapping) or not any(
            all(isinstance(piece.get(key), int | float) for key in keys) for keys in _MOMENTS
        ):
            return False
        words = [value for key, value in piece.items() if isinstance(value, str) and key not in _NOT_SAID]
        if not words:
            return False
        said.append(words[0])
    begun = _plain("".join(said))
    return bool(begun) and _plain(text[: 4 * sum(map(len, said))]).startswith(begun)


_NOT_SAID = frozenset({"speaker", "id", "type", "language"})
"""Keys of a piece whose value is no word of it."""


def _plain(words: str) -> str:
    return "".join(words.split())
