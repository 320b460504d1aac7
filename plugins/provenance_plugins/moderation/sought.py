"""Whether a pattern is found around a word, where a text may have thousands of words that ask: each stretch of it is read once, and not anew for each word in it."""

from __future__ import annotations

from typing import Any

from provenance.api import Document

__all__ = ["Sought"]

_STRETCH = 1024
"""Characters that are read together."""
_LONGEST = 256
"""Characters of what is found, at most."""


class Sought:
    """A pattern of a few words, and what it finds in documents."""

    def __init__(self, pattern: Any) -> None:  # noqa: ANN401 - a pattern that may be compiled later
        self._pattern = pattern

    def is_in(self, document: Document, start: int, end: int) -> bool:
        """Whether it is found between two offsets."""
        return any(start <= first and last <= end for first, last in self._near(document, start, end))

    def ends_in(self, document: Document, start: int, end: int) -> bool:
        """Whether what it finds ends between two offsets, wherever it begins."""
        return any(start < last <= end for _, last in self._near(document, max(0, start - _LONGEST), end))

    def _near(self, document: Document, start: int, end: int) -> list[tuple[int, int]]:
        known: dict[int, list[tuple[int, int]]] = document.recall(self, _nothing)
        found: list[tuple[int, int]] = []
        for number in range(start // _STRETCH, end // _STRETCH + 1):
            if number not in known:
                first = number * _STRETCH
                last = min(len(document.text), first + _STRETCH + _LONGEST)
                known[number] = [match.span() for match in self._pattern.finditer(document.text, first, last)]
            found += known[number]
        return found


def _nothing(document: Document) -> dict[int, list[tuple[int, int]]]:  # noqa: ARG001 - as `recall` calls it
    return {}
