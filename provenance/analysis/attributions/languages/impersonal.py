"""What is laid to nobody by a verb without a person: "er wordt wel beweerd dat", "on dit souvent qu'", "conta-se que", "yattığı söylenir"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from provenance.analysis.attributions.languages.clauses import LONGEST, QUOTES, Clause
from provenance.analysis.attributions.languages.words import TURKISH, endings_of, grammar, words

_SIZES: Final = (2, 1)
"""Words of what such a clause begins with ("es wird"), and of a Turkish verb ("rivayet edilir")."""
_BETWEEN: Final = 3
"""Small words before the verb, and behind it: "wel", "a menudo"."""
_BY: Final = (3, 2, 1)
"""Words of "by many people" in Turkish."""
_ENDS: Final = frozenset(".!…)") | QUOTES


def impersonal(clause: Clause, language: str) -> Iterator[tuple[int, int]]:
    """From which word to before which each such place in a sentence stands. Raises LexiconError."""
    said = words(language, "impersonal", "said")
    if language == TURKISH:
        yield from _behind_clause(clause, said)
        return
    alone = words(language, "impersonal", "alone")
    if said.isdisjoint(clause.lower) and alone.isdisjoint(clause.lower):
        return
    lead = words(language, "impersonal", "lead")
    reached = 0
    for first in range(len(clause.lower)):
        joined = clause.at(first - 1) in grammar(language, "and")
        if first < reached or not (joined or _opens(clause, first, language)):
            continue
        behind = _verb(clause, first, language, said, lead) or (first + 1 if clause.at(first) in alone else 0)
        if joined and clause.at(behind - 1) not in words(language, "impersonal", "defining"):
            continue  # "Ana calla y se dice que no": she to herself
        if behind and _states(clause, behind, language) and not _defines(clause, behind, language):
            reached = behind
            yield first, behind


def _defines(clause: Clause, behind: int, language: str) -> bool:
    """Whether such a verb says what counts as something, and when: "se considera que un paquete es urgente si …"."""
    if clause.at(behind - 1) not in words(language, "impersonal", "defining"):
        return False
    return clause.holds(words(language, "impersonal", "defined"), behind, min(len(clause.lower), behind + LONGEST))


def _verb(clause: Clause, first: int, language: str, said: frozenset[str], lead: frozenset[str]) -> int:
    """Behind the verb that follows such a beginning and its small words; 0 where none does."""
    for size in _SIZES:
        if " ".join(clause.lower[first : first + size]) in lead:
            at = _behind_adverbs(clause, first + size, language)
            if clause.at(at) in said:
                return at + 1
    return 0


def _behind_adverbs(clause: Clause, at: int, language: str) -> int:
    adverbs, last = words(language, "impersonal", "adverb"), at + _BETWEEN
    while at < last and clause.at(at) in adverbs:
        at += 1
    return at


def _states(clause: Clause, at: int, language: str) -> bool:
    """Whether what is said follows a verb: "…, dass", "que"."""
    at = _behind_adverbs(clause, at, language)
    at += clause.at(at) == ","
    return clause.at(at) in words(language, "impersonal", "that")


def _opens(clause: Clause, first: int, language: str) -> bool:
    """Whether nothing but small words stands before a place in its clause, so that nobody is the subject: "a veces se afirma"."""
    adverbs, last = words(language, "impersonal", "adverb"), first - _BETWEEN
    at = first
    while at > last and clause.at(at - 1) in adverbs:
        at -= 1
    return clause.ends_clause(at - 1)


def _behind_clause(clause: Clause, said: frozenset[str]) -> Iterator[tuple[int, int]]:
    """The verb that ends a Turkish sentence behind the clause that it passes on: "kralın yattığı söylenir"."""
    end = len(clause.lower)
    while end > 0 and clause.at(end - 1) in _ENDS:
        end -= 1
    for size in _SIZES:
        first = end - size
        verb = " ".join(clause.lower[max(0, first) : end])
        if verb in said and clause.at(first - 1).endswith(endings_of(TURKISH, "impersonal", "of")):
            yield first - 1, end
        if verb in words(TURKISH, "impersonal", "known") and _is_known_as(clause, first):
            yield first - 1, end
        if verb in words(TURKISH, "held", "judged"):
            yield from _judged_by(clause, first)


def _is_known_as(clause: Clause, verb: int) -> bool:
    """Whether a trait, and no name, stands before "is known as": "şifalı olarak bilinir", not "Kara Mustafa olarak bilinir"."""
    trait = clause.at(verb - 2)
    return (
        clause.at(verb - 1) == "olarak"
        and not clause.capital(verb - 2)
        and trait.endswith(endings_of(TURKISH, "impersonal", "kind"))
    )


def _judged_by(clause: Clause, behind: int) -> Iterator[tuple[int, int]]:
    """By whom without a name something is held, before the Turkish verb for it: "birçok kişi tarafından"."""
    many = words(TURKISH, "held", "many")
    for first in range(max(0, behind - LONGEST), behind):
        for size in _BY:
            if " ".join(clause.lower[first : first + size]) in many:
                yield first, first + size
                return
