"""Passives: who did it, after "by", and judgements that are laid to nobody."""

from __future__ import annotations

from typing import Final

from provenance.analysis.attributions.following import following
from provenance.analysis.attributions.names import Names
from provenance.analysis.attributions.nounphrases import NounPhrase
from provenance.analysis.attributions.rankings import is_common, is_perfect, is_supposed, read_named
from provenance.analysis.attributions.readings import Reading
from provenance.analysis.attributions.sources import read
from provenance.analysis.attributions.subject_fit import counts_many
from provenance.analysis.attributions.subjects import Subject, subject
from provenance.analysis.attributions.tokens import Tokens
from provenance.analysis.attributions.types import nobody
from provenance.analysis.attributions.verbhood import is_beside_quotation, reports
from provenance.analysis.attributions.words import (
    ADVERB,
    AUXILIARY,
    BESIDE_QUOTATION,
    CAPITAL,
    CLAUSE,
    DETERMINER,
    GROUP,
    HOLDER,
    INDEFINITE,
    MARK,
    NARROW,
    PERSONAL,
    PREPOSITION,
    QUANTITY,
    QUOTE,
    RELATIVE,
    SOURCE_NOUN,
    TIME,
    VAGUE,
    WORK,
    judged,
    listed,
)
from provenance.api import Confidence

_OPINION_REACH: Final = 12
"""Words behind a participle in which whoever holds an opinion is told: "considered unfair by many"."""
_BEFORE_TERM: Final = 3
"""Words such as "to be a" before a term in quotation marks ..."""
_LONGEST_TERM: Final = 2
"""... and tokens behind its first word among which the closing mark stands."""
_TERM_MARKS: Final = frozenset({"'", "‘", "’", '"', "“", "”", "''", "``"})
_OCCURS: Final[tuple[list[str], ...]] = ([], ["in"], ["across"], ["at"], ["near"], ["."], [","], [";"], ["and"])
"""What may stand behind "reported" where something occurs."""
_PLACES: Final = (["in"], ["across"], ["near"], ["from"])
_AGENT_REACH: Final = 5
"""Within how many words behind a participle "by" belongs to it."""
_QUOTED_REACH: Final = 14
"""Within how many words before "as saying" it stands that somebody was quoted."""


def read_passive(tokens: Tokens, first: int, last: int, manner: str, found: Subject, names: Names) -> Reading | None:
    """The reading of a participle behind "to be": its agent is the source, if it has one; None where it tells of no saying."""
    bits, lower = tokens.bits, tokens.lower
    if (bits[first] & BESIDE_QUOTATION and not is_beside_quotation(tokens, first, last)) or _is_told_in(tokens, last):
        return None
    agent = None if lower[first] in listed("before_that") else agent_of(tokens, last)
    if agent is not None and bits[first] & NARROW and not reports(tokens, last, lower[first]):
        many = (bits[agent.head] & (QUANTITY | GROUP) and not bits[agent.head] & HOLDER) or counts_many(tokens, agent)
        if not (many and lower[first] in listed("opinion")):
            return None
    if agent is not None:
        if not bits[agent.head] & (SOURCE_NOUN | CAPITAL | QUANTITY | PERSONAL):
            # An agent that the lexicon does not have: "denounced by the global head", "rejected by an electorate".
            known = (
                manner == "judge" and bits[agent.first] & DETERMINER and not found.modal and agent.first < agent.head
            )
            return Reading(read(tokens, agent, names), agent, "hold", after=True) if known else None
        if bits[agent.head] & WORK and manner != "find":
            return None
        source = read(tokens, agent, names)
        if found.modal and manner in ("say", "find") and not source.named:
            manner = "hold"  # "faults will be documented by auditors": nothing has been said
        return Reading(source, agent, manner, after=True)
    word = lower[first]
    if word == "understood":
        last = first  # its cue holds the "to" behind it, and what is understood to be so is judged as what is thought to be
    any_one = _is_any_one(tokens, found) and word not in listed("surmised")
    any_one = any_one and not (word in listed("told_of") and lower[last + 1 : last + 3] == ["to", "have"])
    if first == last and not found.modal and not any_one:
        if is_advice(word, lower[last + 1 : last + 4]) or _is_term(tokens, last + 1) or is_defined(tokens, first):
            return None
        if (
            lower[first - 1] in listed("by_standard")
            or is_supposed(tokens, first, found)
            or _has_occurred(tokens, last, found)
            or (word == "questioned" and found.phrase is not None and bits[found.phrase.head] & (HOLDER | PERSONAL))
        ):
            return None
        vague = any(bits[k] & VAGUE for k in range(found.verb_first, first))
        perfect = is_perfect(lower, found.verb_first, first)
        if (
            is_common(tokens, first, found)
            or (vague and _is_widely_charged(tokens, first, found.verb_first))
            or (perfect and not found.relative and _is_charged(tokens, first, found.verb_first))
            or is_judged(word, lower[last + 1 : last + 3], vague=vague, perfect=perfect)
        ):
            return Reading(nobody(), None, "judged", begins=found.verb_first)
    named = read_named(tokens, first, last, manner, found, names)
    if named is not None or found.modal or manner == "find" or word in listed("no_passive"):
        return named
    return Reading(nobody(Confidence.LOW), None, manner)


def _is_told_in(tokens: Tokens, last: int) -> bool:
    """Whether what was reported was so in reports or papers without a name: which ones is asked there, "was reported in the local press"."""
    if tokens.lower[last] != "reported" or tokens.lower[last + 1 : last + 2] != ["in"]:
        return False
    where = " ".join(tokens.lower[last + 1 : last + 4])
    return where.startswith(tuple(listed("told_in_words"))) and not any(
        bit & CAPITAL for bit in tokens.bits[last + 2 : last + 5]
    )


def _is_any_one(tokens: Tokens, found: Subject) -> bool:
    """Whether the subject is any one of its kind, as in definitions: "a set is said to be open", not "its use as a vehicle has been questioned"."""
    phrase = found.phrase
    if phrase is None or not tokens.bits[phrase.first] & INDEFINITE:
        return False
    return not (phrase.before and tokens.bits[phrase.before - 1] & PREPOSITION)


def _is_widely_charged(tokens: Tokens, first: int, auxiliary: int) -> bool:
    """Whether nobody in particular praises or blames somebody for something, and often: "is frequently accused of pandering"."""
    lower = tokens.lower
    if lower[first] not in listed("charged_with") or lower[first + 1 : first + 2] not in (["of"], ["for"], ["with"]):
        return False
    adverbs = [lower[k] for k in range(auxiliary, first) if tokens.bits[k] & ADVERB]
    often = any(tokens.bits[k] & VAGUE and lower[k] not in listed("hardly_often") for k in range(auxiliary, first))
    return often and listed("wrongly").isdisjoint(adverbs) and "by" not in lower[first + 2 : first + _OPINION_REACH]


def _is_charged(tokens: Tokens, first: int, auxiliary: int) -> bool:
    """Whether something has been blamed, and nobody is told who did so: "has been accused of cheating", "has been condemned as an attack on the press"."""
    lower = tokens.lower
    only_as = lower[first] in listed("charged_as")
    if not (only_as or lower[first] in listed("charged_since")) or "had" in lower[auxiliary:first]:
        return False  # what "had been" is as often a part of the story
    opens = ["of"] if lower[first] == "accused" else ["as"] if only_as else ["for", "over", "as"]
    if lower[first + 1 : first + 2] == [] or lower[first + 1] not in opens:
        return False
    return (
        listed("wrongly").isdisjoint(lower[auxiliary:first]) and "by" not in lower[first + 2 : first + _OPINION_REACH]
    )


def _has_occurred(tokens: Tokens, last: int, found: Subject) -> bool:
    """Whether what is reported is that something occurs: "cases have been reported in six counties"."""
    lower = tokens.lower
    if lower[last] != "reported" or found.phrase is None or lower[last + 1 : last + 2] not in (*_OCCURS, *_PLACES):
        return False
    if lower[last + 1 : last + 2] in _PLACES and listed("in_print_too").isdisjoint(lower[last + 2 : last + 6]):
        return True  # "the drug has been reported in three rivers", not "in the media"
    return not listed("occurring").isdisjoint(lower[found.phrase.first : found.phrase.core_last + 1])


def is_defined(tokens: Tokens, first: int) -> bool:
    """Whether what something is said to be, where something else holds, is a definition: "if they never meet, they are said to be parallel"."""
    lower = tokens.lower
    if lower[first] != "said" or lower[first - 1] not in ("is", "are") or lower[first + 1 : first + 2] != ["to"]:
        return False
    return lower[first + 2 : first + 3] != ["have"] and (
        lower[0] in listed("conditions") or not listed("conditions").isdisjoint(lower[first + 3 :])
    )


def _is_term(tokens: Tokens, start: int) -> bool:
    """Whether what something is said to be or to do is a term in quotation marks, which is a definition: "is said to 'fork'"."""
    lower, k = tokens.lower, start
    while k < start + _BEFORE_TERM and k < len(lower) and lower[k] in ("to", "be", "have", "as", "a", "an", "the"):
        k += 1
    if k == start or k >= len(lower) or lower[k] not in _TERM_MARKS:
        return False
    return not _TERM_MARKS.isdisjoint(lower[k + 2 : k + 2 + _LONGEST_TERM])


_TOLD = frozenset(
    {"told", "informed", "warned", "advised", "assured", "notified", "reminded", "persuaded", "convinced"}
)
"""Participles behind whose agent "that" opens what was said, where no verb follows it at once."""


def before_that(tokens: Tokens, start: int) -> int:
    """Where an agent ends at the latest whom what was said follows: "told by a clerk that the office was shut"."""
    lower = tokens.lower
    if "that" not in lower[start:]:
        return len(lower)
    that = lower.index("that", start)
    verb = any(bit & AUXILIARY for bit in tokens.bits[that + 1 : that + 2])  # "a clerk that had seen it"
    return len(lower) if verb else that


def is_told_by(lower: list[str], last: int) -> bool:
    """Whether the words up to a token are "told by", "informed by" and the like."""
    return lower[last] == "by" and last > 0 and lower[last - 1] in _TOLD


def agent_of(tokens: Tokens, last: int) -> NounPhrase | None:
    """Who did it, after "by", close behind a participle."""
    lower = tokens.lower
    for k in range(last + 1, min(last + 1 + _AGENT_REACH, len(lower))):
        if lower[k] == "by":
            if k + 1 < len(lower) and lower[k + 1].endswith("ing"):
                return None
            ceiling = len(lower)
            if lower[last] == "accused" and "of" in lower[k + 2 :]:
                ceiling = lower.index("of", k + 2)  # "accused by critics of lying"
            else:
                ceiling = before_that(tokens, k + 2)
            return following(tokens, k + 1, ceiling)
        if lower[k] == "as" and lower[last] in listed("held_as"):
            return _behind_as(tokens, k)
        if lower[k] == "to" and lower[k + 2 : k + 3] == ["by"] and tokens.bits[k + 1] & PERSONAL:
            continue  # "described to us by a clerk"
        if tokens.bits[k] & (MARK | AUXILIARY | CLAUSE) and not tokens.bits[k] & (TIME | ADVERB):
            return None
    return None


def _behind_as(tokens: Tokens, at: int) -> NounPhrase | None:
    """The many who hold an opinion that "as" opens: "seen as a burden by many"."""
    lower = tokens.lower
    within = False
    for k in range(at + 1, min(at + 1 + _OPINION_REACH, len(lower) - 1)):
        if tokens.bits[k] & QUOTE:
            within = not within
        if within:
            continue
        if tokens.bits[k] & (MARK | AUXILIARY | RELATIVE) and not tokens.bits[k] & QUOTE:
            return None
        if lower[k] == "by":
            agent = following(tokens, k + 1, len(lower))
            known = agent is not None and tokens.bits[agent.first] & (QUANTITY | GROUP)
            if agent is not None and tokens.bits[agent.first] & CAPITAL and tokens.bits[k - 1] & QUOTE:
                known = True  # "described as “a letter” by Ana Cruz"
            return agent if known else None
    return None


def quoted_one(tokens: Tokens, saying: int) -> NounPhrase | None:
    """Who is quoted by another, for the "saying" behind "as": "Ana Cruz was quoted by the Gazette as saying"."""
    lower = tokens.lower
    if lower[saying - 1] != "as":
        return None
    for k in range(saying - 2, max(0, saying - _QUOTED_REACH), -1):
        if lower[k] in listed("quoted_as"):
            found = subject(tokens, k)
            return found.phrase if found.passive and not found.modal else None
        if tokens.bits[k] & MARK:
            return None
    return None


def is_advice(word: str, ahead: list[str]) -> bool:
    """Whether a participle behind "it is" gives advice or a purpose, or tells what a program does, by the three words behind it."""
    if word in listed("advised"):
        if ahead[:1] == ["to"]:
            return ahead[1:2] not in (["be"], ["have"])
        return ahead[:1] == ["that"] and not listed("advised_one").isdisjoint(
            ahead[1:]
        )  # "it is suggested that you restart"
    if word == "supposed":
        return ahead[:1] == ["to"]  # "it is supposed to rain"
    if word == "maintained":
        return ahead[:1] != ["that"]  # "it is maintained by volunteers": kept up
    return word == "considered" and bool(ahead) and ahead[0] in listed("considered_when")


def is_judged(word: str, ahead: list[str], *, vague: bool, perfect: bool = False) -> bool:
    """Whether a participle lays a judgement to nobody: "is believed to be", "is widely seen as", "has been described as"."""
    if perfect and word in judged("perfect") and ahead[:1] != ["by"]:
        return True
    if word not in judged("weasel") or not ahead:
        return False
    opened = ahead[0] in listed("opened")
    if word == "claimed" and ahead[0] == "to":
        return True  # "is claimed to last longer"
    if word in listed("told_of") and ahead in (["to", "be"], ["to", "have"]):
        return True
    if word in listed("held"):
        return opened and (word not in listed("defining") or vague or perfect or (ahead[0] == "to" and word == "said"))
    if word == "considered":
        return vague or ahead in (["to", "be"], ["to", "have"])
    return vague and (opened or word not in judged("open"))
