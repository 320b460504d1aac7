"""Who takes a side, wants something, or does something with words: for the record alone, since no statement is laid to anybody."""

from __future__ import annotations

from typing import Final

from provenance.analysis.attributions.names import Names
from provenance.analysis.attributions.nounphrases import NounPhrase
from provenance.analysis.attributions.preceding import NEVER_BEFORE_STANCE
from provenance.analysis.attributions.readings import Reading, inherited
from provenance.analysis.attributions.sources import read
from provenance.analysis.attributions.subjects import subject
from provenance.analysis.attributions.verbhood import agrees, is_unreal, is_verb
from provenance.analysis.attributions.words import (
    ADVERB,
    BODY,
    CAPITAL,
    CLAUSE,
    FAMILY,
    FIRST,
    GENITIVE,
    GROUP,
    HOLDER,
    MARK,
    NOUN_TOO,
    NUMBER,
    PARTY,
    PERSONAL,
    QUANTITY,
    RELATIVE,
    TIME,
    Tokens,
    listed,
)

_ANIMATE: Final = PERSONAL | CAPITAL | HOLDER | GROUP | PARTY | BODY | FAMILY


def read_stance(tokens: Tokens, first: int, names: Names) -> Reading | None:
    """The reading of a verb that tells where somebody stands; None where its subject is nobody who could."""
    bits, lower = tokens.bits, tokens.lower
    word, before = lower[first], bits[first - 1] if first else MARK
    if bits[first] & CAPITAL and not bits[first] & FIRST:
        return None
    if before & NEVER_BEFORE_STANCE and not before & (CLAUSE | RELATIVE | QUANTITY):
        return None
    found = subject(tokens, first, 0)
    phrase = found.phrase
    if phrase is None and not found.modal and not found.passive and _goes_on(tokens, first):
        return inherited("hold")
    if phrase is None or found.modal or found.passive != word.endswith("ing") or not _is_somebody(tokens, phrase):
        return None
    if bits[first] & NOUN_TOO and not found.passive and not is_verb(tokens, first, found):
        return None
    if is_unreal(tokens, phrase) or not agrees(tokens, word, phrase, found):
        return None
    return Reading(read(tokens, phrase, names), phrase, "hold")


def _goes_on(tokens: Tokens, first: int) -> bool:
    """Whether a verb follows another one of the same subject: "walked out and defiantly offered …", "but lauded it"."""
    bits, lower, at = tokens.bits, tokens.lower, first - 1
    if at > 0 and bits[at] & ADVERB:
        at -= 1
    finite = lower[first].endswith(("ed", "s")) or lower[first] in listed("past")
    return at > 0 and finite and not bits[first] & NOUN_TOO and lower[at] in ("and", "but", "then")


def _is_somebody(tokens: Tokens, phrase: NounPhrase) -> bool:
    head, word = tokens.bits[phrase.head], tokens.lower[phrase.head]
    many = word in listed("loose") or head & NUMBER or word in listed("share")
    return bool(head & _ANIMATE or many) and not head & (TIME | GENITIVE) and word not in listed("nobody")
