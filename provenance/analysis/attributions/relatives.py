"""What a relative clause hangs on: whether it tells of people who say something, or only of which ones are meant."""

from __future__ import annotations

from provenance.analysis.attributions.nounphrases import NounPhrase
from provenance.analysis.attributions.words import BE, INDEFINITE, QUOTE, Tokens, listed


def is_existential(tokens: Tokens, phrase: NounPhrase) -> bool:
    """Whether the clause before it says no more than that there are such people: "there are some who say"."""
    before = phrase.before
    return before > 1 and tokens.lower[before - 2] == "there" and bool(tokens.bits[before - 1] & BE)


def leads(tokens: Tokens, phrase: NounPhrase) -> bool:
    """Whether a phrase stands where a clause begins."""
    if not phrase.before:
        return True
    before = phrase.before - 1
    if tokens.lower[before] == "and" and tokens.bits[phrase.first] & INDEFINITE:
        return False  # "the mayor, and a clerk who revealed the deal"
    return bool(tokens.bits[before] & QUOTE) or tokens.lower[before] in listed("opens_clause")


def is_restricted(tokens: Tokens, phrase: NounPhrase) -> bool:
    """Whether a clause says which ones are meant: "candidates who think so", "asking users who report bugs", "other people who think so".

    "Candidates, who think so," are asked.
    """
    opening = tokens.lower[phrase.first]
    bare = phrase.first == phrase.head or opening.endswith("ing") or opening in listed("whichever")
    return bare and tokens.lower[phrase.core_last + 1] == "who"
