"""Workbooks of spreadsheets (`.xlsx`): a row a document, by the same columns as CSV, from every sheet that has texts.

They are archives of XML as `.docx` is, and read by the same parser under the same kind of limits.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from typing import BinaryIO

from provenance.extensions import BrokenEntry, LoadError, Source
from provenance.loaders.column_orders import in_order
from provenance.loaders.docx.styles import number
from provenance.loaders.jsonlines import as_clause, is_value, listed, no_body, read_values, shown
from provenance.loaders.long_lines import LONGEST
from provenance.loaders.named_columns import KNOWN, Columns
from provenance.loaders.packages import Package, short
from provenance.loaders.prose_columns import ROWS, with_prose
from provenance.loaders.row_ids import RowIds, doubled, of_sheet
from provenance.loaders.separated import FIRST, mere_words, values_of
from provenance.loaders.unnamed_columns import by_columns
from provenance.named_tuples import NamedTuple
from provenance.overrides import override
from provenance.patterns import lazy_pattern

_DATES = frozenset({*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)})
"""Formats of dates and times that every spreadsheet knows by their number."""
_DATED = lazy_pattern(r"(?i)[dy]|(?<![a-z])m(?![a-z])")
_LITERAL = lazy_pattern(r"\"[^\"]*\"|\\.|\[[^\[\]]*\]|_.|\*.")
"""What of a format says nothing of its kind: words, colours, fillings."""
_APART = "save its sheets as CSV, which is read row by row"
_CELL = lazy_pattern(r"([A-Z]{1,3})(\d{1,7})")
_DIGITS = "0123456789"
_ESCAPED = lazy_pattern(r"_x([0-9A-Fa-f]{4})_")
_FIRST_DAY = datetime(1899, 12, 30)  # noqa: DTZ001 - a sheet knows no zones
_LATER = 1462
"""Days by which those of old Macintoshes count from a later one."""
_NO_DAY = 60
"""The 29th of February 1900, which sheets hold to be one: days before it count from a day later."""
_ROWS = 10_000_000
"""More than a sheet may have."""
_SHOWN = 10
"""How many times the limit of a file the words of its sheets may come to: a string that is kept once may be shown in each of a million cells."""


class _Book:
    """A handler of the part `workbook`."""

    def __init__(self) -> None:
        self.sheets: list[tuple[str, str, bool]] = []
        """Name, relation, and whether it is hidden."""
        self.first_day = _FIRST_DAY

    def start(self, name: str, attributes: dict[str, str]) -> None:
        element = short(name)
        own = {short(key): value for key, value in attributes.items()}
        if element == "sheet":
            hidden = own.get("state", "visible") != "visible"
            self.sheets.append((own.get("name", ""), own.get("r:id", ""), hidden))
        elif element == "workbookPr" and own.get("date1904") in {"1", "true"}:
            self.first_day = _FIRST_DAY + timedelta(days=_LATER)

    def end(self, name: str) -> None:
        """Nothing is left to do."""

    def text(self, data: str) -> None:
        """There is none."""


class _Styles:
    """A handler of the part `styles`: which styles of cells are those of dates."""

    def __init__(self) -> None:
        self.dated: list[bool] = []
        self._formats: set[int] = set(_DATES)
        self._in_cells = False

    def start(self, name: str, attributes: dict[str, str]) -> None:
        element = short(name)
        if element == "numFmt":
            if _DATED.search(_LITERAL.sub("", attributes.get("formatCode", ""))) is not None:
                self._formats.add(number(attributes.get("numFmtId", "")) or 0)
        elif element == "cellXfs":
            self._in_cells = True
        elif element == "xf" and self._in_cells:
            self.dated.append((number(attributes.get("numFmtId", "")) or 0) in self._formats)

    def end(self, name: str) -> None:
        if short(name) == "cellXfs":
            self._in_cells = False

    def text(self, data: str) -> None:
        """There is none."""


class _Words:
    """A handler that knows the words of an element with runs in it, without how they are pronounced."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._open: list[str] = []

    def start(self, name: str, attributes: dict[str, str]) -> None:  # noqa: ARG002 - the handler's form
        self._open.append(short(name))

    def end(self, name: str) -> None:  # noqa: ARG002 - the handler's form
        self._open.pop()

    def text(self, data: str) -> None:
        if self._open[-1] in {"t", "v"} and "rPh" not in self._open:
            self._parts.append(data)

    def taken(self) -> str:
        """The words since this was asked last."""
        words = "".join(self._parts)
        self._parts = []
        return _ESCAPED.sub(lambda match: chr(int(match[1], 16)), words) if "_x" in words else words


class _Strings(_Words):
    """A handler of the part `sharedStrings`."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    @override
    def end(self, name: str) -> None:
        super().end(name)
        if short(name) == "si":
            self.found.append(self.taken())


class _Rows(_Words):
    """A handler of a sheet."""

    def __init__(self, strings: list[str], dated: list[bool], first_day: datetime, left: int) -> None:
        """`left`: characters that its words may come to."""
        super().__init__()
        self.left = left
        self.found: list[tuple[int, dict[int, str]]] = []
        """The rows that have anything, each with its number: the cells that are filled by their columns, for a sheet may have thousands that are not."""
        self._strings, self._dated, self._first_day = strings, dated, first_day
        self._row = 0
        self._cells: dict[int, str] = {}
        self._columns: dict[str, int] = {}
        """By the letters with which places of cells begin, those that were met."""
        self._column = 0
        self._kind = self._style = ""

    @override
    def start(self, name: str, attributes: dict[str, str]) -> None:
        element = short(name)
        self._open.append(element)
        if element == "row":
            self._row = number(attributes.get("r", "")) or self._row + 1
            self._cells, self._column = {}, -1
        elif element == "c":
            self._kind, self._style = attributes.get("t", "n"), attributes.get("s", "")
            place = attributes.get("r", "")
            letters = place.rstrip(_DIGITS)
            at = self._columns.get(letters)
            self._column = self._placed(place, letters) if at is None or letters == place else at

    @override
    def end(self, name: str) -> None:
        element = self._open.pop()
        if element == "c":
            if self._parts and (value := self._value(self.taken())):
                self.left -= len(value)
                if self.left < 0:
                    raise LoadError(f"Its words come to more than {LONGEST * _SHOWN:,} characters: {_APART}.")
                self._cells[self._column] = value
        elif element == "row" and self._cells:
            self.found.append((self._row, self._cells))

    def _placed(self, place: str, letters: str) -> int:
        """The column of a cell whose place is met for the first time in it, or is none: then it stands behind the one before."""
        found = _CELL.fullmatch(place)
        if found is None:
            return self._column + 1
        at = self._columns[letters] = _column(found[1])
        return at

    def _value(self, words: str) -> str:
        if self._kind == "s":
            at = number(words)
            return self._strings[at] if at is not None and at < len(self._strings) else ""
        if self._kind == "e":
            return ""
        style = number(self._style)
        if self._kind == "n" and style is not None and style < len(self._dated) and self._dated[style]:
            return self._moment(words)
        return words

    def _moment(self, words: str) -> str:
        """A day, and the time of it if there is one: sheets keep the days since one in 1899."""
        try:
            days = float(words)
            moment = self._first_day + timedelta(seconds=round(days * 86_400))
        except (ValueError, OverflowError):
            return words
        if days < 1:
            return words
        if days < _NO_DAY and self._first_day == _FIRST_DAY:
            moment += timedelta(days=1)
        return moment.isoformat() if days % 1 else moment.date().isoformat()


def _column(letters: str) -> int:
    """The number of a column, from 0."""
    at = 0
    for letter in letters:
        at = at * 26 + ord(letter) - ord("A") + 1
    return at - 1


def read_workbook(path: str, stream: BinaryIO, columns: Columns = KNOWN) -> Iterator[Source | BrokenEntry]:
    """The rows of every sheet below its line of names; `Source.row` is the number that the spreadsheet shows.

    Sheets that are hidden or have no column of text, by its name or by what stands in it, are named in a last, skipped entry. Raises LoadError for what is no workbook, is encrypted or
    damaged, and for one that comes to more than is held in memory.
    """
    data = stream.read(LONGEST + 1)
    if len(data) > LONGEST:
        raise LoadError(f"{path} is larger than {LONGEST:,} bytes: {_APART}.")
    package = Package(data, LONGEST, ".xlsx", _APART)
    main = next((one.target for one in package.relations("").values() if one.kind == "officeDocument"), "")
    if not package.has(main):
        raise LoadError("It is an archive without sheets: no .xlsx.")
    book, strings, styles = _Book(), _Strings(), _Styles()
    package.read(main, book)
    relations = package.relations(main)
    for kind, handler in (("sharedStrings", strings), ("styles", styles)):
        part = next((one.target for one in relations.values() if one.kind == kind), "")
        if package.has(part):
            package.read(part, handler)
    if not book.sheets:
        yield BrokenEntry(path, None, "it has no sheets", skipped=True)
    read: list[Sheet] = []
    left = LONGEST * _SHOWN
    for name, relation, hidden in book.sheets:
        place = relations.get(relation)
        if hidden:
            read.append(Sheet(name, None))
        elif place is None or not package.has(place.target):
            yield BrokenEntry(
                f"{path}:{shown(name)}", None, f"Its sheet {listed([name])} is not in the file: save it anew."
            )
        else:
            rows = _Rows(strings.found, styles.dated, book.first_day, left)
            package.read(place.target, rows)
            left = rows.left
            read.append(Sheet(name, rows.found))
    yield from read_sheets(path, read, stream, columns)


class Sheet(NamedTuple):
    """A sheet: its name, and its rows that have anything, each with its number and the cells that are filled by their columns; None where it is hidden."""

    name: str
    rows: list[tuple[int, dict[int, str]]] | None


def read_sheets(
    path: str, sheets: Sequence[Sheet], stream: BinaryIO | None, columns: Columns = KNOWN
) -> Iterator[Source | BrokenEntry]:
    """The rows of the sheets that have texts, and a last, skipped entry that names the others; without a stream whoever asks puts them in order."""
    unread: list[str] = []
    fault = ""
    with RowIds() as ids:
        for at, (name, rows) in enumerate(sheets):
            if rows is None:
                unread.append(name)
                continue
            told = _no_texts(rows, columns)
            read_by = columns if told is None else _by_prose(rows, columns)
            if read_by is None:
                fault = fault or told or ""
                unread.append(name)
                continue
            # Each sheet by itself: those of one book may be from several countries.
            entries = _entries(path, at, sheets, rows, read_by, ids)
            yield from entries if stream is None else in_order(by_columns(entries, stream), stream)
    if unread:
        what = f"its sheet {listed(unread)} was" if len(unread) == 1 else f"its sheets {listed(unread)} were"
        reason = (
            fault if fault and len(unread) == len(sheets) else f"{what} not read: hidden, or without a column of texts"
        )
        yield BrokenEntry(path, None, reason, skipped=True)


def _entries(
    path: str, at: int, sheets: Sequence[Sheet], rows: list[tuple[int, dict[int, str]]], columns: Columns, ids: RowIds
) -> Iterator[Source | BrokenEntry]:
    """The rows of a sheet below its line of names."""
    (_, names), *texts = rows
    sheet = shown(sheets[at].name)
    for row, cells in texts:
        values = values_of(list(names.values()), _below(names, cells))
        entry = read_values(path, row, values, columns, name=f"{path}:{sheet}:{row}")
        broken = isinstance(entry, BrokenEntry) and not entry.skipped
        first = None if broken else ids.first(entry.id, at * _ROWS + row)
        if first is None or isinstance(entry, BrokenEntry):
            yield entry
        else:
            other, earlier = divmod(first, _ROWS)
            yield doubled(entry, of_sheet(row, sheet), of_sheet(earlier, shown(sheets[other].name)))


def _below(names: Mapping[int, str], cells: Mapping[int, str]) -> list[str]:
    """The cells of a row below the names of columns."""
    return [cells.get(column, "") for column in names]


def _by_prose(rows: list[tuple[int, dict[int, str]]], columns: Columns) -> Columns | None:
    """The columns with the one of running text, where no name of one says that it holds texts."""
    if not rows:
        return None
    (_, names), *first = rows[: ROWS + 1]
    return with_prose([values_of(list(names.values()), _below(names, cells)) for _, cells in first], columns)


def _no_texts(rows: list[tuple[int, dict[int, str]]], columns: Columns) -> str | None:
    """Why a sheet holds no texts, as a clause; None where it does."""
    if not rows:
        return "it has nothing in it"
    names = rows[0][1]
    if not columns.may_have_body(names.values()):
        if any(map(is_value, names.values())):
            return "its first row holds addresses or numbers, where the names of its columns should stand: put a row of names above it"
        return as_clause(no_body(names.values(), columns))
    return mere_words(list(names.values()), [_below(names, cells) for _, cells in rows[1 : FIRST + 1]], columns)
