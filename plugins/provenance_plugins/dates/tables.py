"""The words of the tables in `lexicon/`, as sets."""

from __future__ import annotations

from functools import cache

from provenance.api import Phrases


@cache
def forms(table: str, tag: str | None = None) -> frozenset[str]:
    """The entries of a table, or those of them that have a tag; empty where there is none. Raises LexiconError."""
    return frozenset(Phrases.load(__package__, table).texts(tag))
