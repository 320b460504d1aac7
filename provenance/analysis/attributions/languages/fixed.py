"""Fixed phrases: pleas for anonymity, what is laid to everybody, hearsay, and papers that have no name."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Final

from provenance.analysis.attributions.languages.words import GERMAN, TURKISH, words
from provenance.api import Literals, lazy_pattern
from provenance.named_tuples import NamedTuple

MANNERS: Final = {
    "anonymity": "anonymity",
    "knowing": "knowing",
    "widely": "judged",
    "hearsay": "hedge",
    "press": "according",
}
"""{kind of phrase: what it does, as in `Attribution.manner`}."""
_WORD = lazy_pattern(r"\w+")
_START = 6
"""Letters of a word that counts at the beginning of others, too: "Universitätsklinik"."""
_KEPT = 16
"""Answers that are kept: a long sentence is asked for each source in it."""
_APOSTROPHE, _SPACE = "’", "\u00a0"


class Phrase(NamedTuple):
    """A fixed phrase; offsets into what it was looked for in."""

    start: int
    end: int
    kind: str
    """A key of `MANNERS`."""


def lowered(text: str) -> str:
    """A text in small letters with straight apostrophes and plain spaces, as the phrases are written."""
    return text.replace("İ", "i").lower().replace(_APOSTROPHE, "'").replace(_SPACE, " ")


def gives_reason(text: str, language: str) -> bool:
    """Whether a text says why a source keeps its name back: "par peur de représailles"."""
    said = lowered(text)
    return any(phrase in said for phrase in words(language, "phrases", "reason"))


@lru_cache(maxsize=_KEPT)
def tells_maker(text: str, language: str) -> bool:
    """Whether a text names a kind of house or people who make works: "Die Forscher der Universität …"."""
    makers = words(language, "makers")
    starts = tuple(maker for maker in makers if len(maker) >= _START)
    return any(word in makers or word.startswith(starts) for word in _WORD.findall(lowered(text)))


@lru_cache(maxsize=_KEPT)
def tells_work(text: str, language: str) -> bool:
    """Whether a text tells of a study, a survey or a report."""
    works = words(language, "nouns", "studies") | words(language, "nouns", "reports")
    return any(word in works for word in _WORD.findall(lowered(text)))


@lru_cache(maxsize=_KEPT)
def addresses(text: str, language: str) -> bool:
    """Whether a text speaks to somebody, as a question of an interview does."""
    asked = words(language, "grammar", "asked_person")
    return any(word in asked for word in _WORD.findall(text))


def is_spokesman(word: str, language: str) -> bool:
    """Whether a word in small letters is one for somebody who speaks for a body."""
    return word.endswith(tuple(words(language, "grammar", "spokesman")))


def in_statement(text: str, language: str) -> bool:
    """Whether a text says that something stands in a statement that a body put out: "en el comunicado", "dans un communiqué"."""
    said = lowered(text)
    return any(phrase in said for phrase in words(language, "phrases", "in_statement"))


def feels(verb: str, language: str) -> bool:
    """Whether a verb tells what somebody fears or hopes, and no claim: "temen"."""
    return lowered(verb).split()[-1:] != [] and lowered(verb).split()[-1] in words(language, "phrases", "feeling")


def bounds(text: str, language: str) -> bool:
    """Whether what stands before a verb begins with those of whom alone it is true: "Dans les sociétés où …"."""
    said = " ".join(lowered(text).split())
    return said.startswith(tuple(words(language, "phrases", "among"))) and any(
        f" {word} " in said for word in words(language, "phrases", "where")
    )


_BEFORE, _JUST_BEFORE, _BEHIND = 6, 4, 8
"""Words before those near to somebody in which "according to" or a verb of saying stands, and behind them."""


def is_told(said: str, phrase: Phrase, language: str) -> bool:
    """Whether something is laid to those whom a phrase tells of, where it may tell of them for another reason: "zwei nahestehende Personen mitbringen"."""
    if said[phrase.start : phrase.end] not in words(language, "phrases", "bare"):
        return True
    before, behind = _WORD.findall(said[: phrase.start])[-_BEFORE:], _WORD.findall(said[phrase.end :])
    if language == TURKISH:  # the verb ends the sentence
        ends = (" ".join(behind[-2:]), " ".join(behind[-1:]))
        return behind[:1] == ["göre"] or any(end in words(language, "verbs", "say") for end in ends)
    if language == GERMAN and not before:
        return False  # near to nobody: "Nahestehende Personen sagen oft zu wenig"
    near = (f" {' '.join(before)} ", f" {' '.join(behind[:_BEHIND])} ")
    if any(f" {lay} " in stretch for lay in words(language, "phrases", "laid") for stretch in near):
        return True
    return not words(language, "verbs", "say").isdisjoint((*before[-_JUST_BEFORE:], *behind[:_BEHIND]))


@cache
def _manners(language: str) -> tuple[Literals, dict[str, list[tuple[int, str]]]]:
    """The fixed phrases of a language, to be looked for at once, and the kinds of each with their places among all."""
    kinds: dict[str, list[tuple[int, str]]] = {}
    for number, kind in enumerate(MANNERS):
        for phrase in words(language, "phrases", kind):
            kinds.setdefault(phrase, []).append((number, kind))
    return Literals(kinds), kinds


def fixed(said: str, language: str) -> Iterator[Phrase]:
    """The fixed phrases of a text in small letters, in order; the longest of several at a place."""
    literals, kinds = _manners(language)
    there = {string for string, _ in literals.find_all(said)}
    found: list[Phrase] = []
    for _, kind, phrase in sorted((number, kind, one) for one in there for number, kind in kinds[one]):
        at = said.find(phrase)
        while at >= 0:
            behind = at + len(phrase)
            if not (said[at - 1 : at].isalnum() or said[behind : behind + 1].isalnum()):
                found.append(Phrase(at, behind, kind))
            at = said.find(phrase, behind)
    found.sort(key=lambda one: (one.start, -one.end))
    reached = 0
    for one in found:
        if one.start >= reached:
            reached = one.end
            yield one
