"""Passages that a paper in a PDF file quotes as a whole: their indent is lost, and what tells them is that the citation stands behind their last full stop, where the paper sets its own before it."""

from __future__ import annotations

from provenance.api import Document, Span, lazy_pattern

__all__ = ["is_passage_of_work"]

_CITATION = r"\([A-ZÀ-Þ][^()\d\n]{1,60}[ ,]\s?(?:1[89]|20)\d\d[a-z]?(?:[,:;][^()\n]{1,40})?\)"
_BEHIND = lazy_pattern(rf"[.!?…][’'”»\"]{{0,2}}\s{_CITATION}[¹²³⁰-⁹]{{0,2}}\s*\Z")
_WITHIN = lazy_pattern(rf"[\w,;)]\s{_CITATION}[.;,]")
_OWN = 3
"""Citations before the stop of a sentence, at least, by which a paper sets all of its own there."""
_LONGEST = 140
"""Characters of a citation behind a passage, at most."""


def is_passage_of_work(document: Document, block: Span) -> bool:
    """Whether a paragraph of a PDF file is such a passage: who it is by answers for its words, and for what it cites."""
    if document.media_type != "application/pdf":
        return False
    if _BEHIND.search(document.text, max(block.start, block.end - _LONGEST), block.end) is None:
        return False
    return document.recall("sets its citations before stops", _sets_before_stops)


def _sets_before_stops(document: Document) -> bool:
    found = zip(_WITHIN.finditer(" ".join(document.text.split())), range(_OWN), strict=False)
    return sum(1 for _ in found) == _OWN
