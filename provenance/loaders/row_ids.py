"""The ids of a file's rows, to find those that two rows have: the last few in memory, the others in a table without a file name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

import msgspec

from provenance.documents import Notice
from provenance.extensions import BrokenEntry, Source

if TYPE_CHECKING:
    from sqlite3 import Connection

IN_MEMORY = 1 << 10
"""Ids that are kept in memory; a file of millions takes no more than one of these."""
_CACHE = 100
"""Kilobytes of the table that are kept in memory."""

_BEGINS, _IS, _SHEET = "The id {!r} of row ", " is that of row", " of the sheet `"
"""Parts of the notice: by it such a row is known, in its source as in its record."""


class RowIds:
    """Which row had an id first. Ids are told apart by a hash of 64 bits."""

    def __init__(self, limit: int = IN_MEMORY) -> None:
        self._limit = limit
        self._rows: dict[int, int] = {}
        self._table: Connection | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._table is not None:
            self._table.close()

    def note(self, entry: Source | BrokenEntry, row: int) -> Source | BrokenEntry:
        """The entry, with a notice where an earlier row has its id, with a text or without. Raises OSError where there is no room for more ids."""
        if isinstance(entry, BrokenEntry):
            if entry.skipped:
                self.first(entry.id, row)
            return entry
        first = self.first(entry.id, row)
        return entry if first is None else doubled(entry, str(row), str(first))

    def first(self, identifier: str, row: int) -> int | None:
        """The earlier row with that id; None where this one is the first. Raises OSError as above."""
        key = hash(identifier)
        first = self._rows.get(key)
        if first is None and self._table is not None:
            found = self._table.execute("SELECT row FROM ids WHERE id = ?", (key,)).fetchone()
            first = found and found[0]
        if first is None:
            self._rows[key] = row
            if len(self._rows) >= self._limit:
                self._put_away()
        return first

    def _put_away(self) -> None:
        import sqlite3  # noqa: PLC0415 - few files have so many rows

        try:
            if self._table is None:
                self._table = sqlite3.connect("", isolation_level=None)
                self._table.executescript(
                    f"PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -{_CACHE};"
                    "CREATE TABLE ids (id INTEGER PRIMARY KEY, row INTEGER NOT NULL);"
                )
            self._table.execute("BEGIN")
            self._table.executemany("INSERT INTO ids VALUES (?, ?)", sorted(self._rows.items()))
            self._table.execute("COMMIT")
        except sqlite3.Error as error:
            message = f"its ids cannot be kept in a temporary file: {error}; make room in the temporary folder, or name another one in the variable TMPDIR"
            raise OSError(message) from error
        self._rows.clear()


def doubled(entry: Source, row: str, first: str) -> Source:
    """The entry with a notice that an earlier row has its id: both are numbers, with the sheet where a file has several."""
    notice = Notice("row", f"{_BEGINS.format(entry.id)}{row}{_IS} {first} too: give every row an id of its own.")
    return msgspec.structs.replace(entry, notices=(*entry.notices, notice))


def of_sheet(row: int, sheet: str) -> str:
    """What a row is called in a file of several sheets, each of which has a second row."""
    return f"{row}{_SHEET}{sheet}`"


def doubled_row(identifier: str, row: int, sentence: str) -> str | None:
    """What a row is called in the notice that an earlier one has its id; None where a sentence, of a source or of its record, does not say that."""
    begins = f"{_BEGINS.format(identifier)}{row}"
    _, found, rest = sentence.partition(begins)
    between, said, _ = rest.partition(_IS)
    if not found or not said or not (not between or between.startswith(_SHEET)):
        return None
    return f"{row}{between}"
