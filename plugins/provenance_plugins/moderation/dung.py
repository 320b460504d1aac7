"""What cattle leave: a plain word there, in languages that use it for a curse, too: "bosta de vaca"."""

from __future__ import annotations

import re

from provenance.analysis import language
from provenance.api import Document, any_of, lazy_pattern
from provenance_plugins.moderation.vocabulary import by_word
from provenance_plugins.moderation.words import Word

__all__ = ["is_dung"]

_LANGUAGE = "pt"
"""Of the languages that are read, the one whose plain word for it is a curse."""
_REACH = 40


def _of(tag: str) -> str:
    return f"(?:{any_of(word for word, tags in by_word('dung', _LANGUAGE).items() if tag in tags)})"


_BEHIND = lazy_pattern(
    lambda: (
        rf"\s(?:(?:{_of('state')})(?:\s(?:de|do|da|dos|das)\s(?:{_of('animal')}))?|(?:(?:{_of('state')})\s)?(?:de|do|da|dos|das)\s(?:[^\W\d_]+\s)?(?:{_of('animal')}))(?!\w)"
    ),
    re.IGNORECASE,
)
"""Behind the word: of which animal it is, or that it is dry, fresh or burnt."""


def is_dung(document: Document, word: Word) -> bool:
    """Whether the word for it stands before an animal, or before what is done with dung."""
    if language(document).read_as != _LANGUAGE or "word" not in by_word("dung", _LANGUAGE).get(word.word, ()):
        return False
    return _BEHIND.match(document.text, word.span.end, word.span.end + _REACH) is not None
