"""What is laid to everybody: what is widely accepted or hotly debated, the prevailing view, what studies have linked to what."""

from __future__ import annotations

from typing import Final

from provenance.analysis.attributions.following import following
from provenance.analysis.attributions.names import Names
from provenance.analysis.attributions.nounphrases import NounPhrase
from provenance.analysis.attributions.origins import made_known
from provenance.analysis.attributions.passives import agent_of
from provenance.analysis.attributions.readings import Reading
from provenance.analysis.attributions.sources import read
from provenance.analysis.attributions.subject_fit import is_unreal
from provenance.analysis.attributions.subjects import subject
from provenance.analysis.attributions.tokens import Tokens
from provenance.analysis.attributions.types import nobody, unnamed
from provenance.analysis.attributions.words import (
    ADVERB,
    AUXILIARY,
    BE,
    CAPITAL,
    DEFINITE,
    DETERMINER,
    FIRST,
    GENITIVE,
    GROUP,
    HOLDER,
    MARK,
    MODAL,
    NUMBER,
    PLURAL,
    POSSESSIVE,
    QUANTITY,
    RELATIVE,
    WORK,
    listed,
)
from provenance.api import Confidence

_PLACE: Final = 5
"""Within how many words behind "the view in" its "is that" stands."""
_TOLD: Final = 3
"""So many words stand at least before "in media reports" where something was confirmed there."""
_OBJECT: Final = 8
"""Within how many words behind its verb what a thing is linked to stands."""
_FARTHEST: Final = 4
"""How many words before a debate "there" may stand: "there has also been some debate"."""
_ADJECTIVES: Final = 6
"""Within how many words before an opinion its article stands."""
_OPENS_OPINION: Final = MARK | DETERMINER | QUANTITY | NUMBER | GENITIVE | AUXILIARY


def read_commonplace(tokens: Tokens, first: int, last: int, tags: tuple[str, ...], names: Names) -> Reading | None:
    """The reading of a cue of this module, by the first of its tags that is one of them."""
    for tag in tags:
        if tag == "linked":
            return _read_link(tokens, last, names)
        if tag == "accepted_by":
            return _read_accepted_by(tokens, last, names)
        if tag in _NOBODYS:
            return _NOBODYS[tag](tokens, first, last)
    return None


def _read_accepted(tokens: Tokens, first: int, last: int) -> Reading | None:
    """The reading of "widely accepted as", "generally acknowledged that"; None where it is told who does so, or that nobody does.

    A verb must link it to what is accepted: "generally accepted principles" are principles.
    """
    lower = tokens.lower
    ahead = lower[last + 1 : last + 3]
    opened = "that" in (lower[last], *ahead[:1]) or ahead in (["to", "be"], ["to", "have"])
    if not opened and ahead[:1] != (["to"] if lower[last] in ("expected", "tipped") else ["as"]):
        return None
    if ahead[:1] == ["as"] and lower[last] in listed("named_as"):
        return None  # "widely known as the Harbour": a name
    return _behind_be(tokens, first, last)


def _read_doubted(tokens: Tokens, first: int, last: int) -> Reading | None:
    """The reading of "is hotly debated"; None where it has a date: "was hotly debated in the council" tells of an event."""
    made = _behind_be(tokens, first, last)
    if made is None or made.begins is None or not listed("past_be").isdisjoint(tokens.lower[made.begins : first]):
        return None
    if made.begins and tokens.lower[first] == "been" and tokens.bits[made.begins - 1] & RELATIVE:
        return None  # "those who have been linked to it": which ones are meant
    return made if any(bit & BE for bit in tokens.bits[made.begins : last]) else None  # not "they have long debated it"


def _behind_be(tokens: Tokens, first: int, last: int) -> Reading | None:
    """The reading of what is said to be so behind a form of "to be", and by nobody who is named."""
    bits, lower = tokens.bits, tokens.lower
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
    return None if agent_of(tokens, last) is not None else Reading(nobody(), None, "impersonal", begins=k)


def _read_debate(tokens: Tokens, first: int, last: int) -> Reading | None:
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


def _opening(tokens: Tokens, first: int) -> int | None:
    """Which word the words for an opinion open with, −1 before the sentence; None behind too many adjectives."""
    k = first - 1
    while k >= 0 and not tokens.bits[k] & _OPENS_OPINION:
        k -= 1
        if first - k > _ADJECTIVES:
            return None
    return k


def _read_opinion(tokens: Tokens, first: int, last: int) -> Reading | None:  # noqa: ARG001 - as the others
    """The reading of "the prevailing view is that", "another theory holds": nobody is told who holds it."""
    bits, lower = tokens.bits, tokens.lower
    k = _opening(tokens, first)
    if k is None:
        return None
    opening, between = lower[k] if k >= 0 else "", lower[k + 1 : first]
    if k >= 0 and bits[k] & (POSSESSIVE | GENITIVE | AUXILIARY):
        return None
    if any(bit & CAPITAL and not bit & FIRST for bit in bits[k + 1 : first]):
        return None  # "the Christian Science view is that"
    common = not listed("commonly_held").isdisjoint(between) or (lower[first] == "consensus" and opening == "the")
    if not common and not (opening in listed("among_others") and len(between) <= 1):
        return None
    return Reading(nobody(), None, "impersonal", begins=k + (k < 0 or bool(bits[k] & MARK)))


def _read_opinion_in(tokens: Tokens, first: int, last: int) -> Reading | None:
    """The reading of "the view in Brussels is that": those who hold it are told by nothing but where they are."""
    bits, lower = tokens.bits, tokens.lower
    k = _opening(tokens, first)
    if k is None:
        return None
    if k >= 0 and lower[k] not in listed("opens_view"):
        return None
    for at in range(last + 1, min(last + 1 + _PLACE, len(lower) - 1)):
        if lower[at] in listed("is_that"):
            that = lower[at + 1] == "that" and lower[at + 2 : at + 3] != ["of"]
            return Reading(nobody(), None, "impersonal", begins=max(k, 0)) if that else None
        if bits[at] & (MARK | AUXILIARY | POSSESSIVE):
            return None
    return None


def _read_told_in(tokens: Tokens, first: int, last: int) -> Reading | None:
    """The reading of "was confirmed in media reports": which ones nobody can tell; None where something else stands in them."""
    bits, lower = tokens.bits, tokens.lower
    if first < _TOLD or lower[first - 1] not in listed("told_there"):
        return None
    k = first - 2
    while k > 0 and bits[k] & ADVERB and not bits[k] & BE:
        k -= 1
    if not bits[k] & BE:
        return None
    phrase = NounPhrase(first + 1, last, last, last, first + 1)
    return Reading(unnamed("work", Confidence.HIGH, lower[last]), phrase, "say", after=True, begins=first - 1)


def _read_link(tokens: Tokens, last: int, names: Names) -> Reading | None:
    """The reading of a work that links one thing to another: "studies have linked the dye to asthma"; None where people or things do so."""
    bits, lower = tokens.bits, tokens.lower
    if listed("linked_to").isdisjoint(lower[last + 2 : last + 2 + _OBJECT]):
        return None
    found = subject(tokens, last)
    phrase = found.phrase
    if phrase is None or found.passive or found.modal or found.negated or is_unreal(tokens, phrase):
        return None
    if not bits[phrase.head] & WORK or bits[phrase.head] & (HOLDER | GROUP):
        return None
    return Reading(made_known(tokens, phrase, read(tokens, phrase, names)), phrase, "find", begins=last)


def _read_accepted_by(tokens: Tokens, last: int, names: Names) -> Reading | None:
    """The reading of "is accepted by most scholars": many hold it; None where a body takes what it is given."""
    bits = tokens.bits
    agent = following(tokens, last + 1, len(bits))
    if agent is None or not any(bit & BE for bit in bits[max(0, last - 3) : last - 1]):
        return None
    head = bits[agent.head]
    if head & HOLDER or not head & GROUP or not head & PLURAL or bits[agent.first] & (DEFINITE | POSSESSIVE):
        return None
    return Reading(read(tokens, agent, names), agent, "think", after=True)


_NOBODYS: Final = {
    "accepted": _read_accepted,
    "debated": _read_debate,
    "doubted": _read_doubted,
    "opined": _read_opinion,
    "opined_in": _read_opinion_in,
    "told_in": _read_told_in,
}
"""What reads a cue by which a statement is laid to nobody, by its tag."""
