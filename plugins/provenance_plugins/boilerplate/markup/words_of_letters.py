"""Words of one letter before a space that does not break, which look like misread bytes: "É fácil", "è «bello»"."""

from __future__ import annotations

from provenance.api import Span, lazy_pattern

__all__ = ["is_word_and_blank"]

_WORD_AND_BLANK = lazy_pattern(r"[^\W\d_][\xa0\u202f]+[“”„‘’‚«»‹›–—…]*")
_PLAUSIBLE = lazy_pattern(r"[\u00c0-\u017f\u0370-\u03ff\u0400-\u045f]")
"""Letters of Latin-1 and its first extension, of Greek and of Russian and its neighbours: what texts are full of, and what such bytes are when they were misread ("Ã\xa0" for à, "Å\xa0" for Š)."""


def is_word_and_blank(text: str, span: Span, meant: str) -> bool:
    """Whether a run is a word of one letter and the space behind it, and its bytes would make a letter that hardly any language writes ("É" and the space as "ɠ"); or the last letter of a word in capitals and that space ("BEAUTÉ")."""
    before = text[max(0, span.start - 2) : span.start]
    capitals = len(before) > 1 and before.isupper() and before.isalpha() and text[span.start].isupper()
    return (
        (capitals or not before[-1:].isalnum())
        and _WORD_AND_BLANK.fullmatch(text, span.start, span.end) is not None
        and _PLAUSIBLE.search(meant) is None
    )
