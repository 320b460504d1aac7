"""Lines of bounded length from pieces of bounded size: a small file can unpack to more than there is memory for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import BinaryIO

from provenance.extensions import LoadError

LONGEST = 64_000_000
"""Bytes of a line; a document of that size is far above what is checked by default."""


def lines_of(path: str, pieces: Iterable[bytes]) -> Iterator[bytes]:
    """The lines with their ends. Raises LoadError for one that is longer."""
    held: list[bytes] = []
    size = number = 0
    for piece in pieces:
        *whole, rest = piece.split(b"\n")
        for line in whole:
            number += 1
            yield b"".join((*held, line, b"\n")) if held else line + b"\n"
            held.clear()
            size = 0
        if rest:
            held.append(rest)
            size += len(rest)
            if size > LONGEST:
                raise LoadError(
                    f"{path}: line {number + 1} is longer than {LONGEST:,} bytes: this is no file of JSON lines."
                )
    if held:
        yield b"".join(held)


def lines_in(path: str, stream: BinaryIO, longest: int = LONGEST) -> Iterator[bytes]:
    """The same for a file that is not packed. Raises LoadError for a line that is longer."""
    number = 0
    while line := stream.readline(longest + 1):
        number += 1
        if len(line) > longest:
            raise LoadError(f"{path}: line {number} is longer than {longest:,} bytes: this is no file of JSON lines.")
        yield line
