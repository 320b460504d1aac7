"""Microdata and RDFa: `itemprop` and `property` on the elements of the page, in the scope of the thing they belong to."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from provenance.documents import Declared
from provenance.loaders.html.attributes import place, value
from provenance.loaders.html.declared.json_ld import scope_of
from provenance.loaders.html.declared.visible import MOMENTS
from provenance.loaders.html.nodes import Node, Words
from provenance.loaders.html.reading import Page, Seen
from provenance.spans import SourceSpan

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
_DAYS = frozenset({"date", "modified"})
_DEEPEST = 100
"""Elements around a property among which its thing is looked for."""
_LONGEST = 200
"""Characters of a name or date that an element states with its words; more is a whole part of the page."""


def microdata(page: Page) -> Iterator[Declared]:
    """Candidates from `itemprop` and `property`."""
    reader = _Reader(page)
    for tag in page.head:
        if tag.name in {"meta", "link"}:
            yield from reader.stated(tag, None)
    for seen in page.seen:
        if "itemprop" in seen.tag.attrs or "property" in seen.tag.attrs:
            yield from reader.stated(seen.tag, seen)
    for tag in page.unseen:
        yield from _unseen(tag)


def _unseen(tag: Node) -> Iterator[Declared]:
    """The author whom a hidden element states: themes of WordPress hide the name of whoever wrote a post from readers and keep it for search engines."""
    if FIELDS.get((value(tag, "itemprop") or "").lower()) != "author":
        return
    strings = [part for part in islice(tag.descendants, _DEEPEST) if isinstance(part, Words) and part.strip()]
    stated = " ".join(" ".join(strings).split())
    if stated and len(stated) <= _LONGEST:
        place_of = SourceSpan(strings[0].start, strings[-1].end)
        yield Declared("author", stated, "microdata:author", place_of, None, _scope(tag, "itemprop"))


class _Reader:
    def __init__(self, page: Page) -> None:
        self.page = page
        self.names: dict[int, Declared] = {}
        """`id` of an element that is a person or a body -> its name."""
        for tag in page.head:
            if value(tag, "itemprop") == "name" and value(tag, "content"):
                stated = " ".join((value(tag, "content") or "").split())
                self._named(tag, Declared("", stated, "", place(page.tree, tag, "content")))
        for seen in page.seen:
            if "name" in (value(seen.tag, "itemprop") or value(seen.tag, "property") or "").split():
                span, content = page.span(seen), value(seen.tag, "content")
                if content:
                    self._named(seen.tag, Declared("", content, "", place(page.tree, seen.tag, "content")))
                elif span is not None:
                    self._named(seen.tag, Declared("", page.words(seen), "", page.writer.map.locate(span), span))

    def _named(self, tag: Node, name: Declared) -> None:
        for parent in islice(tag.parents, _DEEPEST):
            if not parent.attrs.keys().isdisjoint(("itemprop", "property", "itemscope", "typeof")):
                self.names.setdefault(id(parent), name)
                return

    def stated(self, tag: Node, seen: Seen | None) -> Iterator[Declared]:
        """What one element states."""
        for attribute, prefix in (("itemprop", "microdata"), ("property", "rdfa")):
            if attribute == "property" and tag.name == "meta":
                continue  # Open Graph: see head
            for name in (value(tag, attribute) or "").split():
                bare = name.rpartition("/")[2].rpartition(":")[2]
                field = FIELDS.get(bare.lower())
                if field is not None:
                    yield from self._value(
                        tag, seen, Declared(field, "", f"{prefix}:{bare}", scope=_scope(tag, attribute))
                    )

    def _value(self, tag: Node, seen: Seen | None, draft: Declared) -> Iterator[Declared]:
        for attribute in ("content", "datetime"):
            stated = " ".join((value(tag, attribute) or "").split())
            if stated:
                yield Declared(
                    draft.field, stated, draft.origin, place(self.page.tree, tag, attribute), None, draft.scope
                )
                return
        if draft.field in _PEOPLE:
            named = self.names.get(id(tag))
            if named is not None:
                kind = scope_of(tag.attrs.get("itemtype") or tag.attrs.get("typeof") or "")
                yield Declared(draft.field, named.value, draft.origin, named.source, named.span, draft.scope, kind)
                return
        if draft.field == "licence" and value(tag, "href"):
            yield Declared(
                draft.field,
                (value(tag, "href") or "").strip(),
                draft.origin,
                place(self.page.tree, tag, "href"),
                None,
                draft.scope,
            )
            return
        span = self.page.span(seen) if seen is not None else None
        if draft.field in _DAYS and (seen is None or span is None or not self.page.words(seen)):
            # A script of the page writes the words of such an element.
            for attribute in MOMENTS:
                stated = (value(tag, attribute) or "").strip()
                if stated:
                    yield Declared(
                        draft.field, stated, draft.origin, place(self.page.tree, tag, attribute), None, draft.scope
                    )
                    return
        if seen is not None and span is not None and span.end - span.start <= _LONGEST:
            source = self.page.writer.map.locate(span)
            yield Declared(draft.field, self.page.words(seen), draft.origin, source, span, draft.scope)


def _scope(tag: Node, attribute: str) -> str:
    """The type of the item that a property belongs to."""
    kind = "itemtype" if attribute == "itemprop" else "typeof"
    for parent in islice(tag.parents, _DEEPEST):
        if kind in parent.attrs or "itemscope" in parent.attrs:
            return scope_of(parent.attrs.get(kind) or "")
    return ""
