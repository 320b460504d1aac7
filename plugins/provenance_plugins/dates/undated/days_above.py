"""The day without its year that a page shows in a box of its own right above its title: "FEB 20"."""

from __future__ import annotations

from provenance.analysis import content
from provenance.analysis.dates.reading import all_expressions
from provenance.api import HEADING_KINDS, Document, Span

__all__ = ["day_above_title"]

_LONGEST, _FIRST = 30, 40
"""Characters of such a day, and blocks of a page among which its title stands."""


def day_above_title(document: Document) -> Span | None:
    """That day, which is no part of the main content as the page is made."""
    if document.media_type != "text/html":
        return None
    inside = content(document)
    title = next(
        (
            index
            for index, block in enumerate(document.blocks[:_FIRST])
            if block.kind in HEADING_KINDS and inside.is_main(index)
        ),
        0,
    )
    if not title:
        return None
    span = document.blocks[title - 1].span
    if span.end - span.start > _LONGEST:
        return None
    for one in all_expressions(document):
        if one.start >= span.end:
            return None
        if one.form == "day-month" and not document.text[span.start : one.start].strip(" ,|"):
            return None if document.text[one.end : span.end].strip(" ,|") else Span(one.start, one.end)
    return None
