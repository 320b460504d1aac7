"""Archives of notices: a heading over each, and a full day of its own behind or below most of them."""

from __future__ import annotations

from datetime import date

from provenance.analysis.dates.numeric import is_date
from provenance.analysis.dates.reading import all_expressions
from provenance.api import HEADING_KINDS, Document

__all__ = ["is_of_notices"]

_FORMS = frozenset({"full", "iso", "numeric"})
_FEWEST, _PART = 5, 0.4
"""Notices with a day of their own at least, and the part of all headings of their level that they are."""
_BELOW = 400
"""Characters below a heading in which the day of a notice stands."""
_APART = 60
"""Days between the first and the last of them: a programme of a week, or a report on one, has its days nearer."""


def is_of_notices(document: Document) -> bool:
    """Whether a text is made of notices that have a heading and a day each, over months, so that no one day is that of the whole."""
    if document.row is not None:
        return False
    headings = [block for block in document.blocks if block.kind in HEADING_KINDS]
    if len(headings) < _FEWEST:
        return False
    levels = [block.level for block in headings]
    level = max(sorted(set(levels)), key=levels.count)
    starts = [block.span.start for block in headings if block.level == level]
    if len(starts) < _FEWEST:
        return False
    days: dict[int, date] = {}
    for one in all_expressions(document):
        if one.form not in _FORMS or not one.year or not is_date(one.year, one.month, one.day):
            continue
        section = max((number for number, start in enumerate(starts) if start <= one.start), default=None)
        if section is not None and section not in days and one.start - starts[section] <= _BELOW:
            days[section] = date(one.year, one.month, one.day)
    if len(set(days.values())) < _FEWEST or len(days) < _PART * len(starts):
        return False
    return (max(days.values()) - min(days.values())).days >= _APART
