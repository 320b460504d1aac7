"""Addresses of links that lead to a person: `mailto:`, `tel:` and the like."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import accumulate

import msgspec

from provenance.api import HEADING_KINDS, BlockKind, Document, Fix, FixEdit, Link, SourceSpan, Span, lazy_pattern


def links_of(document: Document, schemes: tuple[str, ...]) -> Iterator[tuple[Link, SourceSpan]]:
    """The links whose addresses begin so, with the places of the addresses."""
    for link in document.links:
        place = _address(link, schemes)
        if place is not None:
            yield link, place


def _address(link: Link, schemes: tuple[str, ...]) -> SourceSpan | None:
    return link.source if link.target[:16].lower().startswith(schemes) else None


def is_above_title(document: Document, link: Link) -> bool:
    """Whether a link without words stands above the title and the text of a page, where a sign is that of whoever runs it: the title behind it is nobody's name."""
    if not document.whole_page or document.slice(link.span).strip():
        return False
    if link.span.end > document.recall("where the title of a page stands", _title):
        return False
    index = bisect_left(document.blocks, link.span.start, key=lambda block: block.span.end)
    if index == len(document.blocks) or document.blocks[index].span.start >= link.span.start:
        return True
    beside = document.blocks[index].span
    return _NAME.fullmatch(document.slice(beside)) is None or any(
        other.span.contains(beside) for other in links_at(document, beside)
    )


def _title(document: Document) -> int:
    """Where the one heading of the first level begins, where no paragraph stands before it; before everything where there is none."""
    for block in document.blocks:
        if block.kind in HEADING_KINDS and block.level <= 1:
            return block.span.start
        if block.kind in HEADING_KINDS or block.kind is BlockKind.PARAGRAPH:
            break
    return -1


_NAME = lazy_pattern(r"[^\W\d_a-z][\w’'.-]+(?: [^\W\d_a-z][\w’'.-]*){1,3}")
"""Words that may be somebody's name, where they are no link themselves."""


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
