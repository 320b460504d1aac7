"""Small words inside names that elsewhere stand between two names or before a place: "José Cruz y Ruiz", "João Prado e Silva"; "Ana Cruz, do Recife"."""

from __future__ import annotations

import re

from provenance.analysis.metadata.lexicons import Words
from provenance.analysis.proper_names import is_given_name
from provenance.api import lazy_pattern

_JOINED = lazy_pattern(
    r"(?P<before>[A-ZÀ-Þ][\w.'’-]*(?:\s[^\W\d_][\w.'’-]*)+)\s(?P<and>[yei])\s(?=(?P<surname>[A-ZÀ-Þ][^\W\d_]+(?:-[A-ZÀ-Þ][^\W\d_]+)?)(?:\s*[,;/|(]|\s[yei]\s|\s*$))",
)
"""Two words of a name or more, with one more behind "y", "e" or "i"."""
_BINDER = "\u2060"
"""Stands for the spaces around the small word of a compound."""


def bound(text: str, words: Words) -> str:
    """A byline in which the small word of a compound surname is no conjunction: one word behind it that is no given name is the second surname of one person."""
    return _JOINED.sub(lambda joined: _bound(joined, words), text)


def _bound(joined: re.Match[str], words: Words) -> str:
    surname = joined["surname"]
    low = surname.lower()
    if is_given_name(surname) or low in words.agencies or low in words.roles or low in words.organisations:
        return joined[0]
    return f"{joined['before']}{_BINDER}{joined['and']}{_BINDER}"


def unbound(part: str) -> str:
    """A part of a byline as it was written."""
    return part.replace(_BINDER, " ")


def is_place(part: str, words: Words) -> bool:
    """Whether a part behind a name tells whence it is reported: "Ana Cruz, do Recife"."""
    small, _, place = part.partition(" ")
    return small in words.particles and place[:1].isupper() and " " not in place
