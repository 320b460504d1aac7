"""Groups of whom a clause only tells which ones are meant, by what they judge."""

from __future__ import annotations

from provenance.analysis import Attribution
from provenance.api import Document

__all__ = ["is_told_by_act"]


def is_told_by_act(document: Document, one: Attribution) -> bool:
    """Whether judging is only what tells which ones are meant, of whom the sentence says something else: "experts who criticise him were late"; not "there are experts who criticise him"."""
    if one.kind != "group" or one.manner != "judge" or one.source is None:
        return False
    if document.text[one.source.end : one.cue.start] != " who ":
        return False
    before = document.text[max(0, one.source.start - _THERE_ARE) : one.source.start].lower()
    return not before.rstrip().endswith((" are", " were", "there are", "there were", " by", " has", " have"))


_THERE_ARE = 12
"""Characters before a group in which "there are" stands."""
