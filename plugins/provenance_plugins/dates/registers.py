"""Dates that a text which instructs does not state: those of its examples, conditions and steps."""

from __future__ import annotations

from provenance.analysis import TimeExpression
from provenance.analysis.register import is_addressed, is_instructing, is_told
from provenance.api import BlockKind, Document
from provenance_plugins.dates.tables import forms

_PAST = frozenset({"ago"})


def is_of_guide(document: Document, item: TimeExpression) -> bool:
    """Whether a date stands in a text that instructs: "the current month" of a procedure is the reader's, "12 months ago" a condition.

    Not where it says that it is the day of writing, nor where the writers tell of themselves; and a day that has been is one only in a list or in a
    sentence that speaks to the reader, for there are stories in guides.
    """
    start = item.span.start
    if is_of_writing(document, item):
        return False
    if not is_instructing(document, start) or is_told(document, start):
        return False
    if item.form not in _PAST and (item.expression.offset or 0) >= 0:
        return True
    block = document.block_at(start)
    return is_addressed(document, start) or (block is not None and block.kind is BlockKind.LIST_ITEM)


def is_of_writing(document: Document, item: TimeExpression) -> bool:
    """Whether a date is the day of writing itself: "at press time"."""
    return document.slice(item.span).lower() in forms("of_writing")
