"""The stems of words of works, which agree also in two languages: "testosteronu", "testosterone"."""

from __future__ import annotations

import unicodedata

from provenance.api import lazy_pattern
from provenance_plugins.attribution.tables import forms

__all__ = ["stems"]

_STEM = 6
"""Letters in which words of one matter agree, also in two languages: "testosteronu", "testosterone"."""
_WORD = lazy_pattern(r"[^\W\d_]{6,}")


def stems(said: str) -> frozenset[str]:
    """The first letters of the long words of a text, without accents and without those that are in every list of works."""
    plain = "".join(sign for sign in unicodedata.normalize("NFD", said.lower()) if not unicodedata.combining(sign))
    return frozenset(word[:_STEM] for word in _WORD.findall(plain)) - forms("works_at_end", "everywhere")
