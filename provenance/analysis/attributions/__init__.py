"""Who says what: the source, the words that lay something to it, and what is laid to it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from provenance.analysis.attributions.cues import read_following, read_knowing, read_plea, read_refusal, read_unnamed
from provenance.analysis.attributions.names import Names
from provenance.analysis.attributions.preceding import OF_SOURCES, is_quoted, is_worth_reading
from provenance.analysis.attributions.readings import Reading
from provenance.analysis.attributions.sources import nobody
from provenance.analysis.attributions.stances import read_stance
from provenance.analysis.attributions.transcripts import introduced, speaker_lines
from provenance.analysis.attributions.types import Attribution
from provenance.analysis.attributions.verbs import read_verb
from provenance.analysis.attributions.words import Tokens, listed, tokenise
from provenance.analysis.quotes import Quotation, quotes
from provenance.analysis.sentences import sentences
from provenance.api import Confidence, Document, Match, Phrases, Span, analysis

__all__ = ["CUES", "Attribution", "attributions"]

CUES = Phrases.load(__package__, "cues")
_LED = frozenset({"according", "citing"})
_SAYINGS = frozenset({"say", "judge", "think", "find"})
_SELF = frozenset({"he", "she", "they", "i", "we", "it"})
_BETWEEN = frozenset({"", "that", ","})
_LONGEST = 5_000
"""What is longer is no sentence."""
_QUOTATION_MARKS = ('"', "“", "”", "''")
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
    text = document.text
    if not cues and ":" not in text:
        return ()
    names = Names(text)
    quoted = quotes(document)
    found: list[Attribution] = []
    starts = [cue.span[0] for cue in cues]
    ends = [one.span[1] for one in quoted]
    at, quotation = 0, 0
    for index, sentence in enumerate(listed):
        start, end = sentence.span
        begin = at = bisect_left(starts, start, at)
        at = bisect_left(starts, end, at)
        if begin == at or end - start > _LONGEST:
            continue
        quotation = last = bisect_right(ends, start, quotation)
        while last < len(quoted) and quoted[last].span[0] < end:
            last += 1
        inside = quoted[quotation:last]
        read = [cue for cue in cues[begin:at] if is_worth_reading(text, start, cue, inside)]
        if read:
            _of_sentence(text, index, sentence.span, read, names, inside, found)
    turns = speaker_lines(document, listed, names)
    turns.extend(introduced(document, quoted, (*found, *turns), names))
    return tuple(sorted((*found, *turns), key=lambda one: one.cue) if turns else found)


def _of_sentence(
    text: str,
    index: int,
    sentence: Span,
    cues: list[Match],
    names: Names,
    quoted: tuple[Quotation, ...],
    found: list[Attribution],
) -> None:
    """Add the attributions of a sentence to those before it."""
    tokens = tokenise(text, _window(text, sentence, cues[0].span, cues[-1].span))
    fresh = len(found)
    for cue in cues:
        reading = _read(tokens, cue, names)
        if reading is None or (quoted and is_quoted(cue.span, quoted) and not _counts_inside(reading)):
            continue
        span = cue.span if reading.begins is None else Span(tokens.starts[reading.begins], cue.span.end)
        source = None if reading.phrase is None else tokens.span(reading.phrase.before, reading.phrase.last)
        who = reading.source
        if source is not None and len(found) > fresh and _says_of_oneself(text, reading, source, found[-1]):
            continue
        if reading.inherited and len(found) > fresh:
            before = found[-1]
            who = who._replace(kind="pronoun", named=before.named, speaker=before.speaker, again=True)
        elif reading.inherited:
            who = names.pronoun("he")
        found.append(
            Attribution(
                source,
                span,
                None if reading.manner == "hold" else _content(sentence, span, source, quoted),
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
        and text[before.cue[1] : source[0]].strip() in _BETWEEN
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


def _window(text: str, sentence: Span, first: Span, last: Span) -> Span:
    """The part of a sentence that can hold a source: not the quotation in front of its first cue, nor what is said behind its last."""
    start, end = sentence
    for mark in _QUOTATION_MARKS:
        start = max(start, text.rfind(mark, start, first[0]))
    cut = last[1] + _TAIL
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
    if "hedge" in tags:
        return Reading(nobody(Confidence.MEDIUM), None, "hedge")
    if "impersonal" in tags:
        return Reading(nobody(), None, "impersonal")
    if "citing" in tags and first and tokens.lower[first - 1] in listed("degree"):
        return None  # "one of the most cited papers"
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
