"""The words of the tables in `lexicon/`, as sets."""

from __future__ import annotations

from functools import cache

from provenance.analysis.characters import IN_LOWERED
from provenance.api import Document, Literals, Phrases, any_of


@cache
def forms(table: str, tag: str | None = None) -> frozenset[str]:
    """The entries of a table, or those of them that have a tag; empty where there is none. Raises LexiconError."""
    return frozenset(Phrases.load(__package__, table).texts(tag))


@cache
def starts(table: str, tag: str, *before: str) -> tuple[str, ...]:
    """The entries of a table that have a tag, also behind each of some words, for `str.startswith`."""
    return tuple(sorted(word + form for form in forms(table, tag) for word in ("", *before)))


@cache
def endings(table: str, tag: str | None = None, before: str = "") -> tuple[str, ...]:
    """The entries of a table, or those of them that have a tag, behind some characters, for `str.endswith`."""
    return tuple(sorted(before + form for form in forms(table, tag)))


def alternatives(table: str, tag: str | None = None) -> str:
    """The entries of a table, or those of them that have a tag, for a group of a pattern."""
    return any_of(forms(table, tag))


def spaced_alternatives(table: str, tag: str | None = None) -> str:
    """The same, with any white space between the words of an entry."""
    return alternatives(table, tag).replace(r"\ ", r"\s")


@cache
def _literals(table: str, tags: tuple[str, ...]) -> Literals:
    return Literals(form for tag in tags for form in sorted(forms(table, tag)))


def holds(text: str, table: str, *tags: str) -> bool:
    """Whether an entry with one of some tags stands in a text, inside a word too: asked before a pattern that needs one, it takes a tenth of its time."""
    return _literals(table, tags).any_in(text.encode("utf-8", "replace"))


def stands_in(document: Document, table: str, *tags: str) -> bool:
    """Whether an entry with one of some tags stands anywhere in a document, whether its letters are small or capital."""
    return IN_LOWERED.any_in(document, _literals(table, tags))
