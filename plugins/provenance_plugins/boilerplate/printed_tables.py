"""Words of a PDF file beside the cells of a table: where its lines were read across, those of several cells stand in one paragraph."""

from __future__ import annotations

from provenance.api import BlockKind, Document, Span, lazy_pattern

__all__ = ["is_among_cells"]

_STOP = lazy_pattern(r"[^\W\d_]{2}[.!?][”\"’)]?\s")
"""The end of a sentence, and another behind it."""
_NEAR, _CELLS = 8, 3
"""Blocks on each side of a place that are looked at, and cells among them, at least."""


def is_among_cells(document: Document, span: Span) -> bool:
    """Whether words of a printed page stand among cells of a table, in no paragraph of sentences, and may be the rest of one or of several."""
    if document.media_type != "application/pdf":
        return False
    index = document.block_index(span.start)
    if index is None:
        return False
    if _STOP.search(document.text, *document.blocks[index].span) is not None:
        return False  # prose beside a table
    near = document.blocks[max(0, index - _NEAR) : index + _NEAR + 1]
    return sum(block.kind is BlockKind.TABLE_CELL for block in near) >= _CELLS
