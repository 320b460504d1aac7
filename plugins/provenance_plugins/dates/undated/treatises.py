"""Old treatises, letters of scholars and legal opinions in Arabic, Persian and Urdu: they bless whom they name every few lines, and lean on no day."""

from __future__ import annotations

from provenance.analysis import language
from provenance.api import Document, lazy_pattern
from provenance_plugins.dates.tables import any_word

__all__ = ["is_treatise"]

_LANGUAGES = frozenset({"ar", "fa", "ur"})
_BLESSINGS, _WORDS = 2, 120
"""Blessings in a text at least, and words to each of them at most: a report of a feast or of a scholar's death has one in its quotations."""
_BLESSED = lazy_pattern(lambda: rf"(?<!\w)[وف]?(?:{any_word('treatise', 'blessing')})(?!\w)")
_OF_NEWS = lazy_pattern(lambda: rf"(?<!\w)(?:{any_word('treatise', 'news')})(?!\w)")
_MARKS = lazy_pattern("[\u064b-\u0655\u0670\u0640]")
"""Vowels and what stretches a word, which editions set and newspapers leave out."""


def is_treatise(document: Document) -> bool:
    """Whether a text blesses and names no month, agency or office of newspapers."""
    if language(document).read_as not in _LANGUAGES:
        return False
    text = _MARKS.sub("", document.text)
    words = text.count(" ") + text.count("\n")
    blessings = sum(1 for _ in _BLESSED.finditer(text))
    return blessings >= _BLESSINGS and blessings * _WORDS >= words and _OF_NEWS.search(text) is None
