"""Who says what: the source, the words that lay something to it, and what is laid to it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from msgspec.structs import replace

from provenance.analysis.attributions.cues import (
    read_following,
    read_impersonal,
    read_knowing,
    read_plea,
    read_refusal,
    read_unnamed,
)
from provenance.analysis.attributions.names import Names
from provenance.analysis.attributions.plain import pronoun_before
from provenance.analysis.attributions.preceding import OF_SOURCES, is_quoted, is_worth_reading
from provenance.analysis.attributions.readings import Reading
from provenance.analysis.attributions.sources import nobody
from provenance.analysis.attributions.stances import read_stance
from provenance.analysis.attributions.transcripts import introduced, speaker_lines
from provenance.analysis.attributions.types import Attribution
from provenance.analysis.attributions.verbs import read_verb
from provenance.analysis.attributions.words import BE, Tokens, listed, tokenise
from provenance.analysis.quotes import Quotation, quotes
from provenance.analysis.sentences import Sentence, sentences
from provenance.api import Confidence, Document, Match, Phrases, Span, analysis

__all__ = ["CUES", "Attribution", "attributions"]

CUES = Phrases.load(__package__, "cues")
_LED = frozenset({"according", "citing"})
_SAYINGS = frozenset({"say", "judge", "think", "find"})
_VERBS = _SAYINGS | {"hold"}
_STANCE = ("hold",)
_SELF = frozenset({"he", "she", "they", "i", "we", "it"})
_BETWEEN = frozenset({"", "that", ","})
_ADDRESSEE = 60
"""How many characters those may have who are told something: "told the club in Marburg on Monday that he hoped"."""
_LONGEST = 5_000
"""What is longer is no sentence."""
_QUOTATION_MARKS = ('"', "“", "”", "''")
_TAIL = 100
_SHORTEST = 4
"""Fewer characters are no content."""
_REFUSED = frozenset({"declined", "unsaid", "anonymity"})


@analysis(phrases=CUES)
def attributions(document: Document) -> tuple[Attribution, ...]:
    """The attributions of the main prose, in order of their cues.

    Only sentences with a cue from the lexicon are looked at. Watching, meeting and deciding are no cues, so nobody says anything in
    "officials are monitoring the talks"; a body that speaks as itself is named.
    """
    cues = attributions.matches(document)
    listed = sentences(document)
    text = document.text
    if not cues and ":" not in text and "((" not in text:
        return ()
    names = Names(text)
    quoted = quotes(document)
    found: list[Attribution] = []
    marks = tuple(mark for mark in _QUOTATION_MARKS if mark in text)
    quotation = 0
    for index, here in _with_cues(listed, cues):
        sentence = listed[index].span
        start, end = sentence
        while quotation < len(quoted) and quoted[quotation][0][1] <= start:
            quotation += 1
        last = quotation
        while last < len(quoted) and quoted[last][0][0] < end:
            last += 1
        inside = quoted[quotation:last]
        read = [cue for cue in here if is_worth_reading(text, start, cue, inside)]
        if read:
            _of_sentence(_Read(text, index, sentence, read, inside, marks), names, found)
    turns = speaker_lines(document, listed, names)
    turns.extend(introduced(document, quoted, (*found, *turns), names))
    return tuple(sorted((*found, *turns), key=lambda one: one.cue) if turns else found)


def _with_cues(listed: Sequence[Sentence], cues: Sequence[Match]) -> Iterator[tuple[int, Sequence[Match]]]:
    """The sentences that hold cues, by index, each with them; a stretch that is too long for a sentence is none."""
    at, count, index = 0, len(cues), 0
    while at < count:
        place = cues[at].span[0]
        while index < len(listed) and listed[index][0][1] <= place:
            index += 1
        if index == len(listed):
            return
        start, end = listed[index][0]
        first = at
        at += 1
        if place < start:
            continue
        while at < count and cues[at].span[0] < end:
            at += 1
        if end - start <= _LONGEST:
            yield index, cues[first:at]


class _Read(NamedTuple):
    """A sentence to be read, with its cues and quotations, and the quotation marks of the text."""

    text: str
    number: int
    span: Span
    cues: list[Match]
    quoted: tuple[Quotation, ...]
    marks: tuple[str, ...]


def _of_sentence(sentence: _Read, names: Names, found: list[Attribution]) -> None:
    """Add the attributions of a sentence to those before it."""
    text, index, place, cues, quoted, _ = sentence
    tokens: Tokens | None = None
    fresh = len(found)
    for cue in cues:
        span = cue.span
        source = pronoun_before(text, place[0], cue)
        if source is not None:
            reading: Reading | None = Reading(names.pronoun(text[source[0] : source[1]].lower()), None, "say")
        else:
            if tokens is None:
                tokens = tokenise(text, _window(sentence))
            reading = _read(tokens, cue, names)
        if reading is None or (quoted and is_quoted(span, quoted) and not _counts_inside(reading)):
            continue
        if tokens is not None and reading.phrase is not None:
            source = tokens.span(reading.phrase.before, reading.phrase.last)
        if tokens is not None and reading.begins is not None:
            span = Span(tokens.starts[reading.begins], span[1])
        who = reading.source
        if source is not None and len(found) > fresh and _says_of_oneself(text, reading, source, found[-1]):
            continue
        if reading.inherited and len(found) > fresh:
            before = found[-1]
            who = replace(who, kind="pronoun", named=before.named, speaker=before.speaker, again=True)
        elif reading.inherited:
            who = names.pronoun("he")
        found.append(
            Attribution(
                source,
                span,
                None if reading.manner == "hold" else _content(place, span, source, quoted),
                who.speaker,
                who.named,
                who.kind,
                index,
                reading.manner,
                who.confidence,
                who.head,
                who.again,
            )
        )
        if reading.manner == "knowing" or (len(found) > fresh + 1 and found[-2].manner == "knowing"):
            found[fresh:] = _of_insiders(found[fresh:])


def _says_of_oneself(text: str, reading: Reading, source: Span, before: Attribution) -> bool:
    """Whether a speaker tells of their own saying or thinking, which is no second source: "she said she hoped"."""
    return (
        reading.source.kind == "pronoun"
        and (reading.manner in _SAYINGS or reading.manner == "hold")
        and reading.source.head.replace("’", "'").partition("'")[0] in _SELF
        and before.manner in _SAYINGS
        and _leads_to(text[before.cue[1] : source[0]].strip(), reading)
    )


def _leads_to(between: str, reading: Reading) -> bool:
    """Whether the words between two verbs leave them one speaker: "said he hoped", "told the club on Monday that he hopes"."""
    opinion = reading.manner in ("think", "hold") and between.endswith(" that") and len(between) <= _ADDRESSEE
    return between in _BETWEEN or (
        opinion and between.count(" that") == 1 and not any(mark in between for mark in ',;:“"')
    )


def _of_insiders(found: list[Attribution]) -> list[Attribution]:
    """People who are familiar with a matter are no open group: they can be asked, whatever verb lays the statement to them."""
    inside = [one.cue for one in found if one.manner == "knowing"]
    return [
        one._replace(kind="holder")
        if one.kind == "group" and one.source is not None and any(one.source.overlaps(cue) for cue in inside)
        else one
        for one in found
    ]


def _counts_inside(reading: Reading) -> bool:
    """Whether an attribution inside a quotation is kept: one that hides its source. The others are part of what is quoted."""
    source = reading.source
    if source.named or reading.manner not in OF_SOURCES or source.confidence is Confidence.LOW:
        return False
    return source.kind == "holder" or (source.kind == "group" and source.head not in listed("unbounded"))


def _window(sentence: _Read) -> Span:
    """The part of a sentence that can hold a source: not the quotation in front of its first cue, nor what is said behind its last."""
    text, _, (start, end), cues, _, marks = sentence
    first, last = cues[0].span[0], cues[-1].span[1]
    for mark in marks:
        before = text.rfind(mark, start, first)
        if before >= 0:
            start = before
    cut = last + _TAIL
    if end > cut:
        cut = text.find(" ", cut, end)
        end = end if cut < 0 else cut
    return Span(start, end)


def _place(tokens: Tokens, cue: Span) -> tuple[int, int] | None:
    """The first and last token of a cue; None for a part of a word, such as "so-called"."""
    start, end = cue
    first = last = bisect_left(tokens.starts, start)
    if first == len(tokens.starts) or tokens.starts[first] != start:
        return None
    reached = start + len(tokens.lower[first])
    if reached < end:
        last = tokens.at(end - 1)
        reached = tokens.end(last)
    return (first, last) if end <= reached <= end + 2 else None


def _read(tokens: Tokens, cue: Match, names: Names) -> Reading | None:
    tags = cue.tags
    place = _place(tokens, cue.span)
    if place is None:
        return None
    first, last = place
    if _is_verb(tags):
        reading = None if tags == _STANCE else read_verb(tokens, first, last, tags, names)
        return read_stance(tokens, first, names) if reading is None and "hold" in tags else reading
    return _read_other(tokens, first, last, tags, names)


@cache
def _is_verb(tags: tuple[str, ...]) -> bool:
    return _VERBS.issuperset(tags)


def _read_other(tokens: Tokens, first: int, last: int, tags: tuple[str, ...], names: Names) -> Reading | None:
    """The reading of a cue that is no verb, or not only one."""
    if "hedge" in tags:
        return Reading(nobody(Confidence.MEDIUM), None, "hedge")
    if "impersonal" in tags:
        return read_impersonal(tokens, first, last, names)
    if (
        "citing" in tags
        and first > 1
        and tokens.lower[first - 1] in listed("degree")
        and not tokens.bits[first - 2] & BE
    ):
        return None  # "one of the most cited papers", but "is widely cited as"
    for manner in tags:
        if manner in _LED:
            led = read_following(tokens, last, manner, names)
            if led is not None or manner == "according" or len(tags) == 1:
                return led
        elif manner in _REFUSED:
            return read_refusal(tokens, first, manner, names)
        elif manner == "plea":
            pleaded = read_plea(tokens, first, last, names)
            if pleaded is not None or "unnamed" not in tags:
                return pleaded
        elif manner == "unnamed":
            return read_unnamed(tokens, first, names)
        elif manner == "knowing":
            return read_knowing(tokens, first, last, names)
    reading = None if _SAYINGS.isdisjoint(tags) else read_verb(tokens, first, last, tags, names)
    return read_stance(tokens, first, names) if reading is None and "hold" in tags else reading


def _content(sentence: Span, cue: Span, source: Span | None, quoted: tuple[Quotation, ...]) -> Span | None:
    """What is laid to the source: the quotations of the sentence that the source is not part of, else the longer side."""
    start, end = cue
    if source is not None:
        start, end = min(start, source[0]), max(end, source[1])
    if quoted:
        spoken = [
            one.span
            for one in quoted
            if not one.span.contains(cue) and (source is None or not one.span.overlaps(source))
        ]
        if spoken:
            first, last = spoken[0][0], spoken[-1][1]
            if last <= start or first >= end:
                return Span(max(first, sentence[0]), min(last, sentence[1]))
    before, after = start - sentence[0], sentence[1] - end
    if source is not None and source[0] < cue[0] and after >= _SHORTEST:
        after += 20  # a subject in front of its verb: what is said follows
    if max(before, after) < _SHORTEST:
        return None
    return Span(end, sentence[1]) if after >= before else Span(sentence[0], start)
