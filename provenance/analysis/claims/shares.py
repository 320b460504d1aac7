"""Sentences that begin with a share in words: "One in five children is poor"."""

from __future__ import annotations

from provenance.analysis.claims.statistics import OPENING, QUANTITIES, is_part
from provenance.analysis.claims.words import intends, listed_in, tokens_of
from provenance.analysis.sentences import sentence_index, sentences
from provenance.api import Document, Phrases, analysis, matches

__all__ = ["shares"]

_SELVES = Phrases.load(__package__, "selves")

_LOWER = 1.2
"""By how much the threshold is lower for such a sentence: whatever it speaks of, it states how much of it."""


@analysis()
def shares(document: Document) -> dict[int, float]:
    """By how much the threshold of sentences is lower that begin with what may be a share, by index; not of those that speak of "us" or of what will be."""
    found: dict[int, float] = {}
    listed = sentences(document)
    for match in matches(document, QUANTITIES):
        if not is_part(match):
            continue
        index = sentence_index(document, match.span.start)
        if index is None or match.span.start - listed[index].span.start > OPENING:
            continue
        tokens = {token.lower() for token in tokens_of(document.slice(listed[index].span))}
        if listed_in(_SELVES).isdisjoint(tokens) and not any(map(intends, tokens)):
            found[index] = _LOWER
    return found
