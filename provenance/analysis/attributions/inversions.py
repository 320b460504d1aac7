"""Speakers behind their verb: “…”, said Ms Lee."""

from __future__ import annotations

from typing import Final

from provenance.analysis.attributions.apposed import apposed_name
from provenance.analysis.attributions.following import following
from provenance.analysis.attributions.nounphrases import NounPhrase, apposed_openly, number_behind
from provenance.analysis.attributions.subjects import Subject
from provenance.analysis.attributions.tokens import Tokens
from provenance.analysis.attributions.words import (
    ADDRESSED,
    ADVERB,
    AFTER_NOUN,
    AUXILIARY,
    CAPITAL,
    CLAUSE,
    CONJUNCTION,
    DETERMINER,
    INDEFINITE,
    MARK,
    NUMBER,
    PERSONAL,
    POSSESSIVE,
    PREPOSITION,
    QUANTITY,
    QUOTE,
    RELATIVE,
    SOURCE_NOUN,
    TIME,
    listed,
)

_END_OF_SUBJECT: Final = MARK | PREPOSITION | RELATIVE | AFTER_NOUN | TIME | ADVERB | CONJUNCTION
_STOPS: Final = frozenset(",.?!")
_NO_DESCRIPTION: Final = (
    MARK | PREPOSITION | ADVERB | CLAUSE | CONJUNCTION | RELATIVE | TIME | PERSONAL | POSSESSIVE | AUXILIARY
)
"""What is no adjective in front of a name: "…", said former governor Ana Cruz."""


def speaker_behind(tokens: Tokens, first: int, last: int, manner: str, found: Subject) -> NounPhrase | None:
    """The speaker behind the verb: "…", said Ms Lee; "…, said two people familiar with it"."""
    bits, lower = tokens.bits, tokens.lower
    before = bits[first - 1] if first else MARK
    if first > 1 and lower[first - 1] == "'" and lower[first - 2] in _STOPS:
        before |= QUOTE  # 'Is it late?' asked Ana Cruz
    phrase, start = found.phrase, last + 1
    if (
        manner == "find"
        or found.passive
        or found.modal
        or not before & MARK
        or start >= len(lower)
        or (bits[first] & ADDRESSED and not (before & QUOTE and lower[first] in listed("asks")))
    ):
        return None
    if phrase is not None and (phrase.before == 0 or bits[phrase.before - 1] & (CLAUSE | CONJUNCTION | QUOTE)):
        return None
    if (
        phrase is not None
        and phrase.relative
        and bits[phrase.head] & CAPITAL
        and phrase.first < phrase.head < phrase.last
    ):
        return None  # "on Monday, Ana Cruz, the mayor, said farmers faced ruin"
    quoted = before & QUOTE or (first > 1 and bits[first - 2] & QUOTE)
    opens = not first and manner == "say" and names_speaker(tokens, start)
    if not quoted and not opens and lower[first] not in listed("inverts"):
        return None
    counted = number_behind(tokens, start, len(lower)) > start  # "said at least two officials"
    described = not counted and not _can_begin(bits[start], lower[start], owned=bool(before & QUOTE))
    owned = bits[start] & POSSESSIVE and manner == "say"  # "…, said its keeper, Ana Cruz"
    if described and not owned and not (before & QUOTE and manner == "say" and not bits[start] & _NO_DESCRIPTION):
        return None
    behind = following(tokens, start, len(lower))
    if (
        behind is None
        or (owned and described and apposed_openly(tokens, behind) is None and apposed_name(tokens, behind) is None)
        or (described and not owned and (not bits[behind.head] & CAPITAL or behind.head == start))
        or not (
            bits[behind.head] & (SOURCE_NOUN | CAPITAL | PERSONAL | QUANTITY)
            or tokens.lower[behind.head : behind.head + 2] == ["one", "of"]  # "said one of them"
            or (
                before & QUOTE and manner == "say" and bits[behind.first] & INDEFINITE
            )  # "“…,” said one", "admitted a sophomore"
        )
    ):
        return None
    if bits[behind.head] & TIME and not bits[behind.head] & SOURCE_NOUN:
        return None
    end = behind.core_last + 1
    return behind if end >= len(lower) or bits[end] & _END_OF_SUBJECT else None


def names_speaker(tokens: Tokens, start: int) -> bool:
    """Whether a name and a colon follow the verb that begins a sentence: "Added Cruz: …"."""
    k = start
    while k < len(tokens.bits) and tokens.bits[k] & CAPITAL:
        k += 1
    return k > start and k < len(tokens.bits) and tokens.lower[k] == ":"


def _can_begin(bit: int, word: str, *, owned: bool) -> bool:
    """Whether a word can be the first of a speaker behind the verb; `owned`: of one that is told by whose they are, "“…,” said her mother"."""
    if bit & POSSESSIVE:
        return owned
    if bit & TIME or word == "that" or not bit & (DETERMINER | QUANTITY | NUMBER | CAPITAL | SOURCE_NOUN | PERSONAL):
        return False
    return not bit & PERSONAL or word in ("he", "she", "they")
