"""Letters that stand for a credit elsewhere, and for a body in a sentence: "in all CTTO community spaces"."""

from __future__ import annotations

import re

from provenance.api import Document, Span, lazy_pattern

__all__ = ["is_body"]

_BEFORE = 60
"""Characters before such letters in which the word stands that makes them a name."""


def is_body(document: Document, span: Span) -> bool:
    """Whether letters that stand for a credit are the name of a body within a sentence that speaks of no picture: "in all CTTO community spaces"."""
    text = document.text
    if not text[span.start : span.end].isupper() or _OF_BODY.match(text, span.end) is None:
        return False
    if _BY_BODY.search(text, max(0, span.start - _BEFORE), span.start) is None:
        return False
    block = document.block_at(span.start)
    if block is None:
        return False
    start = max(text.rfind(". ", block.span.start, span.start), block.span.start)
    end = text.find(". ", span.end, block.span.end)
    sentence = text[start : end if end >= 0 else block.span.end]
    return sentence.count(" ") >= _SENTENCE and _PICTURED.search(sentence) is None


_SENTENCE = 8
"""Blanks of such a sentence, at least."""
_BY_BODY = lazy_pattern(
    r"(?<!\w)(?:all|our|the|at|within|representing|of|about|between|for|join|joining|and|or|with)\s\Z"
)
_OF_BODY = lazy_pattern(r"(?:\s[a-z]{2,}|[’']s\s[a-z])")
_PICTURED = lazy_pattern(
    r"(?:photo|pic|image|video|clip|graphic|credit|owner|©|courtesy|source|screenshot|meme|post|art)\w*", re.IGNORECASE
)
