"""What a text is asked before a rule on words is, apart from the words: it stands here by itself, since every text is asked it."""

from __future__ import annotations

from functools import cache

from provenance.analysis.characters import IN_LOWERED
from provenance.api import Document, Literals, Phrases, analysis

__all__ = ["may_hate", "may_have_masked"]

_MARKS = "•*_.-"


@analysis()
def may_have_masked(document: Document) -> bool:
    """Whether a text holds a sign with which words are masked, twice in a row."""
    text = document.text
    return any(sign in text and sign * 2 in text for sign in _MARKS)


_HATED = Phrases.load(__package__, "hate_signs")


@cache
def _hated() -> Literals:
    """One of these stands in each sentence of `hate_abroad`."""
    return Literals(_HATED.texts(language="any"))


@analysis()
def may_hate(document: Document) -> bool:
    """Whether a text holds a word by which a group is called vermin or a burden, or with which it is not wanted."""
    return IN_LOWERED.any_in(document, _hated())
