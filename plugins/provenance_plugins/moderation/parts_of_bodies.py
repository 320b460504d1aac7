"""Vulgar words for a part of the body that somebody has: whoever is spoken to is not called so."""

from __future__ import annotations

import re

from provenance.api import Document, Span, lazy_pattern
from provenance_plugins.moderation.vocabulary import group_of

__all__ = ["is_part_of_body"]

_BEFORE = 40
"""Characters before a word in which stands whose it is."""
_WHOSE = lazy_pattern(r"\b(?:your|my|his|her|their|its|our)\s(?:[\w-]+\s){0,2}\Z", re.IGNORECASE)
_BODY = lazy_pattern(lambda: rf"{group_of('explicit_words', 'body')}", re.IGNORECASE)
_GOES_ON = lazy_pattern(
    r"\W*\Z|\s?[,.;:!?…—–]|\s(?:and|or|but|is|are|was|were|feels?|felt|in|on|at|with|to|from|into|as|up|down|off|out|through|against|around|between|over|under|by|for|then|so|until|while|when|again|slowly|gently)\b",
    re.IGNORECASE,
)
"""Behind a part of somebody's body; not "of a boss", nor the noun of somebody who is called so."""


def is_part_of_body(document: Document, word: Span) -> bool:
    """Whether a vulgar noun is what somebody has, by whose it is and by what follows: "down your throat", "up her …, and"; nobody is called so."""
    text = document.text
    if _BODY.fullmatch(text, word.start, word.end) is None:
        return False
    return (
        _WHOSE.search(text, max(0, word.start - _BEFORE), word.start) is not None
        and _GOES_ON.match(text, word.end) is not None
    )
