"""The shapes into which programs put rows in JSON: keyed by an id or an address, column by column, wrapped one by one, and feeds."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

_WRAPPERS = ("node", "data", "row")
"""Keys under which each row of a list has its columns: in GraphQL, at Reddit, in what a server of data sets answers."""
_FEED = "https://jsonfeed.org/version/"
_OF_FEED = (("authors", "authors"), ("author", "author"), ("language", "language"), ("title", "site_name"))
"""What a JSON Feed says of all its items, and the column of an item that says it."""


def unwrapped(rows: Sequence[object]) -> Sequence[object]:
    """The rows of a list that has an object around each; none where it has not."""
    for key in _WRAPPERS:
        inner = [row.get(key) if isinstance(row, dict) else None for row in rows]
        if inner and all(isinstance(row, dict) for row in inner):
            return inner
    return ()


def reshaped(value: Mapping[str, object]) -> list[object] | None:
    """The rows of an object that is a table: by columns, by columns and lists of cells, or by keys, which may be addresses or headlines; None for another one."""
    names, lists = value.get("columns"), value.get("data")
    if isinstance(names, list) and isinstance(lists, list):
        return [dict(zip(map(str, names), cells, strict=False)) for cells in lists if isinstance(cells, list)]
    inner = list(value.values())
    objects = [one for one in inner if isinstance(one, dict)]
    if not objects or len(objects) < len(inner):
        return None
    numbers = list(objects[0])
    if len(objects) > 1 and numbers and all(name.isdigit() for name in numbers):
        return [{name: one.get(number) for name, one in zip(value, objects, strict=True)} for number in numbers]
    if _are_headlines(value, objects):
        return [{"title": key, **one} for key, one in zip(value, objects, strict=True)]
    return [
        {"url": key, **one} if key.startswith(("http://", "https://")) else one
        for key, one in zip(value, objects, strict=True)
    ]


def of_sections(value: object) -> Mapping[str, object] | None:
    """A text whose sections an object has under their headings, as a row: `{"Article 1.": "…", "Article 2.": "…"}`; None for another object.

    The words of a program for its pages have keys without blanks, or keys that are as long as what stands under them.
    """
    if not isinstance(value, dict) or len(value) < _SECTIONS or not all(isinstance(one, str) for one in value.values()):
        return None
    headed = sum(" " in key and key[:1].isupper() and len(one) >= _TIMES * len(key) for key, one in value.items())
    if headed * 10 < len(value) * 9 or sum(map(len, value.values())) < _SECTION * len(value):
        return None
    from html import escape  # noqa: PLC0415 - few files are kept so

    parts = (f"<h2>{escape(key)}</h2>\n<p>{escape(one, quote=False)}</p>" for key, one in value.items())
    return {"html": "\n".join(parts)}


_SECTIONS, _SECTION, _TIMES = 3, 200, 3
"""Sections of such a text, the letters that each has on average, and how much longer each is than its heading, at least."""


def is_keyed(value: Mapping[str, object]) -> bool:
    """Whether an object holds nothing but objects of one form, each under its key: `{"1": {"title": …}, "2": {"title": …}}`, as TinyDB keeps rows."""
    inner = list(value.values())
    first = inner[0] if len(inner) > 1 else None
    if not isinstance(first, dict):
        return False
    return all(isinstance(one, dict) and 2 * len(first.keys() & one.keys()) >= len(first) for one in inner)


def _are_headlines(keys: Collection[str], objects: Sequence[Mapping[str, object]]) -> bool:
    """Whether the keys of a table are the titles of its rows: words that a sentence might have, over objects of one form that have no title of their own."""
    names = set(objects[0])
    worded = sum(key.count(" ") >= _BLANKS and not key.startswith(("http://", "https://")) for key in keys)
    alike = sum(len(names & one.keys()) * 2 >= len(names) and _TITLES.isdisjoint(one) for one in objects)
    return worded * 3 >= len(objects) * 2 and alike == len(objects)


_BLANKS = 2
"""Blanks in a headline, at least."""
_TITLES = frozenset({"title", "headline", "name"})


_POST, _WORDS = "tweet", "full_text"


def _is_post(value: object) -> bool:
    """Whether a value is a post as an account at Twitter is exported."""
    return isinstance(value, dict) and isinstance(value.get(_WORDS), str)


def of_collection(value: object) -> list[object] | None:
    """The texts of a collection of ActivityPub, as Mastodon exports what somebody posted (https://www.w3.org/TR/activitypub/#outbox), or the posts of an account at Twitter; None for another value.

    Of what somebody passed on, whose text stands elsewhere, the activity is left, so that numbers stay.
    """
    if isinstance(value, list) and value and all(isinstance(row, dict) and _is_post(row.get(_POST)) for row in value):
        from provenance.loaders.references import unescape  # noqa: PLC0415 - few files hold posts

        posts = [row[_POST] for row in value]
        return [{**post, _WORDS: unescape(post[_WORDS])} for post in posts]  # "&amp;" is how it keeps "&"
    if not isinstance(value, dict) or not str(value.get("type", "")).removeprefix("Ordered").startswith("Collection"):
        return None
    items = value.get("orderedItems", value.get("items"))
    if not isinstance(items, list):
        return None
    inner = [one.get("object") if isinstance(one, dict) else None for one in items]
    return [made if isinstance(made, dict) else one for one, made in zip(items, inner, strict=True)]


def of_feed(value: Mapping[str, object], rows: Sequence[object]) -> Sequence[object]:
    """The items of a feed that a program saved, with what the feed says of all of them; the rows themselves where it is none: a JSON Feed, or an object `site`, `feed` or `channel` beside the items (`{"feed": {"title": …, "link": …}, "items": […]}`)."""
    if str(value.get("version", "")).startswith(_FEED):
        said = {column: value[key] for key, column in _OF_FEED if value.get(key)}
    else:
        said = _said_of_site(value)
        if any(isinstance(row, dict) and not _SITES.isdisjoint(row) for row in rows):
            return rows
    if not said:
        return rows
    return [
        {**{column: one for column, one in said.items() if column not in row}, **row} if isinstance(row, dict) else row
        for row in rows
    ]


_HEADS = ("site", "feed", "channel", "publication", "outlet")
_NAMES = ("name", "title", "site_name", "sitename")
_SITES = frozenset(
    {"site_name", "site", "publisher", "outlet", "publication", "newspaper", "source_name", "feed_title"}
)
_LONGEST = 80
"""Characters of the name of a site."""


def _said_of_site(value: Mapping[str, object]) -> dict[str, object]:
    """The name of the site whose feed an object is, as it stands beside its items, with an address."""
    for key in _HEADS:
        head = value.get(key)
        if not isinstance(head, dict) or not any(
            isinstance(one, str) and one.startswith(("http://", "https://")) for one in head.values()
        ):
            continue
        name = next((one for name in _NAMES if isinstance(one := head.get(name), str) and one.strip()), "")
        if name and len(name) <= _LONGEST:
            language = head.get("language")
            return {"site_name": name, **({"language": language} if isinstance(language, str) and language else {})}
    return {}
