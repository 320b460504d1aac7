"""Lines of the words of calls that ask no reader: a question of an interview ("How do you share your texts?"), what a product does ("Get an email when your subscribers reply"), terms ("If you cancel, we will email you")."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from functools import cache

from provenance.api import Phrases, lazy_pattern

__all__ = ["asks_no_reader"]

_WORDS = Phrases.load(__package__, "not_asked")
_STOPS = frozenset(".!?:…;–—")
_SENTENCE_ENDS = frozenset(".:")
_OWN = frozenset({"us", "me"})
_SPOKEN = frozenset({"us", "me", "points"})
"""Who asks, or that something is shown: a question with neither is put to somebody of the text."""
_TERMS = lazy_pattern(
    r" (?:cancel|cancelled|canceled|end|ended|terminate|terminated) (?:(?:your|the|a|their|this) )?(?:(?:membership|subscription|contract) )?(?:at any time )?(?:by|via|in|with) (?:an? )?(?:e-?mail|post|letter|phone|writing|month|week|notice)\b"
)
"""How a contract is ended, which no page asks for: "You can cancel your membership at any time by email"."""
_LETTERS = frozenset({"newsletter", "readmore", "comments"})
"""Kinds that speak of subscribers and readers: those whom "your" names are not the page's own."""


@cache
def _of(language: str, tag: str) -> tuple[str, ...]:
    """Words and phrases of a sort, each between spaces."""
    return tuple(f" {text} " for group in _WORDS.groups(language) or () if tag in group.tags for text in group.texts)


def _has(line: str, language: str, tag: str) -> bool:
    return any(text in line for text in _of(language, tag))


def asks_no_reader(kind: str, tokens: Sequence[str], common: AbstractSet[str], language: str) -> bool:
    """Whether a line that has the words of a call of a kind asks nothing of those who read it; `common`: what else its words tell."""
    words = " ".join(tokens).lower().replace("’", "'")
    line = f" {words} "
    if tokens[-1] == "?" and _STOPS.isdisjoint(tokens[:-1]):
        return _is_put_to_another(kind, line, common, language)
    if kind == "share" and tokens[-1] in _SENTENCE_ENDS:
        led = line.startswith(_of(language, "steps")) or _has(line, language, "shown_by")
        if led and _STOPS.isdisjoint(tokens[:-1]):
            return True  # "Let us look at Mastodon.", "Take Mastodon as an example."
        if _OWN.isdisjoint(common) and _leads_to_shown(line, language):
            return True
    if kind == "comments" and _has(line, language, "press"):
        return True
    if kind in _LETTERS and (_has_owned(line, language) or _TERMS.search(line) is not None):
        return True
    return (
        kind in _LETTERS
        and line.startswith(_of(language, "ifs"))
        and _has(line, language, "will")
        and not _has(line, language, "letters")
    )


def _leads_to_shown(line: str, language: str) -> bool:
    """Whether a sentence leads to what its author shows beside it: "See the mayor's posts on Instagram below.", "View the following log of Reddit."."""
    return line.startswith(_of(language, "looks")) and _has(line, language, "placed")


def _has_owned(line: str, language: str) -> bool:
    """Whether subscribers, readers or texts are called somebody's: "your subscribers"."""
    return any(f"{own}{owned[1:]}" in line for own in _of(language, "own") for owned in _of(language, "owned"))


def _is_put_to_another(kind: str, line: str, common: AbstractSet[str], language: str) -> bool:
    if not common.isdisjoint(_SPOKEN):
        return False
    wonders = (one for one in _of(language, "wonders") if line.startswith(one))
    if any(not line.startswith(tuple(f"{one}{but[1:]}" for but in _of(language, "but"))) for one in wonders):
        return True
    if kind == "comments":
        return _has_owned(line, language)
    if kind == "share":
        return _has(line, language, "own")
    return kind == "assistant" and (_has(line, language, "own") or _has(line, language, "makes"))
