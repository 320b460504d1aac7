"""Notes of a writer without brackets, "Find source", as all of a paragraph or at its end; and "(reference)" behind a sentence, where one is to come."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis.word_files import is_word_file
from provenance.api import Block, BlockKind, Document, Phrases, Span, lazy_pattern, matches

__all__ = ["TO_FIND", "sources_to_find"]

TO_FIND = Phrases.load(__package__, "source_to_find")
"""Such notes, and the words in brackets."""
_KINDS = frozenset({BlockKind.PARAGRAPH, BlockKind.TEXT, BlockKind.LIST_ITEM, BlockKind.TABLE_CELL})
_ITEMS = frozenset({BlockKind.LIST_ITEM, BlockKind.TABLE_CELL})
"""What may as well be the name of a button of which a manual tells."""
_ENDED = lazy_pattern(r"[.!?…”»\"][ \xa0]?[)!?]?[ \xa0]{1,2}\Z")
"""Before such a word: the end of a sentence, or of quoted words."""
_BEHIND = lazy_pattern(r"[.!]?\s*(?:\n|\Z)|[ \xa0][A-ZÀ-Þ]")
_STOPS = lazy_pattern(r"[.!?…)\]:]\s{1,2}\Z")
_LAST = lazy_pattern(r"[.!?…]{0,3}[)\]]?\s*\Z")
_LONG = 40
"""Characters of a sentence that owes a reference, at least."""


def sources_to_find(document: Document) -> Iterator[Span]:
    """Each of them; notes without brackets only in what somebody writes, since a page has buttons with such words."""
    in_hand = document.is_written or is_word_file(document) or document.media_type == "text/plain"
    for match in matches(document, TO_FIND):
        block = document.block_at(match.span.start)
        if block is None or block.kind not in _KINDS or document.row is not None:
            continue
        if match.tagged("bracketed"):
            if _is_behind_sentence(document, block, match.span):
                yield match.span
        elif in_hand and _ends_block(document, block, match.span):
            yield match.span


def _is_behind_sentence(document: Document, block: Block, span: Span) -> bool:
    text = document.text
    return (
        span.start - block.span.start >= _LONG
        and _ENDED.search(text, max(block.span.start, span.start - 6), span.start) is not None
        and _BEHIND.match(text, span.end, block.span.end) is not None
    )


def _ends_block(document: Document, block: Block, span: Span) -> bool:
    """Whether a note is all of a block, or stands behind the last stop in it, with a capital."""
    text = document.text
    if _LAST.match(text, span.end, block.span.end) is None:
        return False
    before = text[block.span.start : span.start]
    alone = not before.strip(" -–—*•(") and block.kind not in _ITEMS
    return alone or (_STOPS.search(before) is not None and text[span.start].isupper())
