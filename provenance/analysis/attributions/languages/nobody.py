"""What is laid to nobody in particular: "viele glauben", "angeblich", fixed phrases."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis.attributions.languages.clauses import QUOTES, Clause
from provenance.analysis.attributions.languages.cues import Cue
from provenance.analysis.attributions.languages.fixed import Phrase
from provenance.analysis.attributions.languages.words import GERMAN, grammar, partners, words
from provenance.named_tuples import NamedTuple

_WITH = 7
"""Words behind a verb in which the one stands that belongs to it."""
_SKIPPED = 3
"""Small words between many and their verb."""
_CROWD = (6, 5, 4, 3, 2)
"""Words of "most people" and of "there are people who"."""
_PLURAL = ("en", "eln", "ern")


class Many(NamedTuple):
    """Nobody in particular and what they say; the index of the word for them in its clause."""

    place: int
    cue: Cue
    weighs: bool


def many(clause: Clause, language: str) -> Iterator[Many]:
    """Those in a sentence who are many, some or most and nothing else: "viele glauben", "certains estiment", "algunos sostienen"."""
    for at, word in enumerate(clause.lower):
        if word in grammar(language, "open"):
            verb = _verb_of(clause, at, language)
            if verb is not None:
                thought = clause.at(verb) in words(language, "verbs", "think")
                opines = clause.at(verb) in words(language, "verbs", "generic")
                stated = clause.at(verb + 1) in grammar(language, "that") or clause.at(verb + 1) == ","
                aside = (  # "nicht, wie manche glauben, …", "contrairement à ce que certains croient"
                    clause.at(at - 1) in grammar(language, "naming") or clause.at(at - 2) in grammar(language, "what")
                )
                yield Many(
                    at, Cue(verb, verb + 1, "think" if thought else "say"), weighs=opines and stated and not aside
                )


def _verb_of(clause: Clause, at: int, language: str) -> int | None:
    """The index of what those say or think who stand at an index and no noun beside them."""
    before = clause.at(at - 1)
    partial = before in grammar(language, "prepositions") and before not in grammar(language, "that")
    partial = partial and before not in grammar(language, "among_many")
    if clause.at(at) in grammar(language, "led"):  # "d'aucuns"
        if before not in grammar(language, "plural"):
            return None
    elif partial or before in grammar(language, "if") or before in words(language, "verbs", "modal"):
        return None
    skipped = grammar(language, "between" if language == GERMAN else "adverbs")
    verb = at + 1
    while clause.at(verb) in skipped and verb <= at + _SKIPPED:
        verb += 1
    word = clause.at(verb)
    if not any(word in words(language, "verbs", manner) for manner in ("say", "think")):
        with_it = partners(language, "with").get(word)  # "viele halten ihn für"
        if not with_it or not clause.holds(with_it, verb + 1, verb + _WITH):
            return None
    if language == GERMAN:
        return verb if word.endswith(_PLURAL) and not clause.capital(verb) else None
    return None if clause.at(verb - 1) in grammar(language, "reflexive") else verb


def crowds(clause: Clause, language: str) -> Iterator[tuple[int, int, int]]:
    """From which word to before which people in general stand, and the verb of what they hold: "la mayoría de la gente cree que", "hay gente que considera"."""
    known, opening = words(language, "crowd", "people"), words(language, "crowd", "first")
    for first, word in enumerate(clause.lower):
        if word not in opening or _belongs(clause, first, language):
            continue
        for size in _CROWD:
            if " ".join(clause.lower[first : first + size]).replace("' ", "'") in known:
                verb = _held_by(clause, first + size, language)
                if verb is not None:
                    yield first, first + size, verb
                break


def _belongs(clause: Clause, first: int, language: str) -> bool:
    """Whether people in general are those of a preposition: "en la mayoría de la gente"; no "para" or "que"."""
    before = clause.at(first - 1)
    return before in grammar(language, "prepositions") and before not in grammar(language, "that")


def _held_by(clause: Clause, at: int, language: str) -> int | None:
    """The index of a verb of saying or thinking behind people in general, with "that" or, as "considera" may, without."""
    last = at + _SKIPPED
    while at < last and clause.at(at) in grammar(language, "adverbs"):
        at += 1
    word, behind = clause.at(at), clause.at(at + 1)
    if word in words(language, "crowd", "judge"):
        return at
    behind = clause.at(at + 2) if behind == "," else behind
    held = any(word in words(language, "verbs", manner) for manner in ("say", "think"))
    return at if held and behind in grammar(language, "that") else None


def hearsay(clause: Clause, language: str) -> Iterator[int]:
    """The indexes of adverbs that lay what their verb says to nobody: "angeblich hat er unterschrieben"."""
    adverbs = words(language, "hearsay", "adverbs")
    for at, word in enumerate(clause.lower):
        if word in adverbs and (at == 0 or clause.at(at - 1) in words(language, "hearsay", "behind")):
            yield at


def stands_for_nobody(said: str, phrase: Phrase, language: str) -> bool:
    """Whether hearsay has no subject before it and no noun behind it: not "¿alguien se cree que", "según algunos sondeos"; nor is it the verb of whoever is quoted before it: "“…,” katanya."."""
    if said[phrase.start : phrase.end] in grammar(language, "quoted"):
        behind = said[: phrase.start].rstrip(" ,")
        if behind[-1:] in QUOTES:
            return False
    before = said[: phrase.end].rsplit(None, 3)  # the last words alone: a sentence may hold a thousand such phrases
    following = said[phrase.end : phrase.end + 2]
    by = not grammar(language, "by").isdisjoint(before[-3:])
    if before[-1] in grammar(language, "many") and not by and following[:1] == " " and following[1:].isalpha():
        return False
    if not said.startswith(("se ", "on "), phrase.start):
        return True
    earlier = said[: phrase.start].rsplit(None, 1)
    return not earlier or not earlier[-1][-1].isalnum() or earlier[-1] in grammar(language, "clause")
