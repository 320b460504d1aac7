"""Noun phrases behind a word: from their first token to what hangs on them."""

from __future__ import annotations

from typing import Final

from provenance.analysis.attributions.nounphrases import BORDER, NounPhrase, head_of, number_behind
from provenance.analysis.attributions.tokens import Tokens
from provenance.analysis.attributions.words import (
    ADVERB,
    AFTER_NOUN,
    AUXILIARY,
    CAPITAL,
    CLAUSE,
    CONJUNCTION,
    DEFINITE,
    DETERMINER,
    FAMILY,
    GENITIVE,
    HOLDER,
    INDEFINITE,
    LEADING,
    MARK,
    NUMBER,
    PERSONAL,
    PLURAL,
    POSSESSIVE,
    PREPOSITION,
    QUANTITY,
    QUOTE,
    RELATIVE,
    SOURCE_NOUN,
    TIME,
    listed,
)

_APPOSITION: Final = 12
"""How many words an apposition may have."""
_SUBJECTS: Final = frozenset({"it", "he", "she", "they", "we", "i", "there"})
"""What begins the clause behind an opening "according to experts", where the comma was left out."""
_NO_FINITE: Final = frozenset({"to", "be", "been", "being", "having", "not"})


def following(tokens: Tokens, start: int, ceiling: int, *, leading: bool = False) -> NounPhrase | None:
    """The noun phrase that begins at a token index and ends before `ceiling`, with its prepositions and appositions.

    `leading`: it opens its sentence, so that a comma behind it ends it, unless another one closes an apposition.
    """
    bits = tokens.bits
    k = start
    while k < ceiling and bits[k] & ADVERB and not bits[k] & (SOURCE_NOUN | CAPITAL):
        k += 1
    if k >= ceiling or bits[k] & MARK:
        return None
    if bits[k] & PERSONAL and not (bits[k] & POSSESSIVE and k + 1 < ceiling and bits[k + 1] & (HOLDER | FAMILY)):
        return NounPhrase(k, k, k, k, k)  # but "said her husband"
    before = k
    if k + 2 < ceiling:
        k = number_behind(tokens, k, ceiling)
    first = k
    while k < ceiling:
        bit = bits[k]
        if k == first and bit & (DETERMINER | QUANTITY | NUMBER):
            k += 1
            continue
        if bit & DETERMINER and not bit & POSSESSIVE and k > first and bits[k - 1] & QUANTITY and not bit & CLAUSE:
            k += 1
            continue
        if bit & BORDER and not (bit & CAPITAL and not bit & MARK):
            if not (bit & CONJUNCTION and k > first and _joins(tokens, k, ceiling)):
                break
        elif (
            (
                k > first
                and bit & (ADVERB | AFTER_NOUN)
                and not bit & (CAPITAL | SOURCE_NOUN)
                and bits[k - 1] & (SOURCE_NOUN | CAPITAL)
            )
            or (k > first and bit & DETERMINER)
            or (k > first and bit & TIME and not bit & SOURCE_NOUN)
        ):
            break
        k += 1
    core_last = k - 1
    if core_last < first:
        return None
    head = head_of(tokens, first, core_last)
    if leading and core_last + 1 < ceiling and _begins_clause(tokens, core_last + 1, ceiling):
        return NounPhrase(first, head, core_last, core_last, before)
    agent = start > 0 and tokens.lower[start - 1] == "by"
    last = _tail(tokens, core_last, _closing(tokens, head, core_last, ceiling) if leading else ceiling, agent=agent)
    return NounPhrase(first, head, core_last, last, before)


def _begins_clause(tokens: Tokens, k: int, ceiling: int) -> bool:
    """Whether the clause begins here of which a phrase that opens its sentence has lost the comma: "according to experts it took years", "… these lamps last longer"."""
    if tokens.lower[k] in _SUBJECTS:
        return True
    # With a comma further on it may be told of the source: "according to a report the council had, …".
    return bool(tokens.bits[k] & DETERMINER) and "," not in tokens.lower[k:ceiling]


def _joins(tokens: Tokens, conjunction: int, ceiling: int) -> bool:
    """Whether "and" joins two nouns of one phrase ("analysts and traders"), rather than two clauses."""
    after = conjunction + 1
    if after >= ceiling:
        return False
    bits = tokens.bits
    return bool(bits[after] & (SOURCE_NOUN | CAPITAL)) and bool(bits[conjunction - 1] & (SOURCE_NOUN | CAPITAL))


def _closing(tokens: Tokens, head: int, core_last: int, ceiling: int) -> int:
    """Where a phrase that opens its sentence ends at the latest: at its first comma, or at the one that closes an apposition."""
    bits, lower = tokens.bits, tokens.lower
    comma = next((k for k in range(core_last + 1, ceiling) if lower[k] == ","), ceiling)
    if _begins_subject(tokens, head, comma + 1, ceiling):
        return comma
    for k in range(comma + 1, min(comma + 1 + _APPOSITION, ceiling)):
        if lower[k] == ",":
            return k
        if bits[k] & (AUXILIARY | QUOTE) and not bits[comma + 1] & RELATIVE:
            break
    return comma


def _begins_subject(tokens: Tokens, head: int, start: int, ceiling: int) -> bool:
    """Whether what stands behind the first comma is no apposition but whom the statement tells of: one of several ("sources, the clerk, …", "sources, Ana Cruz, a clerk, …"), a name that does something ("sources, Cruz arrived …")."""
    bits, lower = tokens.bits, tokens.lower
    if start + 1 >= ceiling:
        return False
    if bits[start] & (DEFINITE | INDEFINITE):
        return bool(bits[head] & PLURAL) and not lower[start + 1].endswith("s")
    if bits[start] & NUMBER and not bits[start] & MARK and bits[head] & HOLDER and bits[head] & PLURAL:
        return lower[start + 1] not in ("of", "or", "and")  # "sources, two men got into a fight"
    k = start
    while k < ceiling and bits[k] & CAPITAL and not bits[k] & MARK:
        k += 1
    if not start < k < ceiling:
        return False
    if lower[k] == "," and start + 1 < k and bits[head] & HOLDER and bits[head] & PLURAL and bits[k + 1] & INDEFINITE:
        rest = range(k + 1, min(k + 1 + _APPOSITION, ceiling - 1))
        return not any(lower[at] == "and" and bits[at + 1] & CAPITAL for at in rest)  # one name, and they are several
    return lower[k].endswith("ed") or lower[k] in listed("irregular")


def _opens_clause(tokens: Tokens, start: int, limit: int) -> bool:
    """Whether what stands behind a comma is a clause rather than an apposition: "his agent, Hall had left"."""
    for k in range(start, min(start + _APPOSITION, limit)):
        bit = tokens.bits[k]
        if bit & (MARK | RELATIVE):
            return False
        if bit & AUXILIARY and not bit & (PREPOSITION | CAPITAL | GENITIVE) and tokens.lower[k] not in _NO_FINITE:
            return True
    return False


def _tail(tokens: Tokens, core_last: int, ceiling: int, *, agent: bool) -> int:
    """The last token of what hangs on a core that ends at `core_last`: prepositions, a relative clause, an apposition.

    `agent`: it stands behind "by", so that the verb of its clause may follow: "the numbers reported by officials are wrong".
    """
    bits, lower = tokens.bits, tokens.lower
    k = core_last + 1
    last = core_last
    if k < ceiling and lower[k] == "to" and bits[core_last] & QUANTITY:
        return last  # "by some to have been"
    limit = min(ceiling, core_last + 40)
    opened = False
    while k < limit:
        bit = bits[k]
        if agent and bit & (RELATIVE | DETERMINER | PERSONAL):
            agent = False  # a clause of its own: "reported by officials who were there"
        if agent and bit & AUXILIARY and not bit & (PREPOSITION | CAPITAL) and lower[k] not in _NO_FINITE:
            break
        if lower[k] == "(":
            opened = True
        elif lower[k] == ")" and not opened:
            break  # "(a theft, according to some) the bell"
        if (
            bit & QUOTE
            or lower[k] in (";", ":", ".", "!", "?")
            or (bit & CLAUSE and not bit & (RELATIVE | TIME))
            or lower[k] == "as"
        ):
            break
        if lower[k] == ",":
            after = k + 1
            if after >= limit or not (
                bits[after] & (RELATIVE | NUMBER | LEADING)
                or bits[after] & (CAPITAL | INDEFINITE | DEFINITE | SOURCE_NOUN)
                or lower[after] in listed("once_in_office")
            ):
                break
            if not bits[after] & (RELATIVE | LEADING) and _opens_clause(tokens, after, limit):
                break
        last = k
        k += 1
    while last > core_last and (bits[last] & RELATIVE or lower[last] == ","):
        last -= 1  # "a pilot in the brigade who gave (no name)"
    return last
