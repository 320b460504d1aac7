"""One person with a name who is called by what they are in the sentence behind: "the pilot's father", then "the grieving father"; a commissioner, then "the official"."""

from __future__ import annotations

from provenance.analysis import Attribution, attributions, sentences
from provenance.api import Document, lazy_pattern
from provenance_plugins.attribution.in_sentence import in_sentence
from provenance_plugins.attribution.tables import alternatives, forms
from provenance_plugins.attribution.wording import NAME

__all__ = ["is_taken_up"]

_TAKEN_UP = lazy_pattern(r"[Tt]he (?:[a-z-]+ ){0,2}(?P<what>[a-z]+)\Z")
_PRESENTED = lazy_pattern(
    rf"(?<![\w’'-]){NAME} (?:(?:al|el|de|van|von|bin)[- ])?[A-ZÀ-Þ][\w’'-]+, (?:the|an?|his|her|their|(?:the )?[\w-]+[’']s) (?:[a-z-]+ ){{0,2}}(?P<what>[a-z]+),"
)
"""Somebody by a full name, with what they are: "Ana Cruz, the pilot's mother,"."""
_HELD = lazy_pattern(lambda: rf"\b(?:{alternatives('outlets_before', 'office')}) (?:{NAME} ){{0,3}}\Z")
"""Before the last name of an officer."""
_ONE, _BEFORE, _TITLED = "the official", 2, 400
"""Sentences before in which nobody else speaks, and characters before them in which the office stands."""


def is_taken_up(document: Document, one: Attribution) -> bool:
    """Whether "the father" is the one of the sentence before, where he has his name, or "the official" the one officer who spoke there."""
    if one.source is None or one.manner != "say" or one.source.start > one.cue.start or not one.sentence:
        return False
    found = _TAKEN_UP.match(document.slice(one.source))
    if found is None or found["what"] != one.head:
        return False
    if document.slice(one.source).lower() == _ONE:
        return _is_of_officer(document, one)
    before = sentences(document)[one.sentence - 1].span
    said = {match["what"] for match in _PRESENTED.finditer(document.text, *before)}
    return one.head in said and one.head not in forms("nameless")


def _is_of_officer(document: Document, one: Attribution) -> bool:
    every = attributions(document)
    near = [
        other
        for number in range(max(0, one.sentence - _BEFORE), one.sentence)
        for other in in_sentence(every, number)
        if other.lays
    ]
    last = {other.speaker.rsplit(None, 1)[-1] if other.kind == "named" and other.speaker else "" for other in near}
    if (
        len(last) != 1
        or "" in last
        or any(other.head == one.head and other.cue.start < one.cue.start for other in every)
    ):
        return False
    name, text = last.pop(), document.text
    start = sentences(document)[near[0].sentence].span.start
    at = text.find(name, max(0, start - _TITLED), one.cue.start)
    while at >= 0:
        if _HELD.search(text, max(0, at - _TITLED // 4), at) is not None:
            return True
        at = text.find(name, at + 1, one.cue.start)
    return False
