"""Attributions that lay no statement to anybody: refusals, requests, what is told to the police, announcements that one will come."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from provenance.analysis import Attribution
from provenance.api import Document, Phrases

_REQUESTS = Phrases.load(__package__, "requesting")
_TELLING = Phrases.load(__package__, "telling_officers")
_BEHIND = 60
"""Within how many characters behind a verb it shows to whom something is told, or that one will come."""


def refuses(listed: Sequence[Attribution], index: int) -> bool:
    """Whether a source says nothing, and nothing else is laid to it in its sentence: not "declined to comment, calling it a lie"."""
    one = listed[index]
    if one.manner != "declined":
        return False
    for after in listed[index + 1 :]:
        if after.sentence != one.sentence:
            break
        if after.kind == "pronoun" and after.lays and after.manner != "declined" and not after.tells_of_source:
            return False
    return True


def requests(document: Document, one: Attribution) -> bool:
    """Whether somebody only asks or urges, tells the police what befell them, or announces that they will come."""
    cue = document.slice(one.cue).lower()
    if cue in _forms("requesting"):
        return True
    if cue not in _forms("telling"):
        return False
    behind = document.text[one.cue.end : one.cue.end + _BEHIND].lower().split()
    if cue in _forms("reporting") and behind[:1] and _is_gerund(behind[0]):
        return True  # "reported being robbed"
    if behind[:1] == ["to"]:
        behind = behind[1:]
    if behind[:1] == ["the"]:
        behind = behind[1:]
    if behind and behind[0].strip(".,;:") in _forms("officers"):
        return True
    said = " ".join(behind).replace("’", "'")
    return any(said.startswith((form, f"that {form}")) for form in _forms("coming"))


def _is_gerund(word: str) -> bool:
    return word in ("being", "seeing", "having", "hearing", "receiving")


@cache
def _forms(name: str) -> frozenset[str]:
    phrases = _REQUESTS if name == "requesting" else _TELLING
    return frozenset(
        entry.text
        for entries in phrases.by_language().values()
        for entry in entries
        if name == "requesting" or name in entry.tags
    )
