"""References of a text to its own entries, pages and chapters: "Siehe auch: Anker", "Voir aussi : page douze", "Se även: kapitel tolv"."""

from __future__ import annotations

import re

from provenance.analysis import Boilerplate
from provenance.api import Document, Phrases, any_of, lazy_pattern
from provenance_plugins.boilerplate import LEXICON

__all__ = ["refers_within"]

_WORDS = Phrases.load(LEXICON, "cross_references")
_LONGEST, _BLOCKS = 120, 2
"""Characters of such a reference, and blocks of a stretch that begins with it."""


def _of(tag: str) -> str:
    return any_of(_WORDS.texts(tag))


def _count() -> str:
    return rf"(?:\d{{1,4}}[.ºª°]?|[ivxlc]{{1,7}}\.?|{_of('number')})"


_ENTRY = lazy_pattern(
    lambda: rf"\W*(?:{_of('see')})\W{{0,3}}:\W{{0,4}}[^\W\d_][\w’'-]*(?:\s?[,;/]\s?[^\W\d_][\w’'-]*){{0,4}}\W*",
    re.IGNORECASE,
)
"""All of a stretch: entries of one word each, as glossaries have them."""
_PLACE = lazy_pattern(
    lambda: (
        rf"[^:\n]{{3,60}}:\W{{0,4}}(?:(?:{_of('place')})\.?\s(?:{_count()})(?:(?:\s?[-–,&]\s?|\s(?:{_of('and')})\s|\s)(?:{_count()})){{0,3}}"
        rf"|(?:{_count()}\s){{1,2}}(?:{_of('place')}))\W*"
    ),
    re.IGNORECASE,
)
"""A place of a book or a house with its number behind it or before it."""


def refers_within(document: Document, part: Boilerplate) -> bool:
    """Whether a stretch sends readers to an entry, a page, a chapter, a volume or a hall, and to no other text: in one line, which may have taken the one below it."""
    if part.kind != "related" or len(part.blocks) > _BLOCKS:
        return False
    words = document.slice(part.span).strip().partition("\n")[0]
    return (
        len(words) <= _LONGEST
        and ":" in words
        and (_ENTRY.fullmatch(words) is not None or _PLACE.fullmatch(words) is not None)
    )
