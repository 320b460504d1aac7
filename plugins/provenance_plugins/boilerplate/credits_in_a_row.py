"""Credits of pictures that a text lost, one right behind the other (BLP416): "Source: Harbour News" in three lines."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from itertools import groupby

from provenance.api import HEADING_KINDS, BlockKind, Confidence, Document, Hit, Span, lazy_pattern, quoted

__all__ = ["credits_in_a_row"]

_CREDIT = lazy_pattern(
    r"(?:Sources?|Photos?|Pictures?|Images?|Credits?|Photo credit|Image credit|Picture credit|Photo courtesy|Photo by|Photos by)\s?:?\s[^\n]{2,60}(?<![.!?])"
)
_NONE = HEADING_KINDS | {BlockKind.CODE, BlockKind.TABLE_CELL, BlockKind.CAPTION}
_FEWEST = 2


def credits_in_a_row(document: Document) -> Iterator[Hit]:
    """The first of several blocks that are the same credit; nothing where a picture stands between them."""
    images = sorted(image.position for image in document.images)
    for words, run in groupby(document.blocks, key=lambda block: document.slice(block.span).strip()):
        blocks = list(run)
        if len(blocks) < _FEWEST or any(block.kind in _NONE for block in blocks) or _CREDIT.fullmatch(words) is None:
            continue
        span = Span(blocks[0].span.start, blocks[-1].span.end)
        at = bisect_left(images, span.start - _NEAR)
        if at < len(images) and images[at] <= span.end + _NEAR:
            continue
        message = f"{quoted(words)} stands {len(blocks)} times in a row, where pictures were that the text has not: put the pictures in, or delete their credits"
        yield Hit(blocks[0].span, message, Confidence.MEDIUM)


_NEAR = 2
"""Characters beside such credits at which a picture of theirs stands."""
