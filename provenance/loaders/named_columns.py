"""Which columns of a row hold what, where the configuration says so: `[columns]` and `per-path."GLOB".columns`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType

from provenance.extensions import NamedColumns
from provenance.loaders.cells import LONGEST_NAME, is_filled, plain_name
from provenance.loaders.chats import COLUMNS as CHATS
from provenance.loaders.column_languages import is_of_news, rank_in
from provenance.loaders.column_names import LIKELY_BODIES, SURE_BODIES
from provenance.loaders.columns import field_of, flat, is_named_text, is_nested
from provenance.memory import make_room

BODY = ("html", "text")
"""What holds the text of a row, the first choice first."""
ANY = "any"
"""The kind of a column of which its words tell whether they are HTML."""
_SURE, _LIKELY = SURE_BODIES.split(), LIKELY_BODIES.split()
_BESIDE = frozenset({"title", "date", "author", "publisher", "site", "url", "description"})
"""Fields of which one stands beside a text whose column is called like much else."""
_CLASSES = frozenset({"label", "labels", "class", "category", "kelas", "kategori", "etiqueta", "clase", "etiquette", "klasse", "classe"})  # fmt: skip
"""Columns of what a text was found to be, in a set without titles and days."""
_REMEMBERED = 1024
"""Names of columns whose meaning is remembered."""
_SHAPES, _NARROW = 64, 64
"""So many kinds of rows are remembered with the columns that hold their text, of rows with so many columns at most."""


class Columns:
    """The columns of rows by what they hold: as configured, and by the names that are known for what is not."""

    def __init__(self, named: NamedColumns = MappingProxyType({}), prose: str = "", wanted: str = "") -> None:
        """`named`: the columns that are configured; their names count whatever their capitals, blanks and signs. `prose`: the column that holds the text by what stands in it. `wanted`: the one in which the first text of a file stands."""
        self.named, self.prose, self.wanted = named, prose, wanted
        self._fields: dict[str, tuple[str, ...]] = {}
        for field, names in named.items():
            for key in dict.fromkeys(map(_key, names)):
                self._fields[key] = (*self._fields.get(key, ()), field)
        self._names = frozenset(name for names in named.values() for name in names)
        self._read: dict[str, tuple[str, ...]] = {}
        self._shapes: dict[tuple[str, ...], list[tuple[str, str]]] = {}
        self._bodies = BODY if "text" not in named else tuple(kind for kind in BODY if kind in named)
        """A text that is named takes the place of a column `html`, HTML that is named that of `html` alone."""

    def fields_of(self, column: str) -> tuple[str, ...]:
        """The fields of `Declared` that a column holds: none for a column of the text itself and one that is not known."""
        if column not in self._read:
            if len(self._read) >= _REMEMBERED:  # rows may have as many columns as there are rows
                self._read.clear()
            own = self._fields.get(_key(column), ())
            known = field_of(column) if not own else None
            found = own or (() if known is None or known in self.named else (known,))
            self._read[column] = tuple(field for field in found if field != "id" and field not in BODY)
        return self._read[column]

    def is_configured(self, column: str) -> bool:
        """Whether the configuration says what a column holds."""
        return _key(column) in self._fields

    def has(self, field: str) -> bool:
        """Whether the configuration says which columns hold a field."""
        return field in self.named

    def of_row(self, values: Mapping[str, object]) -> list[tuple[str, object]]:
        """The columns of a row with their cells, those of its `meta` among them; a name that is longer than any is passed over unless it is configured."""
        if max(map(len, values), default=0) > LONGEST_NAME:
            values = {name: cell for name, cell in values.items() if len(name) <= LONGEST_NAME or name in self._names}
        return list(flat(values, self._meaning))

    def bodies(self, cells: Mapping[str, object]) -> list[tuple[str, str]]:
        """The columns that may hold the text of a row, the first choice first, each with `html`, `text` or `any`.

        Those of a name that is known for texts come behind those that are called so, if the configuration names none.
        """
        shape = tuple(cells) if len(cells) <= _NARROW else ()
        found = self._shapes.get(shape)
        if found is None:
            found = [
                (column, kind)
                for kind in self._bodies
                for name in self.named.get(kind, (kind,))
                if (column := self._column(name, cells)) is not None
            ]
            if self.prose and self.prose in cells:
                found.append((self.prose, ANY))
            elif not self.named.keys() & set(BODY):
                found += [(column, ANY) for column in self._known_bodies(cells)]
                if (
                    self.wanted
                    and self.wanted in cells
                    and self.wanted not in dict(found)
                    and plain_name(self.wanted) not in CHATS
                ):
                    found.append((self.wanted, ANY))  # whatever stands beside it in this row
            if shape:  # the rows of a file mostly have the same columns
                make_room(self._shapes, _SHAPES)
                self._shapes[shape] = found
        return found

    def _known_bodies(self, cells: Mapping[str, object]) -> Iterator[str]:
        """The columns that hold a text by a name that is known for it, the first choice first."""
        names: dict[str, str] = {}
        for column in cells:
            if len(column) <= LONGEST_NAME and not self.is_configured(column):
                names.setdefault(plain_name(column), column)
        yield from (names[name] for name in _SURE if name in names)
        yield from (column for name, column in names.items() if is_named_text(column) and name not in _SURE)
        likely = [names[name] for name in _LIKELY if name in names]
        ranked = [(rank, column) for column in names.values() if (rank := rank_in(column)) is not None]
        likely += [column for _, column in sorted(ranked) if column not in likely]
        if any(column not in likely and not _BESIDE.isdisjoint(self.fields_of(column)) for column in cells):
            yield from likely
        elif not _CLASSES.isdisjoint(names):  # a set of news to learn from: what an article is called is one
            yield from (column for column in likely if is_of_news(column))

    def chats(self, cells: Iterable[str]) -> list[str]:
        """The columns that may hold a chat, the first choice first; none where the configuration says what holds the text."""
        if self.named.keys() & set(BODY):
            return []
        names = {
            plain_name(column): column
            for column in cells
            if len(column) <= LONGEST_NAME and not self.is_configured(column)
        }
        return [names[name] for name in CHATS if name in names]

    def of_bodies(self) -> tuple[str, ...]:
        """The names of the columns that may hold the text of a row."""
        return tuple(name for kind in self._bodies for name in self.named.get(kind, (kind,)))

    def may_have_body(self, names: Iterable[str]) -> bool:
        """Whether a table with columns of these names may hold texts, in one of them or in its `meta`."""
        cells = dict.fromkeys(names)
        return bool(self.bodies(cells)) or (bool(self.named) and any(map(is_nested, cells)))

    def identifier(self, cells: Mapping[str, object]) -> str | None:
        """The column that holds the id of a row: the first that is filled, else the first that is there."""
        columns = [
            column for name in self.named.get("id", ("id",)) if (column := self._column(name, cells)) is not None
        ]
        return next((column for column in columns if is_filled(cells[column])), columns[0] if columns else None)

    def _meaning(self, column: str) -> str | None:
        """What two columns have in common that hold the same."""
        if self.is_configured(column):
            return " ".join(self._fields[_key(column)])
        return next(iter(self.fields_of(column)), None)

    @staticmethod
    def _column(name: str, cells: Mapping[str, object]) -> str | None:
        """The column of that name, else the first one whose name differs by capitals, blanks and signs."""
        if name in cells:
            return name
        key = _key(name)
        return next((column for column in cells if _key(column) == key), None)


def _key(column: str) -> str:
    """What of a column's name counts: a name of nothing but signs is what it is."""
    return (plain_name(column) if len(column) <= LONGEST_NAME else "") or column


KNOWN = Columns()
"""Without a configuration."""
