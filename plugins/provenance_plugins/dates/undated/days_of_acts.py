"""The day on which an act, a proclamation or a deed says at its foot that it was done: "Done at Leeds, this 13th day of June, A. D. 1865"; the year may stand in words."""

from __future__ import annotations

import re

from provenance.analysis import dates
from provenance.analysis.dates.names import MONTH_LETTERS
from provenance.analysis.quotes import inside_quotation
from provenance.api import Document, Span, lazy_pattern
from provenance_plugins.dates.tables import any_word
from provenance_plugins.dates.time_signs import told_of

__all__ = ["day_of_act"]

_FOOT = 2_000
"""Characters at the end of a text in which it says so; names and seals follow."""
_DAY_OF = " day of "
_BEFORE = 140
"""Characters between what was done and the day: where, and under which seal."""
_NEAR, _SHORT = frozenset({"weekday", "relative", "ago", "coming"}), frozenset({"day", "week"})
"""Forms and units of the days near its own on which a report tells what somebody says; "this week" and "last year" stand in acts, too."""
_DONE = lazy_pattern(
    lambda: rf"(?<!\w)(?:{any_word('acts', 'done')})(?!\w)[^;:\n]{{0,{_BEFORE}}}?(?<!\w)(?=this\s)", re.IGNORECASE
)
_DAY = lazy_pattern(
    lambda: (
        rf"this\s(?:the\s)?(?:\d{{1,2}}\s?[a-z]{{1,2}}|[a-z]{{5,11}}(?:-[a-z]{{5,8}})?)\sday\sof\s(?:{MONTH_LETTERS})[a-z]{{0,6}}\.?,?\s"
        rf"(?:(?:{any_word('acts', 'era')}),?\s?)?(?:1[5-9]\d\d|20\d\d|(?:[a-z]{{3,9}}\s){{1,2}}(?:thousand|hundred)(?:[\s-](?!of\b)[a-z]{{2,9}}){{0,6}})(?!\w)"
    ),
    re.IGNORECASE,
)


def day_of_act(document: Document) -> Span | None:
    """Where the last of these days stands with its year; None where the text has none, quotes it, or is the report of other days in which it is told."""
    text = document.text
    foot = max(0, len(text) - _FOOT)
    if text.find(_DAY_OF, foot) < 0:
        return None
    found = None
    for done in _DONE.finditer(text, foot):
        found = _DAY.match(text, done.end()) or found
    if found is None or inside_quotation(document, Span(*found.span())) or _reports(document, found.start()):
        return None
    return Span(*found.span())


def _reports(document: Document, end: int) -> bool:
    """Whether a text says what somebody said, and tells of a day before or behind its own: "yesterday", "on Monday"."""
    if not told_of(document):
        return False
    return any(
        one.form == "weekday" or (one.expression.unit in _SHORT and one.expression.offset)
        for one in dates(document)
        if one.form in _NEAR and one.span.start < end
    )
