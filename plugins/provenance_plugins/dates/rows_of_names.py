"""Days that begin a name in a table of plain text: "Tomorrow's Lamp    Finger_Man    415-961-9315"."""

from __future__ import annotations

from itertools import islice

from provenance.analysis import TimeExpression
from provenance.api import Document, lazy_pattern

__all__ = ["is_in_row_of_names"]

_COLUMNS = lazy_pattern(r"\S {2,}(?=\S)")
"""Where a column of a table without lines ends and the next one begins."""
_ON = lazy_pattern(r"(?:['’]s)?(?: (?:of|the|and|for|in|to))? [A-Z0-9][\w'’-]*")
_PLAIN = "text/plain"


def is_in_row_of_names(document: Document, item: TimeExpression) -> bool:
    """Whether a day begins the first of three columns or more and is written as a name with what follows it there; a weekday alone in its column is one of a timetable."""
    text, (start, end) = document.text, item.span
    if document.media_type != _PLAIN or item.form != "relative" or not text[start].isupper():
        return False
    first, last = text.rfind("\n", 0, start) + 1, text.find("\n", end)
    line = text[start : last if last >= 0 else len(text)].rstrip()
    if text[first:start].strip():
        return False
    found = [*islice(_COLUMNS.finditer(line), 2)]
    return len(found) > 1 and _ON.match(line, end - start, found[0].end()) is not None and line[-1:].isalnum()
