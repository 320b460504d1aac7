"""From a cue to an attribution: one reading for each manner of cue."""

from __future__ import annotations

from typing import Final, NamedTuple

from provenance.analysis.attributions.names import Names, Source
from provenance.analysis.attributions.nounphrases import NounPhrase, Subject, chain, following, subject
from provenance.analysis.attributions.sources import nobody, read
from provenance.analysis.attributions.words import (
    ADDRESSED,
    ADVERB,
    AFTER_NOUN,
    AUXILIARY,
    BESIDE_QUOTATION,
    BODY,
    CAPITAL,
    CLAUSE,
    COLLECTIVE,
    CONJUNCTION,
    DEFINITE,
    DETERMINER,
    FIRST,
    GENITIVE,
    GROUP,
    HOLDER,
    INDEFINITE,
    MARK,
    NARROW,
    NOUN_TOO,
    NUMBER,
    PARTY,
    PERSONAL,
    PLURAL,
    POSSESSIVE,
    PREPOSITION,
    QUANTITY,
    QUOTE,
    RELATIVE,
    SOURCE_NOUN,
    TIME,
    UNREAL,
    VAGUE,
    WORK,
    Tokens,
    judged,
)
from provenance.api import Confidence

_VERBS: Final = ("say", "judge", "think", "find")
_LOOSE: Final = frozenset({"some", "many", "others", "several", "most", "few"})
_IRREGULAR: Final = frozenset({"said", "told", "written", "seen", "thought", "shown", "known", "found", "held", "felt", "read", "put"})
_PAST: Final = frozenset({"said", "told", "wrote", "thought", "saw", "knew", "found", "felt", "spoke", "swore", "held", "understood", "sought", "meant", "foresaw", "put", "went on", "read"})
_INVERTS: Final = frozenset({"said", "says", "say", "added"})
"""Verbs that a speaker follows without a quotation before them: "…, said two officials"."""
_OPENED: Final = frozenset({"as", "to", "that"})
_FIRST_PERSON: Final = frozenset({"i", "we", "you"})
_PERFECT: Final = frozenset({"has", "have", "had"})
_DEFINING: Final = frozenset({"said", "regarded", "described", "hailed"})
"""Participles that also define ("a bird is said to be split for a trait"): they lay a judgement to nobody beside a further word."""
_STUDIES: Final = frozenset({"study", "studies", "survey", "surveys", "poll", "polls", "analysis", "research", "report", "reports", "review", "reviews", "test", "tests", "investigation", "experiment", "experiments", "trial", "trials", "audit", "inquiry", "assessment", "paper", "papers"})
"""Works that find; other works are found."""
_CAUSING: Final = frozenset({"made", "make", "makes", "let", "lets", "hear", "helped", "helps", "have"})
ALONE: Final = frozenset({"one", "another", "both", "neither"})
"""Determiners that can be a subject by themselves."""
_HELD: Final = frozenset({"believed", "thought", "said", "regarded", "rumored", "rumoured", "reputed", "described", "presumed", "hailed", "alleged"})
_WOULD: Final = frozenset({"would", "might", "may"})
_AGENT_REACH: Final = 5
_MATTERS: Final = frozenset({"matter", "situation", "talks", "deal", "plans", "discussions", "negotiations", "case", "investigation", "process", "thinking", "operations"})


class Reading(NamedTuple):
    """An attribution in tokens, before its content is looked for."""

    source: Source
    phrase: NounPhrase | None
    manner: str
    after: bool = False
    """The source stands after the cue."""
    inherited: bool = False
    """The source is that of the attribution before, in the same sentence ("…, adding that")."""


def read_verb(tokens: Tokens, first: int, last: int, tags: tuple[str, ...], names: Names) -> Reading | None:
    """The reading of a verb of saying, judging, thinking, wanting or finding at tokens first..last."""
    bits, lower = tokens.bits, tokens.lower
    word = lower[first]
    before = bits[first - 1] if first else MARK
    if (bits[first] & CAPITAL and not bits[first] & FIRST) or (first and lower[first - 1] in "<@#-/"):
        return None
    if before & (DETERMINER | GENITIVE | NUMBER) and not before & (CLAUSE | RELATIVE | QUANTITY) and lower[first - 1] not in ALONE:
        return None  # "a planned trip", "his remarks"
    manner = next(tag for tag in _VERBS if tag in tags)
    if word.endswith("ing"):
        return _participle(tokens, first, last, manner, names)
    found = subject(tokens, first, 0)
    past = word.endswith("ed") or word in _IRREGULAR
    if found.passive and past:
        return _passive(tokens, first, last, manner, found, names)
    if past and first == last and before & VAGUE and lower[first - 1].endswith(("ly", "n", "s")) and not (first > 1 and bits[first - 2] & AUXILIARY) and _is_judged(word, tokens.lower[last + 1 : last + 3], vague=True):
        return Reading(nobody(), None, "judged")  # "a writer widely seen as cold"
    if bits[first] & NARROW and not _reports(tokens, last, word) and not _of_many(tokens, found, word):
        return None
    if bits[first] & BESIDE_QUOTATION and not _beside_quotation(tokens, first, last):
        return None
    if past and not found.relative and last + 1 < len(lower) and lower[last + 1] == "by":
        agent = _agent(tokens, last)
        return None if agent is None or (bits[agent.head] & WORK and manner != "find") else Reading(read(tokens, agent, names), agent, manner, after=True)
    if bits[first] & NOUN_TOO and not _is_verb(tokens, first, found):
        return None
    inverted = _inverted(tokens, first, last, manner, found)
    if inverted is not None:
        return Reading(read(tokens, inverted, names), inverted, manner, after=True)
    phrase = found.phrase
    if phrase is None:
        return _without_subject(tokens, first, manner, found)
    head = bits[phrase.head]
    if (head & TIME and not head & SOURCE_NOUN) or lower[phrase.head] in _FIRST_PERSON:
        return None
    if past and head & QUANTITY and not head & SOURCE_NOUN and lower[phrase.head] in ("other", "more", "most"):
        return None
    if past and not head & (SOURCE_NOUN | CAPITAL | PERSONAL | QUANTITY | NUMBER | INDEFINITE) and found.verb_first == first and manner not in ("say",):
        return None
    if not _agrees(tokens, word, phrase, found) or _is_unreal(tokens, phrase):
        return None
    if (found.negated and manner == "judge") or (word == "called" and found.verb_first == first and last + 1 < len(lower) and bits[last + 1] & CAPITAL):
        return None
    if found.modal and not (lower[found.verb_first] in _WOULD and head & (GROUP | QUANTITY) and manner in ("say", "think")):
        return None
    if not _fits(tokens, first, last, phrase, manner, tags):
        return None
    source = read(tokens, phrase, names)
    if found.relative and source.kind in ("holder", "group") and (bits[phrase.first] & DEFINITE or not _leads(tokens, phrase)):
        return Reading(nobody(Confidence.LOW), phrase, manner)  # "a man who says what he thinks": told of, not cited
    return Reading(source, phrase, manner)


def _leads(tokens: Tokens, phrase: NounPhrase) -> bool:
    """Whether a phrase stands where a clause begins."""
    if not phrase.before:
        return True
    before = phrase.before - 1
    return bool(tokens.bits[before] & (CLAUSE | QUOTE)) or tokens.lower[before] in (";", ":", "and", "are", "were")


def _is_unreal(tokens: Tokens, phrase: NounPhrase) -> bool:
    """Whether the clause only asks or supposes: "what people think", "the lens through which voters view it"."""
    before = phrase.before - 1
    if before < 0:
        return False
    bits, lower = tokens.bits, tokens.lower
    return bool(bits[before] & UNREAL) or (lower[before] == "which" and before > 0 and bool(bits[before - 1] & PREPOSITION))


def _reports(tokens: Tokens, last: int, word: str) -> bool:
    """Whether what follows "see", "know", "think" is an opinion: "see it as", "know that"."""
    ahead = tokens.lower[last + 1 : last + 9]
    if not ahead:
        return False
    if ahead[0] in ("that", "how") or "as" in ahead:
        return True
    if word.startswith("th"):
        return ahead[0] not in ("of", "about", "tank", "tanks")
    return word.startswith("fe") and ahead[0] in ("like", "the", "it", "they", "he", "she", "this")


def _of_many(tokens: Tokens, found: Subject, word: str) -> bool:
    """"Many consider it", "critics view him": whoever they are, holding an opinion is all that they do here."""
    if found.phrase is None or not word.startswith(("con", "reg", "vie")):
        return False
    head = tokens.bits[found.phrase.head]
    return bool(head & QUANTITY or (head & GROUP and head & PLURAL and not head & HOLDER))


def _beside_quotation(tokens: Tokens, first: int, last: int) -> bool:
    bits, lower = tokens.bits, tokens.lower
    if last + 1 < len(lower) and (bits[last + 1] & QUOTE or lower[last + 1] in ("that", ":")):
        return True
    if last + 2 < len(lower) and bits[last + 2] & QUOTE:
        return True
    return any(bits[k] & QUOTE for k in range(max(0, first - 5), first))


def _agrees(tokens: Tokens, word: str, phrase: NounPhrase, found: Subject) -> bool:
    """Whether a verb in the present agrees with its subject in number; other forms agree with any."""
    head = tokens.bits[phrase.head]
    if found.modal or found.verb_first != phrase.last + 1 or word in _IRREGULAR or word.endswith("ed"):
        return True
    if head & QUANTITY and not head & SOURCE_NOUN and word.endswith("s") and not word.endswith("ss"):
        return False
    if not word.endswith("s") and phrase.before and any(one in _CAUSING for one in tokens.lower[max(0, phrase.before - 3) : phrase.before]):
        return False
    if not head & SOURCE_NOUN or head & (CAPITAL | PERSONAL) or phrase.coordinated or found.relative:
        return True
    third = word.endswith("s") and not word.endswith("ss")
    return not (third and head & PLURAL) and not (not third and not head & (PLURAL | COLLECTIVE | BODY | WORK) and word not in _PAST)


def _fits(tokens: Tokens, first: int, last: int, phrase: NounPhrase, manner: str, tags: tuple[str, ...]) -> bool:
    """Whether such a subject can do such a thing: a report finds and says, but does not accuse; a man who shows says nothing."""
    bits, lower = tokens.bits, tokens.lower
    head = bits[phrase.head]
    work = head & WORK and not head & (HOLDER | GROUP | BODY)
    if manner == "find":
        follows = lower[last + 1] if last + 1 < len(lower) else ""
        if follows in ("that", "how", "no"):
            return True
        return bool(work) and (lower[first] != "found" or lower[phrase.head] in _STUDIES)
    if work:
        return "find" in tags
    return True


def _participle(tokens: Tokens, first: int, last: int, manner: str, names: Names) -> Reading | None:
    bits, lower = tokens.bits, tokens.lower
    before = bits[first - 1] if first else MARK
    found = subject(tokens, first, 0)
    if found.passive:  # "is saying"
        if found.phrase is None or _is_unreal(tokens, found.phrase) or not _fits(tokens, first, last, found.phrase, manner, (manner,)):
            return None
        return Reading(read(tokens, found.phrase, names), found.phrase, manner)
    if bits[first] & NOUN_TOO and (before & (DETERMINER | GENITIVE | NUMBER) or not before & (MARK | PREPOSITION | ADVERB | SOURCE_NOUN)):
        return None
    if manner == "find":
        return None
    if (before & MARK and manner != "think") or (before & (PREPOSITION | CONJUNCTION | CLAUSE | ADVERB) and manner == "say"):
        return Reading(nobody(Confidence.LOW), None, manner, inherited=True)
    return Reading(nobody(Confidence.LOW), None, manner, inherited=True) if manner == "say" else None


def _without_subject(tokens: Tokens, first: int, manner: str, found: Subject) -> Reading | None:
    """A verb whose subject stands further off: "He sighed and said". Its speaker is the one before, if any."""
    bits = tokens.bits
    before = bits[first - 1] if first else MARK
    if found.modal or manner == "find":
        return None
    if before & (CONJUNCTION | ADVERB | AUXILIARY) or (first and before & QUOTE) or (first and tokens.lower[first - 1] == ","):
        return Reading(nobody(Confidence.LOW), None, manner, inherited=True)
    return None


def _is_verb(tokens: Tokens, at: int, found: Subject) -> bool:
    """Whether a word that can be a noun ("claims", "report") is a verb here."""
    bits, lower = tokens.bits, tokens.lower
    if at == 0:
        return False
    before, word = bits[at - 1], lower[at]
    follows = lower[at + 1] if at + 1 < len(lower) else ""
    if before & (DETERMINER | PREPOSITION | NUMBER | GENITIVE) and not before & (CLAUSE | RELATIVE):
        return False
    if before & (PERSONAL | RELATIVE):
        return True
    if before & QUANTITY and not before & SOURCE_NOUN:
        return lower[at - 1] in _LOOSE and not word.endswith("s")
    if lower[at - 1] in _PERFECT or (before & AUXILIARY and word.endswith("s") and not word.endswith("ss")):
        return word.endswith("ed") and found.phrase is not None
    if before & (ADVERB | AUXILIARY):
        return found.phrase is not None and lower[at - 1] not in ("been", "be", "is", "are", "was", "were", "of")
    if before & (MARK | CONJUNCTION | CLAUSE):
        return found.phrase is not None and lower[at - 1] in (",", "—", "–")
    third = word.endswith("s")
    if third and found.phrase is not None and bits[found.phrase.first] & (NUMBER | QUANTITY):
        return False  # "two court claims"
    if before & SOURCE_NOUN and not (before & CAPITAL and not before & FIRST):
        return bool(before & PLURAL) != third and not (third and follows in ("of", "for", "by", "from", "about", "against"))
    if before & CAPITAL:
        return (third or lower[at - 1].endswith("s")) and follows not in ("of", "for", "from", "against", "about", ",", ".")
    if found.phrase is not None and not found.phrase.relative and bits[found.phrase.head] & SOURCE_NOUN and found.phrase.head < at - 1:
        return bool(bits[found.phrase.head] & PLURAL) != third  # "critics of the treatment claim"
    return follows == "that" and not before & QUANTITY and lower[at - 1].endswith("s") != third


_END_OF_SUBJECT: Final = MARK | PREPOSITION | RELATIVE | AFTER_NOUN | TIME | ADVERB | CONJUNCTION


def _inverted(tokens: Tokens, first: int, last: int, manner: str, found: Subject) -> NounPhrase | None:
    """The speaker behind the verb: "…", said Ms Lee; "…, said two people familiar with it"."""
    bits, lower = tokens.bits, tokens.lower
    if manner not in ("say", "judge", "think") or found.passive or found.modal:
        return None
    before = bits[first - 1] if first else MARK
    if not before & MARK:
        return None
    phrase = found.phrase
    if phrase is not None and (phrase.before == 0 or bits[phrase.before - 1] & (CLAUSE | CONJUNCTION | QUOTE)):
        return None
    start = last + 1
    if start >= len(lower) or bits[first] & ADDRESSED or (not before & QUOTE and lower[first] not in _INVERTS and not (first > 1 and bits[first - 2] & QUOTE)):
        return None
    bit = bits[start]
    if bit & (TIME | POSSESSIVE) or not bit & (DETERMINER | QUANTITY | NUMBER | CAPITAL | SOURCE_NOUN | PERSONAL) or lower[start] == "that":
        return None
    behind = following(tokens, start, len(lower))
    if behind is None or (bits[behind.head] & TIME and not bits[behind.head] & SOURCE_NOUN):
        return None
    end = behind.core_last + 1
    if end < len(lower) and not bits[end] & _END_OF_SUBJECT:
        return None
    if bit & PERSONAL and lower[start] not in ("he", "she", "they", "one"):
        return None
    if not bits[behind.head] & (SOURCE_NOUN | CAPITAL | PERSONAL | QUANTITY):
        return None
    return behind


def _agent(tokens: Tokens, last: int) -> NounPhrase | None:
    """Who did it, after "by", close behind a participle."""
    lower = tokens.lower
    for k in range(last + 1, min(last + 1 + _AGENT_REACH, len(lower))):
        if lower[k] == "by":
            return following(tokens, k + 1, len(lower))
        if tokens.bits[k] & (MARK | AUXILIARY | CLAUSE) and not tokens.bits[k] & (TIME | ADVERB):
            return None
    return None


def _passive(tokens: Tokens, first: int, last: int, manner: str, found: Subject, names: Names) -> Reading | None:
    bits, lower = tokens.bits, tokens.lower
    agent = _agent(tokens, last)
    if agent is not None:
        if not bits[agent.head] & (SOURCE_NOUN | CAPITAL | QUANTITY | PERSONAL) or (bits[agent.head] & WORK and manner != "find"):
            return None
        return Reading(read(tokens, agent, names), agent, manner, after=True)
    word = lower[first]
    if first == last and not found.modal and not (found.phrase is not None and bits[found.phrase.first] & INDEFINITE):
        vague = any(bits[k] & VAGUE for k in range(found.verb_first, first))
        if _is_judged(word, lower[last + 1 : last + 3], vague=vague, perfect=lower[found.verb_first] in _PERFECT):
            return Reading(nobody(), None, "judged")
    if found.modal or manner == "find":
        return None
    return Reading(nobody(Confidence.LOW), None, manner)


def _is_judged(word: str, ahead: list[str], *, vague: bool, perfect: bool = False) -> bool:
    """Whether a participle lays a judgement to nobody: "is believed to be", "is widely seen as", "has been described as"."""
    weasel, open_ones = judged()
    if word not in weasel or not ahead:
        return False
    opened = ahead[0] in _OPENED
    if word in _HELD:
        return opened and (word not in _DEFINING or vague or perfect or (ahead[0] == "to" and word == "said"))
    if word == "considered":
        return vague or ahead == ["to", "be"] or ahead == ["to", "have"]
    return vague and (opened or word not in open_ones)


def read_following(tokens: Tokens, last: int, manner: str, names: Names) -> Reading | None:
    """The reading of "according to" or "citing", whose source stands behind it."""
    behind = following(tokens, last + 1, len(tokens.lower))
    if behind is None:
        return None
    bit = tokens.bits[behind.head]
    if manner == "citing" and (not bit & (SOURCE_NOUN | CAPITAL) or (bit & GROUP and not bit & (HOLDER | WORK))):
        return None
    return Reading(read(tokens, behind, names), behind, manner, after=True)


def read_refusal(tokens: Tokens, first: int, manner: str, names: Names) -> Reading | None:
    """The reading of "declined to comment", "asked not to be named": its source is the subject."""
    found = subject(tokens, first, 0)
    if found.phrase is None:
        return Reading(nobody(Confidence.MEDIUM), None, manner, inherited=True)
    return Reading(read(tokens, found.phrase, names), found.phrase, manner)


def read_knowing(tokens: Tokens, first: int, last: int, names: Names) -> Reading | None:
    """The reading of "familiar with the matter": its source is the noun before."""
    if first == 0 or tokens.bits[first - 1] & MARK:
        return None
    phrase = chain(tokens, first - 1, 0)
    if phrase is None:
        return None
    bit = tokens.bits[phrase.head]
    word = tokens.lower[phrase.head]
    if not bit & (HOLDER | GROUP) or tokens.bits[phrase.head] & PARTY:
        return None
    about = tokens.lower[last + 1 : last + 4]
    if word in ("people", "person", "someone", "somebody", "source", "sources", "official", "officials", "individuals") or _MATTERS & set(about):
        phrase = phrase._replace(last=last)
        source = read(tokens, phrase, names)
        if word == "people" and source.kind == "group":
            source = source._replace(kind="holder")
        return Reading(source, phrase, "knowing")
    return None

