"""A page of Astro or Svelte to a document: HTML beside its program."""

from __future__ import annotations

import msgspec

from provenance.documents import Document, Link
from provenance.extensions import NothingToRead, Source
from provenance.loaders.components.markup import Markup, markup_of
from provenance.loaders.components.script import Unreadable
from provenance.loaders.components.stated import stated
from provenance.loaders.decoding import decode_source
from provenance.loaders.html.document import load_html
from provenance.loaders.server_pages import is_text
from provenance.patterns import lazy_pattern

_FENCE = lazy_pattern(r"(?s)\ufeff?\s*(?:<!--(?:(?!-->).){0,2000}-->\s*)?---[ \t]*\r?\n(?:.*?\n)??---")
_FRAME = "It is a frame for other pages, which are put into its slot: have the pages checked that are made with it."
_SVELTE = "text/x-svelte"
_ROUTE = lazy_pattern(r"\[[^\[\]/]{1,100}\](?:[^/]*|/\+page[^/]*)\Z")
"""The name of a file of which many pages are made: `[slug].astro`, `[...page].astro`, `[slug]/+page.svelte`."""
_MANY = "It is a template of which many pages are made, by its name: have those checked."
_PARTS = "It holds no text of some length, but components, expressions and labels: have the pages checked that are made of it."
_UNPAIRED = (
    "Its brackets do not pair, so that nobody can tell program from text: have the page checked that is made of it."
)


def load_page(source: Source) -> Document:
    """Raises NothingToRead for a frame and for what has next to no words of its own, and LoadError for what is no text."""
    if _ROUTE.search(source.path.replace("\\", "/")) is not None:
        raise NothingToRead(_MANY)
    decoded = decode_source(source, markup=True)
    text = decoded.text
    nested = source.media_type != _SVELTE
    fence = _FENCE.match(text) if nested else None
    first = 0 if fence is None else fence.end()
    try:
        markup = markup_of(text, first, nested=nested)
    except Unreadable:
        raise NothingToRead(_UNPAIRED) from None
    if markup.has_slot:
        raise NothingToRead(_FRAME)
    if not is_text(markup.text):
        raise NothingToRead(_PARTS)
    read = msgspec.structs.replace(
        source,
        data=markup.text,
        media_type="text/html",
        declared=(*source.declared, *stated(text, first, markup)),
        notices=source.notices + decoded.notices,
    )
    document = load_html(read)
    return msgspec.structs.replace(
        document,
        source=text,
        encoding=decoded.encoding,
        has_front_matter=True,
        stretches=markup.stretches,
        links=tuple(_as_stated(link, text, markup) for link in document.links),
    )


def _as_stated(link: Link, text: str, markup: Markup) -> Link:
    """A link with its address as the file has it: the value of an expression nobody knows."""
    place = link.source
    if place is None or text.startswith(markup.text[place.start : place.end], place.start):
        return link
    return msgspec.structs.replace(link, target=" ".join(text[place.start : place.end].split()))
