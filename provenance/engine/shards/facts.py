"""The facts of a shard by partition, and those of a partition over all shards.

A shard writes each fact to the partition of its key, and once to `members` what stands behind its facts: its place and what the
facts of a document share. A partition reads its own facts of every shard, and from `members` only what its rules look at.
"""

from __future__ import annotations

import zlib
from collections import OrderedDict
from collections.abc import Iterable
from pathlib import Path
from struct import Struct
from types import TracebackType
from typing import IO, Self

import msgspec

from provenance.engine.facts import moved, rows_of
from provenance.engine.outcomes import StoredFact
from provenance.engine.shards.folder import FACTS, MEMBERS, RunFolder, Totals
from provenance.engine.sorting import Sorted, read_value, write_value

_PARTITION = Struct(">H")
"""Stands before a row."""

OPEN = 64
"""Files of members that are open at once."""
_BITS = 40
"""Of a place in a file of members; the number of the shard stands above them."""
_BLOCK = 500
"""Facts that are written at once."""
_ROWS = msgspec.msgpack.Decoder(list[bytes])


class FactsWriter:
    """Takes the facts of a shard's documents."""

    def __init__(self, folder: Path, partitions: int) -> None:
        """Raises OSError."""
        self._folder, self._partitions = folder, partitions
        self._rows = Sorted()
        self._members = (folder / MEMBERS).open("wb")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._rows.close()
        self._members.close()

    def add(self, order: int, facts: Iterable[StoredFact]) -> None:
        """Take the facts of the document with that number in the shard. Raises OSError."""
        for key, rest in rows_of(order, facts, self._put):
            # A key is in the same partition whatever the machine.
            self._rows.add(_PARTITION.pack(zlib.crc32(key) % self._partitions) + key + rest)

    def _put(self, value: object) -> int:
        place = self._members.tell()
        write_value(self._members, value)
        return place

    def finish(self) -> list[int]:
        """Write `facts`; where each partition begins in it, and its end. Raises OSError."""
        self._members.flush()
        segments = [0]
        block: list[bytes] = []
        with (self._folder / FACTS).open("wb") as file:

            def flush() -> None:
                if block:
                    write_value(file, block)
                    block.clear()

            for row in self._rows:
                (partition,) = _PARTITION.unpack_from(row)
                if len(segments) <= partition or len(block) >= _BLOCK:
                    flush()
                while len(segments) <= partition:
                    segments.append(file.tell())
                block.append(row[_PARTITION.size :])
            flush()
            while len(segments) <= self._partitions:
                segments.append(file.tell())
        return segments


def facts_of(run: RunFolder, partition: int, totals: Totals) -> Sorted:
    """The facts of a partition, in order, with the numbers and places that they have in the run. Raises Stopped."""
    rows = Sorted()
    with run.telling():
        for shard, before in enumerate(totals.before):
            done = run.done(shard)
            segments = done.segments if done else []
            if len(segments) <= partition + 1 or segments[partition] == segments[partition + 1]:
                continue
            with (run.place(shard) / FACTS).open("rb") as file:
                file.seek(segments[partition])
                while file.tell() < segments[partition + 1]:
                    for row in _ROWS.decode(read_value(file)):
                        rows.add(moved(row, before, shard << _BITS))
    return rows


class Members:
    """What stands behind the facts of a run, by the places that its rows have."""

    def __init__(self, run: RunFolder) -> None:
        self._run = run
        self._open: OrderedDict[int, IO[bytes]] = OrderedDict()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        for file in self._open.values():
            file.close()

    def get(self, place: int) -> bytes:
        """The value at a place, in msgpack. Raises Stopped."""
        shard = place >> _BITS
        with self._run.telling():
            file = self._open.get(shard)
            if file is None:
                if len(self._open) >= OPEN:
                    self._open.popitem(last=False)[1].close()
                file = self._open[shard] = (self._run.place(shard) / MEMBERS).open("rb")
            else:
                self._open.move_to_end(shard)
            file.seek(place & ((1 << _BITS) - 1))
            return read_value(file)
