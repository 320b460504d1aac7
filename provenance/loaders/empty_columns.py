"""What is said of tables and lists whose column for the text holds nothing in any row, as exports of feeds have it: where the words are."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from provenance.loaders.cells import is_filled
from provenance.loaders.named_columns import Columns
from provenance.word_counts import has_words

_WORDS = 6
"""Words of a cell that may be a teaser; titles are told by their column."""
_ROWS = 50
"""Rows that are looked at for such words."""
_SUMMARY = "description"


def are_empty(column: str, rows: Iterable[object]) -> bool:
    """Whether nothing stands in a column of any of the rows; one that a row lacks is empty there."""
    return not any(isinstance(row, Mapping) and is_filled(row.get(column)) for row in rows)


def empty(column: str, rows: Iterable[object], columns: Columns, *, rows_seen: str) -> str:
    """That a column is empty, as words that follow the file's name, and which other one has words: a summary, or else what has no known name. `rows_seen`: in which rows, in words."""
    counts: dict[str, int] = {}
    for row in list(rows)[:_ROWS]:
        for name, cell in row.items() if isinstance(row, Mapping) else ():
            held = columns.fields_of(name) if isinstance(name, str) else {"title"}
            if isinstance(cell, str) and has_words(cell, _WORDS) and (not held or _SUMMARY in held):
                counts[name] = counts.get(name, 0) + (1 if not held else _ROWS)
    told = f"its `{column}` is empty in {rows_seen}"
    if not counts:
        return f"{told}, and no other column has the words of a text"
    other = max(counts, key=lambda name: counts[name])
    return f'{told}, but `{other}` has words: if those are to be read, say so in the configuration: `[per-path."GLOB".columns] text = "{other}"`'
