"""Attributions that weigh less: refusals, requests, what is told to the police, and people of whom one is named in the next sentence."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from provenance.analysis import Attribution, sentences
from provenance.api import Document, Phrases, lazy_pattern

_REQUESTS = Phrases.load(__package__, "requesting")
_TELLING = Phrases.load(__package__, "telling_officers")
_SUMMED_UP = Phrases.load(__package__, "summed_up")
_QUOTATION_MARKS = '"“”'
_ORDER = lazy_pattern(
    r" (?:(?:the|his|her|their|its|all|some|other|local|more|most) )?[\w’'-]+(?: not| what| how| when| where)? to [a-z]+"
)
_ACTS = Phrases.load(__package__, "acts")
_OBJECT = 4
"""Within how many words behind a verb its object shows that it is a deed: "denied Cruz's attempt"."""
_SENTENCES = 2
"""Within how many sentences behind it one of those is quoted whom a sentence sums up."""
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
    if cue in _forms("ordering") and _ORDER.match(document.text, one.cue.end) is not None:
        return True  # "told people to stay indoors", "tells them what to do"
    behind = document.text[one.cue.end : one.cue.end + _BEHIND].lower().split()
    if cue in _forms("reporting") and behind[:1] and _is_gerund(behind[0]):
        return True  # "reported being robbed"
    if behind[:1] == ["to"]:
        behind = behind[1:]
    if behind[:1] in (["his"], ["her"], ["their"]) and behind[1:2] and behind[1].strip(".,;:") in _forms("kin"):
        return True  # a scene of the story: "doctors told his wife that …"
    if behind[:1] == ["the"]:
        behind = behind[1:]
    if behind and behind[0].strip(".,;:") in _forms("officers"):
        return True
    said = " ".join(behind).replace("’", "'")
    return any(said.startswith((form, f"that {form}")) for form in _forms("coming"))


def is_act(document: Document, one: Attribution) -> bool:
    """Whether the words are a deed that the text tells of: a chant, a pledge, an attempt denied, opposition declared, no answer given."""
    cue = document.slice(one.cue).lower()
    last = cue.rsplit(None, 1)[-1]
    if last in _forms("chanting"):
        return True
    behind = document.text[one.cue.end : one.cue.end + _BEHIND].lower().split()
    objects = _forms("objects")
    return last in _forms("doing") and any(word.strip(".,;:") in objects for word in behind[:_OBJECT])


def is_taken_up(document: Document, listed: Sequence[Attribution], index: int) -> bool:
    """Whether a sentence sums up people of whom the next one, or the one after it, quotes one by name.

    "Survivors said so. “…,” said Ana Cruz." That one must be new to the text and without an office: "Mayor Ana Cruz" is no survivor.
    """
    one = listed[index]
    if one.head not in _summed_up():
        return False
    spans = sentences(document)
    for after in listed[index + 1 :]:
        if after.sentence > one.sentence + _SENTENCES:
            return False
        if after.sentence == one.sentence or not after.lays or after.source is None or after.head in _summed_up():
            continue
        if after.kind != "named" or after.again or after.speaker is None or " " not in after.speaker:
            return False
        if not document.text.startswith(after.speaker, after.source.start):
            return False
        if spans[after.sentence].block > spans[one.sentence].block + 1:
            return False
        last = min(after.sentence + 1, len(spans) - 1)
        quoted = document.text[spans[after.sentence].span.start : spans[last].span.end]
        return any(mark in quoted for mark in _QUOTATION_MARKS)
    return False


@cache
def _summed_up() -> frozenset[str]:
    return frozenset(entry.text for entries in _SUMMED_UP.by_language().values() for entry in entries)


def _is_gerund(word: str) -> bool:
    return word in ("being", "seeing", "having", "hearing", "receiving")


@cache
def _forms(name: str) -> frozenset[str]:
    if name == "requesting":
        return frozenset(entry.text for entries in _REQUESTS.by_language().values() for entry in entries)
    return frozenset(
        entry.text
        for phrases in (_TELLING, _ACTS)
        for entries in phrases.by_language().values()
        for entry in entries
        if name in entry.tags
    )
