"""What stands in the columns that nobody knows by their names, by what their cells have in common: days, addresses of articles, names.

Every house that keeps its texts in rows calls the day of a text otherwise (`fechas`, `SQLDATE`, `x1`), so that no list of names ends. The cells of the first
rows of a file tell what a column holds: one cell may be a day or a name by chance, a column of them is not. Only the first rows are looked at, as for the
order of day and month, so that what is found depends neither on the processes nor on rows far behind. A day of which nothing says what it is (`unlabelled`)
and a name that may be the author's (`possible_author`) make a matter one of information; neither dates or signs a text.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import BinaryIO

import msgspec

from provenance.documents import Declared
from provenance.extensions import BrokenEntry, LoadError, Source
from provenance.loaders.cell_forms import (
    ACCOUNT,
    ADDRESS,
    ANY_DAY,
    BODY,
    CELL,
    DAY,
    MONTH,
    NAME,
    NUMBER,
    OTHER,
    WITHIN,
    YEARLESS,
)
from provenance.loaders.row_addresses import has_day
from provenance.loaders.tagged_columns import TAGGED, media_type_of

ROWS, CHARACTERS = 200, 1_000_000
"""How many rows, and characters of their texts, are looked at; the last one is looked at whole."""
_NEARLY_ALL = 0.9
"""The part of the filled cells of a column that are alike."""
_MOST, _HALF, _PART = 0.8, 0.5, 0.2
_FEW = 3
"""Rows from which on a column shows something by its cells together; a day is one in fewer."""
_WITNESSES = 16
"""Names of a column that go with each of them: what knows first names asks whether most of them are people's."""
_UNLABELLED = "unlabelled"
_OF_NAMES = frozenset({NAME, BODY})
_OF_ANY_DAY = frozenset({DAY, ANY_DAY, MONTH, YEARLESS, WITHIN})
_PLAIN = "row:"


class _Column:
    """What the first rows have in a column."""

    def __init__(self) -> None:
        self._counts: dict[str, int] = {}
        self._others: dict[str, int] = {}
        self.values: dict[str, None] = {}
        """What is a day, an address or a name, in order."""
        self.at: dict[int, str] = {}
        """Row -> its name."""
        self.dated = 0
        """Addresses with a day."""

    def note(self, kind: str, value: str, row: int) -> None:
        """A cell of that kind."""
        self._counts[kind] = self._counts.get(kind, 0) + 1
        if kind == OTHER:
            self._others[value] = self._others.get(value, 0) + 1
        else:
            self.values[value] = None
            self.dated += kind == ADDRESS and (has_day(value) or _has_day(value))
            if kind == NAME:
                self.at[row] = value

    def count(self, *kinds: str) -> int:
        """How many of its cells are of these kinds."""
        return sum(self._counts.get(kind, 0) for kind in kinds)

    def filled(self) -> int:
        """Its filled cells, without those that stand for empty ones: "Date not found." in five rows."""
        most = max(self._others.values(), default=0)
        return sum(self._counts.values()) - (most if most > 1 else 0)

    def is_of(self, *kinds: str, share: float = _NEARLY_ALL) -> bool:
        """Whether nearly all of its cells are of these kinds."""
        return self.count(*kinds) >= share * self.filled() > 0

    def is_constant(self) -> bool:
        """Whether it says the same of every row."""
        return self.filled() >= _FEW and len(self.values) == 1

    def repeats(self, other: _Column) -> bool:
        """Whether it has the names of another column in the same rows, as the first author beside all of them."""
        shared = self.at.keys() & other.at.keys()
        alike = sum(1 for row in shared if self.at[row] in other.at[row] or other.at[row] in self.at[row])
        return bool(shared) and alike >= _NEARLY_ALL * len(shared)


class UnnamedColumns:
    """What the first rows of a file show of the columns whose names are not known."""

    def __init__(self) -> None:
        self._rows = self._characters = self._pages = 0
        self._columns: dict[str, _Column] = {}
        self._signed = False
        """A row states an author."""
        self._found: dict[str, str] | None = None

    def note(self, entry: Source | BrokenEntry) -> bool:
        """Look at the next row; whether the one behind it is to be looked at, too."""
        if isinstance(entry, Source):
            self._rows += 1
            self._characters += len(entry.data)
            self._pages += entry.media_type == "text/html"
            for declared in entry.declared:
                if declared.field == CELL:
                    column = self._columns.setdefault(declared.origin, _Column())
                    column.note(declared.kind, declared.value, self._rows)
                elif declared.field == "author":
                    self._signed = self._signed or any(map(str.isalpha, declared.value))
        return self._rows < ROWS and self._characters < CHARACTERS

    def settle(self, entry: Source | BrokenEntry) -> Source | BrokenEntry:
        """The row with what its cells are by the columns in which they stand."""
        if isinstance(entry, BrokenEntry) or not any(one.field == CELL for one in entry.declared):
            return entry
        addressed = any(one.field == "url" for one in entry.declared)
        settled = [one if one.field != CELL else self._settled(one, addressed=addressed) for one in entry.declared]
        declared = tuple(one for one in settled if one is not None)
        if isinstance(entry.data, str) and any(self._is_tagged(one) for one in entry.declared):
            return msgspec.structs.replace(entry, declared=declared, media_type=media_type_of(entry.data))
        return msgspec.structs.replace(entry, declared=declared)

    def _is_tagged(self, one: Declared) -> bool:
        """Whether a text with tags stands in a column of them: nearly every other row has tags, too, or is HTML by how it begins."""
        if one.field != CELL or one.kind != TAGGED or self._rows < _FEW:
            return False
        column = self._columns.get(one.origin)
        return column is not None and column.count(TAGGED) + self._pages >= _NEARLY_ALL * self._rows

    def _settled(self, one: Declared, *, addressed: bool) -> Declared | None:
        kind = self._kinds().get(one.origin, "")
        origin = _PLAIN + one.origin[len(CELL) + 1 :]
        if kind == NAME and one.kind in _OF_NAMES:
            return Declared("possible_author", one.value, origin, scope=self._witnesses(one.origin))
        if kind in {BODY, ACCOUNT} and one.kind in {NAME, BODY, ACCOUNT}:
            return Declared("possible_author", one.value, origin)
        if kind in _OF_ANY_DAY and one.kind in _OF_ANY_DAY:
            return _day(one, origin, alone=self._rows < _FEW)
        if kind == one.kind == NUMBER:
            return Declared(_UNLABELLED, one.value.partition(".")[0] if "." in one.value[9:] else one.value, origin)
        if one.kind != kind or (kind == ADDRESS and addressed):
            return None
        return (
            Declared("url", one.value, origin.lower()) if kind == ADDRESS else Declared(_UNLABELLED, one.value, origin)
        )

    def _witnesses(self, origin: str) -> str:
        named = dict.fromkeys(self._columns[origin].at.values())
        return "|".join(list(named)[:_WITNESSES])

    def _kinds(self) -> dict[str, str]:
        """Column -> what its cells are; of addresses and names, where one column alone holds them."""
        if self._found is None:
            columns = self._columns.items()
            self._found = {origin: DAY for origin, column in columns if column.is_of(DAY)}
            self._found |= {origin: ANY_DAY for origin, column in columns if self._has_days(column)}
            self._found |= {origin: NUMBER for origin, column in columns if self._has_numbers(origin, column)}
            addressed = [origin for origin, column in columns if self._has_addresses(column)]
            named = [origin for origin, column in columns if self._has_names(column)]
            if len(addressed) == 1:
                self._found[addressed[0]] = ADDRESS
            self._found |= {
                origin: kind
                for kind, kinds in ((BODY, _OF_NAMES), (ACCOUNT, frozenset({ACCOUNT})))
                for origin, column in columns
                if not self._signed
                and column.is_of(*kinds, share=_MOST)
                and (
                    (column.count(*kinds) >= _FEW and (column.count(NAME) == 0 or column.is_constant()))
                    or self._rows < _FEW
                )
            }
            if named and all(self._columns[named[0]].repeats(self._columns[other]) for other in named[1:]):
                self._found[named[0]] = NAME
        return self._found

    def _has_numbers(self, origin: str, column: _Column) -> bool:
        """Whether numbers are days: nearly every row has one, and they differ."""
        enough = max(_FEW, _NEARLY_ALL * self._rows)
        return column.is_of(NUMBER) and column.count(NUMBER) >= enough and len(column.values) > 1 and not _is_id(origin)

    def _has_days(self, column: _Column) -> bool:
        """Whether the rows have days in any form here, some of them different ones; a row or two show nothing, and their words have to."""
        several = column.count(*_OF_ANY_DAY) >= _FEW and len(column.values) > 1
        return not column.is_of(DAY) and column.is_of(*_OF_ANY_DAY) and (several or self._rows < _FEW)

    def _has_addresses(self, column: _Column) -> bool:
        """Whether each row has the address of a page of its own here, half of them with a day at least."""
        count = column.count(ADDRESS)
        return (
            column.is_of(ADDRESS)
            and count >= _FEW
            and len(column.values) >= _NEARLY_ALL * count
            and column.dated >= _HALF * count
        )

    def _has_names(self, column: _Column) -> bool:
        """Whether half of the rows have what may be a name here, some of them different ones, and none has an author elsewhere."""
        count = column.count(NAME)
        return (
            not self._signed
            and column.is_of(NAME, BODY, share=_MOST)
            and count >= max(_FEW, _HALF * column.filled(), _PART * self._rows)
            and not column.is_constant()
        )


def _has_day(address: str) -> bool:
    from provenance.loaders.day_forms import day_within  # noqa: PLC0415 - as below

    return day_within(address) is not None


def _day(one: Declared, origin: str, *, alone: bool) -> Declared | None:
    """What a cell of a column of days says, though no form of its own tells that it is one; `alone`: the others are too few to tell it, so that whoever reads dates has to."""
    from provenance.loaders.day_forms import day_within, is_in_figures  # noqa: PLC0415 - few files have such columns

    if one.kind == YEARLESS:
        return Declared("yearless", one.value, origin, kind=CELL if is_in_figures(one.value) and not alone else "")
    if one.kind != WITHIN:
        return Declared(_UNLABELLED, one.value, origin, kind="" if one.kind == MONTH or alone else CELL)
    within = day_within(one.value)
    return None if within is None else Declared(_UNLABELLED, within, origin)


def _is_id(origin: str) -> bool:
    name = origin.partition(":")[2].lower()
    return name.endswith(("id", "number", "num", "no", "nr", "phone", "code", "key", "size", "length", "count"))


def _waits(entry: Source | BrokenEntry) -> bool:
    """Whether a row has something that the others settle."""
    return isinstance(entry, Source) and any(one.field == CELL and one.kind != OTHER for one in entry.declared)


def without_cells(entry: Source | BrokenEntry) -> Source | BrokenEntry:
    """The row without what only a column could tell."""
    if isinstance(entry, BrokenEntry) or not any(one.field == CELL for one in entry.declared):
        return entry
    return msgspec.structs.replace(entry, declared=tuple(one for one in entry.declared if one.field != CELL))


def by_columns(found: Iterator[Source | BrokenEntry], stream: BinaryIO) -> Iterator[Source | BrokenEntry]:
    """The rows of a file in order, with what the cells of unknown columns are.

    From the first row on that waits for it, the rows up to the last one that is looked at are held; through a pipe none is, and nothing is told of such cells,
    as in `column_orders.in_order`. Raises what `found` raises, behind the rows before that.
    """
    if not stream.seekable():
        yield from map(without_cells, found)
        return
    seen = UnnamedColumns()
    held: list[Source | BrokenEntry] = []
    fault: LoadError | OSError | None = None
    try:
        for entry in found:
            goes_on = seen.note(entry)
            if held or _waits(entry):
                held.append(entry)
            else:
                yield without_cells(entry)
            if not goes_on:
                break
    except (LoadError, OSError) as error:
        fault = error
    yield from map(seen.settle, held)
    held.clear()
    if fault is not None:
        raise fault
    yield from map(seen.settle, found)


def by_columns_of(
    found: Iterator[Source | BrokenEntry], first: Callable[[], UnnamedColumns]
) -> Iterator[Source | BrokenEntry]:
    """The rows of a part of a file in order, as `by_columns` has them; `first` looks at those of the whole file, once and where a row needs it."""
    seen: UnnamedColumns | None = None
    for entry in found:
        if seen is None and _waits(entry):
            seen = first()
        yield without_cells(entry) if seen is None else seen.settle(entry)


def seen_in(found: Iterator[Source | BrokenEntry]) -> UnnamedColumns:
    """What the first of some rows show."""
    seen = UnnamedColumns()
    try:
        for entry in found:
            if not seen.note(entry):
                break
    except (LoadError, OSError):  # which is told of where that place of the file is read
        pass
    return seen
