"""Days to come in brackets, in which the writer speaks of his own doings and of no event: "(tomorrow we will look at these figures)"."""

from __future__ import annotations

from provenance.analysis import TimeExpression
from provenance.analysis.voice import FirstPerson
from provenance.api import Document

_LONGEST = 160
"""Characters of what stands in brackets."""
_WRITER = FirstPerson("i", "we", "verb", "we_ends", "we_ends_also")
"""Who writes, or the form of the verb where no language needs a word for that."""


def is_aside(document: Document, item: TimeExpression) -> bool:
    """Whether a day to come stands in brackets with what the writer will do then."""
    if item.form != "relative" or item.expression.unit != "day" or (item.expression.offset or 0) <= 0:
        return False
    text, start, end = document.text, item.span.start, item.span.end
    opened = text.rfind("(", max(0, start - _LONGEST), start)
    closed = text.find(")", end, end + _LONGEST)
    if opened < 0 or closed < 0 or ")" in text[opened:start] or "(" in text[end:closed]:
        return False
    return _WRITER.speaks(document, opened, closed)
