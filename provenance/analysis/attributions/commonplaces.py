"""What is laid to everybody: what is widely accepted, that there is some debate about a matter, what studies have linked to what."""

from __future__ import annotations

from typing import Final

from provenance.analysis.attributions.names import Names
from provenance.analysis.attributions.origins import made_known
from provenance.analysis.attributions.passives import agent_of
from provenance.analysis.attributions.readings import Reading
from provenance.analysis.attributions.sources import nobody, read
from provenance.analysis.attributions.subjects import subject
from provenance.analysis.attributions.tokens import Tokens
from provenance.analysis.attributions.verbhood import is_unreal
from provenance.analysis.attributions.words import ADVERB, AUXILIARY, BE, GROUP, HOLDER, MARK, MODAL, WORK, listed

_OBJECT: Final = 8
"""Within how many words behind its verb what a thing is linked to stands."""
_FARTHEST: Final = 4
"""How many words before a debate "there" may stand: "there has also been some debate"."""


def read_accepted(tokens: Tokens, first: int, last: int) -> Reading | None:
    """The reading of "widely accepted as", "generally acknowledged that"; None where it is told who does so, or that nobody does.

    A verb must link it to what is accepted: "generally accepted principles" are principles.
    """
    bits, lower = tokens.bits, tokens.lower
    ahead = lower[last + 1 : last + 3]
    opened = "that" in (lower[last], *ahead[:1]) or ahead in (["to", "be"], ["to", "have"])
    if not opened and ahead[:1] != (["to"] if lower[last] in ("expected", "tipped") else ["as"]):
        return None
    if ahead[:1] == ["as"] and lower[last] in listed("named_as"):
        return None  # "widely known as the Harbour": a name
    k = first if any(bit & BE for bit in bits[first:last]) else first - 1  # "has long been held that"
    while k >= 0 and bits[k] & ADVERB and not bits[k] & (BE | MODAL):
        k -= 1
    if k < 0 or not (bits[k] & BE or lower[k] in listed("linking") or lower[k] in ("has", "have", "had")):
        return None
    while k > 0 and bits[k - 1] & (AUXILIARY | ADVERB):
        k -= 1
    if any(bit & MODAL for bit in bits[k:first]) or any(
        word in listed("denial") or word.endswith(("n't", "n’t")) for word in lower[k:first]
    ):
        return None
    begins = k
    return None if agent_of(tokens, last) is not None else Reading(nobody(), None, "impersonal", begins=begins)


def read_link(tokens: Tokens, last: int, names: Names) -> Reading | None:
    """The reading of a work that links one thing to another: "studies have linked the dye to asthma"; None where people or things do so."""
    bits, lower = tokens.bits, tokens.lower
    if listed("linked_to").isdisjoint(lower[last + 2 : last + 2 + _OBJECT]):
        return None
    found = subject(tokens, last, 0)
    phrase = found.phrase
    if phrase is None or found.passive or found.modal or found.negated or is_unreal(tokens, phrase):
        return None
    if not bits[phrase.head] & WORK or bits[phrase.head] & (HOLDER | GROUP):
        return None
    return Reading(made_known(tokens, phrase, read(tokens, phrase, names)), phrase, "find", begins=last)


def read_debate(tokens: Tokens, first: int, last: int) -> Reading | None:
    """The reading of "there is some debate about": nobody is told who differs; None for a debate that took place."""
    bits, lower = tokens.bits, tokens.lower
    if listed("debated_on").isdisjoint(lower[last + 1 : last + 2]):
        return None
    for k in range(first - 1, max(first - 1 - _FARTHEST, -1), -1):
        if lower[k] == "there":
            held = lower[k + 1 : last]
            if not held or not listed("event").isdisjoint(held):
                return None
            return Reading(nobody(), None, "impersonal", begins=k)
        if bits[k] & MARK or (bits[k] & MODAL and lower[k] != "to"):
            return None
    return None
