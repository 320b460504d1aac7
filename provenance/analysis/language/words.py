"""Small words: a plain text in one of a few languages is told by them alone, at the price of one look-up a word."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib import resources
from typing import NamedTuple


class _Words(NamedTuple):
    code: str
    words: frozenset[str]
    weak: frozenset[str]
    share: float


@cache
def _lists() -> tuple[_Words, ...]:
    content = (resources.files(__package__) / "function_words.toml").read_text(encoding="utf-8")
    return tuple(
        _Words(code, frozenset(table["words"].split()), frozenset(table["weak"].split()), float(table["share"]))
        for code, table in tomllib.loads(content).items()
    )


MANY = 10
"""So many words of a list, and the text is beyond doubt in its language."""


def by_words(text: str) -> tuple[str, int] | None:
    """The language that the small words of a text leave no doubt about, and how many of them there are; None where they do.

    A list must hold its share of all words, with at least four different ones that no other language has.
    """
    words = text.lower().split()
    total = len(words)
    if total < 8:
        return None
    for code, known, weak, share in _lists():
        found = [word for word in words if word in known]
        if len(found) >= share * total and len(set(found) - weak) >= 4:
            return code, len(found)
    return None
