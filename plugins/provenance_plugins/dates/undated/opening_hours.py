"""Descriptions of a place whose only days are those of its hours: "Monday & Thursday 12pm - 7pm"."""

from __future__ import annotations

from provenance.analysis import TimeExpression, dates
from provenance.api import Document, lazy_pattern
from provenance_plugins.dates.habits import HOURS

__all__ = ["has_hours_alone"]

_DAYS = 3
"""Weekdays with hours, at least: a notice of one evening has one."""
_WORD = lazy_pattern(r"[^\W\d_]{4,}|[^\W\d_a-zß-ÿ][^\W\d_]{2,}")
"""What would be the name of something that goes on in those hours; not "and", "to", "pm"."""
_TAG = lazy_pattern(r"<[^<>\n]{1,200}>|&\w{2,8};")
"""Markup that a plain file shows."""
_NEAR = frozenset({"weekday", "relative", "ago", "coming", "comparison", "stretch", "of-month", "day-month", "month"})


def has_hours_alone(document: Document) -> bool:
    """Whether each day of a text that only its own day would settle is a weekday in a line of nothing but weekdays and hours."""
    near = [item for item in dates(document) if item.form in _NEAR]
    return len(near) >= _DAYS and all(_is_of_hours(document, item, near) for item in near)


def _is_of_hours(document: Document, item: TimeExpression, near: list[TimeExpression]) -> bool:
    block = document.block_at(item.span.start)
    if block is None or item.form != "weekday":
        return False
    text = document.text
    start = max(block.span.start, text.rfind("\n", 0, item.span.start) + 1)
    end = text.find("\n", item.span.end, block.span.end)
    end = block.span.end if end < 0 else end
    line = _TAG.sub(" ", text[start:end])
    for one in near:
        if start <= one.span.start and one.span.end <= end:
            line = line.replace(text[one.span.start : one.span.end], "")
    return HOURS.search(line) is not None and _WORD.search(line) is None
