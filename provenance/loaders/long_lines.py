"""How long a line may be, and what stands for one that is longer."""

from __future__ import annotations

LONGEST = 64_000_000
"""Bytes of a line; a document of that size is far above what is checked by default."""


class Overlong(bytes):
    """The beginning of a line that is longer than is held in memory; the lines below it are read."""

    __slots__ = ()
