"""Issues of a letter that names itself: its title begins with its name, and its first words welcome readers to it."""

from __future__ import annotations

import re

from provenance.analysis.metadata import metadata
from provenance.api import Document, Phrases, any_of, lazy_pattern

__all__ = ["is_own_issue", "name_of_letter"]

_ISSUES = Phrases.load(__package__, "own_issues")
_FIRST = 400
"""Characters at the beginning in which an issue greets its readers."""
_LAST = 1_500
"""Characters at the end in which it says how it is received."""
_GREETING = lazy_pattern(
    lambda: rf"(?:\A|[.!?\n][\"”’ ]?\s{{0,3}}|,\s)(?:{any_of(_ISSUES.texts('greeting'))})\s(?P<name>[^\n]{{3,90}})",
    re.IGNORECASE,
)
_POINTING = lazy_pattern(
    lambda: rf"(?:\A|[.!?\n][\"”’ ]?\s{{0,3}}|,\s)(?:{any_of(_ISSUES.texts('pointing'))})\s(?P<name>[^\n]{{3,90}})",
    re.IGNORECASE,
)
_ITSELF = lazy_pattern(lambda: rf"(?<!\w)(?:{any_of(_ISSUES.texts('itself'))})(?!\w)", re.IGNORECASE)
_WORD = lazy_pattern(r"[^\W\d_]{2,}")
_NAME = lazy_pattern(r"\s*[:|–—]\s+|\s+-\s+|\s*[#№]\s?\d|\s+(?:no|nr|n[º°]|issue|vol|edition)\.?\s?\d", re.IGNORECASE)
"""Behind the name of a letter in the title of an issue: "The Quay briefing: mayor resigns", "Lamp Letter #12"."""
_SHARED = 2
"""Words of the name that a greeting has, at least, or all of them."""


def name_of_letter(document: Document) -> str:
    """What stands in the title of a text before its own subject, where it is the name of the letter to which its first sentences welcome; empty where it is no issue of one."""
    return document.recall("name of its letter", _name)


def is_own_issue(document: Document) -> bool:
    """Whether a text is an issue of a letter: it welcomes to it by the name in its title, and says how "this newsletter" or "this briefing" is received."""
    return name_of_letter(document) != "" and (
        _ITSELF.search(document.text, max(0, len(document.text) - _LAST)) is not None
        or _ITSELF.search(document.text, 0, 2 * _FIRST) is not None
    )


def _name(document: Document) -> str:
    title = metadata(document).title
    if title is None:
        return ""
    name = _NAME.split(title.value, maxsplit=1)[0].strip()
    words = _words_of(name)
    if not words or name == title.value.strip():
        return ""
    for greeting in _GREETING.finditer(document.text, 0, _FIRST):
        if _in_order(words, _words_of(greeting["name"])) >= min(len(words), _SHARED + (len(words) > _SHARED)):
            return name
    named = any(found["name"].startswith(name) for found in _POINTING.finditer(document.text, 0, _FIRST))
    return name if named else ""


def _words_of(name: str) -> list[str]:
    return list(dict.fromkeys(word.lower() for word in _WORD.findall(name)))


def _in_order(words: list[str], said: list[str]) -> int:
    """How many words of a name a greeting has, each behind the ones before it."""
    places = [said.index(word) for word in words if word in said]
    return len(places) if places == sorted(places) else 0
