"""Works that are the inquiry into one event, and no study: "Onderzoek wijst nu uit dat de auto op de verkeerde weghelft reed" below an accident."""

from __future__ import annotations

from provenance.analysis import Attribution, sentences
from provenance.api import Document, lazy_pattern
from provenance_plugins.attribution.tables import forms

__all__ = ["is_inquiry"]

_BEFORE, _SIGNS = 3, 2
"""Sentences before and in which the event is told, and words of one that tell it, at least."""
_WORD = lazy_pattern(r"[^\W\d_]+")


def is_inquiry(document: Document, one: Attribution) -> bool:
    """Whether the sentences before a work that the language calls as it calls an inquiry tell of an accident or a crime, and its own sentence counts nobody and has no word of science."""
    listed = sentences(document)
    own = listed[one.sentence].span
    said = document.slice(own).lower()
    if any(map(str.isdigit, said)) or not forms("inquiries", "science").isdisjoint(_WORD.findall(said)):
        return False
    before = document.text[listed[max(0, one.sentence - _BEFORE)].span.start : own.start].lower()
    events = forms("inquiries", "event")
    told = events.intersection(_WORD.findall(before))
    return bool(told) and len(told | events.intersection(_WORD.findall(said))) >= _SIGNS
