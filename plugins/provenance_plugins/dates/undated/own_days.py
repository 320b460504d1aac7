"""The day that a text says it was written on without stating it as its date: "this Sunday 5 November 2023", "Senin (2/1/2023)"."""

from __future__ import annotations

import re

from provenance.analysis import TimeExpression, dates, language
from provenance.api import Document, Phrases, any_of, lazy_pattern
from provenance_plugins.dates import LEXICON

__all__ = ["own_day"]

_POINTS = Phrases.load(LEXICON, "points_at_day")
_POINTED = lazy_pattern(lambda: rf"(?<!\w)(?:{any_of(_POINTS.texts())})\s", re.IGNORECASE)
_BEFORE = 8
"""Characters before a day in which the word stands that points at it, where it is no part of it."""
_PARAGRAPH = 60
"""Characters of a block that is no title."""
_LEAD = 400
"""Characters of a text in which its lead stands, where all of it is one paragraph."""


def own_day(document: Document) -> TimeExpression | None:
    """The first full day of the first paragraph, where a word before its weekday says that it is the writer's own; in other languages than English also one in brackets behind its weekday, as their reports have the day of what they tell. None where there is none."""
    first = next((span for span in (one.span for one in document.blocks) if span.end - span.start > _PARAGRAPH), None)
    if first is None:
        return None
    for one in dates(document):
        if one.span.start >= first.end:
            return None
        if one.granularity == "day" and one.has_year and one.expression.weekday is not None:
            if one.span.end <= _LEAD and "(" in document.slice(one.span) and language(document).read_as != "en":
                return one
            begin = max(0, one.span.start - _BEFORE)
            named = _POINTED.search(document.text, begin, one.span.end)
            return None if named is None or named.end() < one.span.start else one
    return None
