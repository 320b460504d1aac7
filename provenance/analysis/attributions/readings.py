"""An attribution before it has its place in the text."""

from __future__ import annotations

import msgspec

from provenance.analysis.attributions.names import Source
from provenance.analysis.attributions.nounphrases import NounPhrase
from provenance.analysis.attributions.sources import nobody
from provenance.analysis.attributions.types import Attribution
from provenance.analysis.quotes import Quotation
from provenance.api import Confidence, Span

_SHORTEST = 4
"""Fewer characters are no content."""
_new = tuple.__new__
"""Makes a named tuple in half the time that its class takes."""


class Reading(msgspec.Struct, frozen=True, gc=False):
    """An attribution in tokens, before its content is looked for."""

    source: Source
    phrase: NounPhrase | None
    manner: str
    after: bool = False
    """The source stands after the cue."""
    begins: int | None = None
    """The first token of the cue, where its auxiliaries and adverbs belong to it: "is widely seen"."""
    inherited: bool = False
    """The source is that of the attribution before, in the same sentence ("…, adding that")."""
    weak: bool = False
    """It counts only in a sentence that states nothing else: a wish, a noun of attitude without a source, a purpose."""


def inherited(manner: str) -> Reading:
    """A reading whose source is that of the attribution before."""
    return Reading(nobody(Confidence.LOW), None, manner, inherited=True)


def placed(
    who: Source, source: Span | None, cue: Span, content: Span | None, sentence: int, manner: str
) -> Attribution:
    """The attribution that a reading is at its place in the text."""
    return _new(
        Attribution,
        (
            source,
            cue,
            content,
            who.speaker,
            who.named,
            who.kind,
            sentence,
            manner,
            who.confidence,
            who.head,
            who.again,
        ),
    )


def content_of(sentence: Span, cue: Span, source: Span | None, quoted: tuple[Quotation, ...]) -> Span | None:
    """What is laid to the source: the quotations of the sentence that the source is not part of, else the longer side."""
    start, end = begins, ends = cue
    after_source = 0
    if source is not None:
        first, last = source
        if first < start:
            start = first
            after_source = 20  # a subject in front of its verb: what is said follows
        end = max(end, last)
    floor, limit = sentence
    if quoted:
        spoken = [
            one[0]
            for one in quoted
            if not (one[0][0] <= begins and ends <= one[0][1]) and (source is None or not one[0].overlaps(source))
        ]
        if spoken:
            first, last = spoken[0][0], spoken[-1][1]
            if last <= start or first >= end:
                return Span(max(first, floor), min(last, limit))
    before, after = start - floor, limit - end
    if after >= _SHORTEST:
        after += after_source
    elif before < _SHORTEST:
        return None
    return _new(Span, (end, limit) if after >= before else (floor, start))


def matter_of(sentence: Span, cue: Span, source: Span | None, quoted: tuple[Quotation, ...]) -> Span | None:
    """What somebody takes a side about: what follows, or what stands before a side that is told in the passive.

    A quotation in it is nobody's here: that somebody takes a side does not tell whose words they are.
    """
    start, end = cue
    found = Span(sentence[0], start) if source is not None and source[0] >= end else Span(end, sentence[1])
    if found[1] - found[0] < _SHORTEST or any(one.span.overlaps(found) for one in quoted):
        return None
    return found
