"""The words of the tables in `lexicon/`, as sets."""

from __future__ import annotations

from functools import cache

from provenance.api import Phrases


@cache
def forms(table: str, tag: str = "") -> frozenset[str]:
    """The entries of a table, of all languages, that have a tag, if one is given; empty where there is none. Raises LexiconError."""
    return frozenset(
        text
        for group in Phrases.load(__package__, table).every_group()
        if not tag or tag in group.tags
        for text in group.texts
    )
