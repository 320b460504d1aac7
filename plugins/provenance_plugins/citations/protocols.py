"""What the stand-ins of a protocol do, Alice and Bob: a case that is thought of, and no claim about anybody."""

from __future__ import annotations

from provenance.api import Document, Span, lazy_pattern

__all__ = ["is_of_protocol"]

_STAND_IN = lazy_pattern(r"\b(?:Alice|Bob|Carol|Charlie|Dave|Eve|Mallory|Trent|Peggy|Victor)\b")
_BOTH = ("Alice", "Bob")
_OFTEN = 2
"""Times that each of both is named in such a text, at least."""


def is_of_protocol(document: Document, span: Span) -> bool:
    """Whether a sentence stands in a paragraph or a step that tells what one of them does, in a text that names both often."""
    if any(document.text.count(name) < _OFTEN for name in _BOTH):
        return False
    block = document.block_at(span.start)
    return block is not None and _STAND_IN.search(document.text, *block.span) is not None
