"""As what something is held by nobody in particular: "é tido por muitos como", "wordt alom gezien als", "generalmente considerata"."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis.attributions.languages.clauses import Clause
from provenance.analysis.attributions.languages.words import words
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
    by, many, widely, seen, as_what = (words(language, "held", tag) for tag in ("by", "many", "widely", "seen", "as"))
    for at, word in enumerate(clause.lower):
        if word not in judged:
            continue
        if word in seen and not clause.holds(as_what, at + 1, at + 1 + _AS):
            continue  # "visto por muchos": they were there
        if clause.at(at + 1) in by and clause.at(at + 2) in many and not _is_noun(clause, at + 3, language):
            yield Held(at, at + 3, widely=False)
        elif clause.at(at - 1) in many and clause.at(at - 2) in by:
            yield Held(at - 2, at + 1, widely=False)
        elif clause.at(at - 1) in widely:
            yield Held(at - 1, at + 1, widely=True)


def _is_noun(clause: Clause, index: int, language: str) -> bool:
    """Whether a word right behind "by many" may be the noun that tells who they are: "considerato da molti critici"; an article, "as" or a mark is none."""
    word = clause.at(index)
    return clause.is_word(index) and not any(word in words(language, "grammar", tag) for tag in _SMALL)


_AS = 3
"""Words behind such a participle among which "as" stands."""
_SMALL = ("indefinite", "definite", "prepositions", "naming", "joining", "other")
