"""`title`, `meta`, `link` and the language of the page."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import islice

from provenance.documents import Declared
from provenance.loaders.html.attributes import place, value, words
from provenance.loaders.html.declared.pairs import labelled_pairs
from provenance.loaders.html.nodes import Node
from provenance.loaders.html.reading import Page
from provenance.packaged import data_table
from provenance.patterns import lazy_pattern
from provenance.spans import SourceSpan

_NAMES = lazy_pattern(r"[\s_:.-]+")
_OTHER_THINGS = frozenset(
    {
        "event",
        "video",
        "image",
        "audio",
        "book",
        "product",
        "music",
        "movie",
        "profile",
        "smartbanner",
        "google",
        "fb",
        "apple",
        "comment",
        "comments",
        "related",
        "next",
        "prev",
        "user",
        "i18n",
        "status",
        "copyright",
        "site",
        "twitter",
        "fediverse",
        "updated",
        "modified",
        "update",
        "expiry",
        "expiration",
        "expires",
        "start",
        "end",
        "review",
    }
)
"""Words before a name that make it state something of another thing."""
_NAMES_FILE = "meta_names.toml"
_SYSTEM = "parsely page"
_LABEL = "twitter:label"
_AUTHOR = "author"
_AUTHORS = 20
"""Authors that are read of one tag."""


@cache
def _fields() -> dict[str, str]:
    """Name of a `meta` element -> field."""
    table = data_table(__package__, _NAMES_FILE)
    return {name: field for field, names in table.items() for name in names}


_DEEPEST = 60
"""Elements around a title that are looked at."""


def head(page: Page) -> Iterator[Declared]:
    """Candidates from the elements of the head, wherever in the page they stand."""
    html = next((each for each in page.tree.soup.contents if isinstance(each, Node) and each.name == "html"), None)
    if html is not None:
        for name in ("lang", "xml:lang"):
            language = value(html, name)
            if language:
                yield Declared("language", language.strip(), f"html:{name}", place(page.tree, html, name))
                break
    titled = False
    labels = _labels(page)
    for tag in page.head:
        if tag.name == "meta":
            yield from _meta(page, tag, labels)
        elif tag.name == "link":
            yield from _link(page, tag)
        elif tag.name == "title" and not titled and _in_head(tag):
            text = " ".join(tag.get_text().split())
            if text:
                titled = True
                yield Declared("title", text, "title", _inside(page, tag))


def _in_head(tag: Node) -> bool:
    """Not the title of a drawing inside the page."""
    return all(parent.name != "svg" for parent in islice(tag.parents, _DEEPEST))


def _inside(page: Page, tag: Node) -> SourceSpan | None:
    extent = page.tree.extent(tag.contents)
    return None if extent is None else SourceSpan(*extent)


def _unprefixed(name: str) -> str:
    """A name without the word of a system before it: `shareaholic:article_published_time`, `vr:author`."""
    prefix, _, rest = name.partition(" ")
    return "" if prefix in _OTHER_THINGS else rest


def _meta(page: Page, tag: Node, labels: Mapping[str, str]) -> Iterator[Declared]:
    holder = "content" if "content" in tag.attrs else "value"  # a few programs that save pages write `value`
    content = " ".join((value(tag, holder) or "").split())
    if not content:
        return
    for kind in ("property", "name", "itemprop", "http-equiv"):
        stated = value(tag, kind)
        if not stated:
            continue
        name = _NAMES.sub(" ", stated.strip().lower())
        if name == _SYSTEM:
            yield from _system(page, tag, holder)
            return
        own = _unprefixed(name)
        field = _fields().get(name) or _fields().get(own)
        if field is None and _fields().get(_unprefixed(own)) == _AUTHOR:
            field = _AUTHOR
        if kind == "http-equiv" and name not in {"content language", "last modified"}:
            field = None
        if kind == "itemprop":
            continue  # belongs to a thing: see microdata
        if field is not None:
            prefix = "http-equiv" if kind == "http-equiv" else "meta"
            yield Declared(field, content, f"{prefix}:{stated.strip().lower()}", place(page.tree, tag, holder))
            return
        if name.startswith("twitter data"):
            label = labels.get(stated.strip().lower().replace("data", "label"))
            if label:
                yield Declared(
                    "author", content, f"meta:{stated.strip().lower()}:{label}", place(page.tree, tag, holder)
                )
            return
    for field, said in labelled_pairs(content):
        yield Declared(field, said, "meta:pairs", place(page.tree, tag, holder))


def _system(page: Page, tag: Node, holder: str) -> Iterator[Declared]:
    """The authors and the address in the object that Parse.ly's tag holds; its day is read with those of the scripts."""
    try:
        stated = json.loads(value(tag, holder) or "")
    except (ValueError, RecursionError):
        return
    if not isinstance(stated, dict):
        return
    authors = stated.get("authors") or stated.get("author")
    where = place(page.tree, tag, holder)
    for author in authors[:_AUTHORS] if isinstance(authors, list) else (authors,):
        if isinstance(author, str) and author.strip():
            yield Declared("author", author.strip(), "meta:parsely-page", where)
    link = stated.get("link")
    if isinstance(link, str) and link.strip():
        yield Declared("url", link.strip(), "meta:parsely-page", where)


def _labels(page: Page) -> Mapping[str, str]:
    """What a card for Twitter calls each of its two or three data: "Written by", "Reading time" in the language of the page."""
    found: dict[str, str] = {}
    for tag in page.head:
        if tag.name == "meta":
            for name in (value(tag, "name"), value(tag, "property")):
                if name is not None and name.startswith(_LABEL):
                    found.setdefault(name, " ".join((value(tag, "content") or value(tag, "value") or "").split()))
    return found


def _link(page: Page, tag: Node) -> Iterator[Declared]:
    href = (value(tag, "href") or "").strip()
    relations = words(tag, "rel")
    if not href:
        return
    if "canonical" in relations:
        yield Declared("url", href, "link:canonical", place(page.tree, tag, "href"))
    if "license" in relations or "copyright" in relations:
        yield Declared("licence", href, "link:license", place(page.tree, tag, "href"))
    if "author" in relations and not href.endswith(".txt"):  # humans.txt: whoever built the site
        yield Declared("author", (value(tag, "title") or href).strip(), "link:author", place(page.tree, tag, "href"))
