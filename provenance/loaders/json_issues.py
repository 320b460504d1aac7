"""What an object says once of all texts in its lists: the day, the author and the house of an issue or a digest."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from provenance.loaders.named_columns import Columns
from provenance.patterns import lazy_pattern

_SHARED = ("date", "author", "publisher", "site")
"""Fields that hold for each text of an issue; a title or an address is the issue's own."""
_CLOCK = lazy_pattern(r"\d[T ]?\d\d?:\d\d")
"""A time of day: with it a date beside rows is mostly the moment at which a program wrote the file."""
_LONGEST = 80
"""Characters of a day or of a name."""


def of_issue(value: Mapping[str, object], rows: Sequence[object], columns: Columns) -> Sequence[object]:
    """The rows with what the object around them says of all (`{"date": "2024-06-03", "stories": […]}`), as far as none of them says it of itself."""
    said = {
        field: (key, cell.strip())
        for key, cell in value.items()
        if isinstance(cell, str) and 0 < len(cell.strip()) <= _LONGEST
        for field in columns.fields_of(key)
        if field in _SHARED and not (field == "date" and _CLOCK.search(cell))
    }
    if not said or rows == (value,):
        return rows
    objects = [row for row in rows if isinstance(row, dict)]
    own = {field for row in objects for name, _ in columns.of_row(row) for field in columns.fields_of(name)}
    kept = {key: cell for field, (key, cell) in said.items() if field not in own}
    return [{**kept, **row} if isinstance(row, dict) else row for row in rows] if kept else rows
