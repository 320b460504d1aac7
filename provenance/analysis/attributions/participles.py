"""Participles of verbs of saying: "is saying", which has a subject, and "…, saying that", whose source is the one before."""

from __future__ import annotations

from typing import Final

from msgspec.structs import replace

from provenance.analysis.attributions.deeds import is_deed
from provenance.analysis.attributions.following import following
from provenance.analysis.attributions.names import Names
from provenance.analysis.attributions.nounphrases import NounPhrase, chain
from provenance.analysis.attributions.origins import made_known
from provenance.analysis.attributions.passives import quoted_one
from provenance.analysis.attributions.readings import Reading, inherited
from provenance.analysis.attributions.sources import read
from provenance.analysis.attributions.subject_fit import fits, is_supposed_work, is_unreal
from provenance.analysis.attributions.subjects import subject
from provenance.analysis.attributions.tokens import Tokens
from provenance.analysis.attributions.types import nobody
from provenance.analysis.attributions.verbhood import is_beside_quotation
from provenance.analysis.attributions.words import (
    ADVERB,
    AUXILIARY,
    BESIDE_QUOTATION,
    BODY,
    CAPITAL,
    CLAUSE,
    CONJUNCTION,
    DETERMINER,
    FAMILY,
    GENITIVE,
    GROUP,
    HOLDER,
    MARK,
    NOUN_TOO,
    NUMBER,
    PARTY,
    PERSONAL,
    PREPOSITION,
    QUANTITY,
    QUOTE,
    SOURCE_NOUN,
    TIME,
    WORK,
    listed,
)
from provenance.api import Confidence

_SHORTEST: Final = 4
"""How many words stand at least before a participle whose subject opens the sentence."""
_NAME: Final = 2
"""How many words are surely a name, with "the" counted."""
_SPEAKERS: Final = HOLDER | GROUP | BODY | FAMILY | PARTY
_TOLD: Final = DETERMINER | PERSONAL | CAPITAL | SOURCE_NOUN | QUANTITY | NUMBER | CLAUSE | QUOTE | MARK
"""What begins the words for those who are told something."""


def read_participle(  # noqa: PLR0911 - one reason a line
    tokens: Tokens, first: int, last: int, manner: str, names: Names
) -> Reading | None:
    """A participle: "is saying", whose subject stands before it, or "…, saying that", whose source is the one before."""
    bits, lower = tokens.bits, tokens.lower
    before = bits[first - 1] if first else MARK
    found = subject(tokens, first)
    if found.phrase is not None:
        found = replace(found, phrase=_with_place(tokens, found.phrase))
    if before & WORK and not before & (MARK | BODY) and lower[last + 1 : last + 2] == ["that"]:
        phrase = chain(tokens, first - 1, 0)
        if phrase is None or is_supposed_work(tokens, first, phrase):
            return None
        return Reading(made_known(tokens, phrase, read(tokens, phrase, names)), phrase, "find")
    if (
        found.phrase is not None
        and found.phrase.before
        and lower[found.phrase.before - 1] == "with"
        and lower[found.phrase.first] not in listed("any_one") - {"a", "an"}  # "with each individual warning"
        and (
            not bits[first] & BESIDE_QUOTATION or is_beside_quotation(tokens, first, last)
        )  # "with clerks maintaining silence"
    ):
        return Reading(read(tokens, found.phrase, names), found.phrase, manner)
    if first and lower[first - 1] in listed("starts"):
        found = replace(subject(tokens, first - 1), passive=True)
    if found.passive or _is_contracted(tokens, found.phrase):
        phrase = found.phrase
        if phrase is None or found.modal or is_unreal(tokens, phrase):
            return None  # "newcomers might be wondering"
        if not fits(tokens, first, last, phrase, manner, (manner,)):
            return None
        ahead = lower[last + 1 : last + 2]
        if (lower[first] == "feeling" and ahead not in (["that"], ["like"])) or (
            lower[first] in listed("answering_to") and ahead == ["to"]
        ):
            return None  # "was responding to a question": the words follow elsewhere
        return Reading(read(tokens, phrase, names), phrase, manner)
    if bits[first] & NOUN_TOO and (
        before & (DETERMINER | GENITIVE | NUMBER) or not before & (MARK | PREPOSITION | ADVERB | SOURCE_NOUN)
    ):
        return None
    if lower[first] == "telling" and last + 1 < len(lower) and not bits[last + 1] & _TOLD:
        return None  # "a telling insight"
    quoted = quoted_one(tokens, first) if first and before & PREPOSITION else None
    if quoted is not None:
        return Reading(read(tokens, quoted, names), quoted, manner)
    return _hanging(tokens, first, last, manner)


def _with_place(tokens: Tokens, phrase: NounPhrase) -> NounPhrase:
    """The people behind "with" at the place or in the body that stands before a participle: "with sources at the club saying"."""
    before = phrase.before - 1
    if before < 2 or not tokens.bits[before] & PREPOSITION or not tokens.bits[before - 1] & (HOLDER | GROUP):
        return phrase
    people = chain(tokens, before - 1, 0)
    if people is None or not people.before or tokens.lower[people.before - 1] != "with":
        return phrase
    return replace(people, last=phrase.last)


def _is_contracted(tokens: Tokens, phrase: NounPhrase | None) -> bool:
    """Whether a pronoun holds the "to be" of a participle: "he's saying"."""
    if phrase is None or not tokens.bits[phrase.head] & PERSONAL:
        return False
    word = tokens.lower[phrase.head].replace("’", "'")
    return word in ("he's", "she's", "they're", "who's")


def _hanging(tokens: Tokens, first: int, last: int, manner: str) -> Reading | None:
    """A participle whose source is that of the attribution before: "…, saying that", "…, hoping to win"."""
    before, left = (tokens.bits[first - 1], tokens.lower[first - 1]) if first else (MARK, "")
    if manner == "think":
        return inherited("hold") if left == "," and tokens.lower[first] in listed("minded") else None
    if (
        manner not in ("say", "judge")
        or left in listed("no_gerund")
        or (first == last and is_deed(tokens, first, last))
    ):
        return None  # also "adding to his lead"
    if left in listed("by_adjective"):
        return None  # "a very promising start"
    if tokens.bits[first] & CAPITAL:
        return Reading(
            nobody(Confidence.LOW), None, "hold"
        )  # "Responding to critics, Ana Cruz said": it is her who does
    # What is done "by talking about it" is told of, and no statement is laid to anybody here.
    return inherited("hold" if last > first and before & PREPOSITION else manner)


def opening_subject(tokens: Tokens, participle: int) -> NounPhrase | None:
    """The people or the body that a sentence begins with, for a participle behind a comma: "Officials closed the road, saying it was unsafe"."""
    bits, lower = tokens.bits, tokens.lower
    if participle < _SHORTEST or lower[participle - 1] != "," or _is_in_brackets(tokens, participle):
        return None
    start = 0
    while bits[start] & (MARK | CONJUNCTION) or lower[start] == "but":
        start += 1
    named = _name_at(tokens, start, participle - 1)
    if named is not None:
        return named
    if not bits[start] & (DETERMINER | QUANTITY | NUMBER | SOURCE_NOUN) or bits[start] & (
        PERSONAL | TIME | PREPOSITION
    ):
        return None
    found = following(tokens, start, participle - 1)
    if found is None or not bits[found.head] & _SPEAKERS or bits[found.head] & (GENITIVE | TIME):
        return None
    behind = found.head + 1
    if found.head < found.core_last and not (lower[behind].endswith("ed") or lower[behind] in listed("irregular")):
        return None
    last = found.head
    while behind < participle - 1 and bits[behind] & PREPOSITION:
        behind += 1
        while behind < participle - 1 and bits[behind] & DETERMINER:
            behind += 1
        place = behind
        while behind < participle - 1 and bits[behind] & CAPITAL:
            behind += 1
        last = behind = max(place + 1, behind)
        last -= 1
    return replace(found, core_last=found.head, last=min(last, participle - 2))


def _is_in_brackets(tokens: Tokens, at: int) -> bool:
    """Whether a bracket is open before a token: what stands in it belongs to who is told of there."""
    opened = 0
    for word in tokens.lower[:at]:
        opened += (word == "(") - (word == ")" and opened > 0)
    return opened > 0


def _name_at(tokens: Tokens, start: int, limit: int) -> NounPhrase | None:
    """The name of several words, or behind "the", that begins at a token: "Ana Cruz left the hall", "The BJP hit back"."""
    bits = tokens.bits
    first = start + (tokens.lower[start] == "the")
    k = first
    while k < limit and bits[k] & CAPITAL and not bits[k] & (TIME | SOURCE_NOUN | DETERMINER):
        k += 1
    if k >= limit or k - start < _NAME or bits[k - 1] & GENITIVE:
        return None
    behind = tokens.lower[k]
    if not (behind.endswith("ed") or behind in listed("irregular") or bits[k] & (AUXILIARY | ADVERB | CLAUSE)):
        return None  # "The Leeds clerks left"
    return NounPhrase(start, k - 1, k - 1, k - 1, start)
