"""Microdata and RDFa: `itemprop` and `property` on the elements of the page, in the scope of the thing they belong to."""

from __future__ import annotations

from collections.abc import Iterator

from bs4.element import Tag

from provenance.documents import Declared, SourceSpan
from provenance.loaders.html.attributes import place, value
from provenance.loaders.html.declared.json_ld import scope_of
from provenance.loaders.html.reading import Page, Seen

FIELDS = {
    "headline": "title",
    "datepublished": "date",
    "datecreated": "date",
    "uploaddate": "date",
    "datemodified": "modified",
    "author": "author",
    "creator": "author",
    "publisher": "publisher",
    "license": "licence",
    "inlanguage": "language",
    "articlesection": "section",
}
_PEOPLE = frozenset({"author", "publisher"})
_LONGEST = 200
"""Characters of a name or date that an element states with its words; more is a whole part of the page."""


def microdata(page: Page) -> Iterator[Declared]:
    """Candidates from `itemprop` and `property`."""
    for tag in page.head:
        if tag.name in {"meta", "link"}:
            yield from _stated(page, tag, None)
    for seen in page.seen:
        if "itemprop" in seen.tag.attrs or "property" in seen.tag.attrs:
            yield from _stated(page, seen.tag, seen)


def _stated(page: Page, tag: Tag, seen: Seen | None) -> Iterator[Declared]:
    for attribute, prefix in (("itemprop", "microdata"), ("property", "rdfa")):
        if attribute == "property" and tag.name == "meta":
            continue  # Open Graph: see head
        for name in (value(tag, attribute) or "").split():
            bare = name.rpartition("/")[2].rpartition(":")[2]
            field = FIELDS.get(bare.lower())
            if field is None:
                continue
            scope, owner = _scope(tag, attribute)
            if bare.lower() == "name" and owner is None:
                continue
            yield from _value(page, tag, seen, Declared(field, "", f"{prefix}:{bare}", scope=scope))


def _value(page: Page, tag: Tag, seen: Seen | None, draft: Declared) -> Iterator[Declared]:
    for attribute in ("content", "datetime"):
        stated = " ".join((value(tag, attribute) or "").split())
        if stated:
            yield Declared(draft.field, stated, draft.origin, place(page.tree, tag, attribute), None, draft.scope)
            return
    if draft.field in _PEOPLE:
        named = _name(page, tag)
        if named is not None:
            yield Declared(draft.field, named.value, draft.origin, named.source, named.span, draft.scope)
            return
    if draft.field == "licence" and value(tag, "href"):
        yield Declared(
            draft.field,
            (value(tag, "href") or "").strip(),
            draft.origin,
            place(page.tree, tag, "href"),
            None,
            draft.scope,
        )
        return
    span = page.span(seen) if seen is not None else None
    if seen is not None and span is not None and span.end - span.start <= _LONGEST:
        source = page.writer.map.locate(span)
        yield Declared(draft.field, page.words(seen), draft.origin, source, span, draft.scope)


def _name(page: Page, owner: Tag) -> Declared | None:
    """The `name` of a person or body that is an item of its own."""
    for tag in page.head:
        if value(tag, "itemprop") == "name" and owner in tag.parents and value(tag, "content"):
            return Declared("", " ".join((value(tag, "content") or "").split()), "", place(page.tree, tag, "content"))
    for seen in page.seen:
        if (
            "name" in (value(seen.tag, "itemprop") or value(seen.tag, "property") or "").split()
            and owner in seen.tag.parents
        ):
            span = page.span(seen)
            stated = value(seen.tag, "content")
            if stated:
                return Declared("", stated, "", place(page.tree, seen.tag, "content"))
            if span is not None:
                return Declared("", page.words(seen), "", SourceSpan(*page.writer.map.locate(span)), span)
    return None


def _scope(tag: Tag, attribute: str) -> tuple[str, Tag | None]:
    """The type of the item that a property belongs to, and its element."""
    kind = "itemtype" if attribute == "itemprop" else "typeof"
    for parent in tag.parents:
        if kind in parent.attrs or "itemscope" in parent.attrs:
            return scope_of(value(parent, kind) or ""), parent
    return "", None
