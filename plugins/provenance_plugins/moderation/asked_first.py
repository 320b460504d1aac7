"""What a text is asked before a rule on words is, apart from the words: it stands here by itself, since every text is asked it."""

from __future__ import annotations

from provenance.api import Document, analysis

__all__ = ["may_have_masked"]

_MARKS = "•*_.-"


@analysis()
def may_have_masked(document: Document) -> bool:
    """Whether a text holds a sign with which words are masked, twice in a row."""
    text = document.text
    return any(sign in text and sign * 2 in text for sign in _MARKS)
