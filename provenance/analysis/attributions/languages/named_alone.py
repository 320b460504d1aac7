"""Clauses that only name what somebody says: "a guide to what experts say"; nothing that was said stands in the sentence."""

from __future__ import annotations

from provenance.analysis.attributions.languages.clauses import Clause
from provenance.analysis.attributions.languages.cues import Cue
from provenance.analysis.attributions.languages.people import Party
from provenance.analysis.attributions.languages.words import GERMAN, grammar, words

_FRAMES = (1, 2, 3)
"""Words of a phrase that makes a statement of the clause: "según lo que dicen"."""
_BETWEEN = 2
"""Words from the end of the clause to a verb that gives what is said, ", c'est", and of what speaks against it, "a pesar de"."""
_MANNERS = frozenset({"say", "think"})


def is_named_alone(clause: Clause, party: Party, cue: Cue, language: str) -> bool:
    """Whether "lo que dicen los expertos", "ce que disent", "was Experten sagen" is a thing of which the sentence speaks.

    Not where the sentence says it ("lo que dicen es que …"), stands on it ("según lo que dicen …") or against it ("a pesar de lo que dicen …").
    """
    if cue.manner not in _MANNERS:
        return False
    first = min(cue.first, party.first)
    if language == GERMAN:
        opens = clause.at(first - 1) in grammar(language, "what_said")
        what = first - 1
    else:
        opens = clause.at(first - 1) in grammar(language, "that") and clause.at(first - 2) in grammar(language, "what")
        what = first - 2
    if not opens or _leads(clause, what, language):
        return False
    close = clause.close(max(cue.behind, party.behind))
    ahead = (*clause.lower[max(cue.behind, party.behind) : close], *clause.lower[close : close + 1 + _BETWEEN])
    return grammar(language, "given").isdisjoint(ahead)


def _leads(clause: Clause, what: int, language: str) -> bool:
    """Whether the words before make a statement of the clause, or speak against it."""
    if clause.holds(grammar(language, "against"), what - _BETWEEN, what):
        return True
    frames = words(language, "frames", "before")
    return any(" ".join(clause.lower[max(0, what - size) : what]) in frames for size in _FRAMES)
