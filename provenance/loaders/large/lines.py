"""Lines of bounded length from pieces of bounded size: a small file can unpack to more than there is memory for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import BinaryIO

from provenance.extensions import LoadError
from provenance.loaders.long_lines import LONGEST, Overlong


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


_SHOWN, _READ, _PASSED = 4096, 1_000_000, 1000
"""Bytes of such a line that are given, that are read at once of what is passed over, and how often at most: a gigabyte without a line end is no line."""


def lines_in(path: str, stream: BinaryIO, longest: int = LONGEST, *, strict: bool = False) -> Iterator[bytes]:
    """The same for a file that is not packed, where a longer line is passed over as an `Overlong`. Raises LoadError where it is all of the file, and, `strict`, for any."""
    number = 0
    while line := stream.readline(longest + 1):
        number += 1
        if len(line) > longest:
            begins, ended = Overlong(line[:_SHOWN]), line.endswith(b"\n")
            for _ in range(0 if ended or strict else _PASSED):
                line = stream.readline(_READ)
                ended = line.endswith(b"\n")
                if ended or not line:
                    break
            if strict or not (ended or (number > 1 and not line)):
                raise LoadError(
                    f"{path}: line {number} is longer than {longest:,} bytes: this is no file of JSON lines."
                )
            yield begins
        else:
            yield line
