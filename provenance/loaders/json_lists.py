"""Lists of an object in JSON whose rows hold running text under names that nobody knows: which of them are read, and what is said of the others."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import islice
from typing import TypeAlias

from provenance.loaders.cells import is_filled
from provenance.loaders.json_people import are_people
from provenance.loaders.json_shapes import is_keyed, unwrapped
from provenance.loaders.jsonlines import ANOTHER_NAME, listed, shown
from provenance.loaders.named_columns import BODY, Columns
from provenance.loaders.prose_cells import is_prose, may_hold_text
from provenance.loaders.prose_columns import ROWS, with_prose
from provenance.named_tuples import NamedTuple

DEPTH = 3
"""Objects within one another in which a list of texts is looked for."""
_KEYS = 50
"""Keys of an object that may each be the name of a list; more of them are rows, or days."""
_NESTED = 2
"""Keys that lead to a list in another one, or in an object in the object."""
_TOLD = 8
"""Columns of running text that a sentence names."""


Keys: TypeAlias = tuple[str, ...]
"""The keys that lead to a list."""


class Rows(NamedTuple):
    """Rows of a file that may be documents, and the columns by which they are read."""

    name: str
    """The keys that lead to them; empty where their number in the file alone names them."""
    rows: Sequence[object]
    columns: Columns


class Unread(NamedTuple):
    """A list with running text that nothing shows to be that of documents."""

    name: str
    columns: tuple[str, ...]


class _Lists:
    """The lists of a value by the keys that lead there: those under one key in each row of a list are one."""

    def __init__(self, known: AbstractSet[int]) -> None:
        self.known = known
        """`id` of each list and object in which texts were found by their names, and within which nothing is looked for."""
        self.rows: dict[Keys, list[object]] = {}
        self.before: int | None = None
        """How many lists stand before the first of those."""

    def gather(self, value: object, keys: Keys = (), depth: int = DEPTH) -> None:
        if id(value) in self.known:
            self.before = len(self.rows) if self.before is None else self.before
        elif isinstance(value, list):
            if any(isinstance(row, dict) for row in islice(value, ROWS)):
                self.rows.setdefault(keys, []).extend(value)
            for row in value:
                if isinstance(row, dict | list) and depth > 0:
                    self.gather(row, keys, depth - 1)
        elif isinstance(value, dict):
            named = len(value) <= _KEYS and not is_keyed(value)
            for key, inner in value.items():
                left = depth - isinstance(inner, dict)
                if isinstance(inner, dict | list) and left >= 0:
                    self.gather(inner, (*keys, key) if named else keys, left)


def not_read(lists: Sequence[Unread], reason: str = "") -> str:
    """What is said of lists that are not read, as words that follow the file's name: beside others that are, or behind the reason why none is."""
    inner = [one for one in lists if one.name]  # what stands in the file itself, the reason tells
    if not inner:
        return reason
    columns = dict.fromkeys(name for one in inner for name in one.columns)
    names, told = listed([one.name for one in inner]), listed(columns)
    wanted = ", ".join(f'"{shown(name)}"' for name in islice(columns, _TOLD))
    named = f'`[per-path."GLOB".columns] text = {wanted if len(columns) == 1 else f"[{wanted}]"}`'
    one, are = ("its list", "was") if len(inner) == 1 else ("its lists", "were")
    if reason:
        reason = reason.partition(ANOTHER_NAME)[0]
        return f"{reason}; running text stands in {one} {names} (as {told}): if it is to be read, say so in the configuration: {named}"
    return (
        f"{one} {names} {are} not read, for nothing shows that the running text there (as {told}) is that of documents:"
        f" save it as a file of its own, and say so in the configuration: {named}"
    )


def within_lines(rows: Sequence[object], reason: str, columns: Columns) -> str:
    """Why JSON lines of which these are the first are not read, with the lists in them in which running text stands, as an answer of a server has them on one line."""
    read, _, unread = lists_of_prose(rows, columns)
    names = [*(one.name for one in read), *(one.name for one in unread)]
    inner = list(dict.fromkeys(filter(None, names)))
    if not inner:
        return reason
    what = "its list" if len(inner) == 1 else "its lists"
    said = f"running text stands in {what} {listed(inner)}: put the objects there on lines of their own (`jq -c`)"
    return f"{reason.partition(ANOTHER_NAME)[0]}; {said}"


def lists_of_prose(
    value: object, columns: Columns, known: AbstractSet[int] = frozenset()
) -> tuple[list[Rows], list[Rows], list[Unread]]:
    """The lists that are read, those before what is known by its name and those behind it, and the lists that are not.

    `known`: the `id` of each list and object that is read, or told of, by the names of its columns. Where the configuration says which column holds the text, there is nothing else.
    """
    found = _Lists(known)
    if not columns.named.keys() & set(BODY):
        found.gather(value)
    read: list[tuple[int, Keys, Rows]] = []
    unread: list[Unread] = []
    within: set[Keys] = set()
    for at, (keys, rows) in enumerate(found.rows.items()):
        if any(keys[:length] in within for length in range(len(keys) + 1)):
            continue  # a part of a row that is read
        told = _told(keys, rows, columns, strings=bool(known) or len(keys) >= _NESTED)
        if told is not None:
            read.append((at, keys, told))
            within.add(keys)
        elif names := _with_running_text(rows, columns):
            unread.append(Unread(_name(keys), names))
    texts = [one for one in read if not one[1] or not are_people(one[1][-1])]
    if texts or known:
        unread += [Unread(one[2].name, (one[2].columns.prose,)) for one in read if one not in texts]
    if not known:
        texts = texts or read  # people alone are what the file is about
        first = next((at for at, keys, _ in texts if len(keys) == 1), None) if isinstance(value, dict) else None
        return [one._replace(name="") if at == first else one for at, _, one in texts], [], unread
    before = found.before or 0
    return [one for at, _, one in texts if at < before], [one for at, _, one in texts if at >= before], unread


def _told(keys: Keys, rows: Sequence[object], columns: Columns, *, strings: bool) -> Rows | None:
    """The rows of a list, or those within an object each, where one column holds their text; `strings`: no tree of words may."""
    for inner in (rows, unwrapped(rows)):
        objects = [row for row in islice(inner, ROWS) if isinstance(row, dict)]
        told = with_prose(objects, columns)
        if told is not None and (not strings or _are_strings(told.prose, objects)):
            return Rows(_name(keys), inner, told)
    return None


def _are_strings(column: str, rows: Sequence[Mapping[str, object]]) -> bool:
    """Whether a column holds strings in most rows that fill it."""
    cells = [row.get(column) for row in rows]
    return 2 * sum(isinstance(cell, str) for cell in cells) >= sum(map(is_filled, cells))


def _name(keys: Sequence[str]) -> str:
    return ".".join(map(shown, keys))


def _with_running_text(rows: Sequence[object], columns: Columns) -> tuple[str, ...]:
    """The columns in which running text stands in half of the first rows that fill them."""
    counts: dict[str, int] = {}
    for row in islice(rows, ROWS):
        for name, cell in columns.of_row(row) if isinstance(row, dict) else ():
            if is_filled(cell) and may_hold_text(name, columns):
                words = isinstance(cell, str) or (isinstance(cell, list) and all(isinstance(one, str) for one in cell))
                counts[name] = counts.get(name, 0) + (1 if words and is_prose(cell) else -1)
    return tuple(name for name, count in counts.items() if count >= 0)
