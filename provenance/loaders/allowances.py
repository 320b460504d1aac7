"""How much text the names in a file may add up to: a short one that stands for much, used often, makes of a small file one that fills the memory."""

from __future__ import annotations

_FACTOR = 2
_LEAST = 100_000
"""Characters that are allowed however short the source is."""


class Allowance:
    """The characters that what stands for other words may still add to a text; in proportion to the length of its source."""

    __slots__ = ("_left",)

    def __init__(self, size: int) -> None:
        """`size`: characters of the source."""
        self._left = _LEAST + _FACTOR * size

    @property
    def is_spent(self) -> bool:
        """Whether something was refused: nothing that stands for other words is put any more."""
        return self._left < 0

    def take(self, words: str) -> bool:
        """Whether words may still be put; they are counted then."""
        self._left = self._left - len(words) if 0 <= len(words) <= self._left else -1
        return self._left >= 0
