"""Brackets that name a value which somebody was to put in, by the grammar of such gaps: nouns of what is asked for, a stroke or a comma between them, capitals, a verb of filling in."""

from __future__ import annotations

from functools import cache

from provenance.api import Phrases, any_of, lazy_pattern

__all__ = ["asks_for_value", "names_value"]

_WORDS = Phrases.load(__package__, "value_gaps")
_TOKEN = lazy_pattern(r"[^\W_]+(?:['’.-][^\W_]+)*")
_PARTS = lazy_pattern(r"\s?[/,|]\s?|\s[–&-]\s")
_OTHER = lazy_pattern(r"[^\w\s'’.,/|&()-]")
"""A sign that no such gap has."""
_YEAR = lazy_pattern(r"(?:19|20)(?:\d\d|XX|xx|__)")
_FILLED = lazy_pattern(
    lambda: (
        rf"(?i)^(?:(?:{any_of(_WORDS.texts('fill'))})[\s:]+)?(?P<rest>.*?)(?P<fill>[\s:–-]+(?:{any_of(_WORDS.texts('fill'))}))?$"
    )
)
_ELIDED = lazy_pattern(r"\b(?:d|l|dell|nell|all)'(?=\w{2})")
"""An article that was run into its noun: "l'entreprise"."""
_LONGEST = 8
"""Words of such a gap, at most."""


def asks_for_value(words: str) -> bool:
    """Whether the words of a bracket name values alone: "Email/Phone", "CITY, COUNTRY", "Institution to be added", "Profile Link"."""
    if words.count(" ") >= _LONGEST or _OTHER.search(words) is not None:
        return False
    low = _ELIDED.sub("", words.lower().replace("’", "'").strip())
    tokens = _TOKEN.findall(low)
    if not tokens or not _known().intersection(tokens):
        return False
    filled = _FILLED.match(low)
    rest = "" if filled is None else filled["rest"].strip(" :")
    if rest and rest != low:
        return all(map(_is_value, _PARTS.split(rest)))
    parts = _PARTS.split(low)
    if not all(map(_is_value, parts)):
        return False
    if len(parts) > 1:
        return words[:1].isupper()
    if len(tokens) == 1:
        return False
    return words[:1].isupper() if tokens[-1] in _known() else words.isupper()


def _is_value(part: str) -> bool:
    """Whether each word of a part is one of such gaps, and one of them names a value."""
    tokens = _TOKEN.findall(part)
    nouns = _known().intersection(tokens)
    return bool(nouns) and all(
        token in nouns or token in _beside() or _YEAR.fullmatch(token) is not None for token in tokens
    )


def names_value(word: str) -> bool:
    """Whether a word in small letters names a value that somebody is to put in: "name", "adresse"."""
    return word in _known()


@cache
def _known() -> frozenset[str]:
    return frozenset(_WORDS.texts("noun"))


@cache
def _beside() -> frozenset[str]:
    return frozenset((*_WORDS.texts("beside"), *_WORDS.texts("small")))
