"""Big files of JSON lines in parts: where they are cut, and which rows have the id of an earlier one.

The file is read once, at the speed of its lines' ends and ids, long before anything is checked: so a part knows the number of its
first row and what it cannot see, and its records are those of the file read in one go.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from itertools import pairwise
from struct import Struct
from types import MappingProxyType
from typing import BinaryIO

import msgspec

from provenance.engine.sorting import IN_MEMORY, Sorted
from provenance.extensions import BrokenEntry, LoadError, NamedColumns, Source
from provenance.loaders.column_orders import ColumnOrders, in_order_of, shown_by
from provenance.loaders.jsonlines import read_rows
from provenance.loaders.large.lines import lines_in
from provenance.loaders.long_lines import LONGEST
from provenance.loaders.named_columns import KNOWN, Columns
from provenance.loaders.rows_without_text import looked_through
from provenance.loaders.unnamed_columns import UnnamedColumns, by_columns, by_columns_of, seen_in
from provenance.named_tuples import NamedTuple

_ROW = Struct(">qQQ")
"""Hash of the id, number of the row, where it begins."""
_HASH = 8
"""Bytes of the hash."""


class Part(NamedTuple):
    """A stretch of lines."""

    start: int
    end: int
    first: int
    """The number of its first line, from 1."""


class PartLoader:
    """Reads one part of a file of JSON lines."""

    name: str = "jsonlines-part"
    media_types: Mapping[str, tuple[str, ...]] = MappingProxyType({})

    def __init__(self, part: Part, doubles: Mapping[int, int], columns: Columns = KNOWN) -> None:
        """`doubles`: row -> the first one with its id."""
        self._part, self._doubles, self._columns = part, doubles, columns

    def with_columns(self, columns: NamedColumns) -> PartLoader:
        """The loader for rows whose columns hold what is said here."""
        return PartLoader(self._part, self._doubles, Columns(columns))

    def entries(self, path: str, stream: BinaryIO) -> Iterator[Source | BrokenEntry]:
        """The rows of the part."""
        stream.seek(0)
        _, columns = looked_through(path, lines_in(path, stream), self._columns)
        stream.seek(self._part.start)
        rows = read_rows(path, self._lines(stream), columns, first=self._part.first, doubles=self._doubles)
        settled = by_columns_of(rows, partial(self._unnamed, path, stream, columns))
        return in_order_of(settled, partial(self._orders, path, stream, columns))

    def _unnamed(self, path: str, stream: BinaryIO, columns: Columns) -> UnnamedColumns:
        """What the first rows of the whole file show of unknown columns."""
        at = stream.tell()
        stream.seek(0)
        seen = seen_in(read_rows(path, lines_in(path, stream), columns, doubles={}))
        stream.seek(at)
        return seen

    def _orders(self, path: str, stream: BinaryIO, columns: Columns) -> ColumnOrders:
        """What the first rows of the whole file show, which are read while those of the part wait."""
        at = stream.tell()
        stream.seek(0)
        orders = shown_by(by_columns(read_rows(path, lines_in(path, stream), columns, doubles={}), stream))
        stream.seek(at)
        return orders

    def _lines(self, stream: BinaryIO) -> Iterator[bytes]:
        at = self._part.start
        while at < self._part.end:
            line = stream.readline()
            if not line:
                return
            at += len(line)
            yield line


def cut(
    path: str, stream: BinaryIO, size: int, longest: int = LONGEST, columns: Columns = KNOWN
) -> tuple[list[Part], dict[int, int]]:
    """The parts of a file, each of about that many bytes, and the rows whose id an earlier one has.

    No part at all for a file that is read as a whole because it is no file of JSON lines, or none of its rows has a text, which is told then. Raises OSError.
    """
    rows = Sorted(IN_MEMORY // 4)
    parts: list[Part] = []
    start, first, at, row = 0, 1, 0, 0
    try:
        reason, columns = looked_through(path, lines_in(path, stream, longest, strict=True), columns)
        if reason is not None:
            return [], {}
        stream.seek(0)
        for row, line in enumerate(lines_in(path, stream, longest, strict=True), 1):
            if at - start >= size:
                parts.append(Part(start, at, first))
                start, first = at, row
            name = _name(path, row, line, columns) if line.strip() else None
            if name is not None:
                rows.add(_ROW.pack(hash(name), row, at))
            at += len(line)
        parts.append(Part(start, at, first))
        return parts, _doubles(path, stream, rows, columns)
    except LoadError:  # no JSON lines, or a line without end
        return [], {}
    finally:
        rows.close()


class _Id(msgspec.Struct):
    id: str | int | None = None


_IDS = msgspec.json.Decoder(_Id)


def _name(path: str, row: int, line: bytes, columns: Columns) -> str | None:
    """What a row is called; None for one that is broken. A row that is broken in what is not looked at here has a name too."""
    if columns.has("id"):
        return _read(path, row, line, columns)
    try:
        identifier = _IDS.decode(line).id
    except (msgspec.DecodeError, UnicodeDecodeError):
        return _read(path, row, line, columns)
    # Without one of its own, the id may stand in a column `ID` or in the row's `meta`.
    return str(identifier) if identifier or identifier == 0 else _read(path, row, line, columns)


def _read(path: str, row: int, line: bytes, columns: Columns) -> str | None:
    entry = next(read_rows(path, [line], columns, first=row), None)
    return entry.id if isinstance(entry, Source) or (entry is not None and entry.skipped) else None


def _doubles(path: str, stream: BinaryIO, rows: Sorted, columns: Columns) -> dict[int, int]:
    """Row -> the first one with its id. Only rows whose hash is not alone are read again."""
    found: dict[int, int] = {}
    named: dict[str, int] = {}
    alone = True
    for before, row in pairwise(rows):
        if before[:_HASH] != row[:_HASH]:
            alone = True
            continue
        if alone:
            named.clear()
            _note(path, stream, before, named, found, columns)
            alone = False
        _note(path, stream, row, named, found, columns)
    return found


def _note(
    path: str, stream: BinaryIO, place: bytes, named: dict[str, int], found: dict[int, int], columns: Columns
) -> None:
    _, row, at = _ROW.unpack(place)
    stream.seek(at)
    name = _read(path, row, stream.readline(), columns)
    if name is not None and named.setdefault(name, row) != row:
        found[row] = named[name]
