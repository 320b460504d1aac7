"""What a verb of saying is besides that in some of its forms, and whether it has the sense of saying where it stands."""

from __future__ import annotations

from functools import cache
from typing import Final

import msgspec

from provenance.analysis.attributions.nounphrases import NounPhrase
from provenance.analysis.attributions.subject_fit import counts_many
from provenance.analysis.attributions.subjects import Subject
from provenance.analysis.attributions.tokens import Tokens
from provenance.analysis.attributions.words import CAPITAL, GROUP, HOLDER, MARK, PERSONAL, PLURAL, QUOTE, listed


class Verb(msgspec.Struct, frozen=True, gc=False):
    """A verb with what stands around it."""

    tokens: Tokens
    first: int
    last: int
    word: str
    manner: str
    tags: tuple[str, ...]
    form: int
    """What `form_of` says of the word."""
    before: int
    """The bits of the word before it."""
    follows: str
    """The word behind it, or nothing."""
    subject: Subject


PAST, ING, _AMBIGUOUS, _IN_PRESENT, SEES, _HELD_AS, CALLED = 1, 2, 4, 8, 16, 32, 64
PARTICULAR: Final = _AMBIGUOUS | _IN_PRESENT | SEES | _HELD_AS | CALLED


@cache
def form_of(word: str) -> int:
    """What form a verb has, and which senses beside that of saying."""
    ambiguous = (
        word in listed("only_participle")
        or word.startswith("argu")
        or word in ("admitted", "reported", "related", "alleged")
    )
    return (
        PAST * (word.endswith("ed") or word in listed("participle"))
        | ING * word.endswith("ing")
        | _AMBIGUOUS * ambiguous
        | _IN_PRESENT * (word in ("says", "tells", "argues", "claims"))
        | SEES * (word in ("see", "saw"))
        | _HELD_AS * (word in listed("held_as"))
        | CALLED * (word in ("called", "points"))
    )


_TAKEN: Final = 8
"""Within how many words behind "see" the "as" stands."""


def _take_for(verb: Verb, phrase: NounPhrase) -> bool:
    """Whether those who only have an opinion take something for another: "critics see the plan as a gift"."""
    tokens = verb.tokens
    if tokens.lower[phrase.head] not in listed("opinionated"):
        return False
    for k in range(verb.last + 1, min(verb.last + _TAKEN, len(tokens.lower))):
        if tokens.bits[k] & MARK:
            return False
        if tokens.lower[k] == "as":
            return k > verb.last + 1
    return False


def is_in_sense(verb: Verb, phrase: NounPhrase) -> bool:
    """Whether a verb that can tell of other things than what is said or thought does not do so here."""
    tokens, found, form = verb.tokens, verb.subject, verb.form
    head = tokens.bits[phrase.head]
    if form & _AMBIGUOUS and not _is_told(verb, phrase):
        return False
    if form & _IN_PRESENT and phrase.relative and not found.relative and head & PLURAL:
        return False  # "Doctors for Life, a charity, says": a name
    if form & SEES and head & (HOLDER | GROUP) and not counts_many(tokens, phrase) and not _take_for(verb, phrase):
        return False  # "developers see the land as wasted" tells what they do, "some see it as" what is thought
    if form & CALLED and _is_name_or_number(verb, phrase):
        return False
    if found.verb_first != verb.first or not form & _HELD_AS or verb.follows != "as":
        return True
    whose = tokens.lower[phrase.before - 1] if phrase.before else ""
    return whose in (
        "which",
        "that",
        "what",
        "whom",
        "who",
    )  # not "activities viewed as risky": what is viewed, not who views


def _is_name_or_number(verb: Verb, phrase: NounPhrase) -> bool:
    """Whether "called" gives a name ("a firm called Acme", "an account called “Acme”") or tells of a telephone call, "points" of percentages."""
    tokens, start = verb.tokens, verb.last + 1
    bits, lower = tokens.bits, tokens.lower
    if verb.word == "points":
        return lower[verb.first - 1] in listed("per_cent")  # "from 12 percentage points to 8"
    if verb.first != verb.last or start >= len(bits):
        return False
    named, head = bits[start] & CAPITAL, bits[phrase.head]
    indefinite = lower[phrase.first] in ("a", "an", "another")
    if verb.subject.verb_first == verb.first and not head & (PERSONAL | HOLDER | (0 if indefinite else GROUP)):
        if indefinite and lower[start] == "the" and start + 1 < len(bits) and bits[start + 1] & CAPITAL:
            return True  # "a movement called the Northern Front"
        if (named and not head & CAPITAL) or (indefinite and (named or bits[start] & QUOTE)):
            return True
    return bool(named or bits[start] & PERSONAL) and lower[start + 1 : start + 2] == [
        "to"
    ]  # "called Cruz to thank him"


def _is_told(verb: Verb, phrase: NounPhrase) -> bool:
    """Whether what stands behind a verb of two senses leaves it the one of saying."""
    word, follows = verb.word, verb.follows
    if word in listed("only_participle"):
        return verb.subject.verb_first != verb.first
    if word.startswith("argu"):
        return follows not in listed("quarrel")
    lower = verb.tokens.lower
    if word == "admitted" and follows in listed("let_in"):
        gerund = follows == "to" and verb.last + 2 < len(lower) and lower[verb.last + 2].endswith("ing")
        return gerund or bool(verb.tokens.bits[phrase.head] & (CAPITAL | PERSONAL))
    if word == "alleged":
        return follows != "to"  # "a person alleged to be harmed"
    if word == "related":
        return follows != "to"  # "those not related to them"
    if word == "reported" and follows in listed("handed"):
        ahead = lower[verb.last + 2 : verb.last + 6]
        return "to" not in ahead and "as" not in ahead
    return True
