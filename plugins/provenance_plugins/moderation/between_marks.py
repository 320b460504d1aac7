"""Words between marks of quotation in a text that somebody published: what people said, in whatever way the marks are set."""

from __future__ import annotations

from bisect import bisect_left

from provenance.api import Document, Span, lazy_pattern

__all__ = ["is_between_marks"]

_MARK = lazy_pattern(r"[\"“”„«»]")
_REACH = 300
"""Characters to either side in which a mark stands."""


_FURTHER = 6_000
"""Characters to either side among which what somebody says over several paragraphs begins and ends, or what a text quotes of an old law."""
_OPENED = lazy_pattern(r"(?<![^\s(\[—–])[\"“”„«»](?=[^\W_]|[¿¡…*_])")
_CLOSED = lazy_pattern(r"(?<=[\w.,;:!?…)%*_])[\"“”«»](?![^\W_])")


def is_between_marks(document: Document, span: Span) -> bool:
    """Whether a word stands in what somebody says over several paragraphs, or a row of a collection or a saved page has marks of quotation before and behind it in its paragraph.

    What was printed lost or turned its marks on the way, so which of them open and which close tells little there; drafts have them as they were typed.
    """
    if _is_in_paragraphs(document, span):
        return True
    if document.row is None and not document.whole_page:
        return False
    block = document.block_at(span.start)
    if block is None:
        return False
    text = document.text
    before = _MARK.search(text, max(block.span.start, span.start - _REACH), span.start)
    return before is not None and _MARK.search(text, span.end, min(block.span.end, span.end + _REACH)) is not None


def _marks(document: Document) -> list[int]:
    return [mark.start() for mark in _MARK.finditer(document.text)]


def _is_in_paragraphs(document: Document, span: Span) -> bool:
    """Whether the next mark before a word opens, in a paragraph above or its own, and the next behind it closes, in its own or one below; a mark that opens each paragraph anew may stand between."""
    text, marks = document.text, document.recall("moderation.marks of quotation", _marks)
    first, last = bisect_left(marks, span.start) - 1, bisect_left(marks, span.end)
    if first < 0 or last == len(marks):
        return False
    before, behind = marks[first], marks[last]
    if before < span.start - _FURTHER or behind >= span.end + _FURTHER or "\n" not in text[before : behind + 1]:
        return False
    return _OPENED.match(text, before) is not None and _CLOSED.match(text, behind) is not None
