"""What stands right before an image and right below it."""

from __future__ import annotations

from bisect import bisect_right

from provenance.analysis.images import Picture, is_set_off
from provenance.api import BlockKind, Document, Span, lazy_pattern

__all__ = ["below", "paragraph_before", "sentence_before"]

_SENTENCE = 200
"""Characters before an image that may call it something."""
_STOP = lazy_pattern(r"[.!?]\s+(?=[^\W\d_a-z])")
_MARKUP = 200
"""Characters of markup between an image and its caption, at most."""


def below(document: Document, picture: Picture) -> str:
    """The line in italics below an image, or the caption that its markup calls so outside of a figure."""
    image = picture.image
    after = min(
        (span for span in picture.near if span.start >= image.position), key=lambda one: one.start, default=None
    )
    if after is None:
        return ""
    if is_set_off(document, after):
        return document.slice(after)
    if image.source is None:
        return ""
    start = document.locate(after).start
    between = document.source[image.source.end : start] if start - image.source.end < _MARKUP else ""
    return document.slice(after) if "<figcaption" in between else ""


def sentence_before(document: Document, picture: Picture) -> str:
    """The sentence that ends right before an image."""
    span = paragraph_before(document, picture)
    return _STOP.split(document.text[max(span.start, span.end - _SENTENCE) : span.end].strip())[-1]


def paragraph_before(document: Document, picture: Picture) -> Span:
    """The text between the beginning of the paragraph before an image and the image; empty below a heading."""
    at = picture.image.position
    beside = (span for span in picture.near if span.start < at and span != picture.image.caption)
    span = max(beside, key=lambda one: one.start, default=None)
    block = None if span is None else document.block_at(span.start)
    if span is None or block is None:
        index = bisect_right(document.blocks, at - 1, key=lambda block: block.span.start) - 1
        if index < 0:
            return Span(at, at)
        above = document.blocks[index]
        announces = above.kind is BlockKind.PARAGRAPH and document.slice(above.span).rstrip().endswith(":")
        return Span(above.span.start, min(above.span.end, at)) if announces and above.span.start < at else Span(at, at)
    if block.kind is BlockKind.HEADING:
        return Span(at, at)
    return Span(span.start, min(span.end, at))
