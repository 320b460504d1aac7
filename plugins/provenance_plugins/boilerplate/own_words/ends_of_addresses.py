"""The country below the lines of a postal address: "21 Mill Road", "Salem, Oregon 97301", "United States"."""

from __future__ import annotations

from functools import cache

from provenance.analysis import Boilerplate
from provenance.api import DIGITS, Document, Phrases, lazy_pattern
from provenance_plugins.boilerplate import LEXICON

__all__ = ["ends_address"]

_COUNTRIES = Phrases.load(LEXICON, "countries")
_POSTCODE = lazy_pattern(
    r"\b(?!(?:19|20)\d\d\b)\d{4,6}(?:-\d{3,4})?(?![\w/:])|\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|\b[A-Z]\d[A-Z] ?\d[A-Z]\d\b",
    signs=DIGITS,
)
"""The number of a place as posts write it: "97301", "01310-100", "SW1A 2AA", "K1A 0B1"; no year."""
_ABOVE, _LONGEST = 2, 90
"""Blocks above among which the line with the place stands, and characters of such a line."""
_HEAD = 2
"""Blocks of a stretch that is no menu: a menu has more words than the country and the head of what follows."""


@cache
def _countries() -> frozenset[str]:
    return frozenset(_COUNTRIES.texts())


def ends_address(document: Document, part: Boilerplate) -> bool:
    """Whether a line has nothing but the name of a country, leads nowhere, and short lines above it name a place with its number; the head of what follows may stand below, "Contact" over a number."""
    at = part.blocks.start
    if part.blocks.stop - at > _HEAD or len(document.blocks) <= at:
        return False
    line = document.blocks[at].span
    if document.slice(line).strip(" \t\n.,*_").lower() not in _countries():
        return False
    above = document.blocks[max(0, at - _ABOVE) : at]
    if not above or any(above[0].span.start <= link.span.start < part.span.end for link in document.links):
        return False
    for block in reversed(above):
        words = document.slice(block.span)
        if len(words) > _LONGEST:
            return False
        if _POSTCODE.search(words) is not None:
            return True
    return False
