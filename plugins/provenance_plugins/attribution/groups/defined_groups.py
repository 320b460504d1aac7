"""Groups that a text names as its own, and those whose paragraph one note closes: whoever asks who they are looks there."""

from __future__ import annotations

from bisect import bisect_left

from provenance.analysis import Attribution
from provenance.api import HEADING_KINDS, Document, Span, lazy_pattern

__all__ = ["is_defined_term", "is_noted_at_end"]

_RAISED = lazy_pattern(r"<sup\b", signs=("<sup",))
_CLOSING = lazy_pattern(
    r"<sup\b[^<>]{0,200}>(?:\s*<a\b[^<>]{0,300}>)?[\s\[(]{0,3}\d{1,4}[\s\])]{0,3}(?:</a>\s*)?</sup>(?:\s|</?\w[^<>]{0,80}>|[.\"”])*\Z"
)
"""A raised number that closes a paragraph of a source."""
_TAIL = 700
"""Characters at the end of a paragraph's source in which it stands."""
_FIRST_WORD = 1
_TITLE = 0.6
"""Share of the words of a line with a capital from which on it is set as a title."""


def is_defined_term(document: Document, one: Attribution) -> bool:
    """Whether a group has an article and, within its sentence, a capital that its noun has not by itself: "the international Experts" of a review that the text speaks of; not in a line that is set as a title."""
    if one.kind != "group" or one.source is None or not one.head:
        return False
    words = document.slice(one.source).split()
    if words[:1] not in (["the"], ["The"]) or not any(
        word[0].isupper() and word.lower().startswith(one.head) for word in words[_FIRST_WORD:]
    ):
        return False
    block = document.block_at(one.cue.start)
    if block is None or block.kind in HEADING_KINDS:
        return False
    line = [word for word in document.slice(block.span).split() if word[0].isalpha()]
    return sum(word[0].isupper() for word in line) < _TITLE * len(line)


def is_noted_at_end(document: Document, one: Attribution) -> bool:
    """Whether the paragraph has one mark of a note, with which it ends: the note is on all that it tells. Beside other notes each is for its own sentence."""
    block = document.block_at(one.cue.start)
    if one.kind != "group" or block is None:
        return False
    start, end = block.span
    first = bisect_left(document.marks, start, key=lambda mark: mark.span.start)
    inside = [mark.span for mark in document.marks[first : first + 2] if mark.span.start < end]
    if inside:
        return len(inside) == 1 and not document.text[inside[0].end : end].strip(' .”"’)*_\n')
    place = document.locate(Span(start, end))
    source = document.source
    if "<sup" not in source or sum(1 for _ in _RAISED.finditer(source, place.start, place.end + _TAIL // 7)) != 1:
        return False
    after = source.find("\n", place.end)
    stop = min(len(source) if after < 0 else after, place.end + _TAIL // 7)
    return _CLOSING.search(source, max(place.start, stop - _TAIL), stop) is not None
