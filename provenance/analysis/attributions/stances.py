"""Who takes a side, wants something, or does something with words: for the record alone, since no statement is laid to anybody."""

from __future__ import annotations

from typing import Final

from msgspec.structs import replace

from provenance.analysis.attributions.names import Names
from provenance.analysis.attributions.nounphrases import NounPhrase
from provenance.analysis.attributions.passives import agent_of
from provenance.analysis.attributions.preceding import NEVER_BEFORE_STANCE
from provenance.analysis.attributions.readings import Reading, inherited
from provenance.analysis.attributions.sources import read
from provenance.analysis.attributions.subject_fit import agrees, is_unreal
from provenance.analysis.attributions.subjects import subject
from provenance.analysis.attributions.tokens import Tokens
from provenance.analysis.attributions.verbhood import is_verb
from provenance.analysis.attributions.words import (
    ADVERB,
    AUXILIARY,
    BE,
    BODY,
    CAPITAL,
    CLAUSE,
    FAMILY,
    FIRST,
    GENITIVE,
    GROUP,
    HOLDER,
    MARK,
    MODAL,
    NOUN_TOO,
    NUMBER,
    PARTY,
    PERSONAL,
    PREPOSITION,
    QUANTITY,
    RELATIVE,
    TIME,
    WORK,
    listed,
)

_ARTICLES: Final = frozenset({"the", "a", "an"})
_OFFERED: Final = 6
"""Within how many tokens stands what is offered."""
_ANIMATE: Final = PERSONAL | CAPITAL | HOLDER | GROUP | PARTY | BODY | FAMILY


def read_stance(tokens: Tokens, first: int, last: int, names: Names) -> Reading | None:
    """The reading of a verb that tells where somebody stands; None where its subject is nobody who could."""
    bits, lower = tokens.bits, tokens.lower
    word, before = lower[first], bits[first - 1] if first else MARK
    thing = word in listed("offering") and not _offers_words(tokens, last)
    if thing or (bits[first] & CAPITAL and not bits[first] & FIRST):
        return None
    participle = word.endswith("ing")
    if (
        before & NEVER_BEFORE_STANCE
        and lower[first - 1] not in listed("floating")
        and not (before & NUMBER and word in listed("behind_number"))
        and not before & (CLAUSE | RELATIVE | QUANTITY)
        and not (
            before & MARK
            and (
                lower[first - 1] == ")"
                or lower[first - 1] == ","  # "the clerk, 47, voted for it", "…, calling out his rivals"
            )
        )
    ):
        return None
    found = subject(tokens, first)
    phrase = found.phrase
    if participle and not found.passive:
        return inherited("hold") if hangs_on(tokens, first) else None
    if lower[last + 1 : last + 2] == ["by"] and word.endswith(("ed", "n")):
        return None if found.modal else _taken_by(tokens, last, names)
    if phrase is None and not found.modal and not found.passive and _goes_on(tokens, first):
        return inherited("hold")
    if phrase is None or found.modal or found.passive != participle or lower[phrase.head] in _ARTICLES:
        return None  # also "the newly signed law"
    # "It" is a body or a work that was told of: "it taunted them".
    it = lower[phrase.head] == "it" and bits[phrase.head] & PERSONAL
    somebody = it or is_somebody(tokens, phrase) or (found.relative and is_who(tokens, phrase))
    if not somebody and (not bits[phrase.head] & WORK or _is_bare(tokens, last)):
        return None
    if bits[first] & NOUN_TOO and not found.passive and not is_verb(tokens, first, found):
        return None
    unreal = is_unreal(tokens, phrase)
    if not agrees(tokens, word, phrase, found) or (unreal and lower[phrase.before - 1] not in listed("when")):
        return None
    weak = unreal or not somebody  # "when he backed it", "the letter backs it"
    return Reading(read(tokens, phrase, names), phrase, "hold", weak=weak)


def _offers_words(tokens: Tokens, last: int) -> bool:
    """Whether what is offered is a deed or words, and no thing: "offered to resign", "offered her condolences", not "offers a free trial"."""
    ahead = tokens.lower[last + 1 : last + _OFFERED]
    return ahead[:1] == ["to"] or not listed("offered_words").isdisjoint(ahead)


def _is_bare(tokens: Tokens, last: int) -> bool:
    """Whether no object follows a verb: "the clip posted to it", "he signed up"."""
    behind = last + 1
    if behind == len(tokens.bits):
        return True
    return bool(tokens.bits[behind] & (MARK | PREPOSITION)) or tokens.lower[behind] in listed("behind_bare")


def read_wish(tokens: Tokens, first: int, last: int, names: Names) -> Reading | None:
    """The reading of a verb of wanting or of a deed done with words, by somebody told of by name or before: "she wants to go", "the agency sued him".

    Nothing behind it: "as many as he wants", "the book Ana Cruz wants from him".
    """
    if _is_bare(tokens, last) and tokens.lower[last + 1 : last + 2] != ["to"]:
        return None
    found = read_stance(tokens, first, last, names) if tokens.lower[first - 1] != "most" else None
    if found is None or found.weak or found.after or found.source.kind not in ("named", "pronoun"):
        return None
    return replace(found, weak=True)


def is_who(tokens: Tokens, phrase: NounPhrase) -> bool:
    """Whether the relative pronoun behind a noun tells that it is somebody: "the maverick who backed him", "a farmer's son, who"."""
    return "who" in tokens.lower[phrase.last + 1 : phrase.last + 3]


def hangs_on(tokens: Tokens, first: int) -> bool:
    """Whether a participle tells what the subject of the clause before it does: "…, calling out his rivals", "while mocking them"."""
    lower = tokens.lower
    left = lower[first - 1] if first else ","
    if first > 1 and tokens.bits[first - 1] & ADVERB:
        left = lower[first - 2]
    return left in listed("before_participle")


def _taken_by(tokens: Tokens, last: int, names: Names) -> Reading | None:
    """A side that is told in the passive: "a measure opposed by farmers"."""
    agent = agent_of(tokens, last)
    if agent is None or not is_somebody(tokens, agent):
        return None
    return Reading(read(tokens, agent, names), agent, "hold", after=True)


def _goes_on(tokens: Tokens, first: int) -> bool:
    """Whether a verb follows another one of the same subject: "walked out and defiantly offered …", "but lauded it"."""
    bits, lower, at = tokens.bits, tokens.lower, first - 1
    if at > 0 and bits[at] & ADVERB:
        at -= 1
    if at > 1 and lower[at] == "who":
        at -= 1  # "and who favored it"
        while at > 0 and bits[at] & (ADVERB | AUXILIARY):
            at -= 1
    while at > 0 and bits[at] & AUXILIARY and not bits[at] & (MODAL | BE):
        at -= 1  # "and has championed it"
    finite = lower[first].endswith(("ed", "s")) or lower[first] in listed("past")
    return at > 0 and finite and not bits[first] & NOUN_TOO and lower[at] in ("and", "but", "then")


def is_somebody(tokens: Tokens, phrase: NounPhrase) -> bool:
    """Whether a phrase is people or a body, so that it can take a side."""
    head, word = tokens.bits[phrase.head], tokens.lower[phrase.head]
    many = word in listed("loose") or head & NUMBER or word in listed("share")
    return (
        bool(head & _ANIMATE or many)
        and not head & (TIME | GENITIVE)
        and word not in listed("nobody")
        and word.replace("’", "'").partition("'")[0] not in listed("first_person")
    )
