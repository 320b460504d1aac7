"""Headings that take up words which the paragraph below quotes: "The … bed" above “shall we show them the … bed?”."""

from __future__ import annotations

from provenance.analysis import inside_quotation
from provenance.api import HEADING_KINDS, Document, Span, lazy_pattern

__all__ = ["is_quoted_below"]

_BESIDE = lazy_pattern(r"\s[^\W\d_]+")
_REACH = 3000
"""Characters of the paragraph below that are looked through."""


def is_quoted_below(document: Document, span: Span) -> bool:
    """Whether a word of a heading and the one behind it stand in a quotation in the paragraph right below."""
    index = document.block_index(span.start)
    if index is None or document.blocks[index].kind not in HEADING_KINDS or index + 1 >= len(document.blocks):
        return False
    beside = _BESIDE.match(document.text, span.end, document.blocks[index].span.end)
    if beside is None:
        return False
    below = document.blocks[index + 1].span
    words = document.text[span.start : beside.end()].lower()
    at = document.text[below.start : min(below.end, below.start + _REACH)].lower().find(words)
    return at >= 0 and inside_quotation(document, Span(below.start + at, below.start + at + len(words)))
