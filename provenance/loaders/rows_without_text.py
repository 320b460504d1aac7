"""Files of JSON lines about something else: measurements, places on a map, packages, settings.

A table says in its line of names that it has no text; of JSON lines only all rows together do. They are read on to the first one that has a text, which
mostly is the first of all, and from the beginning again.
"""

from __future__ import annotations

import codecs
import itertools
from collections.abc import Callable, Iterable, Iterator
from typing import BinaryIO

from provenance.extensions import BrokenEntry, LoadError, Source
from provenance.loaders.jsonlines import as_clause, begun, fault_of, no_object, read_rows, row_of, text_column
from provenance.loaders.named_columns import KNOWN, Columns
from provenance.loaders.prose_columns import ROWS, with_prose
from provenance.patterns import lazy_pattern

_KEY = lazy_pattern(rb'"([^"\\\n]{1,100})"\s{0,20}:')
_LOOKED = 1_000_000
"""Bytes of a broken row in which keys are looked for."""
NOTHING_ELSE = "and no other words"
"""How what is said of a row ends that has nothing that could be a text under another name."""


def read_lines(
    path: str, stream: BinaryIO, lines: Callable[[], Iterable[bytes]], columns: Columns = KNOWN
) -> Iterator[Source | BrokenEntry]:
    """The rows of a file of JSON lines; one skipped entry in their place that says why where none of them has a text.

    `lines` begins to read the lines from where the stream is. What cannot be read twice, as a pipe, is read row by row. Raises LoadError as `read_rows` does.
    """
    if stream.seekable():
        at = stream.tell()
        reason, columns = looked_through(path, lines(), columns)
        if reason is not None:
            stream.seek(at)
            first = _first_rows(path, lines())
            told = with_prose(first, columns)
            if told is None:
                from provenance.loaders.json_lists import within_lines  # noqa: PLC0415 - most files have a text

                yield BrokenEntry(path, None, within_lines(first, reason, columns), skipped=True)
                return
            columns = told
        stream.seek(at)
    yield from read_rows(path, lines(), columns)


def _first_rows(path: str, lines: Iterable[bytes]) -> list[dict[str, object]]:
    first = itertools.islice(begun(path, lines), ROWS)
    return [row for line in first if isinstance(row := row_of(line.removeprefix(codecs.BOM_UTF8)), dict)]


def looked_through(path: str, lines: Iterable[bytes], columns: Columns = KNOWN) -> tuple[str | None, Columns]:
    """Why none of the rows has a text, as words that follow the file's name; None where one has, or may have one, with the columns that know where the first one stands.

    Raises LoadError where the file as a whole holds no JSON lines: of several lines most are none, and none has a text.
    """
    found = fault = ""
    sound = broken = 0
    for row, line in enumerate(begun(path, lines), 1):
        data = line.removeprefix(codecs.BOM_UTF8) if row == 1 else line
        if not data.strip():
            continue
        value = row_of(data)
        if value is None and (said := fault_of(data)):
            if _may_have_text(data, columns):
                return None, columns
            broken += 1
            fault = fault or f"line {row}: {as_clause(said)}"
            continue
        sound += 1
        column, reason = "", f"its row {row} is {no_object(value)}"
        if isinstance(value, dict):
            column, reason = text_column(value, columns)
        if column:
            return None, Columns(columns.named, columns.prose, column)
        if not found or (found.endswith(NOTHING_ELSE) and not reason.endswith(NOTHING_ELSE)):
            found = reason
    if broken > max(sound, 1):
        raise LoadError(
            f"{path} holds no JSON lines: {broken:,} of its {broken + sound:,} lines are no JSON ({fault})."
        )
    return found or None, columns


def _may_have_text(data: bytes, columns: Columns) -> bool:
    """Whether what is no JSON has a key under which it would have been read, as far as its keys can be made out."""
    keys = {key[1].decode("utf-8", "replace"): None for key in _KEY.finditer(data[:_LOOKED])}
    return bool(columns.bodies(keys) or columns.chats(keys))
