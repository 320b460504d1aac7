"""What stands in a field for the author and is nobody: the section of a paper ("Politics", "Nasional"), a part of a page or the state of a text ("Live Updates", "brouillon"), a post ("Finanzredakteur"), an office of a club or a council ("Clerk"), a program with its version ("Claude 3.5 Sonnet"), one that wrote what somebody approved."""

from __future__ import annotations

import re
from functools import cache

from provenance.analysis.metadata.lexicons import LEXICON
from provenance.api import Phrases, any_of, lazy_pattern

__all__ = ["is_of_page", "of_nobody"]

_WORDS = Phrases.load(LEXICON, "of_nobody")
_LONGEST = 80
"""Characters of such a field, at most."""


def _program() -> str:
    return rf"(?:{any_of(_WORDS.texts('program'))})(?:[\s-]?\(?(?:v\.?\s?)?(?:\d+(?:\.\d+)*[a-z]?|{any_of(_WORDS.texts('version'))})\)?){{0,3}}"


_VERSION = lazy_pattern(lambda: rf"(?!(?:{any_of(_WORDS.texts('program'))})\Z)(?P<who>{_program()})", re.IGNORECASE)
"""A program with its version or its kind; without them it may be somebody's name."""
_APPROVED = lazy_pattern(
    lambda: (
        rf"(?:(?:{any_of(_WORDS.texts('wrote'))})\s)?(?P<who>{_program()})\s?(?:[·|,;/&–—-]|and)\s?(?:{any_of(_WORDS.texts('approved'))})\s\S.{{1,40}}"
    ),
    re.IGNORECASE,
)
"""A program that wrote, and who approved of it: "Written by Claude · Approved by Max"."""


def of_nobody(field: str) -> str:
    """The section, the post or the program that is all of a field for the author; empty where somebody may be named."""
    words = " ".join(field.split())
    if not words or len(words) > _LONGEST:
        return ""
    if words.lower() in _sections() and (words == words.lower() or words.lower() not in _names()):
        return words
    found = _VERSION.fullmatch(words) or _APPROVED.fullmatch(words)
    return "" if found is None else found["who"]


def is_of_page(words: str) -> bool:
    """Whether words call a part of a page or the state of a text, or stand in for an author: "Live Updates", "brouillon"."""
    return words.lower() in _pages()


@cache
def _pages() -> frozenset[str]:
    return frozenset(_WORDS.texts("page"))


@cache
def _sections() -> frozenset[str]:
    return frozenset(word for kind in _KINDS for word in _WORDS.texts(kind))


@cache
def _names() -> frozenset[str]:
    return frozenset(_WORDS.texts("name"))


_KINDS = ("section", "post", "office", "page")
