"""Archives of notices: a heading over each, and a full day of its own behind or below most of them."""

from __future__ import annotations

from bisect import bisect_right
from datetime import date

from provenance.analysis.dates.numeric import is_date
from provenance.analysis.dates.reading import all_expressions
from provenance.api import HEADING_KINDS, Document, lazy_pattern

__all__ = ["is_of_notices"]

_FORMS = frozenset({"full", "iso", "numeric"})
_FEWEST, _PART = 5, 0.4
"""Notices with a day of their own at least, and the part of all headings of their level that they are."""
_BELOW = 400
"""Characters below a heading in which the day of a notice stands."""
_APART = 60
"""Days between the first and the last of them: a programme of a week, or a report on one, has its days nearer."""

_SHORT = 80
"""Characters of a line that ends with its day: "Posted on 3 May 2010"."""
_BEFORE = lazy_pattern(r"[\W_]*(?:[^\W\d_]{2,13}[.:,]{0,2}\s)?[\W_]*")
"""What stands before the day with which a line begins: a weekday or a label."""
_ON = frozenset(
    {
        "on",
        "am",
        "le",
        "el",
        "il",
        "em",
        "op",
        "den",
        "dnia",
        "since",
        "until",
        "by",
        "from",
        "before",
        "after",
        "seit",
        "bis",
        "ab",
        "vor",
        "nach",
        "desde",
        "hasta",
        "depuis",
        "dal",
        "fino",
        "até",
        "sinds",
        "sedan",
        "od",
        "do",
    }
)
"""Words with which a sentence begins that tells what happened on a day, or until when."""
_BEHIND = lazy_pattern(r"[\s*_]*(?:[,;:|()·•–—-]|\d|\Z)")


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
        section = bisect_right(starts, one.start) - 1
        if (
            section >= 0
            and section not in days
            and one.start - starts[section] <= _BELOW
            and _is_of_notice(document.text, one.start, one.end)
        ):
            days[section] = date(one.year, one.month, one.day)
    if len(set(days.values())) < _FEWEST or len(days) < _PART * len(starts):
        return False
    return (max(days.values()) - min(days.values())).days >= _APART


def _is_of_notice(text: str, start: int, end: int) -> bool:
    """Whether a day stands where that of a notice does: alone, at the head of its line or at the end of a short one; a report has it in its sentences ("On 3 May 2010 the council met")."""
    head = text.rfind("\n", 0, start) + 1
    foot = text.find("\n", end)
    behind = text[end : foot if foot >= 0 else len(text)]
    if not behind.strip(" \t*_)]|"):
        return start - head <= _SHORT
    before = _BEFORE.fullmatch(text, head, start)
    return before is not None and before[0].strip().lower() not in _ON and _BEHIND.match(behind) is not None
