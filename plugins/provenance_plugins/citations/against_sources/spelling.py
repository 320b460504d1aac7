"""Words in one of the spellings that they are written in: "colour" and "color", "twelve" and "12"."""

from __future__ import annotations

import re
from functools import cache

from provenance.api import Phrases

__all__ = ["spelled"]

_SPELLINGS = Phrases.load(__package__, "spellings")
_NUMBERS = Phrases.load(__package__, "number_words")
_SHORTEST = 5
"""Letters of a word that is taken apart."""


def spelled(word: str) -> str:
    """A folded word in the spelling in which it is compared."""
    number = _numbers().get(word)
    if number is not None:
        return number
    if len(word) < _SHORTEST or not word.isalpha():
        return word
    pattern, instead = _endings()
    return pattern.sub(lambda match: instead[match[0]], word)


@cache
def _numbers() -> dict[str, str]:
    """Words for numbers, as figures are folded."""
    found: dict[str, str] = {}
    for entries in _NUMBERS.by_language().values():
        for entry in entries:
            kind, _, value = entry.tags[0].partition("-")
            if kind == "value" and entry.text.isalpha():
                found[entry.text] = f"#{value}#"
    return found


@cache
def _endings() -> tuple[re.Pattern[str], dict[str, str]]:
    """Letters that are written for others inside a word; each entry's tag holds the letters that are compared."""
    instead = {entry.text: entry.tags[0] for entries in _SPELLINGS.by_language().values() for entry in entries}
    return re.compile("(?<=.)(?:" + "|".join(sorted(instead, key=len, reverse=True)) + ")"), instead
