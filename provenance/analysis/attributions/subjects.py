"""What stands before a verb: its subject, also over an apposition or a relative clause, and how it is said."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Final

import msgspec
from msgspec.structs import replace

from provenance.analysis.attributions.nounphrases import NounPhrase, apposed_openly, can_speak, chain, nearest
from provenance.analysis.attributions.relatives import met_by_writer, of_clause_with, of_relative
from provenance.analysis.attributions.tokens import Tokens
from provenance.analysis.attributions.words import (
    ADVERB,
    AUXILIARY,
    BE,
    CAPITAL,
    CLAUSE,
    CONJUNCTION,
    FIRST,
    INDEFINITE,
    MARK,
    MODAL,
    NUMBER,
    PERSONAL,
    PREPOSITION,
    QUANTITY,
    QUOTE,
    RELATIVE,
    SOURCE_NOUN,
    TIME,
    VAGUE,
    listed,
)

_NOT_NEXT: Final = AUXILIARY | ADVERB | TIME | RELATIVE
"""Words behind which a subject is no further looked for than that: what they are is taken apart."""
_NO_SUBJECT: Final = CONJUNCTION | PREPOSITION | MARK
_BEFORE_FLOATING: Final = AUXILIARY | RELATIVE | SOURCE_NOUN | CAPITAL | PERSONAL
_CLOSING: Final = frozenset({",", ")"})
"""What an aside ends with: "the Harbour Department (HD) on Wednesday said"."""
_FARTHEST: Final = 120
"""How many words a subject may stand before its verb."""


class Subject(msgspec.Struct, frozen=True, gc=False):
    """What stands before a verb."""

    phrase: NounPhrase | None
    passive: bool
    """A form of "to be" stands directly before the verb."""
    modal: bool
    """The verb is an infinitive, or stands under "will", "could" …"""
    negated: bool
    verb_first: int
    """The first of the auxiliaries, or the verb itself."""
    relative: bool = False
    """The verb stands in a relative clause of the phrase."""


def _counted(tokens: Tokens, pronoun: int, floor: int) -> NounPhrase | None:
    """Those of some people told of that a number or a loose word picks out: "one of them", "many of us"."""
    at = pronoun - 2
    if at < floor or tokens.lower[pronoun - 1] != "of" or not tokens.bits[at] & (QUANTITY | NUMBER | INDEFINITE):
        return None
    return NounPhrase(at, at, at, pronoun, at)


def _around(tokens: Tokens, pronoun: int, floor: int) -> NounPhrase | None:
    """The people that a preposition and a pronoun tell: "people around him" say, "those close to him" say."""
    if pronoun < floor + 2 or not tokens.bits[pronoun - 1] & PREPOSITION or tokens.lower[pronoun - 1] == "of":
        return None
    found = chain(tokens, pronoun - 2, floor)
    if found is None:
        return None
    if tokens.lower[found.first] == "those" and tokens.lower[found.last] in listed("insiders"):
        return NounPhrase(found.first, found.last, found.last, pronoun, found.first)  # "those close to her"
    if not tokens.bits[found.head] & (SOURCE_NOUN | QUANTITY) or not can_speak(tokens, found):
        return None
    return replace(found, last=pronoun)


def subject(tokens: Tokens, verb: int) -> Subject:
    """What stands before the verb at a token index."""
    floor = max(0, verb - _FARTHEST)
    k = verb - 1
    if k < floor:
        return Subject(None, passive=False, modal=False, negated=False, verb_first=verb)
    bits = tokens.bits
    if k > floor + 1 and tokens.lower[k - 1] == "in" and tokens.lower[k] in listed("behind_in"):
        k -= 2  # "critics have in particular noted"
    if tokens.lower[k] in listed("speaking") and k > floor:
        k -= 1  # "she spoke on condition of anonymity"
        if bits[k] & MARK:
            return Subject(None, passive=False, modal=False, negated=False, verb_first=verb)  # "he said, speaking on"
    if k > floor and tokens.lower[k] in listed("floating") and bits[k - 1] & _BEFORE_FLOATING:
        k -= 1  # "the experts all say"
    passive = modal = negated = False
    if k > floor and tokens.lower[k] == "neither" and not bits[k - 1] & MARK:
        k -= 1  # "the office neither confirmed nor denied"
        negated = True
    if not bits[k] & _NOT_NEXT:  # as most stand, directly before their verb
        return Subject(_subject_at(tokens, k, floor), passive, modal, negated, verb)
    lower = tokens.lower
    while k >= floor and bits[k] & (AUXILIARY | ADVERB) and not (bits[k] & CAPITAL and not bits[k] & FIRST):
        bit = bits[k]
        if bit & (SOURCE_NOUN | PERSONAL):  # "we'd"
            break
        passive = passive or bool(bit & BE)
        modal = modal or bool(bit & MODAL)
        negated = negated or lower[k] in ("not", "never") or lower[k].endswith(("n't", "n’t"))
        k -= 1
        if k > floor and lower[k] == "and" and bits[k - 1] & ADVERB and bit & ADVERB:
            k -= 1  # "is widely and rightly regarded"
    modal = modal or (k >= floor and lower[k].endswith(("'ll", "’ll")))
    passive = passive or (k >= floor and _holds_be(tokens, k))
    k = _before_time(tokens, k, floor)
    first = k + 1
    while first < verb and bits[first] & ADVERB and not bits[first] & AUXILIARY:
        first += 1
    if k < floor:
        return Subject(None, passive, modal, negated, first)
    if bits[k] & RELATIVE and k > floor and (lower[k] != "that" or bits[k - 1] & (SOURCE_NOUN | QUANTITY)):
        return Subject(_of_clause(tokens, k, floor), passive, modal, negated, first, relative=True)
    return Subject(_subject_at(tokens, k, floor), passive, modal, negated, first)


def _holds_be(tokens: Tokens, k: int) -> bool:
    """Whether a pronoun holds the "to be" of a participle behind it: "they're said to be", "it's often called"; "it's called" may be "it has called"."""
    bits = tokens.bits
    if not (bits[k] & PERSONAL and bits[k] & AUXILIARY):
        return False
    word = tokens.lower[k].replace("’", "'")
    if word.endswith(("'re", "'m")):
        return True
    vague = bits[k + 1] & VAGUE and tokens.lower[k + 1] not in listed("has_too")  # "he's also called it a lie": he has
    return word.endswith("'s") and bool(vague)


def _before_time(tokens: Tokens, k: int, floor: int) -> int:
    """The last token in front of a time between a subject and its verb: "the senator on Friday said", "who last week said"."""
    bits, at = tokens.bits, k
    while at > floor and bits[at] & TIME and not bits[at] & (SOURCE_NOUN | AUXILIARY):
        at -= 1
    if at == k:
        return k
    if tokens.lower[at] == "this" and at > floor:
        at -= 1  # "officials earlier this year said"
    if tokens.lower[at] in listed("on_time"):
        at -= 1
    named = at >= floor and bits[at] & (SOURCE_NOUN | CAPITAL | RELATIVE | PERSONAL) and not bits[at] & (TIME | MARK)
    return at if named or (at > floor and tokens.lower[at] in _CLOSING) else k


def _holds_verb(tokens: Tokens, phrase: NounPhrase) -> bool:
    """Whether a participle with its noun behind a name makes a clause of what looks like a noun phrase: "Harbour Bank referred questions"."""
    bits, lower = tokens.bits, tokens.lower
    return any(
        lower[k].endswith("ed") and not bits[k] and bits[k - 1] & CAPITAL and not bits[k + 1] & CAPITAL
        for k in range(phrase.first + 1, phrase.core_last)
    )


def _is_turn_of(tokens: Tokens, phrase: NounPhrase, end: int) -> bool:
    """Whether a thing that speaks no word is told by whom it belongs to: "it was the turn of Ana Cruz, who said"."""
    bits = tokens.bits
    if not bits[end] & CAPITAL or not bits[end - 1] & CAPITAL or tokens.lower[phrase.core_last + 1] != "of":
        return False
    return tokens.lower[phrase.head] in listed("occasion")


def _of_clause(tokens: Tokens, k: int, floor: int) -> NounPhrase | None:
    """The subject in front of a relative pronoun, which stands behind the token `floor`."""
    end = k - 1 - (tokens.lower[k - 1] == ",")
    phrase = chain(tokens, end, floor) if end >= floor else None
    goes_on = phrase is not None and phrase.last > phrase.core_last
    if phrase is not None and goes_on and (_holds_verb(tokens, phrase) or _is_turn_of(tokens, phrase, end)):
        phrase = nearest(tokens, end, floor)  # "the port sent questions to the Harbour Office, which did not respond"
    return None if phrase is None else replace(phrase, last=end, relative=True)


@cache  # an import statement takes 2 µs each time
def _before_mark() -> Callable[[Tokens, int, int], NounPhrase | None]:
    from provenance.analysis.attributions.asides import before_mark  # noqa: PLC0415 - few short texts need it

    return before_mark


def _subject_at(tokens: Tokens, k: int, floor: int) -> NounPhrase | None:
    """The subject that ends at a token, or, for a comma, in front of it."""
    bits, lower = tokens.bits, tokens.lower
    bit, word = bits[k], lower[k]
    if bit & MARK:
        return _before_mark()(tokens, k, floor)
    if word == "the":
        return NounPhrase(k, k + 1, k + 1, k + 1, k)  # "the first told me", where "first" was taken for an adverb
    if word in listed("object"):
        return _counted(tokens, k, floor) or _around(tokens, k, floor) or of_relative(tokens, k, floor)
    if bit & PERSONAL:
        of_clause = of_relative(tokens, k, floor) if word == "it" and _ends_clause(tokens, k, floor) else None
        return of_clause or NounPhrase(k, k, k, k, k)
    if bit & PREPOSITION and not bit & CAPITAL:
        return met_by_writer(tokens, k, floor)  # "a lawyer I spoke with said"
    if bit & _NO_SUBJECT and not (bit & CAPITAL and not bit & FIRST):
        return None  # "He sighed and said": the subject is that of the verb before, which is not looked for here
    phrase = chain(tokens, k, floor)
    if phrase is None or lower[phrase.first] == "according":
        return None  # "according to media reports"
    mended = _mended(tokens, phrase, k, floor)
    if mended is not phrase:
        return mended
    if bits[phrase.head] & TIME and phrase.before > floor:  # "a poll this month"
        phrase = chain(tokens, phrase.before - 1, floor) or phrase
    if bits[k] & CAPITAL and phrase.before > floor + 3 and lower[phrase.before - 1] == ",":
        return _of_place(tokens, phrase, floor) or phrase
    return phrase if can_speak(tokens, phrase) else of_relative(tokens, k, floor) or phrase


def _ends_clause(tokens: Tokens, k: int, floor: int) -> bool:
    """Whether "it" ends a clause about people, and begins none: "an officer who took part in it said", not "those who left when it said"."""
    before = tokens.bits[k - 1] if k > floor else MARK
    return "who" in tokens.lower[floor:k] and not before & (MARK | CONJUNCTION | CLAUSE | RELATIVE)


_HIRED: Final = 4
"""Words from the object of what somebody was hired to do back to that somebody: "a teacher hired to help athletes"."""


def _mended(tokens: Tokens, phrase: NounPhrase, k: int, floor: int) -> NounPhrase | None:
    """A phrase without the participle that it begins with, or whoever the clause is told of that it ends; None where nobody is its subject."""
    bits, lower = tokens.bits, tokens.lower
    of, first = phrase.before - 1, phrase.first
    if (
        of > floor
        and bits[of] & PREPOSITION
        and bits[of - 1] & PERSONAL
        and lower[of - 1] in listed("no_person_at_all")
    ):
        return None  # "nobody in Leeds agrees"
    if first - _HIRED >= floor and lower[first - 2] == "to" and lower[first - 3] in listed("hired"):
        hired = chain(tokens, first - _HIRED, floor)
        if hired is not None and can_speak(tokens, hired):
            return replace(hired, last=phrase.last)  # "a teacher hired to help athletes found"
    if first < phrase.head and lower[first].endswith("ing"):
        if lower[first] in listed("before_object"):
            return None  # "rejecting defence claims that"
        if lower[first] in listed("before_clause"):  # "saying officials had left"
            return replace(phrase, first=first + 1, before=max(phrase.before, first + 1))
    whose = _left_out(tokens, phrase, floor)
    if whose is None and phrase.before > floor + 1 and not bits[of] & MARK:
        whose = _in_clause(tokens, phrase, k, floor)
    return phrase if whose is None else whose


def _in_clause(tokens: Tokens, phrase: NounPhrase, right: int, floor: int) -> NounPhrase | None:
    """The people whom a clause tells of that ends in a phrase: "experts who read the file said", "officials we met in Leeds said"."""
    lower = tokens.lower
    whose = of_clause_with(tokens, phrase, right, floor) if "who" in lower else None
    if whose is not None:
        return whose
    near = tokens.bits[phrase.before - 1] & (PREPOSITION | PERSONAL) and not listed("writer").isdisjoint(lower)
    return met_by_writer(tokens, right, floor) if near else None


def _left_out(tokens: Tokens, phrase: NounPhrase, floor: int) -> NounPhrase | None:
    """The people of whom it is said what they had no part in: "experts not involved in the study warned"."""
    first = phrase.first
    if first != phrase.core_last or not tokens.lower[first].endswith("ed") or first < floor + 2:
        return None
    who = chain(tokens, first - 2, floor) if tokens.lower[first - 1] == "not" else None
    if who is None or who.last != who.core_last or not can_speak(tokens, who):
        return None
    return replace(who, last=phrase.last)


def _of_place(tokens: Tokens, phrase: NounPhrase, floor: int) -> NounPhrase | None:
    """The person in front of a place of two parts, whose second comma was left out: "Ana Cruz, a weaver from Tarn, Norway explains"."""
    role = chain(tokens, phrase.before - 2, floor)
    if role is None or role.last == role.core_last or not tokens.bits[role.core_last + 1] & PREPOSITION:
        return None
    return replace(role, last=phrase.last) if apposed_openly(tokens, role) is not None else None


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
