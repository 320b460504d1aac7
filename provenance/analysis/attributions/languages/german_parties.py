"""German: the nouns for people and works in a sentence, with what belongs to each."""

from __future__ import annotations

from provenance.analysis.attributions.languages.clauses import Clause
from provenance.analysis.attributions.languages.people import (
    Determiner,
    Party,
    name_behind,
    named_around,
)
from provenance.analysis.attributions.languages.words import GERMAN, classes, grammar, words

_ENDINGS = ("e", "en", "er", "em", "es")
"""How adjectives end."""
_SHORTEST = 4
"""Letters of an adjective: shorter words with such an ending are small words."""
_INNER = "*:_"
"""Marks within a word that stands for women, men and others."""
_ROOMS = "kreisen"
_CIRCLES = frozenset({"circles"})
_PLURAL = ("perten", "leuten", "leute", "innen", "lysten", "nomen")
"""How words for experts end that are no man and no woman."""


def parties(clause: Clause) -> list[Party]:
    """The nouns for people and works in a sentence, with what belongs to each."""
    found: list[Party] = []
    for head, word in enumerate(clause.words):
        if word[0].isupper():
            kinds = _classes(clause.lower[head])
            if kinds:
                found.append(_party(clause, head, kinds))
    return found


def _classes(noun: str) -> frozenset[str]:
    if noun in words(GERMAN, "circles", "called"):
        return _CIRCLES
    if noun.endswith(_ROOMS) and noun not in words(GERMAN, "circles", "none"):
        return _CIRCLES
    for mark in _INNER:
        noun = noun.replace(mark, "")
    return classes(GERMAN, noun)


def _party(clause: Clause, head: int, kinds: frozenset[str]) -> Party:
    first, determiner, high = _beginning(clause, head)
    behind, bounded = _extent(clause, head)
    if (
        determiner == "definite"
        and clause.at(first - 1) == ","
        and clause.at(behind) in words(GERMAN, "frames", "behind")
    ):
        first, determiner = first + 1, "bare"  # "eine Regel, die Experten zufolge teuer ist"
    apposed = (
        determiner != "indefinite"
        and clause.capital(head + 1)
        and not classes(GERMAN, clause.at(head + 1))
        and (not _is_plural(clause, head, determiner) or name_behind(clause, head + 1, GERMAN) > head + 1)
    )  # "Sprecherin Anna Weber", but not "nach Angaben von Experten Senfgas"
    return named_around(clause, Party(first, head, behind, kinds, determiner, apposed, bounded, high), GERMAN)


def _is_plural(clause: Clause, head: int, determiner: Determiner) -> bool:
    """Whether a noun tells of several for sure."""
    return determiner == "quantifier" or clause.at(head).endswith(_PLURAL)


def _beginning(clause: Clause, head: int) -> tuple[int, Determiner, bool]:
    """Where a noun with its article and its adjectives begins, what the article is, and whether an adjective tells a rank."""
    first, high = head, False
    determiner: Determiner = "bare"
    while first > 0:
        word = clause.at(first - 1)
        if word in grammar(GERMAN, "quantifier"):
            determiner = "quantifier"
        elif word in grammar(GERMAN, "indefinite"):
            determiner = "indefinite" if determiner == "bare" else determiner
        elif word in grammar(GERMAN, "definite"):
            determiner = "definite" if determiner == "bare" else determiner
        elif word in grammar(GERMAN, "other"):
            determiner = "other"
        elif determiner == "bare" and (word in words(GERMAN, "high") or is_adjective(clause, first - 1)):
            high = high or word in words(GERMAN, "high")
            first -= 1
            continue
        else:
            break
        first -= 1
        further = clause.at(first - 1)
        if determiner == "definite" or not (
            further in grammar(GERMAN, "definite") or further in grammar(GERMAN, "one")
        ):
            break
    return first, determiner, high


def is_adjective(clause: Clause, index: int) -> bool:
    """Whether a word may be an adjective or a number before a noun."""
    word = clause.at(index)
    if word.isdigit():
        return True
    if len(word) < _SHORTEST or not (word.replace("-", "").isalnum() and word.endswith(_ENDINGS)):
        return False
    if (
        word in grammar(GERMAN, "no_adjective")
        or word in grammar(GERMAN, "prepositions")
        or word in words(GERMAN, "verbs")
    ):
        return False
    return not clause.capital(index) or index == 0


def _extent(clause: Clause, head: int) -> tuple[int, bool]:
    """Behind the last word of what belongs to a noun, and whether it tells to whom or what it belongs."""
    at, bounded = head + 1, False
    while True:
        word = clause.at(at)
        joined = word in grammar(GERMAN, "joining")
        if not joined and word not in grammar(GERMAN, "linking"):
            return at, bounded
        step = at + 1
        while _leads(clause, step):
            step += 1
        nominative = word == "der" and step > at + 1 and clause.at(step - 1).endswith("e")
        if nominative or not clause.capital(step) or is_day(clause, step):
            return at, bounded  # "laut Medien der chinesische Konzern"
        while clause.capital(step) and clause.is_word(step) and not is_day(clause, step):
            step += 1
        bounded = bounded or word in grammar(GERMAN, "of")
        at = step


def _leads(clause: Clause, index: int) -> bool:
    """Whether a word may stand before a noun: an article or an adjective."""
    if not clause.is_word(index):
        return False
    word = clause.at(index)
    if any(word in grammar(GERMAN, tag) for tag in ("definite", "indefinite", "other")):
        return True
    return not clause.capital(index) and not word.isdigit() and is_adjective(clause, index)


def is_day(clause: Clause, index: int) -> bool:
    """Whether a word begins as those for days, months and times do, or is a number: "Montagabend"."""
    word = clause.at(index)
    return word[:1].isdigit() or any(word.startswith(day) for day in grammar(GERMAN, "days"))
