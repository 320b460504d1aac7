"""Cues that are no verbs of saying: "according to", "citing", refusals, pleas for anonymity, knowledge of a matter."""

from __future__ import annotations

from provenance.analysis.attributions.names import Names
from provenance.analysis.attributions.nounphrases import chain, following
from provenance.analysis.attributions.readings import Reading
from provenance.analysis.attributions.sources import nobody, read
from provenance.analysis.attributions.subjects import subject
from provenance.analysis.attributions.words import (
    CAPITAL,
    GROUP,
    HOLDER,
    MARK,
    PARTY,
    WORK,
    Tokens,
    listed,
)
from provenance.api import Confidence


def read_following(tokens: Tokens, last: int, manner: str, names: Names) -> Reading | None:
    """The reading of "according to" or "citing", whose source stands behind it."""
    behind = following(tokens, last + 1, len(tokens.lower))
    if behind is None:
        return None
    bit = tokens.bits[behind.head]
    if manner == "citing" and not bit & (HOLDER | WORK | CAPITAL):
        return None
    return Reading(read(tokens, behind, names), behind, manner, after=True)


def read_refusal(tokens: Tokens, first: int, manner: str, names: Names) -> Reading | None:
    """The reading of "declined to comment", "asked not to be named": its source is the subject."""
    found = subject(tokens, first, 0)
    if found.phrase is None:
        return Reading(nobody(Confidence.MEDIUM), None, manner, inherited=True)
    return Reading(read(tokens, found.phrase, names), found.phrase, manner)


def read_knowing(tokens: Tokens, first: int, last: int, names: Names) -> Reading | None:
    """The reading of "familiar with the matter": its source is the noun before."""
    if first == 0 or tokens.bits[first - 1] & MARK:
        return None
    phrase = chain(tokens, first - 1, 0)
    if phrase is None:
        return None
    bit = tokens.bits[phrase.head]
    word = tokens.lower[phrase.head]
    if not bit & (HOLDER | GROUP) or tokens.bits[phrase.head] & PARTY:
        return None
    about = tokens.lower[last + 1 : last + 4]
    if word in (
        "people",
        "person",
        "someone",
        "somebody",
        "source",
        "sources",
        "official",
        "officials",
        "individuals",
    ) or listed("matter") & set(about):
        phrase = phrase._replace(last=last)
        source = read(tokens, phrase, names)
        if word == "people" and source.kind == "group":
            source = source._replace(kind="holder")
        return Reading(source, phrase, "knowing")
    return None
