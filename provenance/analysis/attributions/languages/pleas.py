"""Who keeps their name back, by the words of it in any order: "que no quisieron dar sus nombres", "die ihre Namen nicht nennen wollten", "cuyo nombre conoce la redacción".

The fixed phrases (`fixed.py`) have the commonest of them in the singular; their plurals, tenses and orders are more than a list holds.
"""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis.attributions.languages.clauses import Clause
from provenance.analysis.attributions.languages.words import words

_NEAR = 7
"""Words on each side of a name in which what is done with it stands."""
_OWN = 2
"""Words before a name in which it is told whose it is."""
_MARKS = frozenset(',;:.!?…()[]–—"“”„«»')


def pleas(clause: Clause, language: str) -> Iterator[tuple[int, int]]:
    """Each such place, from which word to before which."""
    names, identified, anonymous = (words(language, "pleas", tag) for tag in ("names", "identified", "anonymous"))
    if names.isdisjoint(clause.lower) and identified.isdisjoint(clause.lower) and anonymous.isdisjoint(clause.lower):
        return
    reached = 0
    for at, word in enumerate(clause.lower):
        if at < reached or not (word in names or word in identified or word in anonymous):
            continue
        first, behind = _around(clause, at)
        near = clause.lower[first:behind]
        own = word in names and _holds(clause.lower[max(first, at - _OWN) : at], language, "own")
        kept = _holds(near, language, "not", "wish") and (
            word in identified or (own and _holds(near, language, "give"))
        )
        kept = kept or (word in anonymous and _holds(near, language, "wish", "stay"))
        if kept or (word in names and _holds(near, language, "whose", "known", "editors")):
            reached = behind
            yield first, behind


def _around(clause: Clause, at: int) -> tuple[int, int]:
    """The words around one, within its clause."""
    first = behind = at
    while first > max(0, at - _NEAR) and clause.at(first - 1) not in _MARKS:
        first -= 1
    while behind < min(len(clause.lower), at + _NEAR + 1) and clause.at(behind) not in _MARKS:
        behind += 1
    return first, behind


def _holds(near: list[str], language: str, *tags: str) -> bool:
    """Whether a word of each kind is there."""
    return all(not words(language, "pleas", tag).isdisjoint(near) for tag in tags)
