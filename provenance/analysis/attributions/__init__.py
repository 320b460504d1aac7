"""Who says what: the source, the words that lay something to it, and what is laid to it."""

from __future__ import annotations

from provenance.analysis.attributions.cues import read_following, read_knowing, read_plea, read_refusal, read_unnamed
from provenance.analysis.attributions.names import Names
from provenance.analysis.attributions.readings import Reading
from provenance.analysis.attributions.sources import nobody
from provenance.analysis.attributions.transcripts import speaker_lines
from provenance.analysis.attributions.types import Attribution
from provenance.analysis.attributions.verbs import read_verb
from provenance.analysis.attributions.words import (
    ADVERB,
    CLAUSE,
    DETERMINER,
    GENITIVE,
    NUMBER,
    PREPOSITION,
    QUANTITY,
    RELATIVE,
    Tokens,
    is_year,
    listed,
    tokenise,
    word_before,
)
from provenance.analysis.quotes import Quotation, quotes
from provenance.analysis.sentences import Sentence, sentences
from provenance.api import Confidence, Document, Match, Phrases, Span, analysis

__all__ = ["CUES", "Attribution", "attributions"]

CUES = Phrases.load(__package__, "cues")
_VERBS = frozenset({"say", "judge", "think", "find"})
_LED = frozenset({"according", "citing"})
_OF_SOURCES = frozenset({"say", "according", "citing", "anonymity", "knowing"})
_LONGEST = 5_000
"""What is longer is no sentence."""
_QUOTATION_MARKS = '"“”'
_TAIL = 100
_SHORTEST = 4
"""Fewer characters are no content."""
_REFUSED = frozenset({"declined", "anonymity"})


@analysis(phrases=CUES)
def attributions(document: Document) -> tuple[Attribution, ...]:
    """The attributions of the main prose, in order of their cues.

    Only sentences with a cue from the lexicon are looked at. Watching, meeting and deciding are no cues, so nobody says anything in
    "officials are monitoring the talks"; a body that speaks as itself is named.
    """
    cues = attributions.matches(document)
    listed = sentences(document)
    if not cues and ":" not in document.text:
        return ()
    names = Names(document.text)
    quoted = quotes(document)
    found: list[Attribution] = []
    at, quotation = 0, 0
    for index, sentence in enumerate(listed):
        while at < len(cues) and cues[at].span.start < sentence.span.start:
            at += 1
        begin = at
        while at < len(cues) and cues[at].span.start < sentence.span.end:
            at += 1
        if begin == at or sentence.span.end - sentence.span.start > _LONGEST:
            continue
        while quotation < len(quoted) and quoted[quotation].span.end <= sentence.span.start:
            quotation += 1
        inside = quotation
        while inside < len(quoted) and quoted[inside].span.start < sentence.span.end:
            inside += 1
        found.extend(_of_sentence(document, index, sentence, cues[begin:at], names, quoted[quotation:inside]))
    turns = speaker_lines(document, listed, names)
    return tuple(sorted((*found, *turns), key=lambda one: one.cue) if turns else found)


def _of_sentence(
    document: Document,
    index: int,
    sentence: Sentence,
    cues: tuple[Match, ...],
    names: Names,
    quoted: tuple[Quotation, ...],
) -> list[Attribution]:
    cues = tuple(cue for cue in cues if _is_worth_reading(document.text, sentence, cue, quoted))
    if not cues:
        return []
    tokens = tokenise(document.text, _window(document.text, sentence.span, cues[0].span, cues[-1].span))
    found: list[Attribution] = []
    for cue in cues:
        reading = _read(tokens, cue, names)
        if reading is None or (_is_quoted(cue.span, quoted) and not _counts_inside(reading)):
            continue
        span = cue.span if reading.begins is None else Span(tokens.starts[reading.begins], cue.span.end)
        source = None if reading.phrase is None else tokens.span(reading.phrase.before, reading.phrase.last)
        who = reading.source
        if reading.inherited and found:
            before = found[-1]
            who = who._replace(kind="pronoun", named=before.named, speaker=before.speaker, again=True)
        elif reading.inherited:
            who = names.pronoun("he")
        found.append(
            Attribution(
                source,
                span,
                _content(sentence, span, source, quoted),
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
    return found


def _is_quoted(cue: Span, quoted: tuple[Quotation, ...]) -> bool:
    return any(one.inner.contains(cue) for one in quoted)


def _counts_inside(reading: Reading) -> bool:
    """Whether an attribution inside a quotation is kept: one that hides its source. The others are part of what is quoted."""
    source = reading.source
    if source.named or reading.manner not in _OF_SOURCES or source.confidence is Confidence.LOW:
        return False
    return source.kind == "holder" or (source.kind == "group" and source.head not in listed("unbounded"))


def _window(text: str, sentence: Span, first: Span, last: Span) -> Span:
    """The part of a sentence that can hold a source: not the quotation in front of its first cue, nor what is said behind its last."""
    start, end = sentence
    for mark in _QUOTATION_MARKS:
        start = max(start, text.rfind(mark, start, first.start))
    if end - last.end > _TAIL:
        cut = text.find(" ", last.end + _TAIL, end)
        end = end if cut < 0 else cut
    return Span(start, end)


def _is_worth_reading(text: str, sentence: Sentence, cue: Match, quoted: tuple[Quotation, ...]) -> bool:
    """Whether a cue can be one, as far as the word before it and the quotation around it show without reading the sentence."""
    if quoted and not _OF_SOURCES.intersection(cue.tags) and _is_quoted(cue.span, quoted):
        return False
    if not _VERBS.issuperset(cue.tags):
        return True
    word, bit = word_before(text, cue.span.start, sentence.span.start)
    if not word or word in listed("alone"):
        return True
    if word == "to" or word in listed("first_person"):
        return False
    if bit & (DETERMINER | GENITIVE | NUMBER) and not bit & (CLAUSE | RELATIVE | QUANTITY) and not is_year(word):
        return False
    return not bit & PREPOSITION or bool(bit & (CLAUSE | ADVERB)) or cue.phrase.endswith("ing")


def _read(tokens: Tokens, cue: Match, names: Names) -> Reading | None:
    first, last = tokens.at(cue.span.start), tokens.at(cue.span.end - 1)
    tags = cue.tags
    if tokens.starts[first] != cue.span.start or tokens.end(last) < cue.span.end or tokens.end(last) > cue.span.end + 2:
        # A part of a word, such as "so-called".
        return None
    if "hedge" in tags:
        return Reading(nobody(Confidence.MEDIUM), None, "hedge")
    if "impersonal" in tags:
        return Reading(nobody(), None, "impersonal")
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
    return read_verb(tokens, first, last, tags, names)


def _content(sentence: Sentence, cue: Span, source: Span | None, quoted: tuple[Quotation, ...]) -> Span | None:
    """What is laid to the source: the quotations of the sentence that the source is not part of, else the longer side."""
    outer = Span(min(cue.start, source.start), max(cue.end, source.end)) if source is not None else cue
    spoken = [
        one.span for one in quoted if not one.span.contains(cue) and (source is None or not one.span.overlaps(source))
    ]
    if spoken:
        start, end = spoken[0].start, spoken[-1].end
        if end <= outer.start or start >= outer.end:
            return Span(max(start, sentence.span.start), min(end, sentence.span.end))
    before, after = outer.start - sentence.span.start, sentence.span.end - outer.end
    if source is not None and source.start < cue.start and after >= _SHORTEST:
        after += 20  # a subject in front of its verb: what is said follows
    if max(before, after) < _SHORTEST:
        return None
    return Span(outer.end, sentence.span.end) if after >= before else Span(sentence.span.start, outer.start)
