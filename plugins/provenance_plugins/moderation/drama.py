"""Whether a text tells of persons that somebody made up: a film, a play, a novel, a game."""

from __future__ import annotations

import re
from functools import partial

from provenance.analysis.register import is_fiction
from provenance.api import Document, Span, lazy_pattern
from provenance_plugins.moderation.vocabulary import group_of

_of = partial(group_of, "drama")

_PART = lazy_pattern(lambda: rf"\b{_of('part')}\b", re.IGNORECASE)
_WORDS = lazy_pattern(lambda: rf"\b{_of('word', 'part')}\b", re.IGNORECASE)
_AROUND = 1200
"""Characters to either side in which words tell that a work is spoken of."""
_DIFFERENT = 3
"""Words that tell of one; a politician, too, has a role or makes a scene."""


def is_of_a_character(document: Document, sentence: Span) -> bool:
    """Whether a sentence is about somebody in a tale, or stands in one: what is said of a character hurts nobody."""
    text = document.text
    if _PART.search(text, *sentence) is not None:
        return True
    low, high = max(0, sentence.start - _AROUND), sentence.end + _AROUND
    if len({word.lower().removesuffix("s") for word in _WORDS.findall(text, low, high)}) >= _DIFFERENT:
        return True
    return is_fiction(document)
