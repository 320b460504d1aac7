"""Pictures that an edition in plain text describes in brackets, for those who read it without them: "[Image of an old man on the quay.]"."""

from __future__ import annotations

import re

from provenance.api import Document, Phrases, any_of, lazy_pattern
from provenance_plugins.boilerplate import LEXICON

__all__ = ["is_described"]

_WORDS = Phrases.load(LEXICON, "described_images")
_IMAGE = lazy_pattern(
    lambda: rf"\[((?:{any_of(_WORDS.texts('opens'))})\s[^\[\]]{{10,300}}[.!])\]",
    re.IGNORECASE,
)
"""A description is a sentence of its own and ends as one."""
_ASKS = lazy_pattern(lambda: rf"(?<!\w)(?:{any_of(_WORDS.texts('asks'))})(?!\w)", re.IGNORECASE)
"""What asks somebody to put a picture in, or says that one is to come."""
_FEWEST, _WORDS_OF_ONE = 3, 4
"""Pictures that such an edition describes, each otherwise, at least, and the words of one; a gap of a template stands alone, or says the same again."""


def is_described(document: Document, words: str) -> bool:
    """Whether the words of a bracket describe a picture, as those of other brackets of the text do theirs."""
    described = document.recall("images that are described", _described)
    return len(described) >= _FEWEST and words in described


def _described(document: Document) -> frozenset[str]:
    found = (match[1] for match in _IMAGE.finditer(document.text))
    return frozenset(one for one in found if one.count(" ") >= _WORDS_OF_ONE and _ASKS.search(one) is None)
