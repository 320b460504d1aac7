"""What the markup of a document calls a quotation: `<q>`, and the address in the `cite` of a `<blockquote>`."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from typing import Final

from provenance.api import Block, Document, Span, lazy_pattern

__all__ = ["MARKUP", "cited_address", "quoted_elements"]

MARKUP: Final = frozenset({"text/html", "text/markdown"})
"""Media types whose source can hold elements."""
_OPENS: Final = "<q"
_Q = lazy_pattern(r"(?is)<q\b[^<>]*>(?P<words>(?:(?!<q\b).){1,4000}?)</q\s*>")
"""The innermost elements; a longer one was never closed."""
_CITE = lazy_pattern(r"""(?i)\scite\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)'|([^\s"'<>]+))""")
_BLOCK: Final = "<blockquote"
_REACH: Final = 3000
"""Characters of the source before a block in which its element is looked for."""


def quoted_elements(document: Document) -> Iterator[Span]:
    """The text spans of the words in `<q>`, in order; not of those that only show how such an element is written."""
    if document.media_type not in MARKUP or _OPENS not in document.source:
        return
    for found in _Q.finditer(document.source):
        start, end = (_text_offset(document, place) for place in found.span("words"))
        if start is None or end is None or document.text.startswith("<", _text_offset(document, found.start()) or 0):
            continue
        while end > start and document.text[end - 1].isspace():
            end -= 1
        if end > start and document.block_index(start) == document.block_index(end - 1) is not None:
            yield Span(start, end)


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


def cited_address(document: Document, block: Block) -> str | None:
    """The address in the `cite` of the `<blockquote>` around a block."""
    if document.media_type not in MARKUP:
        return None
    start = document.locate(block.span).start
    opening = document.source.rfind(_BLOCK, max(0, start - _REACH), start)
    closing = document.source.find(">", opening)
    if not 0 <= opening < closing or "</blockquote" in document.source[closing:start]:
        return None
    found = _CITE.search(document.source, opening, closing)
    if found is None:
        return None
    from html import unescape  # noqa: PLC0415 - its tables take a start ten milliseconds, and few pages have such an address

    return unescape(found[found.lastindex or 0])
