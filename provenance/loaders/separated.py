"""Tables of separated values (CSV, TSV): a row a document, by the same columns as JSON lines."""

from __future__ import annotations

import codecs
import csv
from collections.abc import Iterator, Mapping
from itertools import chain
from typing import BinaryIO

from provenance.extensions import BrokenEntry, LoadError, Source
from provenance.loaders.jsonlines import no_body, read_values
from provenance.loaders.large.lines import LONGEST
from provenance.loaders.named_columns import KNOWN, Columns
from provenance.loaders.row_ids import RowIds

_SEPARATORS = ",;\t|"
"""What may stand between the cells; the one that the line of names has most of does."""
_READ = 65_536
"""Bytes that are read at once."""
_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
"""How files begin that say their encoding; everything else is UTF-8."""


def read_table(path: str, stream: BinaryIO, columns: Columns = KNOWN) -> Iterator[Source | BrokenEntry]:
    """The rows in order; `Source.row` is the number that a spreadsheet shows, so that of the first is 2.

    Raises LoadError for what has no column of text, is not in UTF-8 or UTF-16, or has a cell without end.
    """
    csv.field_size_limit(LONGEST)
    start = stream.read(_READ)
    row = 1
    try:
        lines = _lines(path, start, stream)
        first = next(lines, "")
        table = csv.reader(chain((first,), lines), delimiter=_separator(first))
        names = next(table, [])
        fault = _fault(names, columns)
        if fault is not None:
            raise LoadError(f"{path}: {fault}")
        with RowIds() as ids:
            for row, cells in enumerate(table, 2):
                if any(cells):
                    yield ids.note(read_values(path, row, _values(names, cells), columns), row)
    except UnicodeError:
        raise LoadError(f"{path} is not in UTF-8, from row {row + 1} on: save it in that encoding.") from None
    except csv.Error as error:
        raise LoadError(f"{path} cannot be read as a table from row {row + 1} on: {error}.") from None


def no_table(head: bytes, columns: Columns = KNOWN) -> str | None:
    """Why a file that begins like this holds no texts, as words that follow its name; None where it may hold some."""
    encoding = _encoding(head)
    line = head.decode(encoding, "replace").partition("\n")[0]
    try:
        names = next(csv.reader([line], delimiter=_separator(line)), [])
    except csv.Error:  # a cell of the head of 4,096 bytes that has no end there
        return None
    fault = _fault(names, columns)
    return None if fault is None else fault[0].lower() + fault[1:].removesuffix(".")


def _fault(names: list[str], columns: Columns) -> str | None:
    if columns.may_have_body(names):
        return None
    return no_body([name for name in names if name], columns)


def _encoding(start: bytes) -> str:
    return next((name for mark, name in _MARKS if start.startswith(mark)), "utf-8")


def _separator(line: str) -> str:
    return max(_SEPARATORS, key=line.count)


def _lines(path: str, start: bytes, stream: BinaryIO) -> Iterator[str]:
    """The lines with their ends. Raises LoadError for one that is longer than is read, UnicodeError for what is in another encoding."""
    held: list[str] = []
    size = 0
    for piece in _decoded(start, stream):
        *whole, rest = piece.replace("\0", "\ufffd").split("\n")  # NUL is a fault to the reader
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


def _decoded(start: bytes, stream: BinaryIO) -> Iterator[str]:
    """The text in pieces. Raises UnicodeError for what is in another encoding, behind what comes before it."""
    decoder = codecs.getincrementaldecoder(_encoding(start))()
    piece = start
    while piece:
        try:
            yield decoder.decode(piece)
        except UnicodeDecodeError as error:
            yield error.object[: error.start].decode("utf-8", "ignore")
            raise
        piece = stream.read(_READ)
    yield decoder.decode(b"", final=True)


def _values(names: list[str], cells: list[str]) -> Mapping[str, object]:
    """The cells by their names; of two columns of one name the first that is filled counts, a cell without a name does not."""
    values: dict[str, object] = {}
    for name, cell in zip(names, cells, strict=False):
        if name and not values.get(name):
            values[name] = cell
    return values
