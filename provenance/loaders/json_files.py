"""JSON files: an object is a document, a list of objects one each, by the same columns as JSON lines; JSON lines may have this ending, too."""

from __future__ import annotations

import itertools
import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import BinaryIO

from provenance.extensions import BrokenEntry, LoadError, Source
from provenance.loaders.bodies import body_of
from provenance.loaders.cells import is_filled
from provenance.loaders.chats import turns_of
from provenance.loaders.columns import is_nested
from provenance.loaders.empty_columns import are_empty, empty
from provenance.loaders.gzipped import Readable, unpacked
from provenance.loaders.isomer import row_of_page
from provenance.loaders.json_issues import of_issue
from provenance.loaders.json_lists import DEPTH, Rows, lists_of_prose, not_read
from provenance.loaders.json_objects import object_of
from provenance.loaders.json_people import with_people
from provenance.loaders.json_shapes import is_keyed, of_collection, of_feed, of_sections, reshaped, unwrapped
from provenance.loaders.jsonlines import (
    as_clause,
    kind_of,
    listed,
    no_body,
    no_number,
    no_text,
    read_rows,
    read_values,
    shown,
    text_column,
)
from provenance.loaders.large.lines import lines_of
from provenance.loaders.long_lines import LONGEST
from provenance.loaders.named_columns import ANY, BODY, KNOWN, Columns
from provenance.loaders.prose_cells import is_prose
from provenance.loaders.prose_columns import of_article, with_pieces
from provenance.loaders.row_ids import RowIds
from provenance.loaders.rows_without_text import read_lines
from provenance.named_tuples import NamedTuple
from provenance.patterns import lazy_pattern

_HEAD = 4096
"""Bytes that are shown of a file before it is read."""
_SIGNED = frozenset({"date", "author", "url"})
_PROSE = 80
"""Characters of a text under such a name: labels and messages of programs are shorter."""
_STORIES = 3
"""Stories under keys, at least."""
_LOOKED = 1_000_000
"""Characters of a file that is no JSON in which keys are looked for."""
_KEY = lazy_pattern(r'"([^"\\\n]{1,100})"\s{0,20}:\s{0,20}')
_WORDS = lazy_pattern(r'(?:\[\s{0,20}|\{\s{0,20}"(?:rendered|processed|html|value|content|text)"\s{0,20}:\s{0,20})?"')
"""What stands before the words of a cell: a string, a list of paragraphs, an object around them."""
_END = lazy_pattern(r'"\s{0,20}(?:,?\s{0,20}[}\]]|,\s{0,20}"[^"\n]{1,100}"\s{0,20}:)')
"""Where a cell ends, with marks in it that should have been escaped."""
_SHOWN = 400
"""Characters of a cell that are looked at there."""
_FENCED = lazy_pattern(rb"\s*```(?:json)?[ \t]*\r?\n(.*)\n[ \t]*```\s*", re.DOTALL)
"""A value in the fence in which somebody was given it to copy."""
_SCRIPT = lazy_pattern(rb"\s*window\.YTD\.[\w.]{1,60}\s?=\s?([\[{].*[\]}])\s*;?\s*", re.DOTALL)
"""The posts of an account at Twitter as it is exported: `window.YTD.tweets.part0 = [ … ]`."""
_READ = 65_536
"""Bytes that are read at once of a file that is read as a stream."""


class _NoTextsError(Exception):
    """JSON about something else, with the reason as words that follow the file's name."""


def read_json(path: str, stream: BinaryIO, columns: Columns = KNOWN) -> Iterator[Source | BrokenEntry]:
    """The documents in order; `Source.row` is the number in the list, from 1, which an object that is the whole file has, too.

    A file that holds no text is one skipped entry that says why: settings, translations and much else are JSON. Raises LoadError for a file with
    texts that is no JSON, and for one that is larger than is held in memory.
    """
    whole = unpacked(path, stream)
    data = whole.read(LONGEST + 1)
    if len(data) > LONGEST and not _are_lines(data):
        raise LoadError(
            f"{path} is larger than {LONGEST:,} bytes: save it as JSON lines, which are read one by one (`jq -c '.[]'`)."
        )
    try:
        if _are_lines(data):
            yield from _read_lines(path, stream, itertools.chain((data,), _pieces(whole)), columns)
        else:
            whole.read(1)  # where it is packed and damaged, that is what is wrong with it
            yield from entries_of(path, _value(data, columns), columns)
    except _NoTextsError as told:
        yield BrokenEntry(path, None, str(told), skipped=True)
    except ValueError as error:
        raise LoadError(f"{path} {error}.") from None


def entries_of(path: str, value: object, columns: Columns, *, by_names: bool = False) -> Iterator[Source | BrokenEntry]:
    """The documents of a value; one that holds no text is one skipped entry that says why. `by_names`: what no known name calls a text is none."""
    try:
        lists, left = _read(value, columns, by_names=by_names)
    except _NoTextsError as told:
        yield BrokenEntry(path, None, str(told), skipped=True)
        return
    with RowIds() as ids:
        for one in lists:
            yield from _entries(path, one, ids)
    if left:
        yield BrokenEntry(path, None, left, skipped=True)


def _read_lines(
    path: str, stream: BinaryIO, pieces: Iterable[bytes], columns: Columns
) -> Iterator[Source | BrokenEntry]:
    """The rows of JSON lines; `pieces` are those of a stream that cannot be read from its beginning again."""
    if not stream.seekable():
        return read_rows(path, lines_of(path, pieces), columns)
    stream.seek(0)
    return read_lines(path, stream, lambda: lines_of(path, _pieces(unpacked(path, stream))), columns)


def _pieces(stream: Readable) -> Iterator[bytes]:
    return iter(lambda: stream.read(_READ), b"")


def no_texts(head: bytes, columns: Columns = KNOWN) -> str | None:
    """Why a file that begins like this holds no texts, as words that follow its name; None where it may hold some."""
    if len(head) >= _HEAD or _are_lines(head):
        return None
    try:
        _read(_value(head, columns), columns)
    except _NoTextsError as told:
        return str(told)
    except ValueError:  # it is read, and the fault told with its place
        return None
    return None


def _entries(path: str, found: Rows, ids: RowIds) -> Iterator[Source | BrokenEntry]:
    """The documents of a list; an id of its own says where each of a further list stands."""
    columns = found.columns
    wanted = next((name for row in found.rows if isinstance(row, dict) if (name := text_column(row, columns)[0])), "")
    columns = Columns(columns.named, columns.prose, wanted)
    place = f"{path}:{found.name}" if found.name else path
    for row, values in enumerate(found.rows, 1):
        if isinstance(values, dict):
            yield ids.note(read_values(path, row, values, columns, name=f"{place}:{row}"), row)
        else:
            reason = f"It is {kind_of(values)}, not an object with the fields of a document."
            yield BrokenEntry(f"{place}:{row}", row, reason)


def _value(data: bytes, columns: Columns) -> object:
    """What a file says, in one of the encodings that JSON may have. Raises ValueError with the fault where it has texts, else _NoTextsError."""
    fenced = _FENCED.fullmatch(data) if data.lstrip()[:3] == b"```" else _SCRIPT.fullmatch(data)
    try:
        return _values(data if fenced is None else fenced[1])
    except json.JSONDecodeError as error:
        from provenance.loaders.json_faults import json_fault  # noqa: PLC0415 - only where something is wrong

        fault = f"is not JSON: {json_fault(error)} at line {error.lineno}, column {error.colno}"
    except UnicodeDecodeError as error:
        fault = f"is not in UTF-8: byte {error.start + 1} cannot be read"
    except RecursionError:  # nobody can tell what is in it
        message = "is not JSON that can be read: it is nested too deeply"
        raise ValueError(message) from None
    except ValueError:
        fault = "is not JSON that can be read: a number in it is too long"
    if any(f'"{name}"'.encode() in data for name in columns.of_bodies()) or _may_have_text(data, columns):
        raise ValueError(fault)
    raise _NoTextsError(f"it {fault}")


def _values(data: bytes) -> object:
    """The value of a file, or the list of all that stand in it one behind the other."""
    try:
        return json.loads(data, parse_constant=no_number, object_pairs_hook=object_of)
    except json.JSONDecodeError as error:
        from provenance.loaders.json_values import rows_of_values  # noqa: PLC0415 - few files have several

        return rows_of_values(error)


def _may_have_text(data: bytes, columns: Columns) -> bool:
    """Whether what is no JSON has a text by the names by which it would have been read, as far as its keys can be made out."""
    words = data.decode(json.detect_encoding(data), "replace")[:_LOOKED]
    cells: dict[str, str] = {}
    for key in _KEY.finditer(words):
        cell = words[key.end() : key.end() + _SHOWN]
        if (begin := _WORDS.match(cell)) is not None:
            end = _END.search(cell, begin.end())
            shown_words = cell[begin.end() : end and end.start()]
            if len(shown_words) > len(cells.get(key[1], "")):
                cells[key[1]] = shown_words
        else:
            cells.setdefault(key[1], cell[:1])
    first = _KEY.search(words)
    sections = first is not None and words.startswith("{", first.end())  # settings, and words for pages
    return _have_texts((cells,), columns, titled=sections, dated=sections, prose=sections)


def _are_lines(data: bytes) -> bool:
    """Whether the first line is an object of its own, with another line behind it."""
    first, _, rest = data.lstrip().partition(b"\n")
    if not rest.lstrip().startswith(b"{"):
        return False
    try:
        return isinstance(json.loads(first), dict)
    except (ValueError, RecursionError):
        return False


def _read(value: object, columns: Columns, *, by_names: bool = False) -> tuple[list[Rows], str]:
    """The lists that are read, with the columns by which they are, and what is said of those that are not, as words that follow the file's name.

    What no known name tells is told by running text: in the lists beside what is read by names, else in all, else in the object itself. Raises _NoTextsError.
    """
    try:
        rows, found = _rows(value, columns)
    except _NoTextsError as fault:
        if by_names:
            raise
        lists, _, unread = lists_of_prose(value, columns)
        if not lists and isinstance(value, dict):
            told = with_pieces(value, columns) or of_article(value, columns)
            lists = [] if told is None else [Rows("", (value,), told)]
        if not lists:
            raise _NoTextsError(not_read(unread, str(fault))) from None
        lists = [one._replace(rows=_with_shared(value, one.rows, columns)) for one in lists]
        return lists, not_read(unread)
    left = list(dict.fromkeys(one.name for one in found if not one.read))
    said = _not_read(left) if left else ""
    if by_names or not found:
        return [Rows("", rows, columns)], said
    before, behind, unread = lists_of_prose(value, columns, {id(one.place) for one in found})
    return [*before, Rows("", rows, columns), *behind], "; ".join(filter(None, (said, not_read(unread))))


def _rows(value: object, columns: Columns) -> tuple[Sequence[object], list[_Found]]:
    """The objects that may be documents, and the lists with texts where they are of several, those among them that are no documents: comments, mostly.

    The documents are the value itself, or those of its list, of its first list with texts, or of any list in it with titles. Raises _NoTextsError.
    """
    if not isinstance(value, dict | list):
        raise _NoTextsError(f"it is {kind_of(value)}, not an object with the fields of a document")
    if (page := row_of_page(value) or of_sections(value)) is not None:
        return (page,), []
    whole: Sequence[object] = of_collection(value) or ((value,) if isinstance(value, dict) else value)
    if _have_texts(whole, columns):
        return whole, []
    first = None
    if isinstance(value, dict):
        first = next((one for one in value.values() if isinstance(one, list) and _have_texts(one, columns)), None)
        table = reshaped(value) if first is None else None
        if table is not None and (
            _have_texts(table, columns, titled=True, dated=True) or (is_keyed(value) and _are_stories(table, columns))
        ):
            return table, []
    found = list(_found_in(value, columns, first))
    if not any(one.read for one in found) and columns.named.keys() & set(BODY):
        found = list(_found_in(value, columns, first, bare=True))
    if not any(one.read for one in found):
        raise _NoTextsError(_why_none(whole, columns))
    rows = list(itertools.chain.from_iterable(one.rows for one in found if one.read))
    return _with_shared(value, rows, columns), found


def _with_shared(value: object, rows: Sequence[object], columns: Columns) -> Sequence[object]:
    """The rows with what the object in whose lists they stand says of them: their feed, their issue, their authors."""
    if not isinstance(value, dict):
        return rows
    return with_people(value, of_issue(value, of_feed(value, rows), columns))


def _why_none(whole: Sequence[object], columns: Columns) -> str:
    """Why no text was found, by the columns of the first row: that of a list in an object, where it has one."""
    row = next((row for row in whole if isinstance(row, dict)), None)
    if row is None:
        return "it is a list without objects"
    lists = ((name, inner[0]) for name, inner in row.items() if isinstance(inner, list) and inner)
    name, first = next(((name, one) for name, one in lists if isinstance(one, dict) and one), ("", {}))
    if len(whole) == 1 and is_keyed(row):
        return f"under its keys {_why_rows(next(iter(row.values())), list(row.values()), columns)}"
    if len(whole) == 1 and first:  # beside lists of words or numbers
        return f"in its list `{shown(name)}` {_why_rows(first, row[name], columns)}"
    return _why_rows(row, whole, columns)


def _why_rows(first: Mapping[str, object], rows: Sequence[object], columns: Columns) -> str:
    """The same of rows of which this is the first; where none has anything in the column of the text, which other one has words."""
    body = next((column for column, _ in columns.bodies(dict(columns.of_row(first)))), "")
    if body and len(rows) > 1 and are_empty(body, rows):
        return empty(shown(body), rows, columns, rows_seen="all rows")
    return _reason(first, columns)


def _not_read(lists: list[str]) -> str:
    """What is said of lists that were left, as words that follow the file's name."""
    what = f"its list {listed(lists)} was" if len(lists) == 1 else f"its lists {listed(lists)} were"
    return f"{what} not read, for the texts there have no titles: save them as a file of their own to have them checked"


class _Found(NamedTuple):
    """Rows with texts that were found in a value."""

    name: str
    """The keys that lead there."""
    rows: Sequence[object]
    place: object
    """The list or the object in which they stand."""
    read: bool


def _found_in(
    value: Mapping[str, object] | list[object],
    columns: Columns,
    first: list[object] | None,
    name: str = "",
    depth: int = DEPTH,
    *,
    bare: bool = False,
) -> Iterator[_Found]:
    """The lists and the objects with texts in a value: `{"db": [{"data": {"posts": […]}}]}`, as Ghost exports them.

    `first` is read without titles, too; `bare`: everything is, since the configuration says where its text stands. In what has texts nothing further is looked for: the comments on an article are a part of its row.
    """
    if isinstance(value, list):
        if value is first:
            yield _Found(name, value, value, read=True)
            return
        for rows in (value, unwrapped(value)):
            if _have_texts(rows, columns, titled=not bare):
                yield _Found(name, rows, value, read=True)
                return
        if _have_texts(value, columns, prose=True):
            yield _Found(name, value, value, read=False)
            return
    elif name and _have_texts((value,), columns, titled=not bare, dated=True, prose=True):
        yield _Found(name, (value,), value, read=True)
        return
    elif (
        (name or bare)
        and is_keyed(value)
        and (table := reshaped(value))
        and _have_texts(table, columns, titled=not bare, dated=True)
    ):
        yield _Found(name, table, value, read=True)  # also those that are empty, which are told of and counted
        return
    for key, inner in value.items() if isinstance(value, dict) else ((name, inner) for inner in value):
        left = depth - (isinstance(inner, dict) or isinstance(value, list))
        if isinstance(inner, dict | list) and left >= 0:
            yield from _found_in(inner, columns, first, key, left, bare=bare)


def _have_texts(
    rows: Iterable[object], columns: Columns, *, titled: bool = False, dated: bool = False, prose: bool = False
) -> bool:
    """Whether the text of one of some rows is there as a string.

    `titled`: with a title beside it, which menus and settings have not; `dated`: with a date, an author or an address too, which words for the
    pages of a program have not; `prose`: longer than labels are, whatever it is called.
    """
    for row in rows:
        if isinstance(row, dict) and not titled and any(_is_chat(row[column]) for column in columns.chats(row)):
            return True
        if isinstance(row, dict) and (columns.bodies(row) or any(map(is_nested, row))):
            cells = dict(reversed(columns.of_row(row)))
            if titled:
                stated = {field for name, cell in cells.items() if is_filled(cell) for field in columns.fields_of(name)}
                if "title" not in stated or (dated and _SIGNED.isdisjoint(stated)):
                    continue
            if any(_is_text(cells[column], ANY if prose else kind) for column, kind in columns.bodies(cells)):
                return True
    return False


def _are_stories(rows: Sequence[object], columns: Columns) -> bool:
    """Whether each of several rows has a title and running text, though nothing says when and by whom: of the words for the pages of a program most are labels."""
    return len(rows) >= _STORIES and all(
        isinstance(row, dict)
        and _have_texts((row,), columns, titled=True)
        and any(is_prose(row.get(column)) for column, _ in columns.bodies(row))
        for row in rows
    )


def _is_chat(cell: object) -> bool:
    """Whether a cell holds a chat of some length."""
    return len(turns_of(cell) or "") >= _PROSE


def _is_text(cell: object, kind: str) -> bool:
    """Whether a cell holds the text of a document: under a name that is known for much else, of some length."""
    if kind != ANY and isinstance(cell, str):
        return True
    body = body_of(cell, kind)
    return body is not None and len(body[1]) >= _PROSE


def _reason(value: Mapping[str, object], columns: Columns) -> str:
    cells = dict(columns.of_row(value))
    body, kind = next(iter(columns.bodies(cells)), ("", ""))
    if not body:
        return as_clause(no_body(value, columns))
    words = body_of(cells[body], kind)
    if words is None and is_nested(body) and isinstance(inner := cells[body], dict) and inner:
        return f"its `{shown(body)}` is an object without a known name of a text (it has {listed(map(str, inner))}): write the text into a column `text` beside it"
    if words is None or not words[1].strip():
        return "its " + no_text(body, cells[body])
    name = shown(body)
    if len(words[1]) >= _PROSE:
        return f'its `{name}` has no title beside it: if it is the text, say so in the configuration: `[per-path."GLOB".columns] text = "{name}"`'
    return (
        f"its `{name}` has fewer than {_PROSE} characters, which is too short to be told from a label:"
        f' if it is the text, say so in the configuration: `[per-path."GLOB".columns] text = "{name}"`'
    )
