"""The words of a language by which a sentence states a figure, and those that lay it to somebody."""

from __future__ import annotations

import re
from functools import cache

from provenance.api import Phrases, any_of, lazy_pattern

__all__ = ["CODES", "holding", "listed", "texts"]

CODES = ("de", "es", "fr", "it", "nl", "pl", "pt", "sv", "tr")
"""The languages that are read here."""


@cache
def texts(language: str, table: str, tag: str) -> tuple[str, ...]:
    """The entries of a table that have a tag; empty where there is none. Raises LexiconError."""
    groups = Phrases.load(__package__, table).groups(language) or ()
    return tuple(text for group in groups if tag in group.tags for text in group.texts)


@cache
def listed(language: str, table: str, tag: str) -> frozenset[str]:
    """The same, to look words up. Raises LexiconError."""
    return frozenset(texts(language, table, tag))


def holding(table: str, tag: str) -> dict[str, re.Pattern[str]]:
    """{language: what finds one of the entries as whole words, in small letters or with a capital at the beginning of a sentence}."""
    return {language: _holding(language, table, tag) for language in CODES}


def _holding(language: str, table: str, tag: str) -> re.Pattern[str]:
    return lazy_pattern(lambda: rf"(?<![\w-])(?i:{any_of(texts(language, table, tag))})(?![\w])")
