"""Groups of whom a clause only tells which ones are meant, by what they judge."""

from __future__ import annotations

from provenance.analysis import Attribution
from provenance.api import Document, lazy_pattern
from provenance_plugins.attribution.tables import forms

__all__ = ["is_told_by_act"]


def is_told_by_act(document: Document, one: Attribution) -> bool:
    """Whether judging is only what tells which ones are meant, of whom the sentence says something else: "experts who criticise him were late"; not "there are experts who criticise him"."""
    if one.kind == "nobody":
        return _is_reaction(document, one)
    if one.kind != "group" or one.manner != "judge" or one.source is None:
        return False
    if document.text[one.source.end : one.cue.start] != " who ":
        return False
    before = document.text[max(0, one.source.start - _THERE_ARE) : one.source.start].lower()
    return not before.rstrip().endswith((" are", " were", "there are", "there were", " by", " has", " have"))


_THERE_ARE = 12
"""Characters before a group in which "there are" stands."""


def _is_reaction(document: Document, one: Attribution) -> bool:
    """Whether a text only tells that there was blame or praise, and for what: "the firm was widely criticized for the delay"; "as" or "that" would say what was thought."""
    said = document.slice(one.cue).lower().split()
    return (
        len(said) > 1
        and said[-1] in forms("told_by_acts", "reacted")
        and _FOR.match(document.text, one.cue.end) is not None
    )


_FOR = lazy_pattern(r"\s(?:at\sthe\stime\s|online\s|at\shome\s|abroad\s)?(?:for|over|after|when)\s")
