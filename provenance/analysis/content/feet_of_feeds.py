"""What the feed of a blog adds below each of its texts, in the languages of its program: "The post … appeared first on …"."""

from __future__ import annotations

import re
from functools import cache

from provenance.api import Phrases

__all__ = ["any_foot", "joined_foot"]

_WORDS = Phrases.load(__package__, "glued")
_TITLE = r"[“\"„«‘'¿¡(\[]?(?:[^\W_a-zß-ÿ]|[a-z][A-Z]|\.[A-Z])[^\n]{3,220}?"
_FIRST = r"(?:(?m:^)|(?<=[.!?…\]]\s))[“\"„«‘'¿¡(\[]?[^\W_a-zß-ÿ][^\n.!?…]{3,160}?"
"""A title with which the line begins: no sentence before it belongs to it."""
_SITE = r"[“\"„«‘']?(?:[^\W_a-zß-ÿ][^\n]{0,100}|[\w-]{2,40}\.[a-z]{2,6}\s?\.?)"
_WITHIN = r"[^\n]{2,80}?"
_GAP = "…"


@cache
def any_foot() -> str:
    """Such a line in any of the languages, as a group of a pattern."""
    return rf"(?-i:(?:{'|'.join(_form(*entry.split(_GAP)) for entry in _WORDS.texts('fed'))})\s?[.。।]?)"


def joined_foot() -> str:
    """The same by itself or behind a sentence in the same paragraph; behind the mark of a cut it belongs to that."""
    return rf"(?:(?m:^)|(?<=[^\s\]…]\s)(?<!\.\.\.\s))(?P<said>{any_foot()})[^\S\n]*(?m:$)"


def _form(before: str, between: str, behind: str) -> str:
    title = rf"{re.escape(before)}{_TITLE}" if before.strip() else _FIRST
    site = _WITHIN if behind else _SITE
    return rf"{title}{re.escape(between)}{site}{re.escape(behind)}"
