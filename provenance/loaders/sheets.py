"""Texts of which a part alone is read: blanks stand for the rest, so that each place is that of the file."""

from __future__ import annotations

from collections.abc import Iterable

from provenance.patterns import lazy_pattern

__all__ = ["blank", "put"]

_NOT_LINE_END = lazy_pattern(r"[^\r\n]")


def blank(text: str) -> str:
    """As many blanks, with the ends of its lines."""
    return _NOT_LINE_END.sub(" ", text)


def put(sheet: str, pieces: Iterable[tuple[int, str]]) -> str:
    """A text with others over it, each from an offset on; they must not overlap. In one pass: a file may have thousands of them."""
    made: list[str] = []
    at = 0
    for start, words in sorted(pieces):
        made += (sheet[at:start], words)
        at = start + len(words)
    return "".join((*made, sheet[at:]))
