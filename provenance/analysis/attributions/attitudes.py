"""What somebody feels about a matter ("is deeply skeptical of it"), and statements that are given: for the record alone."""

from __future__ import annotations

from typing import Final

from msgspec.structs import replace

from provenance.analysis.attributions.cues import read_noun
from provenance.analysis.attributions.names import Names
from provenance.analysis.attributions.nounphrases import NounPhrase, chain
from provenance.analysis.attributions.readings import Reading, inherited
from provenance.analysis.attributions.sources import read
from provenance.analysis.attributions.stances import hangs_on, is_somebody, is_who
from provenance.analysis.attributions.subject_fit import is_unreal
from provenance.analysis.attributions.subjects import subject
from provenance.analysis.attributions.tokens import Tokens
from provenance.analysis.attributions.types import nobody
from provenance.analysis.attributions.words import (
    ADVERB,
    AUXILIARY,
    BE,
    CAPITAL,
    CLAUSE,
    GENITIVE,
    GROUP,
    HOLDER,
    MARK,
    PERSONAL,
    PREPOSITION,
    RELATIVE,
    TIME,
    listed,
)
from provenance.api import Confidence

_PARTICLES: Final = frozenset({"out", "up", "off", "forth"})
_NO_OBJECT: Final = MARK | PREPOSITION | CLAUSE | RELATIVE | AUXILIARY | PERSONAL
_OWNERS: Final = GENITIVE | HOLDER | GROUP
_OWNER: Final = 3
"""How many words before a noun of attitude its owner may stand."""
_OBJECT: Final = 6
"""How many words before its noun a verb may stand: "issued the most detailed policy proposals"."""
_FARTHEST: Final = 4
"""How many adverbs may stand between "is" and what somebody is: "is still not entirely convinced"."""


def read_attitude(tokens: Tokens, first: int, last: int, tags: tuple[str, ...], names: Names) -> Reading | None:
    """The reading of a cue that tells what somebody feels or gives."""
    if "noun" in tags:
        given = read_given(tokens, first, names) if tokens.lower[last] != "from" else None
        return given or read_noun(tokens, last, names)
    if "mood" in tags:
        return _mood(tokens, first, last, names)
    return _feeling(tokens, first, last, names) if "feeling" in tags else read_given(tokens, last, names)


def _feeling(tokens: Tokens, first: int, last: int, names: Names) -> Reading | None:
    """The reading of an adjective of attitude behind a linking verb; None where nobody is that, or about nothing."""
    bits, lower = tokens.bits, tokens.lower
    if lower[last + 1 : last + 2] and lower[last + 1] not in listed("about_what"):
        return None
    at = first - 1
    while at > first - _FARTHEST and at >= 0 and (bits[at] & ADVERB or lower[at] in listed("by_degree")):
        at -= 1
    if at < 0 or not (
        bits[at] & BE or lower[at] in listed("linking") or lower[at].endswith(("'s", "’s", "'m", "'re", "’re"))
    ):
        return None
    link = at if bits[at] & BE or lower[at] in listed("linking") else at + 1
    found = subject(tokens, link)
    phrase = found.phrase
    if phrase is None or found.modal or is_unreal(tokens, phrase):
        return None
    if not is_somebody(tokens, phrase) and not (found.relative and is_who(tokens, phrase)):
        return None
    return Reading(read(tokens, phrase, names), phrase, "hold")


def read_claimed(tokens: Tokens, noun: int, names: Names) -> Reading | None:
    """The reading of a noun of statement with its owner, and what is stated: "her stern warning that", "the mayor's claim that"."""
    bits, lower = tokens.bits, tokens.lower
    if lower[noun] not in listed("claimed_that") or lower[noun + 1 : noun + 2] != ["that"]:
        return None
    for k in range(noun - 1, max(noun - _OWNER, 0) - 1, -1):
        if lower[k] in listed("owned_by"):
            owner = {"his": "he", "her": "she"}.get(lower[k], "they")
            return Reading(names.pronoun(owner, tokens.starts[k]), NounPhrase(k, k, k, k, k), "hold", weak=True)
        if bits[k] & GENITIVE:
            phrase = chain(tokens, k, 0)
            if phrase is None or bits[phrase.head] & TIME:
                return Reading(nobody(Confidence.LOW), None, "hold", weak=True)
            return Reading(read(tokens, phrase, names), phrase, "hold", weak=True)
        if bits[k] & _NO_OBJECT:
            return None
    return None


def _mood(tokens: Tokens, first: int, last: int, names: Names) -> Reading | None:
    """The reading of a noun of attitude: "his support for the plan", "questions about her record"; of who gives it, where its verb tells."""
    given = read_given(tokens, first, names)
    if given is not None:
        return given
    people = tokens.lower[first] != "support"  # which programs give, too
    for k in range(first - 1, max(first - _OWNER, 0) - 1, -1):
        if tokens.bits[k] & MARK:
            break
        if tokens.lower[k] in listed("owned_by"):
            owner = {"his": "he", "her": "she"}.get(tokens.lower[k], "they")
            return Reading(names.pronoun(owner, tokens.starts[k]), NounPhrase(k, k, k, k, k), "hold", weak=True)
        people = people or bool(tokens.bits[k] & _OWNERS) or tokens.lower[k] in listed("given_by_people")
    return replace(read_noun(tokens, last, names), weak=True) if people else None


def read_given(tokens: Tokens, noun: int, names: Names) -> Reading | None:
    """The reading of a noun of statement that somebody gives: "made a plea for calm", "issued the most detailed of proposals"."""
    bits, lower = tokens.bits, tokens.lower
    at = noun - 1
    while at >= 0 and at > noun - _OBJECT and not (bits[at] & _NO_OBJECT and lower[at] not in _PARTICLES):
        if lower[at] in listed("gives"):
            break
        at -= 1
    if at < 1 or lower[at] not in listed("gives") or bits[at] & CAPITAL:
        return None
    if lower[at] in listed("gets") and lower[noun] not in listed("got"):
        return None  # "took questions", "drew criticism": what others say
    if lower[at].endswith("ing") and not bits[at - 1] & (BE | ADVERB):
        return replace(inherited("hold"), begins=at) if hangs_on(tokens, at) else None
    found = subject(tokens, at)
    phrase = found.phrase
    if phrase is None or found.modal or found.passive != lower[at].endswith("ing") or is_unreal(tokens, phrase):
        return None
    if not is_somebody(tokens, phrase) and not (found.relative and is_who(tokens, phrase)):
        return None
    return Reading(read(tokens, phrase, names), phrase, "hold", begins=at)
