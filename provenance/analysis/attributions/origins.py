"""Whether a work is told by who made it, or by where it stands."""

from __future__ import annotations

from typing import Final

from provenance.analysis.attributions.nounphrases import NounPhrase
from provenance.analysis.attributions.words import CAPITAL, QUOTE, TIME, Tokens, listed

_MAX_ORIGIN: Final = 9


def has_origin(tokens: Tokens, phrase: NounPhrase) -> bool:
    """Whether a work is told by who made it or where it stands: "a study by the WHO", "published in Nature"."""
    bits, lower = tokens.bits, tokens.lower
    last = min(phrase.last, phrase.core_last + _MAX_ORIGIN)
    for k in range(phrase.core_last + 1, last):
        word = lower[k]
        if word in listed("origin") and any(
            bits[j] & CAPITAL and not bits[j] & TIME for j in range(k + 1, min(k + 5, phrase.last + 1))
        ):
            return True
        if word in ("in", "on") and _names_a_place(tokens, k, phrase.last):
            return True
    return False


def _names_a_place(tokens: Tokens, at: int, last: int) -> bool:
    """Whether "in" leads to where a work stands: "in the Lancet", "published in Nature"; not "in Sweden"."""
    bits, lower = tokens.bits, tokens.lower
    if lower[at + 1] == "the":
        return at + 2 <= last and bool(bits[at + 2] & (CAPITAL | QUOTE) or lower[at + 2] in "'‘")
    return bool(bits[at + 1] & CAPITAL) and lower[at - 1] in listed("printed")
