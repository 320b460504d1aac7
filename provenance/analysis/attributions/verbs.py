"""Verbs of saying, judging, thinking and finding."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Final

from msgspec.structs import replace

from provenance.analysis.attributions.names import Names
from provenance.analysis.attributions.nounphrases import NounPhrase
from provenance.analysis.attributions.passives import agent_of, is_judged, read_passive
from provenance.analysis.attributions.rankings import is_surmised, opening, read_ranked
from provenance.analysis.attributions.readings import Reading, inherited
from provenance.analysis.attributions.relatives import met_by_writer
from provenance.analysis.attributions.senses import CALLED, ING, PAST, SEES, Verb, form_of
from provenance.analysis.attributions.sources import read
from provenance.analysis.attributions.stances import read_stance
from provenance.analysis.attributions.subject_fit import agrees, counts_many, goes_on, is_object, is_of_many, is_unreal
from provenance.analysis.attributions.subjects import Subject, subject
from provenance.analysis.attributions.tokens import Tokens
from provenance.analysis.attributions.types import nobody
from provenance.analysis.attributions.verb_subjects import is_opinionated, is_possible, with_subject, without_subject
from provenance.analysis.attributions.verbhood import is_adjective, is_beside_quotation, is_verb, reports, touches
from provenance.analysis.attributions.words import (
    AUXILIARY,
    BESIDE_QUOTATION,
    BODY,
    CAPITAL,
    CLAUSE,
    DETERMINER,
    FIRST,
    GENITIVE,
    GROUP,
    HOLDER,
    MARK,
    NARROW,
    NOUN_TOO,
    NUMBER,
    PERSONAL,
    PLURAL,
    QUANTITY,
    QUOTE,
    RELATIVE,
    TIME,
    VAGUE,
    WORK,
    is_year,
    listed,
)
from provenance.api import Confidence

_VERBS: Final = ("say", "judge", "think", "find")
_RECKONED: Final = 9
"""Within how many words behind "put the number" stands what it is put at."""
_BEFORE_NOUN: Final = DETERMINER | GENITIVE | NUMBER


def read_verb(  # noqa: C901, PLR0911, PLR0912 - one reason a line
    tokens: Tokens, first: int, last: int, tags: tuple[str, ...], names: Names
) -> Reading | None:
    """The reading of a verb of saying, judging, thinking or finding at tokens first..last; None where nobody says anything."""
    bits, lower = tokens.bits, tokens.lower
    word, bit = lower[first], bits[first]
    before, left = (bits[first - 1], lower[first - 1]) if first else (MARK, "")
    if _is_no_verb(tokens, first, before, left):
        return None
    if word.startswith("confess") and lower[last + 1 : last + 2] == ["to"]:
        return None  # a deed is confessed to
    if word in ("put", "puts") and lower[last] != "it" and not _is_reckoned(tokens, last):
        from provenance.analysis.attributions.reckoned import read_reckoned  # noqa: PLC0415 - few texts have one

        return read_reckoned(tokens, first, names)
    if word == "asked" and not before & QUOTE:
        told = _asked(tokens, first, last, left)
        if told is not None:
            return told
    if lower[last + 1 : last + 2] == ["as"] and _gives_name(tokens, first, last, left):
        return None  # "a bank, known as the Shoreline", "is referred to as a set"
    manner = _manner(tags)
    form = form_of(word)
    if left == "to":
        return _behind_to(tokens, first, form, manner, names)
    if form & ING:
        from provenance.analysis.attributions.participles import read_participle  # noqa: PLC0415 - few short texts need it

        return read_participle(tokens, first, last, manner, names)
    found = subject(tokens, first)
    if found.phrase is not None and lower[found.phrase.head] in listed("mass_of_works"):
        found = replace(found, phrase=_of_works(tokens, found.phrase))
    if form & PAST and word in listed("ranked"):
        ranked = read_ranked(tokens, first, last, manner, found, names)
        if ranked is not None or lower[last] == "as":
            return ranked
    if form & PAST and is_surmised(tokens, first, last, found):
        return Reading(nobody(), None, "judged", begins=opening(tokens, first))
    if form & PAST and found.passive:
        return read_passive(tokens, first, last, manner, found, names) or _held_by_nobody(tokens, first, last, found)
    follows = lower[last + 1] if last + 1 < len(lower) else ""
    verb = Verb(tokens, first, last, word, manner, tags, form, before, follows, found)
    if before & VAGUE and _is_aside_judged(verb):
        return Reading(nobody(), None, "judged", begins=first - 1)
    if bit & NARROW and not reports(tokens, last, word) and not is_of_many(tokens, found, word):
        if follows != "by":
            return _held(verb, names)
        opinion = form & PAST and word in listed("opinion")
        return _by(verb, names, many=True) if opinion else None  # "…, considered by many to be"
    if bit & BESIDE_QUOTATION and not is_beside_quotation(tokens, first, last) and (first or _is_alone(tokens, last)):
        return None
    if follows == "by" and form & PAST and not found.relative and not _by_doing(tokens, last):
        return _by(verb, names)
    if bit & NOUN_TOO and not is_verb(tokens, first, found):
        return None
    if form & PAST and follows in listed("cited_at") and word in listed("cited_too") and not found.relative:
        return None  # "every source cited in this book"
    if before & MARK:
        behind = _speaker_behind()(tokens, first, last, manner, found)
        if behind is not None and not (found.phrase is not None and goes_on(tokens, behind)):
            return Reading(read(tokens, behind, names), behind, manner, after=True)
    if found.phrase is None:
        return without_subject(tokens, first, manner, found)
    return _told_by(verb, found.phrase, names)


@cache  # an import statement takes 2 µs each time
def _speaker_behind() -> Callable[[Tokens, int, int, str, Subject], NounPhrase | None]:
    from provenance.analysis.attributions.inversions import speaker_behind  # noqa: PLC0415 - few short texts need it

    return speaker_behind


def _is_reckoned(tokens: Tokens, last: int) -> bool:
    """Whether a number stands behind what somebody puts at it: "put the death toll at 12", not "put the number on the door"."""
    for k in range(last + 1, min(last + 1 + _RECKONED, len(tokens.lower) - 1)):
        if tokens.lower[k] in ("at", "on"):
            return any(
                bit & (NUMBER | QUANTITY) or any(map(str.isdigit, word))
                for bit, word in zip(tokens.bits[k + 1 : k + 4], tokens.lower[k + 1 : k + 4], strict=True)
            )
        if tokens.bits[k] & MARK:
            return False
    return False


def _is_alone(tokens: Tokens, last: int) -> bool:
    """Whether no speaker stands behind a verb that opens a sentence, as in "Continued Cruz: “…”"."""
    from provenance.analysis.attributions.inversions import names_speaker  # noqa: PLC0415 - few short texts need it

    return not names_speaker(tokens, last + 1)


def _told_by(verb: Verb, phrase: NounPhrase, names: Names) -> Reading | None:
    """The reading of a verb with its subject: what that says, else on which side it stands."""
    tokens, first, manner, found = verb.tokens, verb.first, verb.manner, verb.subject
    if phrase.coordinated and manner != "find" and _speaks_for_works(tokens, phrase):
        phrase = replace(phrase, head=phrase.last)
    if is_possible(verb, phrase):
        return with_subject(verb, phrase, names)
    if manner == "judge" and _is_works_side(verb, phrase):
        return Reading(read(tokens, phrase, names), phrase, "hold")
    if found.negated and manner == "judge":
        return read_stance(tokens, first, verb.last, names)  # "has never blamed them"
    if verb.form & SEES:
        return _held(verb, names)  # "developers see the land as wasted"
    if found.relative and not found.modal and not is_adjective(tokens, first) and not tokens.bits[phrase.head] & TIME:
        return Reading(read(tokens, phrase, names), phrase, "hold", weak=True)
    return None


def _held_by_nobody(tokens: Tokens, first: int, last: int, found: Subject) -> Reading | None:
    """The reading of "is seen as an outsider": by whom is not told."""
    lower = tokens.lower
    if found.modal or lower[last + 1 : last + 2] != ["as"] or lower[first] not in listed("held_as"):
        return None
    if found.phrase is not None and is_unreal(tokens, found.phrase):
        return None
    return Reading(nobody(Confidence.LOW), None, "hold")


def _is_no_verb(tokens: Tokens, first: int, before: int, left: str) -> bool:
    """Whether the word before it shows that a form is a name, an address or stands with a noun: "a planned trip", "his remarks"."""
    bit = tokens.bits[first]
    if (bit & CAPITAL and not bit & FIRST) or (before & MARK and left and left in "<@#-/" and touches(tokens, first)):
        return True
    return bool(
        before & _BEFORE_NOUN
        and not before & (CLAUSE | RELATIVE | QUANTITY)
        and left not in listed("alone")
        and not is_year(left)
        and not (before & NUMBER and tokens.lower[first] in listed("behind_number"))
    )


def _asked(tokens: Tokens, first: int, last: int, left: str) -> Reading | None:
    """The reading of "Asked about it, he …", "when asked by reporters": who asked is of no weight, and what follows is the answer of another."""
    bit = tokens.bits[first]
    if bit & CAPITAL or left in listed("asked_when"):
        return inherited("say") if _is_polled(tokens, last) else Reading(nobody(Confidence.LOW), None, "hold")
    if (bit & FIRST or left in (",", "and")) and tokens.lower[last + 1 : last + 2] != ["by"]:
        return inherited("say")
    return None


def _gives_name(tokens: Tokens, first: int, last: int, left: str) -> bool:
    """Whether a verb before "as" only gives a name, and neither praises nor quotes: "known as the Shoreline", but "best known as a writer"."""
    lower = tokens.lower
    if " ".join(lower[first : last + 1]) not in listed("naming") or (first and is_opinionated(tokens, first - 1)):
        return False  # "what some referred to as a sham"
    praised = left in listed("by_fame") or not listed("superlative").isdisjoint(lower[last + 2 : last + 6])
    praised = praised or any(one.endswith("est") for one in lower[last + 2 : last + 5])
    quoted = any(bit & QUOTE for bit in tokens.bits[last + 2 : last + 4])
    return not praised and not quoted and agent_of(tokens, last + 1) is None


def _is_polled(tokens: Tokens, last: int) -> bool:
    """Whether those who were asked are counted: "Asked whether it was safe, 46 percent said yes"."""
    bits, lower = tokens.bits, tokens.lower
    return any((lower[k] == "," or bits[k] & QUOTE) and bits[k + 1] & NUMBER for k in range(last + 1, len(lower) - 1))


def _by_doing(tokens: Tokens, last: int) -> bool:
    """Whether "by" tells how somebody does what the verb tells: "concluded by thanking them", "said by phone"."""
    lower = tokens.lower
    if last + 2 >= len(lower):
        return False
    return lower[last + 2].endswith("ing") or not listed("medium").isdisjoint(lower[last + 2 : last + 4])


def _held(verb: Verb, names: Names) -> Reading | None:
    """What somebody takes a thing for, which is no statement ("she considers it unfair", "they view him favorably"), or knows and sees of it."""
    tokens, behind = verb.tokens, verb.last + 1
    if verb.word in listed("met_too") or verb.word in listed("only_participle") or verb.follows == "to":
        return None  # "where he saw them for the last time", "a town known for its inns", "one considered to be late"
    reading = read_stance(tokens, verb.first, verb.last, names)
    if reading is None:
        return None
    held = verb.word in listed("opinion_held") and behind < len(tokens.bits)
    held = held and bool(tokens.bits[behind] & (DETERMINER | PERSONAL | CAPITAL))
    return reading if held else replace(reading, weak=True)


def _speaks_for_works(tokens: Tokens, phrase: NounPhrase) -> bool:
    """Whether people stand beside works, and it is they who say it: "media reports and party sources described"."""
    head, last = tokens.bits[phrase.head], tokens.bits[phrase.last]
    if not head & PLURAL or tokens.lower[phrase.head + 1] not in ("and", "or"):
        return False  # "a study by Ana Cruz and other researchers"
    return bool(head & WORK and not head & (HOLDER | GROUP | BODY) and last & (HOLDER | GROUP) and last & PLURAL)


def _of_works(tokens: Tokens, phrase: NounPhrase) -> NounPhrase:
    """A phrase whose works stand behind "of": "a growing body of evidence"."""
    behind = phrase.core_last + 2
    works = behind <= phrase.last and tokens.lower[behind - 1] == "of" and phrase.head == phrase.core_last
    for k in range(behind, min(behind + 3, phrase.last + 1)) if works else ():
        if tokens.bits[k] & WORK:
            return replace(phrase, head=k, core_last=k)
    return phrase


def _is_works_side(verb: Verb, phrase: NounPhrase) -> bool:
    """Whether a work judges, which is no statement that a rule looks at: "the letter accuses her of it"."""
    tokens, found = verb.tokens, verb.subject
    head = tokens.bits[phrase.head]
    if not head & WORK or head & (TIME | GENITIVE) or found.modal or found.relative or verb.form & CALLED:
        return False
    is_what_is_done = bool(phrase.before) and is_object(tokens, phrase.before)
    return agrees(tokens, verb.word, phrase, found) and not is_adjective(tokens, verb.first) and not is_what_is_done


@cache
def _manner(tags: tuple[str, ...]) -> str:
    return next(tag for tag in _VERBS if tag in tags)


def _is_aside_judged(verb: Verb) -> bool:
    """Whether a judgement is laid to nobody without "to be": "a writer widely seen as cold"."""
    tokens, first = verb.tokens, verb.first
    return (
        bool(verb.form & PAST)
        and first == verb.last
        and tokens.lower[first - 1].endswith(("ly", "n", "s"))
        and not (first > 1 and (tokens.bits[first - 2] & AUXILIARY or tokens.lower[first - 2] in (";", ":")))
        and not (first > 2 and tokens.lower[first - 3] == verb.word)  # "agreed or strongly agreed"
        and is_judged(verb.word, tokens.lower[first + 1 : first + 3], vague=True)
    )


def _by(verb: Verb, names: Names, *, many: bool = False) -> Reading | None:
    """A participle with its agent: "described by Kim"; of an opinion, many must hold it."""
    agent = None if verb.word in listed("before_that") else agent_of(verb.tokens, verb.last)
    if agent is None or (verb.tokens.bits[agent.head] & WORK and verb.manner != "find"):
        return None
    if (
        many
        and (not verb.tokens.bits[agent.head] & (QUANTITY | GROUP) or verb.tokens.bits[agent.head] & HOLDER)
        and not counts_many(verb.tokens, agent)
    ):
        return None
    return Reading(read(verb.tokens, agent, names), agent, verb.manner, after=True)


def _behind_to(tokens: Tokens, first: int, form: int, manner: str, names: Names) -> Reading | None:
    """An infinitive, or a verb behind those whom the writer spoke to: "a lawyer I spoke to said"."""
    phrase = met_by_writer(tokens, first - 1, 0) if form & PAST else None
    if phrase is None:
        from provenance.analysis.attributions.infinitives import read_infinitive  # noqa: PLC0415 - few short texts need it

        return read_infinitive(tokens, first, manner, names)
    return Reading(read(tokens, phrase, names), phrase, manner)
