"""Rows in order and values by place, in memory while they are few and in temporary files beyond.

The files have no name, so that nothing is left of them however the run ends.
"""

from __future__ import annotations

import contextlib
import heapq
import os
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import IO

import msgspec

from provenance.host.errors import NoTemporaryRoom

IN_MEMORY = 4_000_000
"""Bytes of rows that are kept in memory, with what Python adds to each."""
POOL_IN_MEMORY = 2_000_000
"""Bytes of values that are kept in memory."""
FAN_IN = 256
"""Sorted stretches that are merged into one."""
END = b"\0\1"
"""Stands after words in a row: less than anything that words go on with."""
_MERGING = 500_000
"""Bytes of all stretches that are read at once when they are merged."""
_BLOCK = 4_000
"""Bytes of rows that are written together."""
_OVERHEAD = 56
"""Bytes that Python takes for a row, beside its own."""
_WINDOW = 8_000
"""Bytes of values that are read at once, because the next one asked for often stands behind."""

ENCODER = msgspec.msgpack.Encoder()
"""Writes values for `write_data`."""
_ROWS = msgspec.msgpack.Decoder(list[bytes])


def ordered(words: str | bytes) -> bytes:
    """Words as a part of a row: rows are in the order of their words, whatever stands behind them."""
    data = words.encode("utf-8", "surrogatepass") if isinstance(words, str) else words
    return (data.replace(b"\0", b"\0\xff") if b"\0" in data else data) + END


def words_of(part: bytes) -> bytes:
    """What `ordered` made a part of, as bytes; the part is given without its `END`."""
    return part.replace(b"\0\xff", b"\0")


class Sorted:
    """Takes rows of bytes in any order and gives them in theirs: an external merge sort.

    What is compared is the bytes, so a row is made to sort: numbers with their highest byte first, words as `ordered` makes them. Python
    sorts what it reads of all stretches at once, so that no row is compared by code that is not compiled.
    """

    def __init__(self, limit: int = IN_MEMORY) -> None:
        self._limit = limit
        self._buffer: list[bytes] = []
        self._held = 0
        self._levels: list[_Level] = []
        """The stretches of a level were made of `FAN_IN` of the level before."""

    def add(self, row: bytes) -> None:
        """Take a row. Raises OSError where there is no room for it."""
        self.extend((row,))

    def extend(self, rows: Sequence[bytes]) -> None:
        """Take some rows. Raises OSError where there is no room for them."""
        self._buffer += rows
        self._held += sum(map(len, rows)) + _OVERHEAD * len(rows)
        if self._held >= self._limit:
            full, self._buffer, self._held = self._buffer, [], 0
            full.sort()
            self._keep([full], 0)

    def _keep(self, blocks: Iterable[list[bytes]], number: int) -> None:
        if number == len(self._levels):
            self._levels.append(_Level())
        level = self._levels[number]
        level.write(blocks)
        if len(level.stretches) == FAN_IN:
            self._keep(_merged(level.cursors(_MERGING // FAN_IN)), number + 1)
            level.clear()

    def blocks(self) -> Iterator[list[bytes]]:
        """All rows, once, in order, many at a time."""
        if not self._levels:
            self._buffer.sort()
            return iter((self._buffer,) if self._buffer else ())
        held: list[_Cursor] = []
        if self._buffer:
            self._buffer.sort()
            try:
                self._levels[0].write([self._buffer])
                self._buffer.clear()
            except OSError:  # what there was no room for stays in memory
                held = [_Cursor(self._levels[0].file, 0, 0, 0, self._buffer)]
        size = _MERGING // max(1, sum(len(level.stretches) for level in self._levels))
        return _merged([*held, *(cursor for level in self._levels for cursor in level.cursors(size))])

    def __iter__(self) -> Iterator[bytes]:
        """All rows, once, in order."""
        return chain.from_iterable(self.blocks())

    def close(self) -> None:
        """Let go of everything."""
        for level in self._levels:
            _close(level.file)
        self._levels.clear()
        self._buffer.clear()


class _Level:
    """Sorted stretches of rows, one after the other in a file."""

    def __init__(self) -> None:
        self.file = _file()
        self.stretches: list[tuple[int, int]] = []
        self._end = 0

    def write(self, blocks: Iterable[list[bytes]]) -> None:
        """Add a stretch. Raises OSError where there is no room for it; those before it stay."""
        start = self._end
        try:
            self.file.seek(start)
            for rows in blocks:
                step = max(1, _BLOCK * len(rows) // (1 + sum(map(len, rows))))
                for at in range(0, len(rows), step):
                    write_value(self.file, rows[at : at + step])
            self.file.flush()
        except OSError as error:
            self.file = _without_rest(self.file)
            raise NoTemporaryRoom(error) from error
        self._end = self.file.tell()
        self.stretches.append((start, self._end))

    def cursors(self, size: int) -> list[_Cursor]:
        """A reader of each stretch, of so many bytes at once."""
        return [_Cursor(self.file, start, end, size) for start, end in self.stretches]

    def clear(self) -> None:
        """Begin anew."""
        self.file.seek(0)
        self.file.truncate()
        self.stretches.clear()
        self._end = 0


class _Cursor:
    """Reads a stretch."""

    __slots__ = ("_at", "_end", "_file", "_least", "_size", "rows")

    def __init__(self, file: IO[bytes], start: int, end: int, size: int, rows: list[bytes] | None = None) -> None:
        self._file, self._at, self._end, self._size = file, start, end, size
        self.rows: list[bytes] = rows or []
        """Those that were read and not given yet; none at the end of the stretch."""
        self._least = 1

    def fill(self) -> None:
        """Read the next ones where fewer are there than are read at once."""
        if len(self.rows) >= self._least or self._at == self._end:
            return
        stop = min(self._end, self._at + self._size)
        before = len(self.rows)
        self._file.seek(self._at)
        while self._at < stop:
            data = read_value(self._file)
            self._at += 4 + len(data)
            self.rows += _ROWS.decode(data)
        self._least = len(self.rows) - before


def _merged(cursors: list[_Cursor]) -> Iterator[list[bytes]]:
    heap: list[tuple[bytes, int, _Cursor]] = []

    def wait(number: int, cursor: _Cursor) -> None:
        cursor.fill()
        if cursor.rows:
            heapq.heappush(heap, (cursor.rows[0], number, cursor))

    for number, cursor in enumerate(cursors):
        wait(number, cursor)
    while heap:
        # Up to the first end of what was read of a stretch, no unread row can come between.
        taken = [heapq.heappop(heap)]
        bound = taken[0][2].rows[-1]
        while heap and heap[0][0] <= bound:
            taken.append(heapq.heappop(heap))
            bound = min(bound, taken[-1][2].rows[-1])
        block: list[bytes] = []
        for _, number, cursor in taken:
            count = bisect_right(cursor.rows, bound)
            block += cursor.rows[:count]
            del cursor.rows[:count]
            wait(number, cursor)
        block.sort()
        yield block


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

    try:
        return tempfile.TemporaryFile(prefix="provenance-")
    except OSError as error:
        raise NoTemporaryRoom(error) from error


def _without_rest(file: IO[bytes]) -> IO[bytes]:
    """The same file without what waits to be written and has no room: it would be tried again at every reading."""
    fresh = os.fdopen(os.dup(file.fileno()), "w+b")
    _close(file)
    return fresh


def _close(file: IO[bytes]) -> None:
    with contextlib.suppress(OSError):  # what still waits to be written is lost, as the whole file is
        file.close()


class Pool:
    """Values as bytes, found again by the place that `put` gives."""

    def __init__(self, limit: int = POOL_IN_MEMORY) -> None:
        self._limit = limit
        self._file: IO[bytes] | None = None
        self._kept = bytearray()
        """The last values, those before them are in the file."""
        self._before = 0
        """Bytes in the file."""
        self._window = b""
        self._window_at = 0

    def put(self, value: object) -> int:
        """Keep a plain value or a struct; its place. Raises OSError where there is no room for it."""
        data = ENCODER.encode(value)
        place = self._before + len(self._kept)
        self._kept += len(data).to_bytes(4, "little")
        self._kept += data
        if len(self._kept) > self._limit:
            self._to_disk()
        return place

    def _to_disk(self) -> None:
        if self._file is None:
            self._file = _file()
        try:
            self._file.seek(self._before)
            self._file.write(self._kept)
            self._file.flush()
        except OSError as error:
            self._file = _without_rest(self._file)
            raise NoTemporaryRoom(error) from error
        self._before += len(self._kept)
        self._kept.clear()

    def get(self, place: int) -> bytes:
        """The value at a place, in msgpack."""
        if place >= self._before:
            return _value_at(self._kept, place - self._before)[0]
        at = place - self._window_at
        if 0 <= at < len(self._window):
            data, whole = _value_at(self._window, at)
            if whole:
                return data
        assert self._file is not None  # noqa: S101 - there are bytes in it
        self._file.seek(place)
        self._window, self._window_at = self._file.read(_WINDOW), place
        data, whole = _value_at(self._window, 0)
        if whole:
            return data
        return data + self._file.read(int.from_bytes(self._window[:4], "little") - len(data))

    def close(self) -> None:
        """Let go of everything."""
        if self._file is not None:
            _close(self._file)
        self._kept.clear()
        self._window = b""


def _value_at(data: bytes | bytearray, at: int) -> tuple[bytes, bool]:
    """The value that begins there, and whether it is there to its end."""
    end = at + 4 + int.from_bytes(data[at : at + 4], "little")
    return bytes(data[at + 4 : end]), len(data) >= max(end, at + 4)
