"""The people in front of a relative clause that ends at a verb: "experts who read the file said", "officials we met in Leeds said"."""

from __future__ import annotations

from typing import Final

from msgspec.structs import replace

from provenance.analysis.attributions.nounphrases import NounPhrase, chain
from provenance.analysis.attributions.tokens import Tokens
from provenance.analysis.attributions.words import (
    ADVERB,
    AUXILIARY,
    CAPITAL,
    CLAUSE,
    CONJUNCTION,
    FAMILY,
    FIRST,
    GROUP,
    HOLDER,
    INDEFINITE,
    MARK,
    PREPOSITION,
    QUANTITY,
    SOURCE_NOUN,
    TIME,
    listed,
)

_LONGEST: Final = 12
"""How many words such a clause may have."""
_PEOPLE: Final = SOURCE_NOUN | QUANTITY | FAMILY
_NO_NOUN: Final = MARK | CLAUSE | PREPOSITION | AUXILIARY | CONJUNCTION
_BEFORE_VERB: Final = AUXILIARY | ADVERB


def of_relative(tokens: Tokens, right: int, floor: int) -> NounPhrase | None:
    """The noun that a relative clause hangs on which ends at `right`: "some who advocate free speech" argue."""
    bits, lower = tokens.bits, tokens.lower
    for k in range(right - 1, max(floor, right - _LONGEST), -1):
        if bits[k] & MARK:
            return None
        known = bits[k - 1] & (SOURCE_NOUN | QUANTITY) or (lower[k] == "who" and lower[k - 1] == "those")
        if lower[k] in ("who", "that", "whose") and known:
            verb = k + 1
            while verb < right and bits[verb] & _BEFORE_VERB:
                verb += 1
            if not listed("takes_clause").isdisjoint(lower[verb + 1 : right]):
                return None  # "experts who study it say the pace (suggests)"
            found = chain(tokens, k - 1, floor)
            return None if found is None else replace(found, last=right, relative=True)
        if lower[k] == "where":
            return _at_place(tokens, k, right, floor)
    return None


def _at_place(tokens: Tokens, where: int, right: int, floor: int) -> NounPhrase | None:
    """The people at a place of which a clause tells: "a source at the hospital where the driver is being treated" said."""
    if not listed("takes_clause").isdisjoint(tokens.lower[where + 1 : right]):
        return None
    found = chain(tokens, where - 1, floor)
    if found is None or found.last <= found.core_last or not tokens.bits[found.head] & (HOLDER | GROUP):
        return None
    return replace(found, last=right, relative=True)


def of_clause_with(tokens: Tokens, phrase: NounPhrase, right: int, floor: int) -> NounPhrase | None:
    """The people of whom a clause tells that holds a phrase, which is what they do something to: "experts who read the file (said)".

    None where the phrase may be the subject all the same: behind a verb of saying ("who thinks the mayor said"), a conjunction or a mark.
    """
    bits, lower = tokens.bits, tokens.lower
    for k in range(phrase.before - 1, max(floor, phrase.before - _LONGEST), -1):
        if bits[k] & MARK:
            return None
        if lower[k] == "who":
            break
    else:
        return None
    verb = k + 1
    while verb < phrase.before and bits[verb] & _BEFORE_VERB:
        verb += 1
    if verb >= phrase.before or lower[verb] in listed("takes_clause"):
        return None
    if not listed("takes_clause").isdisjoint(lower[verb + 1 : phrase.before]):
        return None  # "experts who study it say the pace (suggests)"
    if any(bits[j] & CLAUSE and not bits[j] & (PREPOSITION | ADVERB) for j in range(verb + 1, phrase.before)):
        return None
    if bits[k - 1] & _NO_NOUN and not bits[k - 1] & _PEOPLE:
        return None
    found = chain(tokens, k - 1, floor)
    return None if found is None else replace(found, last=right, relative=True)


def met_by_writer(tokens: Tokens, right: int, floor: int) -> NounPhrase | None:
    """The people whom the writer met, in a clause without a pronoun that ends at `right`: "a lawyer I spoke with", "officials we met in Leeds"."""
    bits, lower = tokens.bits, tokens.lower
    for k in range(right - 1, max(floor, right - _LONGEST), -1):
        if bits[k] & MARK:
            return None
        if lower[k] not in listed("writer"):
            continue
        verb = k + 1
        while verb <= right and bits[verb] & _BEFORE_VERB and lower[verb] not in listed("met"):
            verb += 1
        noun = bits[k - 1]
        if verb > right or lower[verb] not in listed("met") or noun & (MARK | TIME):
            return None
        a_name = noun & CAPITAL and not noun & FIRST
        if (noun & _NO_NOUN or a_name) and not noun & (_PEOPLE | INDEFINITE):
            return None
        found = chain(tokens, k - 1, floor)
        return None if found is None else replace(found, last=right, relative=True)
    return None
