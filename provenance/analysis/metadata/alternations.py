"""Alternations of the words of lexicons, for the patterns of bylines and of dates."""

from __future__ import annotations

from collections.abc import Iterable

from provenance.analysis.metadata.scripts import UNSPACED, has_letter
from provenance.api import any_of


def capitals(words: Iterable[str]) -> str:
    """An alternation of prepositions with a capital: what a page leaves of "By" where its name follows without a space."""
    return "|".join(sorted(word.capitalize() for word in set(words) if word.isalpha() and word.isascii()))


def labels_of(words: Iterable[str]) -> str:
    """An alternation of labels; those of scripts that separate words end at the end of a word."""
    labels = set(words)
    joined = {word for word in labels if has_letter(word[-1:], UNSPACED)}
    spaced = rf"(?:{any_of(labels - joined)})(?!\w)" if labels - joined else ""
    return "|".join(filter(None, (spaced, any_of(joined))))
