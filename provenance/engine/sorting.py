"""Rows in order and values by place, in memory while they are few and in temporary files beyond.

The files have no name, so that nothing is left of them however the run ends.
"""

from __future__ import annotations

import heapq
import io
from collections.abc import Iterable, Iterator
from typing import IO, Generic, TypeVar, cast

import msgspec

Row = TypeVar("Row", bound="tuple[object, ...]")

IN_MEMORY = 200_000
"""Rows that are kept in memory."""
POOL_IN_MEMORY = 64_000_000
"""Bytes of values that are kept in memory."""
FAN_IN = 32
"""Files that are merged into one; so no more than this many of each size are open."""
_BLOCK = 500
"""Rows that are written and read at once."""

ENCODER = msgspec.msgpack.Encoder()
"""Writes values for `write_data`."""


class Sorted(Generic[Row]):
    """Takes rows in any order and gives them in theirs: an external merge sort.

    Rows are tuples of plain values; no two are equal in all fields that are compared before one that cannot be compared.
    """

    def __init__(self, row: object, limit: int = IN_MEMORY) -> None:
        """`row` is the type of a row, to read it by."""
        self._decoder = msgspec.msgpack.Decoder(list[row])  # type: ignore[valid-type]
        self._limit = limit
        self._buffer: list[Row] = []
        self._levels: list[list[IO[bytes]]] = []
        """Sorted files by size: those of a level were made of `FAN_IN` of the level before."""

    def add(self, row: Row) -> None:
        """Take a row. Raises OSError where there is no room for it."""
        self._buffer.append(row)
        if len(self._buffer) >= self._limit:
            self._buffer.sort()
            full, self._buffer = self._buffer, []
            self._keep(full, 0)

    def _keep(self, rows: Iterable[Row], level: int) -> None:
        if level == len(self._levels):
            self._levels.append([])
        self._levels[level].append(self._written(rows))
        if len(self._levels[level]) == FAN_IN:
            full, self._levels[level] = self._levels[level], []
            try:
                self._keep(heapq.merge(*map(self._read, full)), level + 1)
            finally:
                for file in full:
                    file.close()

    @staticmethod
    def _written(rows: Iterable[Row]) -> IO[bytes]:
        file = _file()
        try:
            block: list[Row] = []
            for row in rows:
                block.append(row)
                if len(block) == _BLOCK:
                    write_value(file, block)
                    block.clear()
            if block:
                write_value(file, block)
        except BaseException:
            file.close()
            raise
        return file

    def _read(self, file: IO[bytes]) -> Iterator[Row]:
        file.seek(0)
        while data := read_value(file):
            yield from cast("list[Row]", self._decoder.decode(data))

    def __iter__(self) -> Iterator[Row]:
        """All rows, once, in order."""
        self._buffer.sort()
        files = [file for level in self._levels for file in level]
        if not files:
            return iter(self._buffer)
        return heapq.merge(*map(self._read, files), self._buffer)

    def close(self) -> None:
        """Let go of everything."""
        for level in self._levels:
            for file in level:
                file.close()
        self._levels.clear()
        self._buffer.clear()


def write_value(file: IO[bytes], value: object) -> None:
    """Write a plain value or a struct, its length before it. Raises OSError."""
    write_data(file, ENCODER.encode(value))


def write_data(file: IO[bytes], data: bytes) -> None:
    """Write a value that was encoded. Raises OSError."""
    file.write(len(data).to_bytes(4, "little") + data)


def read_value(file: IO[bytes]) -> bytes:
    """The value at the place where a file is, in msgpack; nothing at its end. Raises OSError."""
    return file.read(int.from_bytes(file.read(4), "little"))


def _file() -> IO[bytes]:
    """A file without a name. Raises OSError."""
    import tempfile  # noqa: PLC0415 - few runs need one, and it imports what reads archives

    return tempfile.TemporaryFile(prefix="provenance-")


class Pool:
    """Values as bytes, found again by the place that `put` gives."""

    def __init__(self, limit: int = POOL_IN_MEMORY) -> None:
        self._file: IO[bytes] = io.BytesIO()
        self._limit: int | None = limit
        """None: it is on disk already."""
        self._end = 0

    def put(self, value: object) -> int:
        """Keep a plain value or a struct; its place. Raises OSError where there is no room for it."""
        data = ENCODER.encode(value)
        place = self._end
        self._file.seek(place)
        self._file.write(len(data).to_bytes(4, "little") + data)
        self._end += 4 + len(data)
        if self._limit is not None and self._end > self._limit:
            self._to_disk()
        return place

    def _to_disk(self) -> None:
        held = cast("io.BytesIO", self._file)
        file = _file()
        file.write(held.getbuffer())
        self._file, self._limit = file, None

    def get(self, place: int) -> bytes:
        """The value at a place, in msgpack."""
        self._file.seek(place)
        return read_value(self._file)

    def close(self) -> None:
        """Let go of everything."""
        self._file.close()
