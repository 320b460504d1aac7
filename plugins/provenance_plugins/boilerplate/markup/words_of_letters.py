"""Words whose own letters look like misread bytes: one letter before a space that does not break ("É fácil", "è «bello»"), the first two of a word ("Úžasný")."""

from __future__ import annotations

from provenance.api import Span, lazy_pattern

__all__ = ["is_begun_word", "is_word_and_blank"]

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


_BEGUN = lazy_pattern(r"[À-Þ][šžœ](?=[a-zß-ž])|[ß-ÿ][šžœ](?=[a-zß-ž])|[À-Þ][ŠŽŒ](?=[A-ZÀ-Þ])")
"""Two letters of Latin-1 and cp1252, large and small as in a word, and one more behind them."""
_LATIN = lazy_pattern(r"[\u00c0-\u024f\u1e00-\u1eff]")


def is_begun_word(text: str, span: Span, meant: str) -> bool:
    """Whether a run is two letters of a word of Latin letters that goes on, though its bytes would make a letter of another script, which stands in no such word: "Úžasný", "Íšrán"."""
    return (
        _BEGUN.match(text, span.start) is not None
        and span.end - span.start == _TWO
        and len(meant) == 1
        and _LATIN.match(meant) is None
    )


_TWO = 2
