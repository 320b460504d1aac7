"""The subject of a verb of saying: whether it can be the one who says it, and the reading that it makes."""

from __future__ import annotations

from typing import Final

from msgspec.structs import replace

from provenance.analysis.attributions.names import Names
from provenance.analysis.attributions.nounphrases import NounPhrase
from provenance.analysis.attributions.origins import made_known
from provenance.analysis.attributions.readings import Reading, inherited
from provenance.analysis.attributions.senses import PARTICULAR, PAST, Verb, is_in_sense
from provenance.analysis.attributions.sources import read
from provenance.analysis.attributions.subject_fit import agrees, counts_many, fits, is_object, is_unreal
from provenance.analysis.attributions.subjects import Subject, is_existential, is_restricted, leads
from provenance.analysis.attributions.tokens import Tokens
from provenance.analysis.attributions.types import nobody, unnamed
from provenance.analysis.attributions.verbhood import is_adjective, is_beside_quotation, is_counted, is_other_word
from provenance.analysis.attributions.words import (
    ADVERB,
    AUXILIARY,
    BE,
    CAPITAL,
    CONJUNCTION,
    DEFINITE,
    GENITIVE,
    GROUP,
    INDEFINITE,
    MARK,
    MODAL,
    NUMBER,
    PERSONAL,
    PLURAL,
    QUANTITY,
    QUOTE,
    RELATIVE,
    SCHOLARS,
    SOURCE_NOUN,
    TIME,
    WORK,
    listed,
)
from provenance.api import Confidence

_LOW = Confidence.LOW
"""Python 3.11 takes ten times as long for a member of its class as for a name of the module."""
_KNOWN: Final = frozenset({"named", "pronoun", "named-work"})
_IS: Final = frozenset({"is", "was", "'s", "’s", "that's", "that’s"})
_NOUNS: Final = SOURCE_NOUN | CAPITAL | PERSONAL | QUANTITY | NUMBER | INDEFINITE


def is_possible(verb: Verb, phrase: NounPhrase) -> bool:  # noqa: PLR0911 - one reason a line
    """Whether the subject can be one of this verb: in number, in sense, and as the one that says it."""
    tokens, found, past = verb.tokens, verb.subject, verb.form & PAST
    bits, lower = tokens.bits, tokens.lower
    head = bits[phrase.head]
    if _is_no_speaker(verb, phrase):
        return False
    if verb.form & PARTICULAR and not is_in_sense(verb, phrase):
        return False
    if phrase.before and is_object(tokens, phrase.before):
        return False
    if (
        head & QUANTITY
        and not head & SOURCE_NOUN
        and (is_adjective(tokens, verb.first) or is_counted(tokens, verb.first))
    ):
        return False  # "several alleged accomplices", "some suggested topics"
    if is_other_word(tokens, verb.word, verb.follows, phrase, relative=found.relative):
        return False
    if past:
        if verb.first and lower[verb.first - 1] in ("other", "more", "most"):
            return False
        if (
            not head & _NOUNS
            and found.verb_first == verb.first
            and verb.manner != "say"
            and not counts_many(tokens, phrase)
        ):
            return False
    elif not agrees(tokens, verb.word, phrase, found):
        return False
    if found.negated and verb.manner == "judge":
        return False
    if (
        found.modal
        and not _is_retold(verb, phrase)
        and not (
            (
                lower[found.verb_first] in listed("would")
                or (lower[found.verb_first] == "will" and _is_foreseen(verb, phrase))
            )
            and (head & (GROUP | QUANTITY) or counts_many(tokens, phrase))
            and (verb.manner in ("say", "think") or (verb.word in listed("concurs") and verb.follows != "to"))
            and verb.word not in listed("takes_for")
            and not (
                lower[found.verb_first] == "may" and lower[phrase.first] in listed("any_one")
            )  # "any member may warn"
        )
    ):
        return False
    if verb.manner != "find" and not head & WORK:
        return True  # as most can
    return fits(tokens, verb.first, verb.last, phrase, verb.manner, verb.tags, relative=found.relative)


def _is_no_speaker(verb: Verb, phrase: NounPhrase) -> bool:
    """Whether a phrase cannot be who says something: whose it is, a time, the writer, the object of a clause, somebody who is charged with it."""
    bits, lower = verb.tokens.bits, verb.tokens.lower
    head, word = bits[phrase.head], lower[phrase.head]
    if head & GENITIVE:
        return True  # "the candidate's stated aims"
    if (head & TIME and not head & SOURCE_NOUN) or word in listed("first_person"):
        return True
    if phrase.head > phrase.first and head & PLURAL and lower[phrase.head - 1] in listed("said_thing"):
        return True  # "the first thing people tell you"
    if verb.follows != "of" or verb.word not in listed("charged_of") or head & PERSONAL:
        return False
    return not (
        phrase.before and bits[phrase.before - 1] & RELATIVE
    )  # "a man accused of theft", but "whom critics accused of"


def is_opinionated(tokens: Tokens, head: int) -> bool:
    """Whether a noun tells of people of some opinion, or of an open number: what "critics" or "some" call a thing is their view, what "locals" call it is its name."""
    return bool(tokens.bits[head] & QUANTITY) or tokens.lower[head] in listed("opinionated")


def _is_foreseen(verb: Verb, phrase: NounPhrase) -> bool:
    """Whether "will" tells what people always say: "some will say", "critics will argue", "economists will tell you", "locals will tell you that"."""
    lower = verb.tokens.lower
    if _always_tell(verb, phrase):
        return True
    opinionated = lower[phrase.head] in listed("opinionated") or lower[phrase.head].endswith(SCHOLARS)
    if lower[phrase.first] not in listed("loose") and not (opinionated and phrase.first >= phrase.head - 1):
        return False
    if verb.word in listed("tells_you"):
        return verb.follows in listed("you")
    return verb.word in listed("foreseen")


def _always_tell(verb: Verb, phrase: NounPhrase) -> bool:
    """Whether people of any kind tell a reader something: "locals will tell you that it cures", not "staff will tell you where"."""
    tokens = verb.tokens
    if verb.word not in listed("tells_you") or verb.follows not in listed("you"):
        return False
    bare = phrase.first == phrase.head and bool(tokens.bits[phrase.head] & PLURAL)
    if not (bare or tokens.lower[phrase.first] in listed("any_one")) or not tokens.bits[phrase.head] & SOURCE_NOUN:
        return False
    behind = tokens.lower[verb.last + 2 : verb.last + 3]
    return bool(behind) and behind[0] not in listed("asks_or_points") and not tokens.bits[verb.last + 2] & MARK


def _is_retold(verb: Verb, phrase: NounPhrase) -> bool:
    """Whether "would" tells of what was said later, beside its words: "“It was over,” Cruz would later write"."""
    tokens, found = verb.tokens, verb.subject
    return (
        tokens.lower[found.verb_first] == "would"
        and not found.negated
        and verb.manner == "say"
        and bool(tokens.bits[phrase.head] & (CAPITAL | PERSONAL))
        and is_beside_quotation(tokens, verb.first, verb.last)
    )


def with_subject(verb: Verb, phrase: NounPhrase, names: Names) -> Reading | None:
    """The reading of a verb with a subject that can be the one who says it; None where nobody says anything by it: "what people think"."""
    tokens, manner = verb.tokens, verb.manner
    source = read(tokens, phrase, names)
    if source.kind == "group" and source.head in listed("telling_sources") and verb.word in listed("confides"):
        source = replace(source, kind="holder")  # "several sources told the paper": people, and no writings
    if verb.subject.relative and verb.follows not in (",", "and") and is_existential(tokens, phrase):
        if tokens.lower[phrase.head] == "those":
            source = unnamed("group", Confidence.MEDIUM, "those")
        if source.kind in ("holder", "group"):
            return Reading(source, phrase, manner)  # "there are scholars who believe"
    if not source.named:
        source = made_known(tokens, phrase, source)
    if phrase.before and is_unreal(tokens, phrase):
        # "what people think" tells of nobody's saying; "when he said so" does.
        before = tokens.lower[phrase.before - 1]
        told = before in listed("when") and (verb.form & PAST or source.kind in _KNOWN)
        told = told or (
            before == "what" and tokens.lower[max(0, phrase.before - 3) : phrase.before - 1] == ["contrary", "to"]
        )
        told = told or (before == "why" and phrase.before > 1 and tokens.lower[phrase.before - 2] in _IS)
        told = told or (before == "what" and bool(verb.follows) and bool(tokens.bits[verb.last + 1] & (BE | MODAL)))
        told = told or (before == "what" and verb.word.startswith("call") and source.kind in _KNOWN)
        told = told or (
            before == "what"
            and source.kind == "group"
            and (verb.follows == "as" or verb.word.startswith("call"))
            and (not verb.word.startswith("refer") or is_opinionated(tokens, phrase.head))
        )
        return Reading(source, phrase, manner) if told else None
    if (
        verb.subject.relative
        and source.kind in ("holder", "group")
        and (
            tokens.bits[phrase.first] & DEFINITE
            or not leads(tokens, phrase)
            or (not verb.form & PAST and is_restricted(tokens, phrase))
        )
    ):
        return Reading(nobody(_LOW), phrase, manner)  # "a man who says what he thinks": told of, not cited
    if verb.subject.negated and verb.word in listed("unconfirmed") and source.confidence is not _LOW:
        manner = "declined"  # "have not yet confirmed": nothing is stated
    return Reading(source, phrase, manner)


def without_subject(tokens: Tokens, first: int, manner: str, found: Subject) -> Reading | None:
    """A verb whose subject stands further off: "He sighed and said". Its speaker is the one before, if any."""
    before = tokens.bits[first - 1] if first else 0
    if found.modal or manner == "find" or is_adjective(tokens, first):
        return None
    if before & (CONJUNCTION | ADVERB | AUXILIARY | QUOTE) or (
        first and tokens.lower[first - 1] in (",", "but", "then", "later")
    ):
        return inherited(manner)
    return None
