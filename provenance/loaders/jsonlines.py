"""JSON lines: `{"id", "text" | "html", "url", "date", "author", "title", "language", …}`, one document a row, read as a stream."""

from __future__ import annotations

import codecs
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Self

from provenance.documents import Declared, Notice
from provenance.extensions import BrokenEntry, LoadError, Source
from provenance.loaders.columns import (
    date_and_name,
    day_in_file_name,
    day_in_name,
    day_in_parts,
    fallback_of,
    is_empty,
    is_machine_date,
    is_of_crawl,
    is_of_retrieval,
    is_plainly_dated,
    listed,
    may_be_date,
    may_hold_day,
    name_in_parts,
    said_by,
)
from provenance.loaders.named_columns import BODY, KNOWN, Columns
from provenance.loaders.row_ids import RowIds, doubled
from provenance.patterns import lazy_pattern

_SURROGATE = lazy_pattern("[\ud800-\udfff]")


class _RowError(Exception):
    """What is wrong with a row, as a sentence."""


def read_rows(
    path: str,
    stream: Iterable[bytes],
    columns: Columns = KNOWN,
    *,
    first: int = 1,
    doubles: Mapping[int, int] | None = None,
) -> Iterator[Source | BrokenEntry]:
    """The rows of a file in order; blank lines are passed over but counted.

    `Source.row` is the line, from 1. A row without id is called `path:row`; one whose id another row has keeps it and carries a notice.
    For a part of a file, `first` is the number of its first line, and `doubles` says which rows have the id of which earlier one.
    Raises LoadError where the file as a whole is not UTF-8.
    """
    ids: RowIds | KnownIds = RowIds() if doubles is None else KnownIds(doubles)
    with ids:
        for row, line in enumerate(stream, first):
            if row == 1:
                if line.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
                    raise LoadError(f"{path} is in UTF-16, but JSON lines are UTF-8: convert it.")
                data = line.removeprefix(codecs.BOM_UTF8)
            else:
                data = line
            if not data.strip():
                continue
            try:
                values = _parse(data)
            except _RowError as error:
                yield BrokenEntry(f"{path}:{row}", row, str(error))
            else:
                sound = b"\\ud" not in data and b"\\uD" not in data
                yield ids.note(read_values(path, row, values, columns, sound=sound), row)


class KnownIds:
    """The rows whose ids earlier rows have, found before: a part of a file does not see the others."""

    def __init__(self, doubles: Mapping[int, int]) -> None:
        """`doubles`: row -> the first one with its id."""
        self._doubles = doubles

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        """There is nothing to let go of."""

    def note(self, entry: Source | BrokenEntry, row: int) -> Source | BrokenEntry:
        """The entry, with a notice where an earlier row has its id."""
        first = self._doubles.get(row)
        return entry if first is None or isinstance(entry, BrokenEntry) else doubled(entry, row, first)


def read_values(
    path: str, row: int, values: Mapping[str, object], columns: Columns = KNOWN, *, sound: bool = False
) -> Source | BrokenEntry:
    """The document that the columns of a row are; `sound`: halves of surrogate pairs cannot stand in it, since nothing there is written so."""
    name = f"{path}:{row}"
    try:
        notices: list[Notice] = []
        listed_cells = columns.of_row(values)
        cells = dict(reversed(listed_cells))  # the row's own before those of its `meta`
        column = columns.identifier(cells)
        identifier = None if column is None else cells[column]
        if isinstance(identifier, str) and identifier:
            name = _SURROGATE.sub("\ufffd", identifier)
        elif isinstance(identifier, int) and not isinstance(identifier, bool):
            name = str(identifier)
        elif identifier is not None and identifier != "":
            notices.append(
                Notice("row", f"The id of row {row} is neither a string nor a whole number: it is called {name}.")
            )
        media_type, text = _content(cells, columns)
        whole = text
        try:
            if not sound:
                text.encode()  # a tenth of the time that looking for halves of pairs takes
        except UnicodeEncodeError:
            whole = _SURROGATE.sub("\ufffd", text)
            notices.append(
                Notice("row", f"The text of row {row} has halves of surrogate pairs: they are read as U+FFFD.")
            )
        declared = _declared(listed_cells, frozenset(column for column, _ in columns.bodies(cells)), columns)
        return Source(name, path, media_type, whole, row=row, declared=declared, notices=tuple(notices))
    except _RowError as error:
        return BrokenEntry(name, row, str(error))


_OUTLET = 60
"""Characters of the longest name of an outlet; longer cells hold descriptions."""
_OTHER = lazy_pattern(r"[\d/_:]")
"""In the name of a data set, a file or an address, which a column `source` may hold instead."""


def _no_constant(name: str) -> object:
    raise _RowError(f"It is not JSON: {name} is no JSON value.")


_READER = json.JSONDecoder(parse_constant=_no_constant)
"""What `json.loads` makes anew for each text where it is told anything."""


def _parse(data: bytes) -> dict[str, object]:
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise _RowError(f"It is not UTF-8: byte {error.start + 1} of the row cannot be read.") from None
    try:
        value: object = json.loads(text) if text.startswith("\ufeff") else _READER.decode(text)
    except json.JSONDecodeError as error:
        raise _RowError(f"It is not JSON: {error.msg.removesuffix(' at')} at column {error.colno}.") from None
    except (ValueError, RecursionError):
        raise _RowError(
            "It is not JSON that can be read: it is nested too deeply, or a number in it is too long."
        ) from None
    if not isinstance(value, dict):
        raise _RowError(f"It is {kind_of(value)}, not an object with the fields of a document.")
    return value


def _content(cells: Mapping[str, object], columns: Columns) -> tuple[str, str]:
    """The media type and the text that the row is about: HTML where it has any, else plain text."""
    bodies = columns.bodies(cells)
    for column, kind in bodies:
        words = cells[column]
        if isinstance(words, str) and words:
            return ("text/html" if kind == "html" else "text/plain"), words
        if words is not None and not isinstance(words, str):
            raise _RowError(f"Its `{_shown(column)}` is {kind_of(words)}, not a string.")
    for column, kind in reversed(bodies):
        words = cells[column]
        if isinstance(words, str):
            return ("text/html" if kind == "html" else "text/plain"), words
    if bodies:
        column = bodies[-1][0]
        raise _RowError(f"Its `{_shown(column)}` is {kind_of(cells[column])}, not a string.")
    raise _RowError(no_body(cells, columns))


def no_body(has: Iterable[str], columns: Columns) -> str:
    """The sentence for a table or a row that has these columns, none of which is its text."""
    names = [f"`{_shown(name)}`" for name in has]
    among = f"(it has {', '.join(names[:8]) or 'nothing'}{', …' if len(names) > 8 else ''})"
    wanted = [f"`{name}`" for kind in BODY for name in columns.named.get(kind, ())]
    if not wanted and "text" in columns.named:
        return f"The configuration says that no column holds its text {among}."
    if wanted:
        return f"It has no column {' or '.join(wanted)}, where the configuration says that the text is {among}."
    return (
        f"It has neither a column `text` nor `html` {among}. Where the text has another name, say so in the configuration:"
        ' `[columns] text = "…"`.'
    )


def _shown(column: str) -> str:
    """The name of a column for people: short, and without what cannot be written."""
    return _SURROGATE.sub("\ufffd", column)[:40]


def kind_of(value: object) -> str:
    """What a value is that is no object with columns, in words."""
    match value:
        case None:
            return "null"
        case bool():
            return "true or false"
        case int() | float():
            return "a number"
        case str():
            return "a string"
        case list():
            return "a list"
        case _:
            return "an object"


def _declared(cells: Sequence[tuple[str, object]], bodies: frozenset[str], columns: Columns) -> tuple[Declared, ...]:
    """What the columns say of the text; `bodies`: those that hold it."""
    found: list[Declared] = []
    guessed: list[Declared] = []
    crawled = any(isinstance(value, str) and is_of_crawl(value) for column, value in cells if column not in bodies)
    for column, value in cells:
        fields = columns.fields_of(column)
        if fields:
            configured = columns.is_configured(column)
            origin = f"{'configured' if configured else 'row'}:{_origin(column)}"
            for named in fields:
                field = (
                    "retrieved"
                    if crawled and named == "date" and not configured and is_plainly_dated(column)
                    else named
                )
                for words in _words(value):
                    names = listed(words) if field == "author" else [words]
                    found.extend(Declared(field, name, origin) for name in names)
        elif column not in bodies:
            for declared in _of_unknown(column, value):
                (guessed if declared.origin.startswith("column:") else found).append(declared)
    settled = {declared.field for declared in found} | columns.named.keys()
    found.extend(declared for declared in guessed if declared.field not in settled)
    parts = None if columns.has("date") else day_in_parts(cells)
    if parts is not None:
        found.append(Declared("date", parts, "columns:year"))
    name = None if "author" in settled else name_in_parts(cells)
    if name is not None:
        found.append(Declared("author", name, "columns:author"))
    return tuple(found)


def _origin(column: str) -> str:
    return _SURROGATE.sub("\ufffd", column.lower())


def _of_unknown(column: str, value: object) -> Iterator[Declared]:
    """What an unknown column may say, by its name and the form of its cell; `column:` is the origin of what counts where nothing else says it."""
    fallback = fallback_of(column)
    if fallback is not None:
        for words in _words(value):
            if fallback == "author" or (words[:1].isupper() and len(words) <= _OUTLET and _OTHER.search(words) is None):
                yield Declared(fallback, words, f"column:{_origin(column)}")
    elif may_be_date(column):
        for words in _words(value):
            both = date_and_name(words)
            if both is not None:
                yield Declared("date", both[0], f"column:{_origin(column)}")
                yield Declared("author", both[1], f"column:{_origin(column)}")
            elif is_machine_date(words):
                yield Declared("date", words, f"column:{_origin(column)}")
    elif is_of_retrieval(column):
        for words in _words(value):
            yield Declared("retrieved", words, f"row:{_origin(column)}")
    elif isinstance(value, str):
        if (day := day_in_file_name(column, value)) is not None:
            yield Declared("date", day, f"column:{_origin(column)}")
        elif column.lower() == "id" and (day := day_in_name(value)) is not None:
            yield Declared("unlabelled", day, "row:id")
        elif may_hold_day(column) and is_machine_date(value):
            yield Declared("unlabelled", value, f"row:{_origin(column)}")


def _words(value: object, depth: int = 0) -> Iterator[str]:
    """The strings of a cell: one, a list of them, or what objects stand for."""
    if isinstance(value, list | dict):
        if depth < 3:
            for item in value if isinstance(value, list) else (said_by(value),):
                yield from _words(item, depth + 1)
    elif isinstance(value, str | int | float) and not isinstance(value, bool):
        words = " ".join(_SURROGATE.sub("\ufffd", str(value)).split())
        if not is_empty(words):
            yield words
