"""What the words of a name with capitals tell: a first name, a state, a body or a place."""

from __future__ import annotations

from functools import cache
from typing import Final

from provenance.api import Phrases

__all__ = ["given_names", "is_given_name", "lists", "numbered_outlets"]

_GIVEN_NAMES: Final = Phrases.load(__package__, "given_names")
_LISTS: Final = Phrases.load(__package__, "lists")


@cache
def given_names() -> dict[str, str]:
    """{first name in small letters: "man", "woman", or "either"}."""
    return {
        entry.text: tag for entries in _GIVEN_NAMES.by_language().values() for entry in entries for tag in entry.tags
    }


def is_given_name(word: str) -> bool:
    """Whether a word with a capital is a first name: one that is no place, office or other word as often."""
    return word[:1].isupper() and word.lower() in given_names()


@cache
def lists() -> dict[str, frozenset[str]]:
    """{`governments`, `of_bodies`, `of_headings`, `numbered_outlets`, `begins_heading`, `no_given`: words in small letters}, of every language together."""
    found: dict[str, set[str]] = {}
    for group in _LISTS.every_group():
        for tag in group.tags:
            found.setdefault(tag, set()).update(group.texts)
    return {tag: frozenset(words) for tag, words in found.items()}


@cache
def numbered_outlets() -> frozenset[str]:
    """The words in small letters that broadcasters have before their number: "France 24", "Channel 4"."""
    return lists()["numbered_outlets"]
