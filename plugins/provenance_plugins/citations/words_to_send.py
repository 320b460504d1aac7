"""Words in quotation marks that a guide gives its readers to write or send, with a place for what is theirs."""

from __future__ import annotations

from provenance.api import Document, Span, lazy_pattern

_OPENED = lazy_pattern(r":[*_]{0,2}\s{1,3}(?:“[^“”]*|\"[^\"\n]*)\Z")
"""Behind a colon, a quotation that is still open: "add at the end: “Read it here: "."""
_CLOSED = lazy_pattern(r"[^“”\"\n]{0,300}[”\"]")
_WORDS = 3
"""Words of the quotation before the mark at least."""
_LONGEST = 800
"""Characters of the quotation before the mark at most."""


def is_to_be_sent(document: Document, mark: Span) -> bool:
    """Whether a mark stands in a quotation behind a colon: "Write: “I tell of it in my letter. Subscribe: [link]”"."""
    block = document.block_at(mark.start)
    if block is None or _CLOSED.match(document.text, mark.end, block.span.end) is None:
        return False
    before = document.text[max(block.span.start, mark.start - _LONGEST) : mark.start]
    if "“" not in before and before.count('"') % 2 == 0:
        return False
    opened = _OPENED.search(before)
    return opened is not None and len(opened[0].split()) > _WORDS
