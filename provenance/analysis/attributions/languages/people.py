"""Who is told of without a name: a noun with what belongs to it, and whether a name stands beside it."""

from __future__ import annotations

from typing import Literal, TypeAlias

from provenance.analysis.attributions.languages.clauses import Clause
from provenance.analysis.attributions.languages.words import grammar
from provenance.analysis.proper_names import is_given_name
from provenance.named_tuples import NamedTuple

Determiner: TypeAlias = Literal["indefinite", "definite", "quantifier", "other", "bare"]
_LONGEST = 5
"""Words of a name."""
_APPOSED = frozenset(",(–—")
"""Marks between a noun and the name of whom it tells."""
_JOINING = frozenset({"und", "sowie", "et", "y"})
_OTHERS = frozenset({"andere", "anderen", "weitere", "d'autres", "d’autres", "autres", "otros", "otras"})
"""With which people are joined to a name."""
WORKS = frozenset({"studies", "reports"})
"""Classes of nouns for works."""


class Party(NamedTuple):
    """A noun for somebody or for a work, with what belongs to it; indexes into its clause."""

    first: int
    head: int
    behind: int
    """Behind its last word."""
    classes: frozenset[str]
    determiner: Determiner
    named: bool
    """A name stands beside it."""
    bounded: bool
    """What follows tells to whom or what it belongs."""
    high: bool
    """A rank is told."""

    @property
    def is_work(self) -> bool:
        """Whether it is a study, a report or a poll."""
        return not self.classes.isdisjoint(WORKS)


def name_behind(clause: Clause, index: int, language: str, *, fewest: int = 2) -> int:
    """Where a name that begins at an index ends; the index itself where none does."""
    at = index
    while clause.at(at) in grammar(language, "titles"):
        at += 1
        if clause.at(at) == ".":
            at += 1
    titled = at > index
    count, begun = 0, at
    while count < _LONGEST:
        if clause.capital(at) and clause.at(at) not in grammar(language, "days"):
            count += 1
            at += 1
            if clause.at(at) == "." and len(clause.words[at - 1]) == 1:
                at += 1
        elif count and clause.at(at) in grammar(language, "particles") and clause.capital(at + 1):
            at += 1
        else:
            break
    if count >= fewest or (count and (titled or is_given_name(clause.words[begun]))):
        return at
    return index


def named_around(clause: Clause, party: Party, language: str) -> Party:
    """The same, named where a name stands beside its noun, behind all that belongs to it, or before it."""
    named = (
        party.named
        or is_named_beside(clause, party.behind, language)
        or is_named_beside(clause, party.head + 1, language)
        or is_named_before(clause, party.first)
    )
    return party._replace(named=named) if named else party


def is_named_beside(clause: Clause, behind: int, language: str) -> bool:
    """Whether a name follows a noun with all that belongs to it: ", Jean Dupont,", "(Ana Cruz)", "wie Hans Meier"."""
    word = clause.at(behind)
    if word in _APPOSED and word:
        return name_behind(clause, behind + 1, language) > behind + 1
    return word in grammar(language, "naming") and clause.capital(behind + 1)


def is_named_before(clause: Clause, first: int) -> bool:
    """Whether a noun stands in apposition to a name before it, or is joined to one: "Hans Müller, ein Sprecher der Polizei, sagte", "Hans Müller und andere Sprecher"."""
    if clause.at(first - 1) in _JOINING and clause.at(first) in _OTHERS:
        return clause.capital(first - 2) and clause.capital(first - 3)
    if clause.at(first - 1) != "," or not clause.capital(first - 2):
        return False
    return clause.capital(first - 3) or is_given_name(clause.words[first - 2])
