"""The words of the tables in `lexicon/`, as sets."""

from __future__ import annotations

from functools import cache

from provenance.analysis.characters import lowered_utf_8
from provenance.api import Document, Literals, Phrases, any_of


@cache
def forms(table: str, tag: str | None = None) -> frozenset[str]:
    """The entries of a table, or those of them that have a tag; empty where there is none. Raises LexiconError."""
    return frozenset(Phrases.load(__package__, table).texts(tag))


def any_word(table: str, tag: str) -> str:
    """The entries of a table that have a tag, for a group of a pattern."""
    return any_of(forms(table, tag))


@cache
def _literals(table: str, tag: str) -> Literals:
    return Literals(sorted(forms(table, tag)))


def stands_in(document: Document, table: str, tag: str) -> bool:
    """Whether an entry with a tag stands anywhere in a document, inside a word too, its letters small or capital."""
    return _literals(table, tag).any_in(lowered_utf_8(document))
