"""How much a text tells of the past, and how much of it is laid to others: what parts a report from what its writer tells, argues or collects."""

from __future__ import annotations

from provenance.analysis.attributions import attributions
from provenance.analysis.register import share_of_past
from provenance.analysis.sentences import sentences
from provenance.api import Document, analysis

__all__ = ["EVENTS", "is_told_by_people", "lays_little", "names_many"]

EVENTS = 0.3
"""Share of the sentences of a text in the past from which on it tells of events."""
_NAMED = 10
"""Statements of people by name from which on a text that tells of events reports, however long it is."""
_LAID = 0.1
"""From this share of its sentences on that lay something to somebody a file tells what others say."""


@analysis()
def names_many(document: Document) -> bool:
    """Whether a text lays much to people by name."""
    return sum([one.kind == "named" for one in attributions(document)]) >= _NAMED


def is_told_by_people(document: Document) -> bool:
    """Whether a text, however long, tells of events and lays much to people by name, as news does."""
    past = share_of_past(document, 1)
    return past is not None and past >= EVENTS and names_many(document)


@analysis()
def lays_little(document: Document) -> bool:
    """Whether a text lays something to somebody in few of its sentences, as an essay, a guide or a page of a site does.

    In sources of pages and drafts that do 6 of 22 sources without a name were right at a warning since the forty-fifth sample (ATT102), and 5 of 13 open groups (ATT103); articles that stand in files lay more to others.
    """
    return sum([one.lays for one in attributions(document)]) < _LAID * len(sentences(document))
