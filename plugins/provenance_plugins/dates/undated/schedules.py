"""The year of a heading below which days without one are listed."""

from __future__ import annotations

from provenance.analysis.dates.reading import all_expressions
from provenance.api import HEADING_KINDS, Document, Span, any_of, lazy_pattern
from provenance_plugins.dates.tables import forms
from provenance_plugins.dates.undated.datelines import LISTS, is_short_line

__all__ = ["year_of_schedule"]


def year_of_schedule(document: Document) -> Span | None:
    """The year of a heading below which days without one are listed: "2026 Schedule", "Calendar for 2026"."""
    days: list[int] | None = None
    for block in document.blocks:
        if block.kind in HEADING_KINDS and (head := _OF_SCHEDULE.fullmatch(document.slice(block.span))) is not None:
            if days is None:
                days = [
                    one.start
                    for one in all_expressions(document)
                    if one.form == "day-month" and _is_listed(document, one.start)
                ]
            if len(days) < _LISTED or days[-_LISTED] <= block.span.end:
                return None  # nor are there below the headings behind it
            group = head.lastgroup or "year"
            return Span(block.span.start + head.start(group), block.span.start + head.end(group))
    return None


def _is_listed(document: Document, start: int) -> bool:
    """Whether a day stands in a list, a table or a line of its own that is no sentence."""
    block = document.block_at(start)
    return block is not None and (block.kind in LISTS or is_short_line(document, start))


_LISTED = 3  # days of a schedule at least
_OF_SCHEDULE = lazy_pattern(
    lambda: (
        rf"(?i)(?P<year>20[0-4]\d)(?:[-–/](?:20)?\d\d)?\s(?:[\w’'-]+\s){{0,3}}(?:{any_of(forms('schedule'))})"
        rf"|(?:[\w’'-]+\s){{0,3}}(?:{any_of(forms('schedule'))})\s(?:for\s|of\s)?(?P<last>20[0-4]\d)(?:[-–/](?:20)?\d\d)?"
    )
)
