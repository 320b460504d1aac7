"""Tables of separated values (CSV, TSV): a row a document, by the same columns as JSON lines."""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from itertools import chain, islice, zip_longest
from typing import BinaryIO, Self, TypeAlias

from provenance.extensions import BrokenEntry, LoadError, Source
from provenance.loaders.cells import is_filled
from provenance.loaders.decoding import guessed_encoding, nearly_fits, refuse_others, wide_encoding
from provenance.loaders.empty_columns import empty
from provenance.loaders.gzipped import Readable, unpacked
from provenance.loaders.jsonlines import as_clause, is_value, no_body, read_values, shown
from provenance.loaders.long_lines import LONGEST
from provenance.loaders.named_columns import ANY, KNOWN, Columns
from provenance.loaders.prose_columns import (
    PUBLISHED,
    ROWS,
    called_by_cells,
    may_have_prose,
    may_lack_names,
    shows_rows,
    text_of_bare,
    with_prose,
    without_names,
)
from provenance.loaders.row_ids import RowIds
from provenance.word_counts import has_words

_SEPARATORS = ",;\t|"
"""What may stand between the cells; the one that the line of names has most of does."""
_SAID = "sep="
_HEAD = 4096
"""Bytes that are shown of a file before it is read."""
_READ = 65_536
"""Bytes that are read at once."""
FIRST, _PROSE = 8, 8
"""Rows that are looked at before a table is read, and words that make a text of a cell in one of them."""
_FEW = 2
"""Rows below the line of names that may show that it is one, too."""
_NO_NAME = 30
"""Words that no column is called by: the longest names are the questions of surveys."""
_CONTINUED = bytes(range(0x80, 0xC0))
"""Bytes that go on with a character of UTF-8."""
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # which begins as the one of UTF-16 does
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
"""How files begin that say their encoding."""


_Row: TypeAlias = tuple[list[str], str, bool]


def read_table(path: str, stream: BinaryIO, columns: Columns = KNOWN) -> Iterator[Source | BrokenEntry]:
    """The rows in order; `Source.row` is the number that a spreadsheet shows, so that of the first is 2.

    A table without a column of text, by its name or by what stands in it, is one skipped entry that says so. Raises LoadError for what is not in UTF-8 or UTF-16, behind the rows
    before that.
    """
    csv.field_size_limit(LONGEST)
    lines = _Lines(path, unpacked(path, stream))
    row = 1
    try:
        separator, passed = _separator(lines)
        table = csv.reader(lines, delimiter=separator)
        names = next(table, [])
        fault = _fault(names, columns)
        lines.take()
        rows = _rows(table, lines)
        nameless = False
        if fault is not None:
            first = _peeked(rows)
            called = called_by_cells([names, *(cells for cells, _, _ in first)], columns)
            if called is not None:
                rows = chain([(names, "", False)], first, rows)
                names, passed = called, passed - 1
                nameless = PUBLISHED.isdisjoint(names)
            elif (told := with_prose([values_of(names, cells) for cells, _, _ in first], columns)) is not None:
                columns, rows = told, chain(first, rows)
            elif (bare := text_of_bare(names, [cells for cells, _, _ in first], columns)) is not None:
                (names, columns), rows = bare, chain(first, rows)
                nameless = True
            else:
                fault = _fault(names, columns, [cells for cells, _, _ in first]) or fault
                yield BrokenEntry(path, None, as_clause(fault), skipped=True)
                return
        with RowIds() as ids:
            for row, (cells, raw, ended) in enumerate(rows, passed + 2):
                if any(cells):
                    entry = _entry(path, row, names, cells, columns, open_=ended and _is_open(raw, separator))
                    yield ids.note(without_names(entry) if nameless else entry, row)
    except UnicodeError:
        raise LoadError(
            f"{path} is not in UTF-8, from row {row + 1} on: save it in that encoding, which spreadsheets call “CSV UTF-8”."
        ) from None
    except csv.Error as error:
        reason = (
            f"a cell is longer than {LONGEST:,} characters, as one is behind a quotation mark without its partner"
            if str(error).startswith("field larger")
            else str(error).partition(" - ")[0]
        )
        raise LoadError(f"{path} cannot be read as a table from row {row + 1} on: {reason}.") from None


def _rows(table: Iterator[list[str]], lines: _Lines) -> Iterator[_Row]:
    """The rows below the line of names, each with the lines that it was read from where they are the last, and whether they are."""
    for cells in table:
        yield cells, lines.take(), lines.ended


def _peeked(rows: Iterator[_Row]) -> list[_Row]:
    """The first rows, or those above one that cannot be read."""
    first: list[_Row] = []
    with suppress(csv.Error, UnicodeError):
        first.extend(islice(rows, ROWS))
    return first


def no_table(head: bytes, columns: Columns = KNOWN) -> str | None:
    """Why a file that begins like this holds no texts, as words that follow its name; None where it may hold some."""
    lines = _Lines("", io.BytesIO(head))
    try:
        separator, _ = _separator(lines)
        table = csv.reader(lines, delimiter=separator)
        names = next(table, [])
    except (csv.Error, UnicodeError, LoadError):  # what is cut off in the head need not be wrong
        return None
    if lines.ended and len(head) >= _HEAD:
        return None
    fault = _fault(names, columns)
    if fault is not None and (may_have_prose(names, columns) or shows_rows(names)):
        return None  # which only whole rows tell
    rows, cut = _first_rows(table, head)
    if fault is not None and may_lack_names(names, columns) and (cut or len(head) >= _HEAD or len(rows) >= _FEW):
        return None
    return mere_words(names, rows, columns, cut) if fault is None else as_clause(_fault(names, columns, rows) or fault)


def _first_rows(table: Iterator[list[str]], head: bytes) -> tuple[list[list[str]], list[str]]:
    """The first rows in the head of a file, and the one that is cut off; nothing where none is."""
    rows: list[list[str]] = []
    with suppress(csv.Error, UnicodeError):
        rows.extend(islice(table, FIRST))
    return (rows[:-1], rows[-1]) if rows and len(head) >= _HEAD and len(rows) < FIRST else (rows, [])


def mere_words(names: list[str], rows: Sequence[list[str]], columns: Columns, cut: Sequence[str] = ()) -> str | None:
    """Why a table holds no texts whose column is called like much else: the first rows have a word or a number there, as lists of documents and answers do.

    `cut`: the row at which the head of the file ends: it may hold a text behind rows for which none was found, but not show that there is none.
    """
    bodies = columns.bodies(values_of(names, []))
    if not rows or any(kind != ANY for _, kind in bodies):
        return None
    held = [values_of(names, list(cells)).get(column) for cells in (*rows, cut) for column, _ in bodies]
    if any(has_words(str(cell or ""), _PROSE) for cell in held):
        return None
    if not any(is_filled(cell) for cell in held):
        seen = [values_of(names, list(cells)) for cells in rows]
        return empty(
            shown(bodies[0][0]), seen, columns, rows_seen="its first rows" if len(rows) >= FIRST or cut else "all rows"
        )
    return f"its `{bodies[0][0]}` holds single words and no texts"


def _entry(
    path: str, row: int, names: list[str], cells: list[str], columns: Columns, *, open_: bool
) -> Source | BrokenEntry:
    if open_:
        return BrokenEntry(
            f"{path}:{row}", row, "A quotation mark in it has no end, so all below was read into one cell: close it."
        )
    if any(cells[len(names) :]):
        return BrokenEntry(
            f"{path}:{row}",
            row,
            f"It has {len(cells)} {'cell' if len(cells) == 1 else 'cells'}, where the line of names has {len(names)}: {_WHY_MORE if len(cells) == len(names) + 1 else _WHY}",
        )
    return read_values(path, row, values_of(names, cells), columns)


_WHY = "cells with a separator in them stand in quotation marks."
_WHY_MORE = "a name may be missing there, or a cell with a separator in it does not stand in quotation marks."


def _is_open(raw: str, separator: str) -> bool:
    """Whether a cell of the last row has a quotation mark without an end."""
    try:
        for _ in csv.reader(io.StringIO(raw, newline=""), delimiter=separator, strict=True):
            pass
    except csv.Error as error:
        return "unexpected end of data" in str(error)
    return False


def _fault(names: list[str], columns: Columns, rows: Sequence[list[str]] = ()) -> str | None:
    """What is wrong with the line of names, as a sentence; `rows`: the first ones, by which columns are told that may hold a text."""
    if columns.may_have_body(names):
        return None
    if not names:
        return "It has nothing in it."
    prose = any(len(name.split(None, _NO_NAME)) >= _NO_NAME for name in names)
    if prose or any(map(is_value, names)) or _has_address(names):
        return (
            f"Its first line looks like a row: it holds {'a text' if prose else 'addresses or numbers'}, where the names of its columns should"
            " stand. Put a line of names above it, such as `topic;text`, with what parts the cells of the rows."
        )
    held: dict[str, str] = {name: "" for name in names if name}
    for cells in rows:
        held |= {name: max(held[name], cell, key=len) for name, cell in zip(names, cells, strict=False) if name}
    told = no_body(held if rows else [*held], columns)
    return told if len(names) > 1 or len(names[0].split()) < _SENTENCE else f"{told} {_NO_TABLE}"


def _has_address(names: list[str]) -> bool:
    """Whether one of the names of columns is an address, as cells are; where all are, they are those of a vocabulary."""
    addresses = sum("://" in name for name in names)
    return 0 < addresses < len(names)


_SENTENCE = 4
"""Words of a first line without a separator that may be a title."""
_NO_TABLE = 'If it is text in lines, and no table, say so: `[per-path."GLOB"] media-type = "text/plain"`.'


def _separator(lines: _Lines) -> tuple[str, int]:
    """What stands between the cells, and how many lines were passed over: empty ones, and the `sep=;` that spreadsheets write."""
    passed = 0
    said = ""
    while (line := lines.peek()) and (not line.strip() or line.lower().startswith(_SAID)):
        said = line[len(_SAID) : len(_SAID) + 1].strip("\r\n") if line.strip() else said
        next(lines)
        passed += 1
    lines.take()
    return said or max(_SEPARATORS, key=line.count), passed


class _Lines:
    """The lines of a table with their ends. Raises LoadError for one that is longer than is read, UnicodeError for what is in another encoding."""

    def __init__(self, path: str, stream: Readable) -> None:
        self._lines = _lines(path, stream)
        self._next: str | None = None
        self._fault: UnicodeError | LoadError | None = None
        self._raw: list[str] = []
        self.ended = False
        """All lines were given."""

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> str:
        line = self.peek()
        if not line:
            raise StopIteration
        self._next = None
        self._raw.append(line)
        try:
            self.ended = not self.peek()
        except (UnicodeError, LoadError) as fault:  # which is that of the next line
            self._fault = fault
        return line

    def peek(self) -> str:
        """The next line; nothing behind the last one. Raises what was wrong where it was read ahead: UnicodeError, LoadError."""
        if self._fault is not None:
            raise self._fault
        if self._next is None:
            self._next = next(self._lines, "")
        return self._next

    def take(self) -> str:
        """What was given since this was asked last."""
        raw, self._raw = self._raw, []
        return "".join(raw) if self.ended else ""


def _lines(path: str, stream: Readable) -> Iterator[str]:
    """The lines, each with the end that the reader knows, of a file whose own ends are those of its first piece."""
    held: list[str] = []
    size = 0
    end = ""
    for piece in filter(None, _decoded(stream)):
        end = end or ("\r" if "\r" in piece and "\n" not in piece else "\n")
        *whole, rest = piece.replace("\0", "\ufffd").split(end)  # NUL is a fault to the reader
        for line in whole:
            yield "".join((*held, line, "\n"))
            held.clear()
            size = 0
        if rest:
            held.append(rest)
            size += len(rest)
            if size > LONGEST:
                raise LoadError(f"{path}: a line is longer than {LONGEST:,} characters: this is no table.")
    if held:
        yield "".join(held)


def _decoded(stream: Readable) -> Iterator[str]:
    """The text in pieces. Raises UnicodeError for what is in another encoding, behind what comes before it.

    Where the first bytes that are not ASCII are no UTF-8, the encoding is guessed from them: spreadsheets write "CSV" in that of the system.
    """
    piece = stream.read(_READ)
    refuse_others(piece)
    mark, encoding = next((one for one in _MARKS if piece.startswith(one[0])), (b"", ""))
    piece = piece[len(mark) :]
    encoding = encoding or wide_encoding(piece) or ""
    decoder = codecs.getincrementaldecoder(encoding or "utf-8")()
    guessed = False
    while piece:
        if not encoding and not piece.isascii():
            encoding = _encoding(piece)
            guessed = encoding != "utf-8"
            decoder = codecs.getincrementaldecoder(encoding)()
        elif guessed and _is_utf_8(piece):
            raise UnicodeDecodeError("utf-8", piece, 0, 1, "one byte before is in another encoding")
        try:
            yield decoder.decode(piece)
        except UnicodeDecodeError as error:
            yield error.object[: error.start].decode(encoding or "utf-8", "ignore")
            raise
        piece = stream.read(_READ)
    yield decoder.decode(b"", final=True)


def _encoding(piece: bytes) -> str:
    """The encoding of a stretch behind which nothing but ASCII stands."""
    try:
        codecs.getincrementaldecoder("utf-8")().decode(piece)
    except UnicodeDecodeError:
        if not nearly_fits(piece.decode("utf-8", "replace")):
            return guessed_encoding(piece) or "utf-8"
    return "utf-8"


def _is_utf_8(piece: bytes) -> bool:
    """Whether a stretch, which may begin and end within a character, has characters of UTF-8 and nothing that is none."""
    whole = piece.lstrip(_CONTINUED)
    if whole.isascii():
        return False
    try:
        codecs.getincrementaldecoder("utf-8")().decode(whole)
    except UnicodeDecodeError:
        return False
    return True


def values_of(names: list[str], cells: list[str]) -> Mapping[str, object]:
    """The cells by their names; of two columns of one name the first that is filled counts, a cell without a name does not."""
    values: dict[str, object] = {}
    for name, cell in zip_longest(names, cells[: len(names)], fillvalue=""):  # a short row has empty cells at its end
        if name and not values.get(name):
            values[name] = cell
    return values
