"""Whether a subject can do what a verb of saying tells: it agrees in number, it is no thing, and its clause states something."""

from __future__ import annotations

from typing import Final

from provenance.analysis.attributions.nounphrases import NounPhrase, is_somebody
from provenance.analysis.attributions.subjects import Subject
from provenance.analysis.attributions.tokens import Tokens
from provenance.analysis.attributions.words import (
    ADVERB,
    AUXILIARY,
    BE,
    BODY,
    CAPITAL,
    COLLECTIVE,
    DETERMINER,
    FIRST,
    GENITIVE,
    GROUP,
    HOLDER,
    MARK,
    MODAL,
    NUMBER,
    PARTITIVE,
    PERSONAL,
    PLURAL,
    PREPOSITION,
    QUANTITY,
    RELATIVE,
    SCHOLARS,
    SOURCE_NOUN,
    UNREAL,
    WORK,
    is_person,
    listed,
)

_IT: Final = (["it"], ["it", "."], ["it", ","], ["it", "up"], ["it", ":"])
_CLAUSE: Final = 3
"""The words of "who is dating"."""


def is_unreal(tokens: Tokens, phrase: NounPhrase) -> bool:
    """Whether the clause only asks or supposes: "what people think", "the lens through which voters view it"."""
    before = phrase.before - 1
    if before < 0:
        return False
    bits, lower = tokens.bits, tokens.lower
    if lower[before] == "too" and before:
        before -= 1  # "if too many feel"
    if bits[before] & (UNREAL | MODAL):  # "should voters consider it?"
        put = lower[before] == "how" and not listed("puts_it").isdisjoint(lower[phrase.last + 1 : phrase.last + 2])
        return not (put and lower[phrase.last + 2 : phrase.last + 4] in _IT)  # "“It is over” is how one insider put it"
    if lower[phrase.head] == "people" and _is_left_bare(tokens, phrase):
        return True
    return lower[before] == "which" and before > 0 and bool(bits[before - 1] & PREPOSITION)


def _is_left_bare(tokens: Tokens, phrase: NounPhrase) -> bool:
    """Whether people stand in a clause that only says which things are meant: "the privacy that people expect", "things people think they want"."""
    lower, last = tokens.lower, phrase.core_last
    before = lower[phrase.head - 1] if phrase.head > phrase.first else ""
    if before.endswith("s") and not tokens.bits[phrase.head - 1] & (
        SOURCE_NOUN | GENITIVE | QUANTITY | DETERMINER | ADVERB
    ):
        return before not in listed("people_of")
    ends = last + 2 >= len(lower) or bool(tokens.bits[last + 2] & MARK)
    return ends and phrase.first == phrase.head and lower[phrase.before - 1] == "that"


def is_of_many(tokens: Tokens, found: Subject, word: str) -> bool:
    """Whether many hold an opinion ("many consider it", "critics view him"): that is all that they can do here."""
    if found.phrase is None or not word.startswith(("con", "reg", "vie")):
        return False
    head = tokens.bits[found.phrase.head]
    return bool(head & QUANTITY or (head & GROUP and head & PLURAL and not head & HOLDER)) or counts_many(
        tokens, found.phrase
    )


def counts_many(tokens: Tokens, phrase: NounPhrase) -> bool:
    """Whether a phrase is an open number of people, whatever they are: "some adults", "most people", "many theologians"."""
    if tokens.lower[phrase.first] not in listed("loose"):
        return False
    head = tokens.bits[phrase.head]
    return phrase.first == phrase.head or bool(head & (HOLDER | GROUP)) or is_person(tokens.lower[phrase.head])


def agrees(tokens: Tokens, word: str, phrase: NounPhrase, found: Subject) -> bool:
    """Whether a verb in the present agrees with its subject in number; other forms agree with any."""
    head = tokens.bits[phrase.head]
    if found.modal or found.verb_first != phrase.last + 1 or word in listed("participle") or word.endswith("ed"):
        return True
    if head & QUANTITY and not head & SOURCE_NOUN and word.endswith("s") and not word.endswith("ss"):
        return False
    if (
        not word.endswith("s")
        and phrase.before
        and any(one in listed("causing") for one in tokens.lower[max(0, phrase.before - 3) : phrase.before])
    ):
        return False
    counted = tokens.lower[phrase.core_last + 1] == "of"  # "a part of the voters think so"
    if (
        not counted
        and not head & (SOURCE_NOUN | QUANTITY | NUMBER | PARTITIVE)
        and tokens.lower[phrase.first] in ("a", "an")
    ):
        return (
            word.endswith("s") or word in listed("past") or word in listed("irregular")
        )  # "an unknown suspect approached"
    if not head & SOURCE_NOUN or head & (CAPITAL | PERSONAL) or phrase.coordinated or found.relative:
        return True
    third = word.endswith("s") and not word.endswith("ss")
    return not (third and head & PLURAL) and not (
        not third and not head & (PLURAL | COLLECTIVE | BODY | WORK) and word not in listed("past")
    )


def fits(
    tokens: Tokens,
    first: int,
    last: int,
    phrase: NounPhrase,
    manner: str,
    tags: tuple[str, ...],
    *,
    relative: bool = False,
) -> bool:
    """Whether such a subject can do such a thing: a report finds and says, but does not accuse; a man who shows says nothing."""
    bits, lower = tokens.bits, tokens.lower
    head = bits[phrase.head]
    work = head & WORK and not head & (HOLDER | GROUP | BODY) and not (head & CAPITAL and not head & FIRST)
    if manner == "find":
        follows = lower[last + 1] if last + 1 < len(lower) else ""
        if follows == "themselves":
            return False  # "many find themselves alone"
        if lower[first] in listed("discovers") and not (head & WORK or _is_of_science(lower[phrase.head])):
            return False  # "the owner discovered that it was gone"
        if follows in ("that", "how"):
            return True
        if follows == "no":
            return bool(head & WORK)  # not "people who showed no signs of it"
        if follows in (".", "") and head & CAPITAL and phrase.before and lower[phrase.before - 1] == ",":
            return True  # "…, Fox found."
        if lower[first] == "find" and counts_many(tokens, phrase):
            return True  # "some people find it dull"
        if lower[first] in listed("before_that") or (relative and lower[phrase.head] not in listed("finding")):
            return False  # "messages that showed her fears"
        return bool(head & WORK) and (lower[first] != "found" or lower[phrase.head] in listed("finding"))
    if work and not is_somebody(tokens, phrase):
        return "find" in tags and (lower[first] != "reported" or lower[first + 1 : first + 2] == ["that"])
    return True


def _is_of_science(word: str) -> bool:
    """Whether a noun tells people of science: "researchers", "biologists"."""
    return word in listed("of_science") or word.endswith(SCHOLARS)


def is_supposed_work(tokens: Tokens, first: int, phrase: NounPhrase) -> bool:
    """Whether a work is only thought of: "have them issue a letter attesting that", "disclose any audit finding that"."""
    if tokens.lower[first] == "finding":
        return tokens.lower[phrase.first] in listed("any_one") - {"a", "an"}
    return tokens.lower[first] in listed("certifying")


def goes_on(tokens: Tokens, behind: NounPhrase) -> bool:
    """Whether a verb follows what stands behind another: "Ana Cruz, the mayor, said people of the town are tired"."""
    at = behind.last + 1
    return at < len(tokens.bits) and bool(tokens.bits[at] & AUXILIARY)


def is_object(tokens: Tokens, before: int) -> bool:
    """Whether what looks like a subject is what somebody does, or to whom.

    "had been sending memos to the paper"; "the student who is dating a painter explained".
    """
    bits, lower = tokens.bits, tokens.lower
    if lower[before].endswith("ing") and bits[before - 1] & BE:
        return True
    if before <= _CLAUSE or not lower[before - 1].endswith("ing"):
        return False
    return bool(bits[before - 2] & BE and bits[before - 3] & RELATIVE)
