"""Addresses of links that lead to a person: `mailto:`, `tel:` and the like."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import accumulate

import msgspec

from provenance.api import Document, Fix, FixEdit, Link, SourceSpan, Span, lazy_pattern


def links_of(document: Document, schemes: tuple[str, ...]) -> Iterator[tuple[Link, SourceSpan]]:
    """The links whose addresses begin so, with the places of the addresses."""
    for link in document.links:
        place = _address(link, schemes)
        if place is not None:
            yield link, place


def _address(link: Link, schemes: tuple[str, ...]) -> SourceSpan | None:
    return link.source if link.target[:16].lower().startswith(schemes) else None


class _Places(msgspec.Struct, frozen=True):
    """The links of a document by their places: one that has many numbers asks for each which of as many links it stands in."""

    links: list[Link]
    starts: list[int]
    reached: list[int]
    """How far any link up to each goes."""


def links_at(document: Document, span: Span) -> Iterator[Link]:
    """The links whose words share something with a place."""
    if not document.links:
        return
    places = document.recall("links by their places", _places)
    first = end = bisect_left(places.starts, span.end)
    while first and places.reached[first - 1] > span.start:
        first -= 1
    yield from (link for link in places.links[first:end] if link.span.overlaps(span))


def _places(document: Document) -> _Places:
    links = sorted(document.links, key=lambda link: link.span)
    return _Places(links, [link.span.start for link in links], list(accumulate((link.span.end for link in links), max)))


def redact(document: Document, span: Span, text: str, description: str, schemes: tuple[str, ...]) -> Fix | None:
    """Put `text` in the place of the words, and take the same thing out of the address of a link that they are the words of."""
    fix = Fix.replace(document, span, text, description)
    if fix is None:
        return None
    edits = fix.edits
    for link in links_at(document, span):
        place = _address(link, schemes)
        if place is not None and not any(edit.start < place.end and place.start < edit.end for edit in edits):
            written = document.source[place.start : place.end]
            start = place.start + len(_SCHEME.match(written)[0])  # type: ignore[index]  # it matches nothing, too
            end = place.start + (len(written) if "?" not in written else written.index("?"))
            edits = (*edits, FixEdit(start, max(start, end), ""))
    return Fix(description, edits)


_SCHEME = lazy_pattern(r"(?:[a-z]+:(?://[^/?]*/)?)?", re.IGNORECASE)
