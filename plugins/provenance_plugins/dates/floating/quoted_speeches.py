"""Speeches that a text quotes, whose paragraphs stand on one line."""

from __future__ import annotations

from provenance.api import Document, Span

_SPEECH = 900
"""Characters before and behind a place in which the marks of its paragraph stand."""
_SENTENCE_ENDS = (".", "!", "?")


def is_in_speech(document: Document, span: Span) -> bool:
    """Whether a place stands in a paragraph of a speech that the next one opens again, where both are on one line: "“We came 18 years ago. “We stay.” "."""
    block = document.block_at(span.start)
    if block is None:
        return False
    text, first = document.text, max(block.span.start, span.start - _SPEECH)
    opened = text.rfind("“", first, span.start)
    again = text.find("“", span.end, min(block.span.end, span.end + _SPEECH))
    if opened < 0 or again < 0 or text.find("”", opened, again) >= 0:
        return False
    return text[opened:again].rstrip().endswith(_SENTENCE_ENDS)
