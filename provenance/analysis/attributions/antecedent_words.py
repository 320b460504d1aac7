"""Where the noun begins that a relative clause hangs on, where a verb or a noun of another kind stands before it: "came under attack by dozens of women who"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from provenance.analysis.attributions.nounphrases import NounPhrase
from provenance.analysis.attributions.tokens import Tokens
from provenance.analysis.attributions.words import (
    BODY,
    CAPITAL,
    DETERMINER,
    FAMILY,
    GROUP,
    HOLDER,
    MARK,
    NUMBER,
    OFFICE,
    PARTITIVE,
    PERSONAL,
    PREPOSITION,
    QUANTITY,
    SOURCE_NOUN,
    WORK,
    listed,
)

_PEOPLE: Final = HOLDER | GROUP | FAMILY | OFFICE | QUANTITY
_NOUNS: Final = SOURCE_NOUN | CAPITAL
_COUNTED: Final = QUANTITY | NUMBER | PARTITIVE | GROUP


def start_of_antecedent(tokens: Tokens, phrase: NounPhrase) -> int:
    """The first token of the noun that a relative clause hangs on, of a phrase that ends with it.

    A phrase is read from right to left up to the next mark, so that it can hold the verb before its noun, or a noun that cannot be who is meant.
    What stands behind its last verb is kept, and of that the last part that can be people.
    """
    bits, lower = tokens.bits, tokens.lower
    first, end = phrase.before, phrase.last
    if bits[end] & WORK or any(bits[k] & (MARK | PERSONAL) or lower[k] in _PRONOUNS for k in range(first, end + 1)):
        return first  # "experts who have seen it": with their clause
    for k in range(first + 1, end):
        if bits[k - 1] & _NOUNS and not bits[k] & _NOUNS and (lower[k].endswith("ed") or lower[k] in listed("past")):
            first = k + 1  # "The mayor praised the preacher who"
    if first == phrase.before and _can_be_people(bits, phrase.head, phrase.head):
        return first
    parts = [first, *(k + 1 for k in range(first, end) if bits[k] & PREPOSITION)]
    for number in range(len(parts) - 1, -1, -1):
        start = parts[number]
        if _can_be_people(bits, start, end):
            return _with_its_number(tokens, parts, number)
        end = max(start - 2, first)
    return first + 1 if bits[first] & PREPOSITION else first


def _with_its_number(tokens: Tokens, parts: Sequence[int], number: int) -> int:
    """Where a part of a phrase begins, with what counts it: "dozens of women"."""
    bits, lower = tokens.bits, tokens.lower
    while number and lower[parts[number] - 1] == "of":
        before = bits[parts[number - 1] : parts[number] - 1]
        if not any(bit & _COUNTED for bit in before):
            break
        number -= 1
    start = parts[number]
    while lower[start].endswith("ing") and not bits[start] & (_NOUNS | DETERMINER) and start < parts[-1]:
        start += 1  # "speaking to crowds who"
    return start


def _can_be_people(bits: Sequence[int], first: int, last: int) -> bool:
    """Whether words tell people: a noun for them, a number of them, or a name of no body."""
    return any(bit & _PEOPLE or (bit & CAPITAL and not bit & BODY) for bit in bits[first : last + 1])


_PRONOUNS: Final = frozenset({"who", "that", "which", "whose", "where", "whom"})
