"""An attribution before it has its place in the text."""

from __future__ import annotations

import msgspec

from provenance.analysis.attributions.names import Source
from provenance.analysis.attributions.nounphrases import NounPhrase
from provenance.analysis.attributions.sources import nobody
from provenance.analysis.attributions.types import Attribution
from provenance.api import Confidence, Span

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
