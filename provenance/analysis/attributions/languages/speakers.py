"""Who speaks by name, beside a verb of saying."""

from __future__ import annotations

from provenance.analysis.attributions.languages.clauses import QUOTES, Clause
from provenance.analysis.attributions.languages.cues import Cue
from provenance.analysis.attributions.languages.people import name_behind
from provenance.analysis.attributions.languages.words import GERMAN, grammar, words
from provenance.analysis.proper_names import is_given_name
from provenance.named_tuples import NamedTuple

_NAME = 5
"""Words of a name in apposition, with the mark before it."""
_ROLE = 9
"""Words that tell who somebody is, between a verb and the name."""


class Speaker(NamedTuple):
    """Somebody who speaks by name; indexes into the clause."""

    first: int
    behind: int
    cue: Cue


def speakers(clause: Clause, language: str) -> list[Speaker]:
    """Those in a sentence to whom a verb of saying lays something and whose first name is told."""
    found: list[Speaker] = []
    for index, word in enumerate(clause.lower):
        cue = _cue(clause, index, word, language)
        if cue is None:
            continue
        place = _name_after(clause, cue.behind, language) or _name_before(clause, cue.first, language)
        if place is not None and not (found and found[-1].first == place[0]):
            found.append(Speaker(*place, cue))
    return found


def _cue(clause: Clause, index: int, word: str, language: str) -> Cue | None:
    if word in words(language, "verbs", "say") and not (language == GERMAN and clause.capital(index) and index):
        return Cue(index, index + 1, "say")
    if word in words(language, "verbs", "participle") and clause.at(index - 1) in words(language, "verbs", "auxiliary"):
        return Cue(index - 1, index + 1, "say")
    if word in words(language, "frames", "before") or (
        word == "so" and clause.at(index - 1) == "," and language == GERMAN
    ):
        return Cue(index, index + 1, "according")
    return None


def _name_after(clause: Clause, index: int, language: str) -> tuple[int, int] | None:
    """A name behind a verb, with a role before it at most: "sagte die Sprecherin der Polizei, Anna Weber"."""
    commas = 0
    for at in range(index, min(len(clause.words), index + _ROLE)):
        word = clause.at(at)
        if word == ",":
            commas += 1
            if commas > 1 or at == index:
                return None
            continue
        if word in QUOTES or (clause.ends_clause(at) and word != ","):
            return None
        if clause.capital(at) and is_given_name(clause.words[at]):
            behind = name_behind(clause, at, language)
            if behind - at >= 2:
                return at, behind
        if word in words(language, "verbs", "say") and not clause.capital(at):
            return None
    return None


def _name_before(clause: Clause, index: int, language: str) -> tuple[int, int] | None:
    """A full name directly before a verb: "Anna Weber sagte"."""
    at = index
    while (
        at > 0
        and clause.at(at - 1) in grammar(language, "between" if language == GERMAN else "adverbs")
        and not clause.capital(at - 1)
    ):
        at -= 1
    if clause.at(at - 1) == "," and clause.holds({","}, at - _NAME, at - 1):
        at -= 1  # "la portavoz, Ana Cruz, dijo"
    behind = at
    while at > 0 and (
        clause.capital(at - 1) or (clause.at(at - 1) in grammar(language, "particles") and clause.capital(at - 2))
    ):
        at -= 1
    while at < behind and not is_given_name(clause.words[at]):
        at += 1
    return (at, behind) if behind - at >= 2 else None
