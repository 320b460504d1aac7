"""The whole text of a row beside a column that has only its first sentences: `content` holds a line or two of what stands in `articles`."""

from __future__ import annotations

from collections.abc import Mapping

from provenance.loaders.named_columns import ANY, Columns
from provenance.loaders.prose_columns import may_be_text

_EXCERPT, _WHOLE, _TIMES = 400, 800, 4
"""Characters of an excerpt at most, of a whole text at least, and how many times as long it is."""
_WITNESSES = frozenset({"title", "url"})


def whole_beside(cells: Mapping[str, object], column: str, kind: str, words: str, columns: Columns) -> str | None:
    """The column of the longest running text of a row, where the one that is called like a text has an excerpt: beside a title or an address, under a name that says nothing else; None where there is no such."""
    if kind != ANY or len(words) > _EXCERPT or columns.is_configured(column):
        return None
    longest = max(
        (name for name, cell in cells.items() if name != column and isinstance(cell, str) and len(cell) >= _WHOLE),
        key=lambda name: len(str(cells[name])),
        default=None,
    )
    if longest is None or len(str(cells[longest])) < _TIMES * len(words):
        return None
    witnessed = any(not _WITNESSES.isdisjoint(columns.fields_of(name)) for name in cells)
    return longest if witnessed and may_be_text(longest, cells[longest], columns) else None
