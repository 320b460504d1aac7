"""The passages of a text that promise the words of a source: in quotation marks, in `<q>`, and blocks of quotation that cite one."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from html import unescape
from typing import NamedTuple

from provenance.analysis import content, quotes
from provenance.api import Block, BlockKind, Document, Region, Span, lazy_pattern
from provenance_plugins.citations.linked_places import in_code_span
from provenance_plugins.citations.supplied_sources import (
    Compared,
    works_at_address,
    works_cited_in,
    works_for,
)

__all__ = ["Passage", "quoted_passages"]

_MARKUP = frozenset({"text/html", "text/markdown"})
_Q = lazy_pattern(r"(?is)<q\b(?P<attributes>[^<>]*)>(?P<words>(?:(?!<q\b).){1,4000}?)</q\s*>")
_CITE = lazy_pattern(r"""(?i)\scite\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)'|([^\s"'<>]+))""")
_OPENING = "<blockquote"
_REACH = 3000
"""Characters of the source before a block in which its element is looked for."""
_SIGNED = lazy_pattern(r"\s*(?:—|–|―|--)\s?[^—–―]{1,160}\Z")
"""Who or what is quoted, behind a dash at the end of a block: "— Minutes of the council"."""
_LABEL = lazy_pattern(r"\W*\w+(?:\s\w+)?:")
"""A box with a label, "Note: …", which is set like a quotation."""
_CALLOUT = "[!"
_CALLOUT_REACH = 40
_SHORTEST = 6
"""Words of a block."""


class Passage(NamedTuple):
    """A passage and what to compare it with."""

    span: Span
    words: str
    compared: Compared
    sure: bool
    """Whether it is surely a quotation of that work; else only one that is much like a passage of it counts."""


def quoted_passages(document: Document, supplied: tuple[Document, ...]) -> Iterator[Passage]:
    """The passages in quotation marks and in `<q>`, then the blocks of quotation that cite a supplied work and are in no marks."""
    marked = list(_marked(document))
    for span, inner in marked:
        yield Passage(span, document.slice(inner), works_for(document, span, supplied), sure=True)
    if document.media_type in _MARKUP:
        for passage in _blocks(document, supplied):
            if not any(
                2 * (span.end - span.start) > len(passage.words) for span, _ in marked if passage.span.contains(span)
            ):
                yield passage


def _marked(document: Document) -> Iterator[tuple[Span, Span]]:
    for quotation in quotes(document):
        yield quotation.span, quotation.inner
    if document.media_type not in _MARKUP or "<q" not in document.source:
        return
    known = {quotation.inner for quotation in quotes(document)} | {quotation.span for quotation in quotes(document)}
    for found in _Q.finditer(document.source):
        start, end = (_text_offset(document, place) for place in found.span("words"))
        block = None if start is None else document.block_at(start)
        if start is None or end is None or block is None or block.kind is BlockKind.CODE:
            continue
        span = Span(start, end)
        if span not in known and not in_code_span(document, found.start()):
            yield span, span


def _text_offset(document: Document, place: int) -> int | None:
    """Where the words behind a place of the source begin in the reading text; None where no block holds it."""

    def source_start(offset: int) -> int:
        return document.locate(Span(offset, offset + 1)).start

    blocks = document.blocks
    index = bisect_right(blocks, place, key=lambda block: source_start(block.span.start)) - 1
    if index < 0:
        return None
    start, end = blocks[index].span
    return start + bisect_right(range(start, end), place - 1, key=source_start)


def _blocks(document: Document, supplied: tuple[Document, ...]) -> Iterator[Passage]:
    main = frozenset(content(document).main)
    blocks = document.blocks
    at = 0
    while at < len(blocks):
        if blocks[at].kind is not BlockKind.QUOTE or at not in main:
            at += 1
            continue
        first = at
        while at < len(blocks) and blocks[at].kind is BlockKind.QUOTE:
            at += 1
        if not _is_box(document, blocks[first]):
            yield from _in_quotation(document, first, at, supplied)


def _is_box(document: Document, block: Block) -> bool:
    start = document.locate(block.span).start
    called = _CALLOUT in document.source[max(0, start - _CALLOUT_REACH) : start]
    return called or _LABEL.match(document.slice(block.span)) is not None


def _in_quotation(document: Document, first: int, behind: int, supplied: tuple[Document, ...]) -> Iterator[Passage]:
    """The paragraphs of a quotation, of blocks `first` to `behind`, that is said to be from a supplied work."""
    blocks = document.blocks
    around = _said_around(document, first, behind, supplied)
    for block in blocks[first:behind]:
        words = _SIGNED.sub("", document.slice(block.span))
        if len(words.split()) < _SHORTEST or Region.FOOTER in block.regions:
            continue
        stated = _stated(document, block)
        works, sure = around if stated is None else (works_at_address(stated, supplied), True)
        if works:
            compared = Compared(works, identified=True, cited=True)
            yield Passage(Span(block.span.start, block.span.start + len(words)), words, compared, sure)


def _stated(document: Document, block: Block) -> str | None:
    """The address in the `cite` of the element around a block."""
    start = document.locate(block.span).start
    opening = document.source.rfind(_OPENING, max(0, start - _REACH), start)
    closing = document.source.find(">", opening)
    if not 0 <= opening < closing or "</blockquote" in document.source[closing:start]:
        return None
    found = _CITE.search(document.source, opening, closing)
    return None if found is None else unescape(found[found.lastindex or 0])


def _said_around(
    document: Document, first: int, behind: int, supplied: tuple[Document, ...]
) -> tuple[tuple[Document, ...], bool]:
    """The works that a quotation is from by its signature, by the caption below it or by the words before it, and whether these say so."""
    blocks = document.blocks
    last = blocks[behind - 1].span
    signature = _SIGNED.search(document.text, last.start, last.end)
    areas: list[tuple[Span, bool]] = []
    if signature is not None:
        areas.append((Span(signature.start(), last.end), True))
    if behind < len(blocks):
        below = blocks[behind]
        if below.kind is BlockKind.CAPTION or _SIGNED.match(document.text, below.span.start, below.span.end):
            areas.append((below.span, True))
    areas.append((Span(blocks[first].span.start, last.end), False))
    if first:
        before = blocks[first - 1].span
        areas.append((before, document.slice(before).rstrip().endswith(":")))
    for area, sure in areas:
        works = works_cited_in(document, area, supplied)
        if works is not None:
            return works, sure
    return (), False
