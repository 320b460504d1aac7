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
    if _is_between_paragraphs(document, span):
        return True
    text, first = document.text, max(block.span.start, span.start - _SPEECH)
    opened = text.rfind("“", first, span.start)
    again = text.find("“", span.end, min(block.span.end, span.end + _SPEECH))
    if opened < 0 or again < 0 or text.find("”", opened, again) >= 0:
        return False
    return text[opened:again].rstrip().endswith(_SENTENCE_ENDS)


_PARAGRAPHS = 8
"""Paragraphs before and behind a place among which a speech of several begins and ends."""
_PAIRS = (("»", "«"), ("«", "»"), ("„", "“"), ("“", "”"))
"""Marks that open and close: one pair for each way to set them."""


def _is_between_paragraphs(document: Document, span: Span) -> bool:
    """Whether a mark that a paragraph opened, at or before a place, is closed at or behind it, and neither is closed or opened in between: a letter of several paragraphs."""
    at = document.block_index(span.start)
    if at is None:
        return False
    text, blocks = document.text, document.blocks
    for opens, closes in _PAIRS:
        if opens not in text or closes not in text:
            continue
        before = [text[blocks[at].span.start : span.start]]
        before += [document.slice(one.span) for one in reversed(blocks[max(0, at - _PARAGRAPHS) : at])]
        behind = [text[span.end : blocks[at].span.end]]
        behind += [document.slice(one.span) for one in blocks[at + 1 : at + 1 + _PARAGRAPHS]]
        if _is_left_open(before, opens, closes) and _is_closed(behind, opens, closes):
            return True
    return False


_NARROW = frozenset("\xa0\u202f")
"""Blanks that French sets behind a mark which opens."""


def _is_left_open(before: list[str], opens: str, closes: str) -> bool:
    """Whether the last of the two marks opens, looked for backwards; one paragraph that opens another before it closes is of another way to set them."""
    for part in before:
        opened, closed = part.rfind(opens), part.rfind(closes)
        if opened >= 0 or closed >= 0:
            return opened > closed and (_is_before_word(part, opened) or part[opened + 1 : opened + 2] in _NARROW)
    return False


def _is_closed(behind: list[str], opens: str, closes: str) -> bool:
    for part in behind:
        opened, closed = part.find(opens), part.find(closes)
        if opened >= 0 or closed >= 0:
            return closed >= 0 and (opened < 0 or closed < opened) and not _is_before_word(part, closed)
    return False


def _is_before_word(part: str, at: int) -> bool:
    """Whether a mark touches the word behind it and none before it, as one that opens does."""
    before, after = part[at - 1 : at], part[at + 1 : at + 2]
    return (not before or before.isspace() or before in "([—–") and (after.isalnum() or after in {"¿", "¡", "…"})
