"""What several rules of the family need: places and words for messages."""

from __future__ import annotations

from provenance.analysis import Attribution
from provenance.api import Document, Span

_NEAR = 30
"""Source and cue are shown together when at most so many characters lie between them."""
_LONGEST = 60


def together(first: Span, second: Span, near: int = _NEAR) -> Span | None:
    """One span over both, where they are near enough to be read as one; None otherwise."""
    if max(first.start, second.start) - min(first.end, second.end) > near:
        return None
    return Span(min(first.start, second.start), max(first.end, second.end))


def place(found: Attribution) -> Span:
    """Where an attribution is shown: its source with its cue, or the one of them that there is."""
    if found.source is None:
        return found.cue
    return together(found.source, found.cue) or found.source


def words(document: Document, span: Span) -> str:
    """The words of a span for a message: on one line, not too long."""
    text = " ".join(document.slice(span).split())
    if len(text) <= _LONGEST:
        return text
    return text[:_LONGEST].rsplit(" ", 1)[0] + " …"
