"""Days on which nothing hangs: the feast of each reader's own year, and days within a long text that is no report."""

from __future__ import annotations

from provenance.analysis import TimeExpression, sentences
from provenance.api import Document
from provenance_plugins.dates.time_signs import told_of
from provenance_plugins.dates.told import is_of_writing

__all__ = ["is_of_any_time"]

_SAID = 0.1
"""The share of its sentences that lay something to somebody from which on a long text is news (of nine warnings in others four were right)."""


def is_of_any_time(document: Document, item: TimeExpression) -> bool:
    """Whether a day is a feast ("let this Christmas be another"), or stands in a long text that lays little to anybody, and is not that of its writing."""
    if item.expression.unit == "holiday":
        return True
    return not is_of_writing(document, item) and told_of(document) < _SAID * len(sentences(document))
