"""The family's lexicons, by reference for the host's one pass and word by word for what is read in single sentences."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from provenance.api import Entry, Phrases, any_of

PROFANITY = Phrases.load(__package__, "profanity")
SLUR = Phrases.load(__package__, "slur")
GROUP = Phrases.load(__package__, "group")
ATTACK = Phrases.load(__package__, "attack")
INSULT = Phrases.load(__package__, "insult")
SELF_HARM = Phrases.load(__package__, "selfharm")
SEXUAL = Phrases.load(__package__, "sexual")
MENACE = Phrases.load(__package__, "menace")

_ENGLISH = "en"


@cache
def entries(table: str, language: str = _ENGLISH) -> tuple[Entry, ...]:
    """The entries of a table in a language; none where the language lacks it."""
    return Phrases.load(__package__, table).by_language().get(language, ())


@cache
def by_word(table: str, language: str = _ENGLISH) -> Mapping[str, tuple[str, ...]]:
    """{word or phrase in lower case: its tags} of a table; a word that stands in several lists has the tags of all."""
    found: dict[str, tuple[str, ...]] = {}
    for entry in entries(table, language):
        word = entry.text.lower()
        found[word] = tuple(dict.fromkeys((*found.get(word, ()), *entry.tags)))
    return found


@cache
def tagged(table: str, tag: str) -> frozenset[str]:
    """The English words of a table that carry a tag, in lower case."""
    return frozenset(word for word, tags in by_word(table).items() if tag in tags)


def group_of(table: str, *tags: str) -> str:
    """The English words of a table that carry one of some tags, as a group of a pattern."""
    return f"(?:{any_of(word for tag in tags for word in tagged(table, tag))})"


@cache
def group_of_all(table: str, tag: str) -> str:
    """The words of a table that carry a tag, in all languages, as a group of a pattern."""
    listed = Phrases.load(__package__, table).by_language().values()
    return f"(?:{any_of(sorted({entry.text for entries_ in listed for entry in entries_ if tag in entry.tags}))})"
