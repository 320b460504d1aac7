"""Posts of others that a text shows without marks of quotation: above the line that signs them, or behind the account of whoever wrote them."""

from __future__ import annotations

import re

from provenance.api import Document, Span, lazy_pattern
from provenance_plugins.moderation.vocabulary import group_of

__all__ = ["is_of_shown_post"]

_POST, _PARAGRAPHS = 700, 4
"""Characters and paragraphs of a post at most."""
_SIGNED = lazy_pattern(
    r"(?:\n|[^\S\n])[^\S\n]*(?:—|–|--|&mdash;)\s?[^\n()@]{1,60}\s\(@\w{1,30}\)\s*(?:[A-Z][a-z]{2,8}\.?\s\d{1,2},\s\d{4}|\d{1,2}\.?\s[^\W\d]{3,10}\.?\s\d{4})"
)
"""Whose a post is and of which day, as networks write it below one that is embedded."""
_ANNOUNCED = lazy_pattern(lambda: rf"(?:\b{group_of('usage', 'posting')}\b[^\n]{{0,120}}|:)\W*\Z", re.IGNORECASE)
_HANDLE = lazy_pattern(r"@\w{2,30}(?!\w|\.\w)(?:\s@\w{2,30})*\s")
"""Before a post in a page that a program read as one line."""
_REACTED = lazy_pattern(lambda: rf"\b{group_of('usage', 'reactions')}\b[^\n]{{0,200}}:", re.IGNORECASE)
_HANDLED, _TOLD = 240, 3000
"""Characters of such a post, and those before it in which a text says that it shows some."""


def is_of_shown_post(document: Document, span: Span) -> bool:
    """Whether words stand in such a post."""
    return _is_signed_below(document, span) or _is_behind_handle(document, span)


def _is_signed_below(document: Document, span: Span) -> bool:
    text = document.text
    if "(@" not in text[span.end : span.end + _POST]:
        return False
    signed = _SIGNED.search(text, span.end, span.end + _POST)
    return signed is not None and _starts_between(document, span, signed.start())


def _starts_between(document: Document, span: Span, end: int) -> bool:
    """Whether what announces a post stands before the words, and the post is short from there to its signature."""
    index = document.block_index(span.start)
    last = document.block_index(end)
    if index is None or last is None or last - index > _PARAGRAPHS:
        return False
    for at in range(index, max(0, index - _PARAGRAPHS), -1):
        before = document.blocks[at - 1].span
        if end - document.blocks[at].span.start > _POST:
            return False
        if _ANNOUNCED.search(document.text, max(before.start, before.end - _HANDLED), before.end) is not None:
            return True
    return False


def _is_behind_handle(document: Document, span: Span) -> bool:
    text = document.text
    block = document.block_at(span.start)
    if block is None or "@" not in text[max(block.span.start, span.start - _HANDLED) : span.start]:
        return False
    handles = list(_HANDLE.finditer(text, max(block.span.start, span.start - _HANDLED), span.start))
    if not handles:
        return False
    return _REACTED.search(text, max(0, handles[-1].start() - _TOLD), handles[-1].start()) is not None
