"""A page of cuttings from the press: passages of other outlets, from each of which the same words lead to the whole text."""

from __future__ import annotations

from collections import Counter

from provenance.analysis.addresses import host_of
from provenance.api import PROSE_KINDS, Document

__all__ = ["is_of_cuttings"]

_FEWEST, _SITES, _SHARE = 5, 3, 0.6
"""Links with the same words, the sites to which they lead, and the part of the paragraphs of a text that there is one for, at least."""
_WORDS, _PROSE = 6, 60
"""Words of such a link at most, and characters of a passage at least."""


def is_of_cuttings(document: Document) -> bool:
    """Whether most paragraphs of a text are each followed by a link in the same words ("View full article"), which lead to several other sites."""
    if len(document.links) < _FEWEST:
        return False
    away = [
        (" ".join(document.slice(link.span).lower().split()), host_of(link.target))
        for link in document.links
        if link.target.startswith("http")
    ]
    counted = Counter(said for said, _ in away if 0 < len(said.split()) <= _WORDS)
    if not counted:
        return False
    words, count = counted.most_common(1)[0]
    if count < _FEWEST or len({host for said, host in away if said == words}) < _SITES:
        return False
    passages = sum(
        block.kind in PROSE_KINDS and block.span.end - block.span.start >= _PROSE for block in document.blocks
    )
    return count >= _SHARE * passages
