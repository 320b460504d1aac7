"""Columns of dates that hold when a program worked: moments with parts of a second that follow each other within seconds, as it fetched each row, or one and the same in all rows, as it wrote the file, whatever the texts tell of."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import msgspec

from provenance.documents import Declared
from provenance.loaders.columns import is_plainly_dated
from provenance.patterns import lazy_pattern

_MOMENT = lazy_pattern(
    r"(?P<second>\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d)\.(?!0+(?!\d))\d{2,9}(?:Z|[+-]\d\d:?\d\d)?", signs=(".",)
)
"""A moment as a program takes it from its clock: "2025-10-07T12:14:03.063Z"; a text is published in a whole minute or second."""
_ORIGIN = "row:"
_FEWEST, _GAP = 8, 30
"""Rows of such a column at least, and seconds from one to the next at most, on average: no house publishes two texts a minute for long."""
_NAMES = frozenset({"title", "url"})
_WRITTEN = 5
"""Rows of a file, at least, in all of which the same moment stands."""


class _Column(msgspec.Struct):
    """What is known of a column: its moments and their ends, in seconds since 1970; or that it has other dates, too."""

    count: int = 0
    first: float = 0.0
    last: float = 0.0
    mixed: bool = False
    value: str = ""
    same: bool = True
    """Whether each row of the file so far has that value, and it is such a moment."""
    rows: int = 0


class FetchMoments:
    """The columns called `date` of the first rows of a file."""

    def __init__(self) -> None:
        self._columns: dict[str, _Column] = {}
        self._rows = 0
        self._named: tuple[str, ...] | None = None
        """The title and the address of the first row."""
        self._several = False
        """Whether another row has others: rows that all have the same are parts of one text, and have its day."""

    def note(self, row: Sequence[Declared]) -> None:
        """What a row states; messages and posts, which follow each other within seconds, have no title."""
        self._rows += 1
        named = tuple(one.value for one in row if one.field in _NAMES)
        if self._named is None:
            self._named = named
        self._several |= named != self._named or not named
        for declared in row:
            if declared.field == "date" and declared.origin.startswith(_ORIGIN):
                self._note_same(declared)
        if _is_titled(row):
            for declared in row:
                if declared.field == "date" and declared.origin.startswith(_ORIGIN):
                    self._note(declared)

    def _note_same(self, declared: Declared) -> None:
        column = self._columns.setdefault(declared.origin, _Column(value=declared.value))
        column.rows += 1
        column.same &= declared.value == column.value and _is_moment(declared)

    def _note(self, declared: Declared) -> None:
        column = self._columns.setdefault(declared.origin, _Column())
        moment = _seconds(declared)
        if moment is None:
            column.mixed = True
            return
        column.first = min(column.first, moment) if column.count else moment
        column.last = max(column.last, moment) if column.count else moment
        column.count += 1

    def of(self, row: Sequence[Declared]) -> tuple[Declared, ...]:
        """What a row states, its date as the time of its fetch where its column is one of those."""
        if may_be_written(row):
            row = tuple(map(self._as_written, row))
        return tuple(map(self._of, row)) if may_be_fetched(row) else tuple(row)

    def _as_written(self, declared: Declared) -> Declared:
        column = self._columns.get(declared.origin)
        if (
            column is None
            or declared.field != "date"
            or not (self._several and column.same and column.rows == self._rows >= _WRITTEN)
        ):
            return declared
        if declared.value != column.value:  # of a row far behind those that were looked at
            return declared
        return msgspec.structs.replace(declared, field="written")

    def _of(self, declared: Declared) -> Declared:
        column = self._columns.get(declared.origin)
        if column is None or not _may_be_of_fetch(declared) or column.mixed or column.count < _FEWEST:
            return declared
        if column.last - column.first > _GAP * (column.count - 1):
            return declared
        return msgspec.structs.replace(declared, field="retrieved")


def may_be_fetched(row: Sequence[Declared]) -> bool:
    """Whether a row has a title and a date that may be the moment at which it was fetched."""
    return any(map(_may_be_of_fetch, row)) and _is_titled(row)


def may_be_written(row: Sequence[Declared]) -> bool:
    """Whether a row has a date that may be the moment at which all of its file was written, whatever its column is called."""
    return any(one.field == "date" and one.origin.startswith(_ORIGIN) and _is_moment(one) for one in row)


def _is_moment(declared: Declared) -> bool:
    return _MOMENT.fullmatch(declared.value.strip()) is not None


def _is_titled(row: Sequence[Declared]) -> bool:
    return any(one.field == "title" for one in row)


def _may_be_of_fetch(declared: Declared) -> bool:
    """Whether a date may be the moment of a fetch, by its form and its column: `published_at` says what it is."""
    return (
        declared.field == "date"
        and declared.origin.startswith(_ORIGIN)
        and _is_moment(declared)
        and is_plainly_dated(declared.origin.removeprefix(_ORIGIN))
    )


def _seconds(declared: Declared) -> float | None:
    """When that was, in seconds since 1970, in whatever zone all rows have."""
    found = _MOMENT.fullmatch(declared.value.strip())
    if found is None:
        return None
    try:
        return datetime.fromisoformat(f"{found['second']}+00:00").timestamp()
    except ValueError:  # a day that no calendar has
        return None
