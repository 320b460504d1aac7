"""Weekdays of a timetable: alone on their line, with the hours beside or below them, they are those of every week."""

from __future__ import annotations

from provenance.analysis import TimeExpression, dates
from provenance.api import Document, any_of, lazy_pattern
from provenance_plugins.dates.tables import forms

_HOURS = lazy_pattern(
    r"(?i)[\s,:(|–—-]{0,4}\d{1,2}(?:[:.h]\d\d|\s?[ap]\.?m\.?)(?:\s?(?:h|uhr|[ap]\.?m\.?))?\s?(?:[-–—]|to|a|à|bis|until|till)\s?\d{1,2}(?:[:.h]\d\d)?"
)
"""From when to when: "16:00 - 17:00", "9 am to 5 pm"."""
_JOINED = lazy_pattern(lambda: rf"(?i)(?<!\w)(?:{any_of(forms('joined_weekdays'))})(?!\w)")
_LONGEST = 80
"""Characters of the longest line of this kind."""


def is_in_timetable(document: Document, item: TimeExpression) -> bool:
    """Whether a weekday stands on a line that is nothing but weekdays and hours, or has these below it: "Martes y Jueves", "16:00 - 17:00"."""
    if item.form != "weekday":
        return False
    at = document.block_index(item.span.start)
    if at is None:
        return False
    block = document.blocks[at].span
    if block.end - block.start > _LONGEST:
        return False
    rest, last = [], block.start
    for other in dates(document):
        if other.form == "weekday" and last <= other.span.start < block.end:
            rest.append(document.text[last : other.span.start])
            last = other.span.end
    rest.append(document.text[last : block.end])
    left = " ".join(rest)
    hours = _HOURS.search(left)
    if any(map(str.isalpha, _JOINED.sub(" ", left if hours is None else _HOURS.sub(" ", left)))):
        return False
    if hours is not None:
        return True
    return at + 1 < len(document.blocks) and _HOURS.match(document.slice(document.blocks[at + 1].span)) is not None
