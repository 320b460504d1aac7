"""Which columns of a row hold what, where the configuration says so: `[columns]` and `per-path."GLOB".columns`."""

from __future__ import annotations

from collections.abc import Iterable
from types import MappingProxyType

from provenance.extensions import NamedColumns
from provenance.loaders.columns import field_of, plain_name

BODY = ("html", "text")
"""What holds the text of a row, the first choice first."""
_REMEMBERED = 1024
"""Names of columns whose meaning is remembered."""


class Columns:
    """The columns of rows by what they hold: as configured, and by the names that are known for what is not."""

    def __init__(self, named: NamedColumns = MappingProxyType({})) -> None:
        """`named`: the columns that are configured; their names count whatever their capitals, blanks and signs."""
        self.named = named
        self._fields = {_key(name): field for field, names in named.items() for name in names}
        self._read: dict[str, str | None] = {}

    def field_of(self, column: str) -> str | None:
        """The field of `Declared` that a column holds; None for a column of the text itself and one that is not known."""
        if column not in self._read:
            if len(self._read) >= _REMEMBERED:  # rows may have as many columns as there are rows
                self._read.clear()
            own = self._fields.get(_key(column))
            known = None if own else field_of(column)
            found = own or (None if known in self.named else known)
            self._read[column] = None if found in {"id", *BODY} else found
        return self._read[column]

    def is_configured(self, column: str) -> bool:
        """Whether the configuration says what a column holds."""
        return _key(column) in self._fields

    def has(self, field: str) -> bool:
        """Whether the configuration says which columns hold a field."""
        return field in self.named

    def bodies(self, columns: Iterable[str]) -> list[tuple[str, str]]:
        """The columns of a row that may hold its text, the first choice first, each with `html` or `text`."""
        if not any(kind in self.named for kind in BODY):
            own = frozenset(columns)
            return [(kind, kind) for kind in BODY if kind in own]
        by_key = {_key(column): column for column in reversed(list(columns))}
        return [
            (by_key[_key(name)], kind) for kind in BODY for name in self.named.get(kind, ()) if _key(name) in by_key
        ]

    def identifier(self, columns: Iterable[str]) -> str | None:
        """The column of a row that holds its id; None where there is none."""
        if "id" not in self.named:
            return "id"
        by_key = {_key(column): column for column in reversed(list(columns))}
        return next((by_key[_key(name)] for name in self.named["id"] if _key(name) in by_key), None)


def _key(column: str) -> str:
    """What of a column's name counts: a name of nothing but signs is what it is."""
    return plain_name(column) or column


KNOWN = Columns()
"""Without a configuration."""
