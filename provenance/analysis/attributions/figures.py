"""Figures that are people and no numbers: "senior figures", "party figures", "a Labour figure"."""

from __future__ import annotations

from provenance.analysis.attributions.nounphrases import NounPhrase
from provenance.analysis.attributions.tokens import Tokens
from provenance.analysis.attributions.words import DEFINITE, PLURAL, POSSESSIVE, listed


def is_somebody(tokens: Tokens, phrase: NounPhrase) -> bool:
    """Whether a phrase is such a figure: by its rank or its house, or as one of its kind."""
    lower, bits = tokens.lower, tokens.bits
    if lower[phrase.head] not in listed("figures"):
        return False
    between = lower[phrase.first : phrase.head]
    if any(bit & (DEFINITE | POSSESSIVE) for bit in bits[phrase.first : phrase.head]):
        return False
    single = len(between) > 1 and between[0] in ("a", "one", "another") and not bits[phrase.head] & PLURAL
    return single or not listed("of_rank").isdisjoint(between)
