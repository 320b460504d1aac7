"""Speakers beside a quotation whose verb is no verb of saying: “I love it,” Cruz beamed; Cruz went further: “It is over.”."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from provenance.analysis.attributions.following import following
from provenance.analysis.attributions.mentions import is_name
from provenance.analysis.attributions.names import Names
from provenance.analysis.attributions.nounphrases import NounPhrase
from provenance.analysis.attributions.readings import placed
from provenance.analysis.attributions.sources import read
from provenance.analysis.attributions.tokens import Tokens, tokenise
from provenance.analysis.attributions.types import Attribution, nobody
from provenance.analysis.attributions.words import (
    ADVERB,
    AUXILIARY,
    CAPITAL,
    CLAUSE,
    CONJUNCTION,
    FIRST,
    GENITIVE,
    GROUP,
    HOLDER,
    MARK,
    PERSONAL,
    PREPOSITION,
    RELATIVE,
    TIME,
    listed,
)
from provenance.analysis.quotes import Quotation
from provenance.analysis.sentences import Sentence, sentence_index
from provenance.api import Confidence, Document, Span

_FEWEST: Final = 3
"""Spaces that a quotation holds which is somebody's words, and no term."""
_LONGEST: Final = 160
"""How many characters may stand between the start of a sentence and a colon, or a quotation and its speaker's verb."""
_SPOKEN: Final = frozenset({"he", "she", "they"})
_CLOSED: Final = frozenset(",?!")
_SUBJECT: Final = 9
"""Within how many words a speaker's verb begins."""
_ROLE: Final = 4
"""The fewest tokens of a full name, a comma and a role."""
_CUE: Final = 6
"""How many words before a colon are shown as the cue."""


def beside_quotations(
    document: Document,
    quoted: Sequence[Quotation],
    spoken: Sequence[Attribution],
    listed: Sequence[Sentence],
    names: Names,
) -> list[Attribution]:
    """Quotations in sentences without another statement, laid to the one whom the sentence tells of beside them."""
    text = document.text
    covered = {other.content[0] for other in spoken if other.content is not None}
    taken: set[int] | None = None
    found: list[Attribution] = []
    for one in quoted:
        start, end = one.span
        introduced = text[start - 2 : start] == ": "
        if start in covered or (not introduced and text[one.inner.end - 1] not in _CLOSED):
            continue
        index = sentence_index(document, start)
        short = text.count(" ", start, end) < _FEWEST  # a term, or what somebody snapped
        if index is None or (short and (introduced or not one.closed)):
            continue
        taken = {other.sentence for other in spoken if other.lays} if taken is None else taken
        if index in taken:
            continue
        floor, limit = listed[index].span
        made: Attribution | None = None
        if introduced and floor < start - 2 < floor + _LONGEST:
            made = _before_colon(text, floor, start - 2, one.span, index, names)
            if made is None and all(other.sentence != index for other in spoken):
                cue = Span(start - 2, start - 1)
                made = placed(
                    nobody(Confidence.LOW), None, cue, one.span, index, "hold"
                )  # whose words they are, it does not tell
        elif start == floor and one.closed and limit - end > _FEWEST:
            made = _behind(text, end, min(limit, end + _LONGEST), one.span, index, names, short=short)
        elif start == floor and limit == end and index + 1 < len(listed) and index + 1 not in taken:
            start, limit = listed[index + 1].span
            if start == end + 1:  # “Why me?” Cruz snapped.
                made = _behind(text, end, min(limit, end + _LONGEST), one.span, index + 1, names, short=True)
        if made is not None:
            found.append(made)
            taken.add(made.sentence)
    return found


def _before_colon(text: str, floor: int, colon: int, content: Span, index: int, names: Names) -> Attribution | None:
    """Who goes on to speak: "In the evening, Cruz went further: “It is over.”"."""
    tokens = tokenise(text, floor, colon)
    opening = tokens.bits[0]
    at = 1 if opening & (CONJUNCTION | CLAUSE) else 0
    if opening & (PREPOSITION | TIME | ADVERB | CLAUSE) and "," in tokens.lower:
        at = tokens.lower.index(",") + 1
    split = _subject_and_verb(tokens, at)
    if split is None:
        alone = _name_alone(tokens)
        return None if alone is None else _made(tokens, alone, Span(colon, colon + 1), content, index, names)
    phrase, verb = split
    size = len(tokens.lower)
    begins = tokens.starts[verb] if size - verb <= _CUE else colon
    return _made(tokens, phrase, Span(begins, colon + 1), content, index, names)


def _name_alone(tokens: Tokens) -> NounPhrase | None:
    """A full name that is all that stands before a colon but for a role behind it: "Ana Cruz, engineer: “…”"."""
    bits, size = tokens.bits, len(tokens.bits)
    if (
        size < _ROLE
        or tokens.lower[2] != ","
        or not all(bit & CAPITAL and not bit & (TIME | HOLDER | GROUP) for bit in bits[:2])
    ):
        return None
    return NounPhrase(0, 1, 1, size - 1, 0) if not any(bit & AUXILIARY for bit in bits) else None


def _behind(
    text: str, end: int, limit: int, content: Span, index: int, names: Names, *, short: bool
) -> Attribution | None:
    """Who spoke: "“It is over,” Cruz beamed", "“It is over,” beamed Cruz"; beside a few words the verb must be one of uttering."""
    tokens = tokenise(text, end, limit)
    size = len(tokens.lower)
    inverted = size > 1 and _is_finite(tokens, 0) and tokens.lower[0] in listed("uttering")
    split = None if inverted else _subject_and_verb(tokens, 0)
    if split is not None:
        phrase, verb = split
        ends = (
            verb + 1 == size
            or tokens.bits[verb + 1] & (MARK | PREPOSITION | ADVERB | TIME | CLAUSE | CONJUNCTION)
            or tokens.lower[verb + 1] in listed("behind_bare")  # "Cruz shot back"
        )
        if short and tokens.lower[verb] not in listed("uttering"):
            return None
        return _made(tokens, phrase, tokens.span(verb, verb), content, index, names) if ends else None
    for at in range(min(_SUBJECT, size)):
        if tokens.lower[at] in listed("is_written"):  # "…," the banner read
            whose = following(tokens, 0, at) if at else following(tokens, 1, size)
            return None if whose is None else _made(tokens, whose, tokens.span(at, at), content, index, names)
        if tokens.bits[at] & MARK:
            break
    if short and tokens.lower[0] not in listed("uttering"):
        return None
    if size > 1 and _is_finite(tokens, 0):
        behind = following(tokens, 1, size)
        if behind is not None and _can_speak(tokens, behind):
            return _made(tokens, behind, tokens.span(0, 0), content, index, names)
    return None


def _subject_and_verb(tokens: Tokens, at: int) -> tuple[NounPhrase, int] | None:
    """People that begin at a token, and where the verb stands behind them."""
    bits, size = tokens.bits, len(tokens.bits)
    for verb in range(at + 1, min(at + _SUBJECT, size)):
        if bits[verb] & MARK and tokens.lower[verb] != ",":
            return None
        if not _is_finite(tokens, verb):
            continue
        end = verb
        while end > at + 1 and bits[end - 1] & ADVERB and not bits[end - 1] & CAPITAL:
            end -= 1
        phrase = following(tokens, at, end)
        if phrase is None:
            continue
        closed = tokens.lower[end - 1] == "," and phrase.last == end - 2 and "," in tokens.lower[at : end - 2]
        if (closed or phrase.last == end - 1) and _can_speak(tokens, phrase):
            return phrase, verb  # "The chairman, Ben Roe, was in no doubt: “…”"
        named = _full_name_before(tokens, at, end)
        if named is not None:
            return named, verb
    return None


def _full_name_before(tokens: Tokens, first: int, end: int) -> NounPhrase | None:
    """A full name right before a verb, whatever leads to it: "Her opposite number Ben Roe", "The chairman of the club, Ben Roe,"; not "a friend of Ben Roe"."""
    bits, lower = tokens.bits, tokens.lower
    last = end - 2 if lower[end - 1] == "," else end - 1
    k = last
    while k > first and bits[k] & CAPITAL and not bits[k] & (TIME | HOLDER | GROUP | GENITIVE):
        k -= 1
    start = k + 1
    before = bits[k]
    if start >= last or before & (PREPOSITION | CONJUNCTION | CAPITAL | GENITIVE):
        return None
    if (lower[k] == ",") != (lower[end - 1] == ",") or (before & MARK and lower[k] != ","):
        return None
    whole = [word.title() for word in lower[start : last + 1]]
    return NounPhrase(start, last, last, last, start) if is_name(whole) else None


def _is_finite(tokens: Tokens, at: int) -> bool:
    """Whether a word can be a verb in the past or the third person."""
    word, bit = tokens.lower[at], tokens.bits[at]
    if bit & (CAPITAL | MARK | GENITIVE | PREPOSITION | PERSONAL):
        return False
    return (
        word.endswith("ed")
        or bool(bit & CLAUSE and word not in listed("opens_no_verb"))
        or (word.endswith("s") and not word.endswith("ss"))
        or word in listed("past")
        or word in listed("uttering")
    )


def _can_speak(tokens: Tokens, phrase: NounPhrase) -> bool:
    """Whether a phrase is people, or a pronoun for them."""
    bit, word = tokens.bits[phrase.head], tokens.lower[phrase.head]
    if bit & PERSONAL:
        return word in _SPOKEN
    if bit & FIRST and phrase.last > phrase.core_last and not bit & (HOLDER | GROUP):
        return False  # "Signs of it were there"
    return bool(bit & (CAPITAL | HOLDER | GROUP)) and not bit & (TIME | GENITIVE | RELATIVE)


def _made(tokens: Tokens, phrase: NounPhrase, cue: Span, content: Span, index: int, names: Names) -> Attribution:
    """What was read; who is not named is in the record alone, since the verb is not known to be one of saying."""
    who = read(tokens, phrase, names)
    manner = "say" if who.named or who.kind == "pronoun" else "hold"
    return placed(who, tokens.span(phrase.before, phrase.last), cue, content, index, manner)
