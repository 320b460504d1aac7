"""What a manual shows: a screen drawn with strokes around its words, the names of keys in angle brackets."""

from __future__ import annotations

from provenance.api import Document, Phrases, Span, lazy_pattern
from provenance_plugins.boilerplate import LEXICON

__all__ = ["is_drawn", "is_key"]

_LEXICON = Phrases.load(LEXICON, "screens")
_FRAMED = lazy_pattern(r"[^|\n]*\|[^|\n]*\|[ \t]*")
"""A line of a drawn screen, with a label before its frame or none: "  H -->  | words  |"."""
_EDGE = lazy_pattern(r"(?m)^[^\n+|]{0,40}\+[-=]{3,}\+?[ \t]*$")
"""The edge above or below such lines."""
_REACH = 3_000
"""Characters around a line in which the edge of its frame stands."""
_BRACKETED = lazy_pattern(r"<([A-Za-z]\w{1,14})>")
_KEYS = 3
"""Different keys that a text names in angle brackets, at least."""


def is_drawn(document: Document, span: Span) -> bool:
    """Whether a place is in a screen that a plain text draws."""
    text = document.text
    start, end = text.rfind("\n", 0, span.start) + 1, text.find("\n", span.start)
    end = len(text) if end < 0 else end
    return (
        document.media_type == "text/plain"
        and _FRAMED.fullmatch(text, start, end) is not None
        and _EDGE.search(text, max(0, start - _REACH), end + _REACH) is not None
    )


def is_key(document: Document, words: str) -> bool:
    """Whether words in angle brackets are the name of a key in a text that names several so: "<insert>" beside "<delete>" and "<enter>"."""
    if words.lower() not in _LEXICON.texts("keys"):
        return False
    return len(document.recall("keys in brackets", _named_keys)) >= _KEYS


def _named_keys(document: Document) -> frozenset[str]:
    return frozenset(found.lower() for found in _BRACKETED.findall(document.text)) & frozenset(_LEXICON.texts("keys"))
