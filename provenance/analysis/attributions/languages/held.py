"""As what something is held by nobody in particular: "é tido por muitos como", "wordt alom gezien als", "generalmente considerata"."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis.attributions.languages.clauses import QUOTES, Clause
from provenance.analysis.attributions.languages.words import endings_of, words
from provenance.named_tuples import NamedTuple


class Held(NamedTuple):
    """Such words, from which to before which, and whether all hold it."""

    first: int
    behind: int
    widely: bool


def held(clause: Clause, language: str) -> Iterator[Held]:
    """Each such place in a sentence. Raises LexiconError."""
    judged = words(language, "held", "judged")
    if judged.isdisjoint(clause.lower):
        return
    yield from _often(clause, language, judged)
    by, many, widely, seen, as_what = (words(language, "held", tag) for tag in ("by", "many", "widely", "seen", "as"))
    for at, word in enumerate(clause.lower):
        if word not in judged:
            continue
        if word in seen and not clause.holds(as_what, at + 1, at + 1 + _AS):
            continue  # "visto por muchos": they were there
        judges = _behind_judges(clause, at + 1, language, by)
        if judges:
            yield Held(at, judges, widely=False)
        elif clause.at(at + 1) in by and clause.at(at + 2) in many and not _is_noun(clause, at + 3, language):
            yield Held(at, at + 3, widely=False)
        elif clause.at(at - 1) in many and clause.at(at - 2) in by:
            yield Held(at - 2, at + 1, widely=False)
        elif clause.at(at - 1) in widely:
            yield Held(at - 1, at + 1, widely=True)
        elif clause.at(at - 1) in words(language, "held", "often") or _is_told_so(clause, at, language):
            yield Held(at - 1, at + 1, widely=False)


def _is_told_so(clause: Clause, at: int, language: str) -> bool:
    """Whether something is described so and by nobody: "es catalogada como una de las mejores"."""
    if clause.at(at) not in words(language, "held", "told") or clause.at(at - 1) not in words(language, "held", "be"):
        return False
    as_what, by = words(language, "held", "as"), words(language, "held", "by")
    quoted = clause.at(at + 2) in QUOTES
    return clause.at(at + 1) in as_what and not quoted and by.isdisjoint(clause.lower[at + 2 : at + _FAR])


def _behind_judges(clause: Clause, at: int, language: str, by: frozenset[str]) -> int:
    """Behind the words for critics or experts by whom something is held so, "por la crítica"; 0 where none stand there."""
    at += clause.at(at) in by
    critics = words(language, "held", "critics")
    return next((at + size for size in _JUDGES if " ".join(clause.lower[at : at + size]) in critics), 0)


def _often(clause: Clause, language: str, judged: frozenset[str]) -> Iterator[Held]:
    """As what something is often spoken of, in languages whose participle ends the clause: "wird oft als … bezeichnet"."""
    auxiliary = words(language, "held", "auxiliary")
    if auxiliary.isdisjoint(clause.lower):
        return
    for at, word in enumerate(clause.lower):
        if word not in auxiliary:
            continue
        often = clause.at(at + 1) in words(language, "held", "often")
        as_what = words(language, "held", "as")
        if not often and as_what.isdisjoint(clause.lower[at + 1 : at + _FAR]):
            continue
        last = next((one for one in range(at + 2, at + _FAR) if clause.ends_clause(one)), at + 2)
        if clause.at(last - 1) not in judged:
            continue
        if often:
            yield Held(at, at + 2, widely=False)
        elif _is_of_nobody(clause, at, last, language):
            yield Held(last - 1, last, widely=False)


def _is_of_nobody(clause: Clause, at: int, last: int, language: str) -> bool:
    """Whether such a sentence tells as what something is held and not by whom, and explains no term: "wird seit Jahren als Vorbild gefeiert", not "wird als Skalierbarkeit bezeichnet"."""
    within = clause.lower[at + 1 : last - 1]
    as_what = words(language, "held", "as")
    if as_what.isdisjoint(within) or not as_what.isdisjoint(clause.lower[max(0, at - _LED) : at]):
        return False
    if not words(language, "held", "agent").isdisjoint(within):
        return False
    highest = endings_of(language, "held", "highest")
    return clause.at(last - 1) in words(language, "held", "told") or any(word.endswith(highest) for word in within)


_LED = 8
"""Words before the auxiliary in which "as what" may stand: "Als Wüste wird … bezeichnet" gives the meaning of a word."""
_JUDGES, _FAR = (3, 2), 14
"""Words of "by the critics", and from an auxiliary to its participle at the end of the clause."""


def _is_noun(clause: Clause, index: int, language: str) -> bool:
    """Whether a word right behind "by many" may be the noun that tells who they are: "considerato da molti critici"; an article, "as" or a mark is none."""
    word = clause.at(index)
    return clause.is_word(index) and not any(word in words(language, "grammar", tag) for tag in _SMALL)


_AS = 3
"""Words behind such a participle among which "as" stands."""
_SMALL = ("indefinite", "definite", "prepositions", "naming", "joining", "other")
