"""Ids of rows, more than find room in memory."""

from __future__ import annotations

from provenance.extensions import Source
from provenance.loaders.row_ids import RowIds


def entry(name: str) -> Source:
    """A row with that id."""
    return Source(name, "rows.jsonl", "text/plain", "")


def test_rows_with_the_same_id_are_found_in_memory_and_beyond() -> None:
    with RowIds(limit=10) as ids:
        for row in range(1, 100):
            assert ids.note(entry(f"a{row}"), row) == entry(f"a{row}")
        for row, first in ((100, 3), (101, 57), (102, 99), (103, 3)):
            noted = ids.note(entry(f"a{first}"), row)
            assert isinstance(noted, Source)
            assert [notice.message for notice in noted.notices] == [
                f"The id 'a{first}' of row {row} is that of row {first} too: give every row an id of its own."
            ]
