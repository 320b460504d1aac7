"""Who wrote a text, where an export keeps people apart from their texts and a text names them by an id.

So do Ghost (`users` and `posts_authors` beside `posts`), servers of JSON:API such as Drupal's (`included`, https://jsonapi.org/format/#document-compound-documents)
and Contentful (`includes`, https://www.contentful.com/developers/docs/references/content-delivery-api/).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from provenance.loaders.cells import in_first_language, is_filled, plain_name, strings_of

_LISTS = frozenset({"users", "authors", "people", "persons", "members", "staff", "writers", "contributors", "profiles", "included", "entry", "entries"})  # fmt: skip
"""Keys of the lists in which people stand."""
_TIES = frozenset({"postsauthors", "postauthors", "articlesauthors"})
"""Keys of the lists that tie texts and people."""
_IDS = ("id", "_id", "uid", "uuid")
_REFERRING = frozenset(
    {
        "author",
        "authors",
        "authorid",
        "authorids",
        "uid",
        "fieldauthor",
        "fieldauthors",
        "primaryauthor",
        "writer",
        "contributors",
    }
)
"""Keys under which a text refers to its author, as far as they are plain."""
_WITHIN = ("fields", "attributes", "relationships")
"""Keys under which a row keeps its columns."""
_INNER = ("sys", "data", "attributes")
_REFERENCES = ("id", "_ref", "_id", "target_uuid", "uuid")
_DEPTH = 4
_MOST = 20
"""People of one text."""


_RECORDS = frozenset({"included", "entry", "entries"})
"""Those of them that hold much else."""


def are_people(key: str) -> bool:
    """Whether a key is that of a list of people, whatever is told of each."""
    return plain_name(key) in _LISTS - _RECORDS


def with_people(value: Mapping[str, object], rows: Sequence[object]) -> Sequence[object]:
    """The rows, each with an `author` where it refers to people who stand elsewhere in the file."""
    people: dict[str, str] = {}
    tied: dict[str, list[str]] = {}
    for key, found in _lists(value):
        if key in _TIES:
            for one in found:
                if isinstance(one, dict) and (text := _key(one.get("post_id"))) and (who := _key(one.get("author_id"))):
                    tied.setdefault(text, []).append(who)
        else:
            people.update(_people(found))
    if not people:
        return rows
    return [_with_authors(row, people, tied) if isinstance(row, dict) else row for row in rows]


def _lists(value: object, depth: int = _DEPTH) -> Iterator[tuple[str, list[object]]]:
    """The lists of people and of ties, with their keys."""
    if isinstance(value, list):
        for one in value[:_MOST]:
            if isinstance(one, dict) and depth:
                yield from _lists(one, depth - 1)
    elif isinstance(value, dict):
        for key, inner in value.items():
            name = plain_name(key[:_MOST])
            if isinstance(inner, list) and name in _LISTS | _TIES:
                yield name, inner
            elif isinstance(inner, dict | list) and depth:
                yield from _lists(inner, depth - 1)


def _people(found: Iterable[object]) -> Iterator[tuple[str, str]]:
    for one in found:
        if not isinstance(one, dict):
            continue
        known: dict[object, object] = dict(one)
        for key in _WITHIN[:2]:
            if isinstance(inner := one.get(key), dict):
                known.update(inner)
        system = one.get("sys")
        key = next((_key(one[name]) for name in _IDS if name in one), "") or _key(
            isinstance(system, dict) and system.get("id")
        )
        name = next(strings_of(known, "author"), None) if key else None
        if name is None and isinstance(title := known.get("title"), str):
            name = title
        if key and name is not None:
            yield key, name


def _with_authors(row: Mapping[str, object], people: Mapping[str, str], tied: Mapping[str, list[str]]) -> object:
    """A row with the names of those to whom it refers in the place of its references."""
    referred = list(dict.fromkeys([*tied.get(_key(row.get("id")), ()), *_references(row)]))
    names = [people[one] for one in referred[:_MOST] if one in people]
    if not names:
        return row
    kept = {name: cell for name, cell in row.items() if plain_name(name[:_MOST]) not in _REFERRING}
    for key in _WITHIN[:2]:
        if isinstance(inner := row.get(key), dict):
            kept[key] = {
                name: cell
                for name, cell in inner.items()
                if not (isinstance(name, str) and plain_name(name[:_MOST]) in _REFERRING)
            }
    return {**kept, "author": names}


def _references(row: Mapping[str, object]) -> Iterator[str]:
    for columns in (row, *(row[key] for key in _WITHIN if isinstance(row.get(key), dict))):
        for name, cell in columns.items() if isinstance(columns, dict) else ():
            if isinstance(name, str) and plain_name(name[:_MOST]) in _REFERRING and is_filled(cell):
                yield from _of_cell(cell)


def _of_cell(cell: object, depth: int = _DEPTH) -> Iterator[str]:
    """The ids in a reference: one, a list of them, or objects that hold one."""
    if isinstance(cell, list):
        for one in cell[:_MOST]:
            yield from _of_cell(one, depth - 1) if depth else ()
    elif isinstance(cell, dict) and (spoken := in_first_language(cell)) is not None:
        yield from _of_cell(spoken, depth - 1) if depth else ()
    elif isinstance(cell, dict):
        held = next((cell[name] for name in _REFERENCES if name in cell), None)
        if held is not None:
            yield from filter(None, (_key(held),))
        for name in _INNER:
            if isinstance(cell.get(name), dict | list) and depth:
                yield from _of_cell(cell[name], depth - 1)
    elif _key(cell):
        yield _key(cell)


def _key(held: object) -> str:
    """An id as the key of a table; empty for what is none."""
    return str(held) if isinstance(held, str | int) and not isinstance(held, bool) else ""
