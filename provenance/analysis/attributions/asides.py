"""The subject in front of an aside: an apposition, a description or brackets between it and its verb."""

from __future__ import annotations

from typing import Final

from msgspec.structs import replace

from provenance.analysis.attributions.following import following
from provenance.analysis.attributions.nounphrases import NounPhrase, can_speak, chain
from provenance.analysis.attributions.relatives import of_clause_with, of_relative
from provenance.analysis.attributions.tokens import Tokens
from provenance.analysis.attributions.words import (
    ADVERB,
    AUXILIARY,
    BODY,
    CAPITAL,
    CLAUSE,
    CONJUNCTION,
    DETERMINER,
    FAMILY,
    GROUP,
    HOLDER,
    INDEFINITE,
    MARK,
    NUMBER,
    OFFICE,
    PARTITIVE,
    PERSONAL,
    PREPOSITION,
    QUOTE,
    RELATIVE,
    SOURCE_NOUN,
    TIME,
    listed,
    states,
)

_PARENTHESES: Final = frozenset({",", "—", "–", "-"})
_IN_NAMES: Final = frozenset({"of", "the", "and", ".", "in", "at", "from"})
_DASHES: Final = frozenset({"—", "–"})
_FULL_NAME: Final = 2
"""Words of a full name, at least."""
_LONGEST_DESCRIPTION: Final = 40
"""How many words may tell who somebody is, before the name."""
_DESCRIBED: Final = HOLDER | GROUP | FAMILY | OFFICE | PARTITIVE
_MAX_PIECES: Final = 6
"""How many pieces between commas an apposition may have; "Jane Doe, 43, a teacher in Rome, Georgia," has four."""


def before_mark(tokens: Tokens, k: int, floor: int) -> NounPhrase | None:
    """The subject in front of a comma, a dash or a bracket that closes an aside."""
    lower = tokens.lower
    word = lower[k]
    if word in _PARENTHESES:
        if word == "-" and k > floor and lower[k - 1] == "-":
            k -= 1  # a dash of two hyphens
        return _before_comma(tokens, k, floor) or _named_behind(tokens, k, floor)
    if word == "%" and k > floor:
        return NounPhrase(k - 1, k - 1, k, k, k - 1)  # "42% say so"
    if word == ")":
        while k > floor and lower[k] != "(":
            k -= 1
        return chain(tokens, k - 1, floor) if k > floor else None  # "Marco Rubio (R-Fla.)"
    return None


def _before_comma(tokens: Tokens, comma: int, floor: int) -> NounPhrase | None:
    """The noun phrase in front of an apposition that a comma closes."""
    bits, lower = tokens.bits, tokens.lower
    right = comma - 1
    for _ in range(_MAX_PIECES):
        k = right
        while k >= floor and lower[k] not in _PARENTHESES and lower[k] not in (";", ":") and not bits[k] & QUOTE:
            k -= 1
        if k < floor or lower[k] in (";", ":") or bits[k] & QUOTE:
            return None
        set_off = lower[comma] in _DASHES and lower[k] in _DASHES  # "her foes — and there are a few — say"
        if not set_off and not _is_aside(tokens, k + 1, right):
            return None
        found = chain(tokens, k - 1, floor)
        opening = _opens_aside(tokens, found, floor) if found is not None else 0
        if opening:
            right = opening - 1  # "Ana Cruz, from the club, one of the best in town, said"
            k = opening
            found = chain(tokens, right, floor) if right >= floor else None
        if found is None and k > floor + 2 and lower[k - 1] in listed("object") and lower[k - 2] == "of":
            found = chain(tokens, k - 3, floor)  # "one of them, Ana Cruz of the club, said"
        elif found is not None and bits[found.head] & BODY and not bits[found.head] & (HOLDER | GROUP):
            whose = of_relative(tokens, k - 1, floor)
            if whose is not None and bits[whose.head] & HOLDER:
                found = whose  # "the clerk who advised the council, Ana Cruz of the club, said"
        whose = None
        if found is not None and found.before > floor + 1 and "who" in lower:
            whose = of_clause_with(tokens, found, k - 1, floor)  # "one who saw the film, but not the play, said"
            if whose is not None and not _opens(tokens, whose, floor):
                whose = None
            found = whose or found
        speaks = found is not None and (
            whose is not None or can_speak(tokens, found) or _is_told_person(tokens, found, floor, k + 1)
        )
        if not speaks and "who" in lower:
            whose = of_relative(tokens, k - 1, floor)  # "clerks who have left, on leave or for good, say"
            if whose is not None and _opens(tokens, whose, floor):
                found, speaks = whose, True
        if found is not None and speaks and not (found.before and bits[found.before - 1] & AUXILIARY):
            return replace(found, last=comma - 1, relative=True)
        right = k - 1
    return None


_LONGEST_ASIDE: Final = 12
"""How many words may stand between the comma that opens an aside with a preposition and its last noun."""
_NO_ASIDE: Final = MARK | AUXILIARY | CLAUSE | RELATIVE | QUOTE | PERSONAL | CONJUNCTION


def _opens_aside(tokens: Tokens, found: NounPhrase, floor: int) -> int:
    """The comma behind which a preposition opens the aside that a noun phrase ends: "Ana Cruz, during a hearing in Dayton, Ohio, said"; else 0."""
    bits, lower = tokens.bits, tokens.lower
    at = found.before - 1
    if at <= floor or not bits[at] & PREPOSITION:
        return 0
    for k in range(at - 1, max(floor, at - _LONGEST_ASIDE), -1):
        if lower[k] == ",":
            return k if bits[k + 1] & PREPOSITION and not bits[k + 1] & CLAUSE else 0
        if bits[k] & _NO_ASIDE and not bits[k] & PREPOSITION:
            return 0
    return 0


def _is_aside(tokens: Tokens, first: int, last: int) -> bool:
    """Whether a piece between commas says something of the noun before it: an age, a role, a place, a relative clause."""
    if first > last:
        return True
    bits, lower = tokens.bits, tokens.lower
    bit = bits[first]
    if bit & (NUMBER | RELATIVE | PREPOSITION | ADVERB | TIME | CLAUSE) or lower[first] in (
        "jr.",
        "jr",
        "sr",
        "sr.",
        "iii",
        "ii",
    ):
        return True
    if bit & CONJUNCTION:
        return last - first < _MAX_PIECES and not any(bits[index] & DETERMINER for index in range(first, last + 1))
    if lower[first] == "whose":
        return True
    if bit & DETERMINER or bit & SOURCE_NOUN:
        return not any(bits[index] & AUXILIARY and lower[index] != "to" for index in range(first, last + 1)) or any(
            bits[index] & RELATIVE for index in range(first, last + 1)
        )
    if lower[first].endswith(("ed", "ing")) and not bit & CAPITAL:
        return True
    if all(
        bits[index] & CAPITAL or lower[index] in _IN_NAMES or lower[index] in listed("particles")
        for index in range(first, last + 1)
    ):
        return True
    return any(bits[index] & SOURCE_NOUN for index in range(first, last + 1)) and not any(
        bits[index] & (AUXILIARY | PERSONAL) for index in range(first, last + 1)
    )


def _is_told_person(tokens: Tokens, phrase: NounPhrase, floor: int, aside: int) -> bool:
    """Whether what stands between commas tells who a noun is that the lexicon does not have: "my seatmate, a retired welder," said."""
    bits = tokens.bits
    if not bits[phrase.first] & DETERMINER or phrase.first == phrase.head or bits[phrase.head] & (TIME | NUMBER):
        return False
    if not _opens(tokens, phrase, floor):
        return False
    return tokens.lower[aside].startswith("who") or bool(bits[aside] & INDEFINITE)


def _opens(tokens: Tokens, phrase: NounPhrase, floor: int) -> bool:
    """Whether a clause begins with a phrase, and with no participle: "boasting 3,000 people who work there, with a mill in town"."""
    if tokens.lower[phrase.first].endswith("ing"):
        return False
    return phrase.before <= floor or bool(tokens.bits[phrase.before - 1] & (MARK | CLAUSE | CONJUNCTION))


def _named_behind(tokens: Tokens, comma: int, floor: int) -> NounPhrase | None:
    """The name that ends a long description of somebody: "The mother of the boy who fell on Saturday, Ines Paredes, said"."""
    bits, lower = tokens.bits, tokens.lower
    first = comma
    while first > floor and (bits[first - 1] & CAPITAL or lower[first - 1] in listed("particles")):
        first -= 1
    if first - 1 <= floor or lower[first - 1] != "," or comma - first < _FULL_NAME or not bits[first] & CAPITAL:
        return None
    if any(bit & (SOURCE_NOUN | TIME | PREPOSITION | NUMBER) for bit in bits[first:comma]) or (
        " ".join(lower[first:comma]) in states()
    ):
        return None
    for start in range(first - 2, max(floor, first - _LONGEST_DESCRIPTION) - 1, -1):
        if bits[start] & QUOTE or lower[start] in (";", ":"):
            return None
        if start > floor and lower[start - 1] != ",":
            continue
        if bits[start] & (DETERMINER | NUMBER) or (start == floor and lower[start] == "one"):
            whose = following(tokens, start, first - 1)
            if whose is not None and (bits[whose.head] & _DESCRIBED or lower[whose.head] in listed("heads")):
                return NounPhrase(first, comma - 1, comma - 1, comma - 1, start)
    return None
