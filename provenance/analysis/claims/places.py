"""Where in a text with notes a claim without one stands out: readers miss a note at some places more than at others."""

from __future__ import annotations

from provenance.analysis.citations import NOTE_KINDS, citations, coverage
from provenance.analysis.sentences import sentences
from provenance.api import BlockKind, Document, analysis

__all__ = ["is_noted", "places"]

_FEW_NOTES = 3
_FEW_SECTIONS = 3
"""Headings of a text from which on what stands before the first of them sums up the rest, whose notes are there."""
_BEHIND_MARK = 0.6
"""By how much, in log odds, the threshold is lower behind the last mark of a paragraph ..."""
_CLOSING = 1.2
"""... and for the last sentence of a paragraph without marks, where its mark would stand ..."""
_INSIDE = -0.5
"""... and higher for the others of such a paragraph, which that mark would cover ..."""
_LEAD = -1.0
"""... and in what sums up the text."""


@analysis()
def is_noted(document: Document) -> bool:
    """Whether a text has notes, so that what has none stands out."""
    return sum(mark.kind in NOTE_KINDS for mark in citations(document).marks) >= _FEW_NOTES


@analysis()
def places(document: Document) -> dict[int, float]:
    """By how much the threshold of sentences is lower for where they stand, by index; empty for a text without notes."""
    if not is_noted(document):
        return {}
    covered, trailing = coverage(document)
    listed, lead = sentences(document), _end_of_lead(document)
    found: dict[int, float] = {}
    for index, sentence in enumerate(listed):
        if index in trailing:
            found[index] = _BEHIND_MARK
        elif index not in covered:
            last = index + 1 == len(listed) or listed[index + 1].block != sentence.block
            found[index] = (_CLOSING if last else _INSIDE) + (_LEAD if sentence.block < lead else 0.0)
    return found


def _end_of_lead(document: Document) -> int:
    """The index of the block at which the first section of a text begins; 0 for one of few sections or without a lead."""
    headings = [index for index, block in enumerate(document.blocks) if block.kind is BlockKind.HEADING]
    if headings and headings[0] == 0:
        del headings[0]  # the text's title
    return headings[0] if len(headings) >= _FEW_SECTIONS else 0
