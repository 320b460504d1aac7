"""Shares of those who were asked, which are the result of a poll and no source, and things that are counted."""

from __future__ import annotations

from provenance.analysis.attributions.following import following
from provenance.analysis.attributions.nounphrases import NounPhrase
from provenance.analysis.attributions.tokens import Tokens
from provenance.analysis.attributions.words import (
    CAPITAL,
    NUMBER,
    POSSESSIVE,
    QUANTITY,
    SOURCE_NOUN,
    is_person,
    listed,
)


def is_polled(tokens: Tokens, phrase: NounPhrase) -> bool:
    """Whether a share of those asked speaks: "44% of voters", "six in ten". That is the result of a poll, told elsewhere."""
    lower, first = tokens.lower, phrase.first
    before = lower[first - 1] if first > 1 else ""
    if before == "of":
        shared = lower[first - 3] if first > 2 and lower[first - 2] in ("—", "–", "-") else lower[first - 2]
        if shared in listed("share"):
            return True  # also "more than half — 55 percent — of voters"
    elif before == "as" and lower[first] in ("many", "few") and lower[first - 2] in listed("multiples"):
        return True  # "three times as many voters said"
    if lower[phrase.head].rpartition("-")[2] in listed("share"):
        return True  # "two-thirds said"
    if lower[first] in ("more", "fewer") and lower[phrase.head] in listed("polled"):
        return True  # "more people view it as a risk" compares numbers
    if not tokens.bits[first] & NUMBER:
        return False
    return lower[first] == "percent" or lower[min(first + 1, phrase.head)] in ("percent", "%", "in", "per")


def is_tenth(tokens: Tokens, first: int) -> bool:
    """Whether a number of so many begins at a token: "six in ten said"."""
    bits, lower = tokens.bits, tokens.lower
    return bool(bits[first] & NUMBER and lower[first + 1 : first + 2] == ["in"] and bits[first + 2] & NUMBER)


def counts_things(tokens: Tokens, phrase: NounPhrase) -> bool:
    """Whether what is counted is no person: "many of his novels"."""
    bits, lower = tokens.bits, tokens.lower
    of = phrase.core_last + 1
    if of + 1 > phrase.last or lower[of] != "of":
        return False
    inner = following(tokens, of + 1, phrase.last + 1)
    if lower[phrase.last] in listed("things") or (inner is not None and lower[inner.head] in listed("things")):
        return True  # "most of the following items"
    return bool(bits[of + 1] & POSSESSIVE) and (
        inner is not None
        and not bits[inner.head] & (SOURCE_NOUN | CAPITAL | QUANTITY | NUMBER)
        and not is_person(lower[inner.head])
    )
