"""Cues that are no verbs of saying: "according to", "citing", refusals, pleas for anonymity, knowledge of a matter."""

from __future__ import annotations

from typing import Final

from msgspec.structs import replace

from provenance.analysis.attributions.apposed import apposed_name
from provenance.analysis.attributions.following import following
from provenance.analysis.attributions.names import Names
from provenance.analysis.attributions.nounphrases import NounPhrase, chain, nearest
from provenance.analysis.attributions.passives import agent_of, before_that, is_advice, is_defined, is_told_by
from provenance.analysis.attributions.rankings import ranked
from provenance.analysis.attributions.readings import Reading
from provenance.analysis.attributions.sources import read
from provenance.analysis.attributions.subjects import subject
from provenance.analysis.attributions.tokens import Tokens
from provenance.analysis.attributions.types import Source, nobody, unnamed
from provenance.analysis.attributions.words import (
    ADVERB,
    AUXILIARY,
    BE,
    BODY,
    CAPITAL,
    CLAUSE,
    CONJUNCTION,
    DEFINITE,
    DETERMINER,
    FAMILY,
    FIRST,
    GROUP,
    HOLDER,
    INDEFINITE,
    MARK,
    NUMBER,
    PARTY,
    PERSONAL,
    POSSESSIVE,
    PREPOSITION,
    QUANTITY,
    QUOTE,
    RELATIVE,
    TIME,
    UNREAL,
    WORK,
    is_person,
    listed,
)
from provenance.api import Confidence

_WRITTEN: Final = Source("named-work", named=True, speaker=None, confidence=Confidence.MEDIUM, head="")
_WHERE_REACH: Final = 12
_ADJECTIVES: Final = 6
"""Within how many words behind "it is considered" the "to" stands of what is so: "rare and unusual for a guest to"."""
_BEHIND_ADJECTIVE: Final = MARK | PREPOSITION | CONJUNCTION | CLAUSE | AUXILIARY | ADVERB | TIME
"""What may stand behind "anonymous" where somebody wants to be that."""
_PLEA_REACH: Final = 9
"""How many words before the heart of a plea its refusal may stand."""
_NEAR_NOUN: Final = 3
_TALKED: Final = 4
"""Tokens before a name among which the verb of talking stands."""
_AGED: Final = 3
"""So many tokens stand at least before the comma behind an age: a name, a comma, the age."""
_POLL_REACH: Final = 10
"""How many words before "poll" the "in" may stand that makes a source of it."""
_NOT_IN_NAME: Final = PREPOSITION | CLAUSE | CONJUNCTION | AUXILIARY | MARK
_IN_NAMES: Final = frozenset("/-&–.’'")
_PEOPLE: Final = HOLDER | GROUP | PARTY | FAMILY | PERSONAL | CAPITAL | QUANTITY
_OPENING: Final = MARK | CLAUSE | ADVERB | TIME
"""What may stand before an "according to" that opens its sentence: "But recently, according to"."""


def read_following(tokens: Tokens, last: int, manner: str, names: Names) -> Reading | None:
    """The reading of "according to" or "citing", whose source stands behind it."""
    before = last - 2 if manner == "according" and tokens.lower[last] != "per" else last - 1
    leading = (
        all(bit & _OPENING for bit in tokens.bits[: before + 1])
        or bool(tokens.bits[before] & (MARK | CLAUSE) and tokens.lower[before] != ",")
        # "It is low, and according to experts …"
        or bool(before > 0 and tokens.bits[before] & CONJUNCTION and tokens.lower[before - 1] == ",")
    )
    told = is_told_by(tokens.lower, last)
    ceiling = before_that(tokens, last + 2) if told else len(tokens.lower)
    behind = following(tokens, last + 1, ceiling, leading=leading)
    if behind is None or (manner == "according" and not _is_led_to(tokens, last, behind)):
        return None
    bit = tokens.bits[behind.head]
    if (
        manner == "according"
        and tokens.lower[behind.head] in listed("lore")
        and behind.head - behind.first < _NEAR_NOUN
    ):
        return Reading(unnamed("group", Confidence.MEDIUM, tokens.lower[behind.head]), behind, manner, after=True)
    if manner == "according" and tokens.lower[behind.head] == "this" and behind.first == behind.head:
        return Reading(unnamed("work", Confidence.MEDIUM, "this"), behind, manner, after=True)  # a link that was lost
    if manner == "citing" and tokens.bits[behind.first] & DEFINITE and bit & (GROUP | PARTY) and not bit & HOLDER:
        return None  # "citing the many voters who stayed at home"
    if manner == "citing" and not bit & (HOLDER | WORK | CAPITAL):
        return None
    if (
        manner == "citing"
        and tokens.bits[behind.first] & POSSESSIVE
        and tokens.lower[behind.head] in listed("own_sources")
    ):
        return None  # "the answer cites its sources"
    if (
        manner == "citing"
        and before >= 0
        and bit & BODY
        and not bit & HOLDER
        and tokens.bits[behind.first] & INDEFINITE
        and (tokens.bits[before] & PREPOSITION or tokens.lower[before] == "as")
    ):
        return None  # "such as citing a paper": advice
    source = read(tokens, behind, names)
    if tokens.lower[last - 1] == "eyes" and source.kind not in ("named", "pronoun", "group"):
        return None  # "in the eyes of its viewers"
    return Reading(source, behind, manner, after=True)


def _is_led_to(tokens: Tokens, last: int, behind: NounPhrase) -> bool:
    """Whether a cue that is a source's only in its place stands there: "So said an aide", "This comes from two officials", not "This comes from two banks"."""
    lower, bits = tokens.lower, tokens.bits
    if lower[last - 1] in listed("inverted"):
        before = last - 2
        return before < 0 or bool(bits[before] & (MARK | CONJUNCTION))
    if lower[last] != "from":
        return True
    cue = last - 1 if lower[last - 1] in listed("came_from") else last - 2
    if lower[cue] != "heard" and cue > 1 and not bits[cue - 2] & (MARK | CONJUNCTION):
        return False  # "the money for this comes from"
    head = bits[behind.head]
    return bool(head & HOLDER or lower[behind.head] == "people") and bool(
        bits[behind.first] & (INDEFINITE | QUANTITY | NUMBER)
    )


def read_poll(tokens: Tokens, noun: int, names: Names) -> Reading | None:
    """The reading of a poll in which something stands: "in an Acme News poll, 50 percent chose her"; None where it has no name."""
    bits, lower = tokens.bits, tokens.lower
    named = 0
    for k in range(noun - 1, max(noun - _POLL_REACH, -1), -1):
        bit = bits[k]
        if lower[k] == "in" and (bit & FIRST or not bit & CAPITAL):
            phrase = NounPhrase(k + 1, noun, noun, noun, k + 1)
            source = read(tokens, phrase, names) if named else None
            if source is None or source.kind != "named-work":
                return None
            return Reading(source, phrase, "according", begins=k, weak=True)
        if bit & _NOT_IN_NAME and not bit & CAPITAL and lower[k] not in _IN_NAMES:
            return None
        named |= bit & CAPITAL
    return None


def read_noun(tokens: Tokens, last: int, names: Names) -> Reading:
    """The reading of a noun of judging, for the record alone: "criticism from environmentalists"; of no source where none follows."""
    whose = tokens.lower[last] in ("from", "among")
    behind = following(tokens, last + 1, len(tokens.lower)) if whose else None
    if behind is None or not tokens.bits[behind.head] & _PEOPLE:
        return Reading(nobody(Confidence.LOW), None, "hold", weak=True)
    return Reading(read(tokens, behind, names), behind, "hold", after=True)


def read_refusal(tokens: Tokens, first: int, manner: str, names: Names) -> Reading | None:
    """The reading of "declined to comment", "asked not to be named": its source is the subject, or the agent of "confirmed off the record by two diplomats"."""
    agent = agent_of(tokens, first) if tokens.lower[first].endswith("ed") and manner == "anonymity" else None
    if agent is not None:
        return Reading(read(tokens, agent, names), agent, "say", after=True)
    found = subject(tokens, first)
    if manner == "unsaid":
        manner = "hold"  # "did not say why": nothing is stated, and nothing hidden
    if found.phrase is None:
        return Reading(nobody(Confidence.MEDIUM), None, manner, inherited=True)
    if manner != "anonymity":
        return Reading(read(tokens, found.phrase, names), found.phrase, manner)
    if tokens.lower[first] in ("under", "using") and _is_talked_with(tokens, found.phrase, first):
        return Reading(nobody(Confidence.MEDIUM), None, manner)
    phrase = _with_home(tokens, found.phrase)
    return Reading(_pleading(tokens, phrase, read(tokens, phrase, names)), phrase, manner)


def _is_talked_with(tokens: Tokens, phrase: NounPhrase, first: int) -> bool:
    """Whether a name before a pseudonym is that of whom somebody talks to, and not of the one who pleads: "Alex, who agreed to talk with The Gazette under"."""
    before = tokens.lower[max(0, phrase.first - _TALKED) : phrase.first]
    return before[-1:] in (["with"], ["to"]) and not listed("met").isdisjoint(before) and phrase.last == first - 1


def _with_home(tokens: Tokens, phrase: NounPhrase) -> NounPhrase:
    """Who pleads, where a phrase is only their home behind their age: "Ana, 41, from Harbour Hill, who declined to be named"."""
    bits, lower = tokens.bits, tokens.lower
    comma = phrase.before - 2
    if comma < _AGED or lower[comma + 1] not in ("from", "of") or lower[comma] != "," or lower[comma - 2] != ",":
        return phrase
    if not lower[comma - 1].isdigit() or not bits[phrase.head] & CAPITAL:
        return phrase
    found = chain(tokens, comma - 3, 0)
    return phrase if found is None else replace(found, last=phrase.last)


def _pleading(tokens: Tokens, phrase: NounPhrase, source: Source) -> Source:
    """The source of a plea, which tells that it is a person, and one who is kept back: "a carer, who declined to be named", "a patient's daughter"."""
    bits = tokens.bits
    if phrase.before and tokens.lower[phrase.before - 1] == "no":
        return source  # "no one gave their name": that is nobody
    opens = bits[phrase.first] & (INDEFINITE | QUANTITY) or source.kind == "holder"
    if source.named or source.confidence is not Confidence.LOW or not opens or bits[phrase.head] & (PERSONAL | BODY):
        return source
    return replace(source, kind="holder", confidence=Confidence.MEDIUM, again=False)


def read_impersonal(tokens: Tokens, first: int, last: int, names: Names) -> Reading | None:
    """The reading of "it is said"; None for advice, purposes and what a program does.

    "It was reported by the Gazette" tells who says so, and "in an editorial in the Gazette, it is said" where.
    """
    lower, bits = tokens.lower, tokens.bits
    if lower[last] == "recommended" and lower[last + 1 : last + 2] != ["by"]:
        return None  # the advice of the text itself
    if lower[last] == "known" and lower[last + 1 : last + 2] in (["by"], ["as"], ["for"], ["in"]):
        return None  # "it is generally known by its code": a name
    if lower[last] == "understood" and bits[last - 1] & BE:
        grasped = not (
            _opens_clause(tokens, last + 1) or _ends_aside(tokens, first, last)
        )  # "it is understood by everyone"
    else:  # "it has been observed in Norway", "it has been proposed for the prize"
        grasped = lower[last] in listed("seen_too") and lower[last + 1 : last + 2] not in (["that"], [","])
    if grasped:
        return None
    if lower[last] == "considered" and lower[last - 1] in ("is", "was", "been") and not _is_opinion(tokens, last):
        return None  # "it is considered a dish for feasts": a class, as for any other subject
    if is_advice(lower[last], lower[last + 1 : last + 4]) or (first and lower[first - 1] in ("whether", "if")):
        return None  # nobody says that it is so
    if lower[last] == "told" and (
        not listed("ordered").isdisjoint(lower[last + 1 : last + 2]) or (first and bits[first - 1] & UNREAL)
    ):
        return None  # "we are told to wait", "when I am told"
    if is_defined(tokens, last) or (lower[last] == "consensus" and lower[last + 1 : last + 2] == ["on"]):
        return None  # "with a general consensus on the plan"
    behind = lower[last + 1 : last + 2]
    agent = agent_of(tokens, last) if behind == ["by"] else None
    if behind == ["from"]:
        agent = following(tokens, last + 2, len(lower))  # "drew criticism from Ana Cruz"
    if agent is not None and (bits[agent.head] & _PEOPLE or apposed_name(tokens, agent) is not None):
        return Reading(read(tokens, agent, names), agent, "say", after=True)
    if first and _tells_where(tokens, first):
        return Reading(_WRITTEN, None, "say")
    return Reading(nobody(), None, "impersonal")


def _opens_clause(tokens: Tokens, k: int) -> bool:
    """Whether a clause may begin at a token, with or without "that"."""
    if k >= len(tokens.bits):
        return False
    bits = tokens.bits[k]
    if bits & (PREPOSITION | ADVERB | AUXILIARY | MARK):
        return False
    return bool(bits & (CAPITAL | DETERMINER | PERSONAL | POSSESSIVE | QUANTITY)) or tokens.lower[k] == "that"


def _ends_aside(tokens: Tokens, first: int, last: int) -> bool:
    """Whether words behind a comma end their sentence or stand before another comma: "the deal is dead, it is understood"."""
    opened = first > 0 and tokens.lower[first - 1] == ","
    return opened and (last + 1 == len(tokens.lower) or tokens.lower[last + 1] in (".", ","))


def _is_opinion(tokens: Tokens, last: int) -> bool:
    """Whether what something is considered to be is more than a class: "it is considered rude to", "it is considered the best"."""
    lower = tokens.lower
    return (
        lower[last + 1 : last + 2] in (["that"], ["to"], ["by"], ["as"], ["either"])
        or ranked(tokens, last) > 0
        or (
            not tokens.bits[last + 1] & DETERMINER and "to" in lower[last + 2 : last + 2 + _ADJECTIVES]
            if last + 1 < len(lower)
            else False
        )
    )


def _tells_where(tokens: Tokens, end: int) -> bool:
    """Whether the words before a token name the work in which something stands: "In a piece in the Gazette, ", "in the Quran"."""
    bits, lower = tokens.bits, tokens.lower
    for k in range(max(0, end - _WHERE_REACH), end - 1):
        if lower[k] != "in":
            continue
        if lower[k + 1] in listed("scripture") or (k + 2 < end and lower[k + 2] in listed("scripture")):
            return True
        works = [j for j in range(k + 1, end) if bits[j] & WORK or lower[j] in listed("printed_work")]
        if works and any(bits[j] & (CAPITAL | QUOTE) or lower[j] in "'‘" for j in range(works[0] + 1, end)):
            return True
    return False


def _is_holder(tokens: Tokens, phrase: NounPhrase) -> bool:
    return bool(tokens.bits[phrase.head] & (HOLDER | GROUP)) and not tokens.bits[phrase.head] & PARTY


def read_knowing(tokens: Tokens, first: int, last: int, names: Names) -> Reading | None:
    """The reading of "familiar with the matter": its source is the noun before."""
    end = first - 1
    while end > 0 and tokens.bits[end] & (BE | ADVERB) and not tokens.bits[end] & RELATIVE:
        end -= 1
    if end > 0 and end < first - 1 and tokens.lower[end] == "who":
        end -= 1  # "a person who was briefed on the talks"
    else:
        end = first - 1
    if end < 0 or tokens.bits[end] & MARK:
        return None
    if any(word == "not" or word.endswith(("n't", "n’t")) for word in tokens.lower[end + 1 : first]):
        return None  # "individuals who aren't familiar with the law"
    near = nearest(tokens, end, 0)
    phrase = near if near is not None and _is_holder(tokens, near) else chain(tokens, end, 0)
    if phrase is None or not _is_holder(tokens, phrase):
        return None
    before = tokens.lower[max(0, phrase.before - 2) : phrase.before]
    word = tokens.lower[phrase.head]
    about = tokens.lower[last + 1 : last + 4]
    addressed = before[-1:] in (["for"], ["to"]) and before != ["according", "to"]
    if not listed("matter") & set(about) and not listed("ought").isdisjoint(tokens.lower[last + 1 : last + 6]):
        return None  # "a person familiar with the tools should be able to read it"
    if word == "people" and addressed and listed("matter").isdisjoint(about):
        return None  # "to people familiar with parsers, the code is plain"
    if word in (
        "people",
        "person",
        "someone",
        "somebody",
        "source",
        "sources",
        "official",
        "officials",
        "individuals",
    ) or listed("matter") & set(about):
        phrase = replace(phrase, last=last)
        source = read(tokens, phrase, names)
        if word == "people" and source.kind == "group":
            source = replace(source, kind="holder")
        return Reading(source, phrase, "knowing")
    return None


def read_plea(tokens: Tokens, first: int, last: int, names: Names) -> Reading | None:
    """The reading of the heart of a plea for anonymity: a word of refusal, or of asking with a "not", must stand near it."""
    lower = tokens.lower
    heart = lower[first]
    start = max(0, first - _PLEA_REACH)
    near = range(start, min(len(lower), last + 4))
    if heart == "anonymous" and last + 1 < len(lower) and not tokens.bits[last + 1] & _BEHIND_ADJECTIVE:
        return None  # "give anonymous feedback"
    if heart == "anonymous" and first and lower[first - 1] == "you":
        return None  # "a proxy does not make you anonymous"
    denied = any(lower[k] in listed("denial") or lower[k].endswith(("n't", "n’t")) for k in near)
    for k in near:
        if first <= k <= last or lower[k] not in listed("refusal") or tokens.bits[k] & MARK:
            continue
        if k > last and lower[k] not in listed("hides"):
            continue
        if lower[k] in listed("speaking") and tokens.lower[last].startswith(("name", "surname", "identit")):
            continue  # "without speaking his name"
        if lower[k] in listed("refusal_if_not") and not denied and not heart.startswith("anonym"):
            continue
        if lower[k] in listed("handing") and _gives_other(lower[k + 1 : first]):
            continue  # "gave too little to have their name on it"
        found = subject(tokens, k) if k < first else subject(tokens, first)
        if found.phrase is None:
            if heart in listed("names_of_things"):
                return None
            return Reading(nobody(Confidence.MEDIUM), None, "anonymity", inherited=True)
        head, word = tokens.bits[found.phrase.head], tokens.lower[found.phrase.head]
        if (found.modal and lower[found.verb_first] in listed("allowing")) or (
            found.phrase.before and lower[found.phrase.before - 1] == "if"
        ):
            return None  # "learners can use first names only", "if the reporter wants to stay anonymous"
        if heart in listed("names_of_things") and (not head & _PEOPLE or word in ("it", "you")):
            return None  # "the example requests the names of all events", "it was withholding the names of the dead"
        if heart.startswith("anonym") and (word == "you" or (not head & (_PEOPLE | BODY) and not is_person(word))):
            return None  # "async functions return anonymous types"
        source = _pleading(tokens, found.phrase, read(tokens, found.phrase, names))
        begins = (
            found.verb_first if k < first else None
        )  # "did not want to give her surname": the noun alone tells nothing
        return Reading(source, found.phrase, "anonymity", begins=begins)
    return None


def _gives_other(between: list[str]) -> bool:
    """Whether something else is given than a name, by the words before it; leave to use the name is as good as the name."""
    return not listed("to_do").isdisjoint(between) and listed("leave").isdisjoint(between)


def read_unnamed(tokens: Tokens, first: int, names: Names) -> Reading | None:
    """The reading of "unnamed sources" where no verb of saying takes them for its subject."""
    phrase = following(tokens, first, len(tokens.lower))
    if phrase is None or tokens.lower[phrase.head] not in listed("hidden") or phrase.head - first > _NEAR_NOUN:
        return None
    counted = first > 0 and tokens.bits[first - 1] & (INDEFINITE | QUANTITY)
    if counted and not listed("speaks").isdisjoint(tokens.lower[phrase.core_last + 1 : phrase.core_last + 2]):
        return None  # the verb is read: "an unnamed official said"
    return Reading(read(tokens, phrase, names), phrase, "knowing")
