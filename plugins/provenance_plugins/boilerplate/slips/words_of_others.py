"""Words that a text shows as somebody else's, and that its writer may not mend: a post above the line that signs it, and what is quoted as a whole."""

from __future__ import annotations

from provenance.analysis.quotes import inside_long_quotation
from provenance.api import Document, Span, lazy_pattern

__all__ = ["is_of_others"]

_SIGNED = lazy_pattern(
    r"[^\S\n]*(?:—|–|--|&mdash;)\s?[^\n()@]{1,60}\s\(@\w{1,30}\)\s(?:[A-Z][a-z]{2,8}\.?\s\d{1,2},\s(?:19|20)\d\d|\d{1,2}\.?\s[^\W\d_]{3,10}\.?\s(?:19|20)\d\d)[^\S\n]*(?=\n|\Z)",
    signs=("(@",),
)
"""Whose a post is and of which day, as networks write it below one that is embedded."""
_POST, _REACH = 350, 500
"""Characters of a post, at most, and those behind a place in which its signature stands: a longer paragraph above one is the article's."""
_MARKS = {"“": "”", '"': '"', "„": "“”", "«": "»", "»": "«"}
"""The marks that open a quotation, each with those that close it."""
_ANY = frozenset('“”"„«»')
_QUOTED = 2
"""Marks of a paragraph that is one quotation."""


def is_of_others(document: Document, span: Span) -> bool:
    """Whether words stand in such a post or such a quotation."""
    return _is_posted(document, span) or _is_quoted_whole(document, span) or inside_long_quotation(document, span)


def _is_posted(document: Document, span: Span) -> bool:
    """Whether words stand in the paragraph that a signature ends, or that stands right above one: of an article it is none, since a post has words."""
    text = document.text
    if "(@" not in text[span.end : span.end + _REACH]:
        return False
    signed = _SIGNED.search(text, span.end, min(len(text), span.end + _REACH))
    if signed is None:
        return False
    words = text[span.end : signed.start()]
    if "\n\n" in words.rstrip():
        return False
    first = text.rfind("\n\n", 0, span.start)
    return signed.start() - max(first, 0) <= _POST


def _is_quoted_whole(document: Document, span: Span) -> bool:
    """Whether a paragraph begins with the mark that opens a quotation and ends with the one that closes it, and has no other, also where a blank parts the first from its words."""
    block = document.block_at(span.start)
    if block is None:
        return False
    words = document.slice(block.span).strip(" \t\u00a0*_")
    if len(words) <= _QUOTED or words[-1] not in _MARKS.get(words[0], ""):
        return False
    return sum(map(words.count, _ANY)) == _QUOTED
