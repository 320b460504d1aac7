"""JSON lines: `{"id", "text" | "html", "url", "date", "author", "title", "language", …}`, one document a row, read as a stream."""

from __future__ import annotations

import codecs
import itertools
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple, Self

from provenance.documents import Notice
from provenance.extensions import BrokenEntry, LoadError, Source
from provenance.loaders.bodies import body_of, is_short_list
from provenance.loaders.cells import LONGEST_NAME, exported_id, is_empty, plain_name, without_surrogates
from provenance.loaders.chats import turns_of
from provenance.loaders.column_names import LIKELY_BODIES
from provenance.loaders.declared_columns import declared_in
from provenance.loaders.excerpts import whole_beside, with_parts
from provenance.loaders.json_objects import Doubled, object_of
from provenance.loaders.long_lines import LONGEST, Overlong
from provenance.loaders.named_columns import ANY, BODY, KNOWN, Columns
from provenance.loaders.pieces import kind_of_pieces
from provenance.loaders.prose_columns import longest_first, may_have_words, summary_among
from provenance.loaders.row_ids import RowIds, doubled
from provenance.loaders.tagged_columns import of_body
from provenance.patterns import lazy_pattern
from provenance.word_counts import has_words

_OF_HTML = frozenset(
    {"bodyhtml", "contenthtml", "htmlcontent", "rawhtml", "htmlraw", "pagehtml", "articlehtml", "htmltext"}
)
"""Names that say that a column holds HTML, as far as they are plain."""
_LISTED = 8
"""Names that a sentence lists."""
_NAMES = 1000
"""Columns among which the text is looked for."""
_SHORT = 20
"""Characters of the longest word that stands for nothing."""
_FEW = 3
"""Words of a value that may be a text."""
_DEEP = 5
"""Levels of values in which words are looked for."""
_LIKELY = frozenset(LIKELY_BODIES.split())
_VALUE = lazy_pattern(r"[^\s@]@[^\s@]+\.\w|\d{9}")


ANOTHER_NAME = '. Where the text has another name, say so in the configuration: `[per-path."GLOB".columns] text = "…"`'
"""How what is said of columns ends that has no better way out."""
_PACKED = (
    (b"\x1f\x8b\x08", "a gzip file", ", or name it `.jsonl.gz`"),
    (b"\x28\xb5\x2f\xfd", "a zstd file", ", or name it `.jsonl.zst`"),
    (b"BZh", "a bzip2 file", ""),
    (b"\xfd7zXZ\x00", "an xz file", ""),
    (b"PK\x03\x04", "a ZIP archive", ""),
    (b"PAR1", "a Parquet file", ", or name it `.parquet`"),
)
"""How a file begins that is called one of JSON lines and is packed, or another one."""


def no_lines(head: Sequence[bytes]) -> str | None:
    """Why a file that begins with these lines holds no JSON lines, as words that follow its name: else each of its bytes or lines would be a broken row.

    Two lines are looked at where the first is a bracket alone.
    """
    first = head[0] if head else b""
    if first.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) or b"\0" in first[:2]:
        return "is in UTF-16, but JSON lines are UTF-8: convert it."
    for beginning, what, name in _PACKED:
        if first.startswith(beginning):
            return f"holds {what}, and no JSON lines: unpack it{name}."
    if len(head) > 1 and is_bracket(first):
        opens = (b'"', b"}") if b"{" in first else (b"{", b"[", b'"', b"]")
        if head[1].lstrip().startswith(opens):
            return "is JSON over several lines, and no JSON lines: name it `.json`, or put each object on a line of its own, as `jq -c` does."
    return None


def is_bracket(line: bytes) -> bool:
    """Whether a line holds nothing but the bracket that opens a value."""
    return line.removeprefix(codecs.BOM_UTF8).strip() in {b"{", b"["}


def begun(path: str, stream: Iterable[bytes]) -> Iterator[bytes]:
    """The lines of a file. Raises LoadError where it holds no JSON lines. Of a pipe no more is waited for than has to be."""
    lines = iter(stream)
    head = list(itertools.islice(lines, 1))
    if head and is_bracket(head[0]):
        head += itertools.islice(lines, 1)
    if (fault := no_lines(head)) is not None:
        raise LoadError(f"{path} {fault}")
    return itertools.chain(head, lines)


_TOO_LONG = f"It is longer than {LONGEST:,} bytes."


class _RowError(Exception):
    """What is wrong with a row, as a sentence."""


class _NothingError(_RowError):
    """Nothing is wrong with a row, but it has no text: where a table has an empty cell, JSON and Parquet have null or nothing at all."""

    def __init__(self, reason: str, column: str) -> None:
        super().__init__(reason)
        self.column = column
        """The column that holds nothing; empty where the row has none for a text."""


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
    Raises LoadError where the file as a whole holds no JSON lines.
    """
    ids: RowIds | KnownIds = RowIds() if doubles is None else KnownIds(doubles)
    with ids:
        for row, line in enumerate(begun(path, stream) if first == 1 else stream, first):
            data = line.removeprefix(codecs.BOM_UTF8) if row == 1 else line
            if not data.strip():
                continue
            try:
                if isinstance(line, Overlong):
                    raise _RowError(_TOO_LONG)
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
        return entry if first is None or isinstance(entry, BrokenEntry) else doubled(entry, str(row), str(first))


def read_values(
    path: str, row: int, values: Mapping[str, object], columns: Columns = KNOWN, *, sound: bool = False, name: str = ""
) -> Source | BrokenEntry:
    """The document that the columns of a row are; `name` is its id if it says none (`path:row`); `sound`: halves of surrogate pairs cannot stand in it, since nothing there is written so."""
    name = name or f"{path}:{row}"
    try:
        notices: list[Notice] = []
        listed_cells = columns.of_row(values)
        cells = _cells(listed_cells)
        column = columns.identifier(cells)
        identifier = None if column is None else exported_id(cells[column])
        if isinstance(identifier, str) and identifier:
            name = without_surrogates(identifier)
        elif isinstance(identifier, int) and not isinstance(identifier, bool):
            name = str(identifier)
        elif identifier is not None and identifier != "":
            notices.append(
                Notice("row", f"The id of row {row} is neither a string nor a whole number: it is called {name}.")
            )
        media_type, text, column, chat = _content(cells, columns)
        bodies = columns.bodies(cells)
        if isinstance(values, Doubled) and (lost := [column for column, _ in bodies if column in values.lost]):
            notices.append(
                Notice(
                    "row",
                    f"Row {row} has `{shown(lost[0])}` several times: the last one was read, the others were not.",
                )
            )
        whole = text
        try:
            if not sound:
                text.encode()  # a tenth of the time that looking for halves of pairs takes
        except UnicodeEncodeError:
            whole = without_surrogates(text)
            notices.append(
                Notice("row", f"The text of row {row} has halves of surrogate pairs: they are read as U+FFFD.")
            )
        declared = declared_in(listed_cells, frozenset((column, *(column for column, _ in bodies))), columns)
        declared = (*declared, *of_body(media_type, text, column, cells, chat=chat))
        return Source(name, path, media_type, whole, row=row, declared=declared, notices=tuple(notices))
    except _RowError as error:
        return BrokenEntry(name, row, str(error), skipped=isinstance(error, _NothingError))


def _cells(listed_cells: Iterable[tuple[str, object]]) -> dict[str, object]:
    cells: dict[str, object] = {}
    for name, cell in listed_cells:
        cells.setdefault(name, cell)  # the row's own before those of its `meta`
    return cells


def no_number(_name: str) -> None:
    """What `NaN`, `Infinity` and `-Infinity` are, which JSON has not and Python and others write where a cell is empty: nothing."""


_READER = json.JSONDecoder(parse_constant=no_number, object_pairs_hook=object_of)
"""What `json.loads` makes anew for each text where it is told anything."""


def row_of(data: bytes) -> object:
    """What a row holds; None where it is no JSON, and where it holds nothing."""
    try:
        return _value(data)
    except _RowError:
        return None


def fault_of(data: bytes) -> str:
    """What keeps a row from being JSON, as a sentence; empty where nothing does."""
    try:
        _value(data)
    except _RowError as error:
        return str(error)
    return ""


def text_column(values: Mapping[str, object], columns: Columns) -> tuple[str, str]:
    """The column that holds the text of a row, or one that nobody has filled; where it has none: nothing, and why, as a clause."""
    try:
        return _content(_cells(columns.of_row(values)), columns).column, ""
    except _NothingError as error:
        return (error.column, "") if error.column else ("", as_clause(str(error)))
    except _RowError as error:
        return "", as_clause(str(error))


def no_object(value: object) -> str:
    """What a row is that is no object with columns, as the end of a sentence, and how the objects of a list are read."""
    way_out = ": put its objects on lines of their own (`jq -c '.[]'`), or name the file `.json`"
    return f"{kind_of(value)}, not an object with the fields of a document{way_out if isinstance(value, list) else ''}"


def _parse(data: bytes) -> dict[str, object]:
    value = _value(data)
    if not isinstance(value, dict):
        raise _RowError(f"It is {no_object(value)}.")
    return value


def _value(data: bytes) -> object:
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise _RowError(f"It is not UTF-8: byte {error.start + 1} of the row cannot be read.") from None
    try:
        return json.loads(text) if text.startswith("\ufeff") else _READER.decode(text)
    except json.JSONDecodeError as error:
        raise _RowError(_fault(text, error)) from None
    except (ValueError, RecursionError):
        raise _RowError(
            "It is not JSON that can be read: it is nested too deeply, or a number in it is too long."
        ) from None


def _fault(text: str, error: json.JSONDecodeError) -> str:
    """What keeps a row from being JSON, with its column."""
    column = min(error.pos, len(text.rstrip("\r\n"))) + 1  # a row that breaks off is read on into its line end
    behind = text[error.pos :].strip() if error.msg == "Extra data" else ""
    if behind == ",":
        return f"It is not JSON: a comma stands behind it, at column {column}: take it away."
    if behind.startswith("{"):
        return f"It is not JSON: another object begins at column {column}: put it on a line of its own."
    from provenance.loaders.json_faults import json_fault  # noqa: PLC0415 - only where something is wrong

    return f"It is not JSON: {json_fault(error)} at column {column}."


class _Content(NamedTuple):
    """What a row is about."""

    media_type: str
    text: str
    column: str
    """The column that holds the text: one that may, or one beside an excerpt, whatever its name."""
    chat: bool = False
    """Whether the text is the turns of a chat."""


def _content(cells: Mapping[str, object], columns: Columns) -> _Content:
    """What the row is about: HTML where it has any, else plain text, else a chat. Raises _RowError where it has no text."""
    bodies = columns.bodies(cells)
    filled = [(column, kind) for column, kind in bodies if not _holds_nothing(cells[column])]
    for column, kind in filled:
        body = body_of(cells[column], _kind_of(column, cells[column], kind))
        if body is not None:
            whole = whole_beside(cells, column, kind, body[1], columns)
            found = None if whole is None else body_of(cells[whole], ANY)
            if whole is None or found is None:
                return _Content(body[0], with_parts(cells, column, body, columns) if kind == ANY else body[1], column)
            return _Content(*found, whole)
    chats = columns.chats(cells)
    for column in chats:
        if (turns := turns_of(cells[column])) is not None:
            return _Content("text/plain", turns, column, chat=True)
    odd = next((column for column, _ in filled if not isinstance(cells[column], str)), None)
    if odd is not None and is_short_list(cells[odd]):
        raise _NothingError(f"no running text in the list `{shown(odd)}`, which is too short for one", odd)
    if odd is not None:
        raise _RowError(f"Its {no_text(shown(odd), cells[odd])}.")
    for column, kind in filled:
        words = cells[column]
        if isinstance(words, str):
            return _Content("text/html" if kind == "html" else "text/plain", words, column)
    if not bodies and any(cells[column] for column in chats):
        raise _RowError(no_body(cells, columns))
    column = next((column for column, kind in reversed(bodies) if kind != ANY), "")
    column = column or next(itertools.chain((column for column, _ in bodies), chats), "")
    raise _NothingError(_nothing_in(column or columns.wanted, cells, columns), column)


def _kind_of(column: str, cell: object, kind: str) -> str:
    """What is known of a cell, by the name of its column, too."""
    if kind == ANY and plain_name(column) in _OF_HTML:
        return "markup"
    return (kind_of_pieces(column) if kind == ANY or isinstance(cell, list) else "") or kind


def _holds_nothing(cell: object) -> bool:
    """Whether a cell that may be a text holds none: null, blanks, or what stands for nothing."""
    if isinstance(cell, str):
        return not cell or cell.isspace() or (len(cell) <= _SHORT and is_empty(cell.strip()))
    return cell is None or cell in ([], {})


def _nothing_in(column: str, cells: Mapping[str, object], columns: Columns) -> str:
    """What is said of a row whose text is empty, or that has none among others that do, with the column in which those have it."""
    if not column:
        return as_clause(no_body(cells, columns))
    others = (name for name in cells if name != column and not _holds_nothing(cells[name]))
    other = next((name for name in others if _is_likely(name) or may_have_words(name, cells[name], columns)), None)
    if other is None:
        return f"no text in `{shown(column)}`"
    # Of "teaser" and "adapted_teaser" the same one in each row.
    other = next((name for name in cells if other.endswith(f"_{name}") and not _holds_nothing(cells[name])), other)
    names = f'["{shown(column)}", "{shown(other)}"]'
    return f'no text in `{shown(column)}`, but one may be in `{shown(other)}`: if it is, name both in the configuration: `[per-path."GLOB".columns] text = {names}`'


def no_text(column: str, cell: object) -> str:
    """Why a cell that should hold a text holds none: the end of a sentence. A string may be the written form of a list of names."""
    return f"`{column}` {'holds no text' if isinstance(cell, str) else f'is {kind_of(cell)}, not a string'}"


def no_body(has: Iterable[str], columns: Columns) -> str:
    """The sentence for a table or a row that has these columns, none of which is its text; it lists those first that hold most, where their cells are given."""
    names = list(itertools.islice(has, _NAMES))
    among = f"(it has {listed(longest_first(names, has) if len(names) > _LISTED else names) or 'nothing'})"
    wanted = [f"`{name}`" for kind in BODY for name in columns.named.get(kind, ())]
    if not wanted and "text" in columns.named:
        return f"The configuration says that no column holds its text {among}."
    if wanted:
        return f"It has no column {' or '.join(wanted)}, where the configuration says that the text is, so that no other name is known {among}."
    likely = next(filter(_is_likely, names), None)
    if likely is not None:
        return (
            f"It has neither a column `text` nor `html` {among}. `{shown(likely)}` may be its text, but nothing beside it has a known name of a title, an author or a date:"
            f' if it is, say so in the configuration: `[per-path."GLOB".columns] text = "{shown(likely)}"`.'
        )
    if summary := summary_among(names, columns):
        said = f"`{shown(summary)}` is read where it is as long as a text: if teasers are to be read, too, say so"
        return f'It has neither a column `text` nor `html` {among}. {said} in the configuration: `[per-path."GLOB".columns] text = "{shown(summary)}"`.'
    if isinstance(has, Mapping) and not any(map(_has_words, has.values())):
        return f"It has neither a column `text` nor `html` {among}, and no other words."
    return f"It has neither a column `text` nor `html` {among}{ANOTHER_NAME}."


def _is_likely(name: str) -> bool:
    """Whether a column is called as many tables call one with a text."""
    return len(name) <= LONGEST_NAME and plain_name(name) in _LIKELY


def _has_words(value: object, depth: int = 0) -> bool:
    """Whether a value may be a text, or hold one: settings and data have names and numbers."""
    if isinstance(value, str):
        return has_words(value, _FEW)
    inner = value.values() if isinstance(value, Mapping) else value if isinstance(value, list) else ()
    return depth >= _DEEP or any(_has_words(one, depth + 1) for one in inner)


def as_clause(sentence: str) -> str:
    """A sentence as words that follow a file's name."""
    return sentence[0].lower() + sentence[1:].removesuffix(".")


def listed(names: Iterable[str]) -> str:
    """The names of columns, lists or sheets for people, the first few of many."""
    first = [f"`{shown(name)}`" for name in itertools.islice(names, _LISTED + 1)]
    return ", ".join([*first[:_LISTED], *("…" for _ in first[_LISTED:])])


def shown(column: str) -> str:
    """The name of a column, list or sheet for people: short, without what cannot be written, and of a value of somebody's no more than its beginning."""
    return f"{column[:1]}•••" if is_value(column) else without_surrogates(column)[:40]


def is_value(name: str) -> bool:
    """Whether a name is an e-mail address or a long number, which call no column: such as the first row of a table without a line of names has, and keys of an object of users."""
    return _VALUE.search(name) is not None


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
        case bytes():
            return "bytes that are no UTF-8"
        case _:
            return "an object"
