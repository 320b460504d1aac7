"""The words of the tables in `lexicon/`, as sets."""

from __future__ import annotations

from functools import cache

from provenance.api import Phrases, any_of


@cache
def forms(table: str, tag: str | None = None) -> frozenset[str]:
    """The entries of a table, or those of them that have a tag; empty where there is none. Raises LexiconError."""
    return frozenset(Phrases.load(__package__, table).texts(tag))


def any_word(table: str, tag: str) -> str:
    """The entries of a table that have a tag, for a group of a pattern."""
    return any_of(forms(table, tag))
