"""Words for offices near an address: whoever has it is no private person."""

from __future__ import annotations

from functools import cache

from provenance.api import Document, Phrases, Span, lazy_pattern

__all__ = ["is_near_office"]

_OFFICES = Phrases.load(__package__, "address_offices")
_WORD = lazy_pattern(r"[^\W\d_][\w.]*")


def is_near_office(document: Document, span: Span) -> bool:
    """Whether a word for an office, a shop or a hall stands near an address."""
    text = document.text
    before = text[max(0, span.start - 80) : span.start]
    after = text[span.end : span.end + 30]
    words = {word.lower() for word in _WORD.findall(before + " " + after)}
    words |= {word.rstrip(".") for word in words}
    return not words.isdisjoint(_offices())


@cache
def _offices() -> frozenset[str]:
    return frozenset(_OFFICES.texts())
