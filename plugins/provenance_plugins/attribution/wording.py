"""What several rules of the family need: places and words for messages."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import Protocol

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


class _Placed(Protocol):
    @property
    def span(self) -> Span: ...


def stands_within(items: Sequence[_Placed], span: Span) -> bool:
    """Whether one of the items, which are in order of place, overlaps a span."""
    index = bisect_right(items, span.start, key=lambda item: item.span.end)
    return index < len(items) and items[index].span.start < span.end
