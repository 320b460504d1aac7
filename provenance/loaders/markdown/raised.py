"""Endings of ordinal numbers that Pandoc and its like raise, so that readers see no marks: `2^nd^ May`, `la 2^e^ fois`."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.patterns import lazy_pattern

_ENDING = lazy_pattern(r"(?<=\d)\^(st|nd|rd|th|e|er|re|ère|ème|de|nde|o|a|º|ª)\^(?!\w)", signs=("^",))
"""https://pandoc.org/MANUAL.html#superscripts-and-subscripts."""


def without_marks(text: str) -> Iterator[tuple[int, int]]:
    """Where the parts of a text stand that readers see: all of it, or what is around the marks of such endings."""
    at = 0
    for ending in _ENDING.finditer(text):
        yield at, ending.start()
        yield ending.span(1)
        at = ending.end()
    if at < len(text):
        yield at, len(text)
