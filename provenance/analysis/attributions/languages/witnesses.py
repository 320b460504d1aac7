"""Somebody of whom no more is said than that they were there or know: "einer, der mit am Tisch saß, schildert", "alguien que leyó el informe asegura que", "folk på insidan".

Such words hold no noun for a person, but a small word for anybody with a clause behind it; what that clause tells is why they are believed, and whose name they keep back.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from provenance.analysis.attributions.languages.clauses import QUOTES, Clause
from provenance.analysis.attributions.languages.cues import Cue
from provenance.analysis.attributions.languages.words import TURKISH, endings_of, words
from provenance.named_tuples import NamedTuple

_SIZES: Final = (4, 3, 2, 1)
"""Words for anybody: "una persona", "quelqu'un", and of a Turkish verb."""
_WITHIN, _NEAR = 14, 4
"""Words of the clause that tells what they know, and behind those who are within a house before their verb."""
_MARKS: Final = frozenset(",:–—-") | QUOTES
_OPENING: Final = frozenset(":") | QUOTES
"""Before whoever opens a clause: behind a comma or a dash they may be what somebody named is called: "Ana Cruz, une personne qui …"."""
_BRACKETS: Final = frozenset(",:(–—-")
_QUOTED = 3
"""Words of a quotation that is a claim: "zegt “bûter”" is none."""
_LEAST = 4
"""Words and the comma of a claim without quotation marks before its verb of saying."""
_TO_THAT = 5
"""Words from a verb to the one that begins its claim, in languages where that is no relative pronoun."""
_FREE: Final = frozenset({"de", "sv", "pl"})
_FINAL: Final = frozenset(".!…)") | QUOTES
_STOP: Final = frozenset(".!?;()")


class Witness(NamedTuple):
    """From which word to before which they stand, and the words that lay something to them."""

    first: int
    behind: int
    cue: Cue


def witnesses(clause: Clause, language: str) -> Iterator[Witness]:
    """Each of them in a sentence. Raises LexiconError."""
    who = words(language, "witness", "first")
    if who.isdisjoint(clause.lower) or "?" in clause.lower[-2:]:
        return
    reached = 0
    for at, word in enumerate(clause.lower):
        if at >= reached and word in who:
            found = _turkish(clause, at) if language == TURKISH else _witness(clause, at, language)
            if found is not None:
                reached = max(found.behind, found.cue.behind)
                yield found


def _phrase(clause: Clause, at: int, language: str, tag: str) -> int:
    """Behind the phrase that begins at a word; 0 where none does."""
    phrases = words(language, "witness", tag)
    for size in _SIZES:
        if " ".join(clause.lower[at : at + size]).replace("' ", "'") in phrases:
            return at + size
    return 0


def _witness(clause: Clause, at: int, language: str) -> Witness | None:
    insiders = _phrase(clause, at, language, "insiders")
    if insiders:
        return _insiders(clause, at, insiders, language)
    behind = _phrase(clause, at, language, "who")
    if not behind:
        return None
    behind += clause.at(behind) == ","
    if clause.at(behind) not in words(language, "witness", "which"):
        return None
    knew = words(language, "witness", "knew")
    known = next((index for index in range(behind + 1, behind + _WITHIN) if clause.at(index) in knew), None)
    if known is None or any(clause.at(index) in _STOP for index in range(behind, known)):
        return None
    end = _end(clause, known)
    before = _verb_before(clause, at, end, language)
    if before is not None:
        return Witness(at, end, before)
    if not _opens(clause, at):
        return None
    verb = _verb_behind(clause, known, language)
    if verb is None or not _claims(clause, verb, language):
        return None
    return Witness(at, verb - (clause.at(verb - 1) == ","), Cue(verb, verb + 1, "say"))


def _end(clause: Clause, index: int) -> int:
    while not clause.ends_clause(index):
        index += 1
    return index


def _insiders(clause: Clause, at: int, behind: int, language: str) -> Witness | None:
    """Those within a house: "gente de la casa asegura", "mensen binnen de club zeggen"."""
    before = _verb_before(clause, at, behind, language)
    if before is not None:
        return Witness(at, behind, before)
    if not _opens(clause, at):
        return None
    for index in range(behind, behind + _NEAR):
        if _says(clause, index, language):
            return Witness(at, index, Cue(index, index + 1, "say")) if _claims(clause, index, language) else None
        if clause.ends_clause(index):
            return None
    return None


def _opens(clause: Clause, at: int) -> bool:
    """Whether nothing before a word makes it another part of its clause than the subject, or a name for somebody told of."""
    return at == 0 or clause.at(at - 1) in _OPENING


def _verb_before(clause: Clause, at: int, end: int, language: str) -> Cue | None:
    """A verb between what is quoted and who said it: ", cuenta alguien que estuvo allí"; behind words without quotation marks only at the end of the sentence.

    `end`: where the clause of whoever says it ends.
    """
    verb = at - 1
    if verb <= 0 or not _says(clause, verb, language) or _is_named(clause, end):
        return None
    before = clause.lower[max(0, verb - 2) : verb]
    if before[-1] not in _MARKS | _FINAL:
        return None
    if not QUOTES.isdisjoint(before):
        return Cue(verb, at, "say")
    last = clause.at(end) in _FINAL or not clause.at(end)
    stated = verb > _LEAST and clause.at(0) not in words(language, "witness", "when")
    return Cue(verb, at, "say") if last and stated else None


def _is_named(clause: Clause, end: int) -> bool:
    """Whether a full name stands right behind a clause: "…, der im Saal saß, nämlich Ana Cruz"."""
    return clause.at(end) in _BRACKETS and any(
        clause.capital(index) and clause.capital(index + 1) for index in range(end + 1, end + 4)
    )


def _claims(clause: Clause, verb: int, language: str) -> bool:
    """Whether what is said stands behind a verb that is not denied: a clause with "that", one of hearsay, or words behind a colon or in quotation marks."""
    denying = words(language, "witness", "not")
    if clause.at(verb - 1) in denying:
        return False
    behind = verb + 1
    if clause.at(behind) == ":":
        return clause.is_word(behind + 1) or clause.at(behind + 1) in QUOTES
    that = words(language, "witness", "that")
    within = 1 + (_TO_THAT if language in _FREE else 0)
    for index in range(behind, behind + within):
        word = clause.at(index)
        if word in that or (word == "," and clause.at(index + 1) in that):
            return True
        if word in denying or clause.ends_clause(index):
            break
    if clause.at(behind) == "," and clause.holds(words(language, "witness", "heard"), behind + 1, behind + 1 + _WITHIN):
        return True
    return _is_quoted(clause, behind)


def _is_quoted(clause: Clause, behind: int) -> bool:
    """Whether a quotation of some words begins soon behind a verb."""
    for index in range(behind, behind + _NEAR):
        word = clause.at(index)
        if word in QUOTES:
            return all(clause.is_word(at) for at in range(index + 1, index + 1 + _QUOTED))
        if word in _STOP or not word:
            return False
    return False


def _verb_behind(clause: Clause, known: int, language: str) -> int | None:
    """The verb of whoever knows: behind their clause, which what they know of still belongs to."""
    for index in range(known + 1, known + _WITHIN):
        if clause.at(index) in _STOP:
            return None
        if _says(clause, index, language):
            return index
        if clause.at(index) == "," and not _says(clause, index + 1, language):
            return None
    return None


def _says(clause: Clause, index: int, language: str) -> bool:
    word = clause.at(index)
    return word in words(language, "verbs", "say") or word in words(language, "witness", "say")


def _turkish(clause: Clause, at: int) -> Witness | None:
    """A participle before "somebody", and the verb that ends the sentence: "toplantıda bulunan biri, … anlattı"."""
    behind = _phrase(clause, at, TURKISH, "who")
    if not behind or clause.at(at - 1) not in words(TURKISH, "witness", "knew"):
        return None
    first = at - 1
    while first > max(0, at - _WITHIN) and clause.at(first - 1) not in _MARKS | _STOP:
        first -= 1
    if first and clause.at(first - 1) not in _OPENING:
        return None  # what somebody named is called: "Ana Cruz, köyü bilen biri, …"
    end = len(clause.lower)
    while end > 0 and clause.at(end - 1) in _FINAL:
        end -= 1
    for size in _SIZES[2:]:
        if " ".join(clause.lower[max(behind, end - size) : end]) in words(TURKISH, "verbs", "say"):
            said = clause.at(end - size - 1)
            if said not in QUOTES and not said.endswith(endings_of(TURKISH, "witness", "claim")):
                return None  # a tale, a greeting
            if clause.holds(words(TURKISH, "witness", "not"), behind, end - size):
                return None  # what somebody asks: "kimin kazandığını söyledi"
            return Witness(first, behind, Cue(end - size, end, "say"))
    return None
