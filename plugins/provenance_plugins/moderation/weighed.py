"""Words for an illness that are weighed: a sentence says that somebody has it or has it not, and insults nobody."""

from __future__ import annotations

import re
from functools import partial

from provenance.api import Document, Span, lazy_pattern
from provenance_plugins.moderation.vocabulary import group_of, tagged
from provenance_plugins.moderation.words import Word

__all__ = ["is_weighed"]

_of = partial(group_of, "around_insult")
_FIRST = lazy_pattern(lambda: rf"\b{_of('weighed')}\s", re.IGNORECASE)
_NOT = lazy_pattern(lambda: rf"\bor\s(?:[^\W\d_]+\s){{0,2}}{_of('is_not')}(?!\w)", re.IGNORECASE)


def is_weighed(document: Document, word: Word, sentence: Span) -> bool:
    """Whether a sentence leaves it open whether somebody is ill: "either Cruz is mentally ill …, or he isn't"; not "either a fool or a liar"."""
    if document.slice(word.span).lower() not in tagged("around_insult", "ailing"):
        return False
    text = document.text
    return (
        _FIRST.search(text, sentence.start, word.span.start) is not None
        and _NOT.search(text, word.span.end, sentence.end) is not None
    )
