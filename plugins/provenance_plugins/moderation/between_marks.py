"""Words between marks of quotation in a text that somebody published: what people said, in whatever way the marks are set."""

from __future__ import annotations

from provenance.api import Document, Span, lazy_pattern

__all__ = ["is_between_marks"]

_MARK = lazy_pattern(r"[\"“”„«»]")
_REACH = 300
"""Characters to either side in which a mark stands."""


def is_between_marks(document: Document, span: Span) -> bool:
    """Whether a row of a collection, or a page that was saved, has marks of quotation before and behind a word in its paragraph.

    What was printed lost or turned its marks on the way, so which of them open and which close tells little there; drafts have them as they were typed.
    """
    if document.row is None and not document.whole_page:
        return False
    block = document.block_at(span.start)
    if block is None:
        return False
    text = document.text
    before = _MARK.search(text, max(block.span.start, span.start - _REACH), span.start)
    return before is not None and _MARK.search(text, span.end, min(block.span.end, span.end + _REACH)) is not None
