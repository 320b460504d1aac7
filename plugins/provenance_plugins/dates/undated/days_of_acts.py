"""The day on which an act, a proclamation or a deed says at its foot that it was done: "Done at Leeds, this 13th day of June, A. D. 1865"; the year may stand in words."""

from __future__ import annotations

import re

from provenance.analysis.dates.names import MONTH_LETTERS
from provenance.api import Document, Span, lazy_pattern
from provenance_plugins.dates.tables import any_word

__all__ = ["day_of_act"]

_FOOT = 2_000
"""Characters at the end of a text in which it says so; names and seals follow."""
_DAY_OF = " day of "
_BEFORE = 140
"""Characters between what was done and the day: where, and under which seal."""
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
    """Where the last of these days stands with its year; None where the text has none."""
    text = document.text
    foot = max(0, len(text) - _FOOT)
    if text.find(_DAY_OF, foot) < 0:
        return None
    found = None
    for done in _DONE.finditer(text, foot):
        found = _DAY.match(text, done.end()) or found
    return None if found is None else Span(*found.span())
