"""The days of the entries of a log or diary that goes on below the day of its publication."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import msgspec

from provenance.analysis import dates
from provenance.api import Document, Span, lazy_pattern
from provenance_plugins.dates.told import day_of

_LEAD = lazy_pattern(r"[ \t#*_>\[(“\"'•·+-]*")
"""What stands before the day of an entry on its line."""
_ALONE = lazy_pattern(r"[ \t*_\])”\"':.,#]*(?:\([^()\n]{1,30}\)[ \t*_:]*|[–—|-][ \t]*[^\n]{1,60}(?<![.!?]))?(?:\n|\Z)")
"""Behind a day that is all its line says, or a title: "16/05/16 (again)", "16 May 2016 – Skopje"."""
_MARKED = lazy_pattern(r"[ \t*_\])”\"']*(?::|[ \t][–—|-])[*_]{0,2}[ \t]")
"""Behind a day that its line tells of: "16 May 2016: Back at work"."""
_FEWEST = 2
"""Entries from which on days that begin lines are a log; one may be a slip."""
_LINES = frozenset({"text/markdown", "text/x-rst", "text/org", "text/gemini", "text/asciidoc", "text/plain"})
"""Formats whose lines are those of the file."""
_LINE = 20
"""Characters before a day in which the beginning of its line is looked for."""


class _Entry(msgspec.Struct, frozen=True, order=True):
    start: int
    day: date


def latest_entry(document: Document, span: Span, last: date) -> date | None:
    """The latest day of an entry at or above a place, of a log with entries that came after `last`, as when a diary went on below the day of its first page.

    One on a line of its own below the head suffices; days that begin sentences or items need another one beside.
    """
    found = document.recall(f"entries after {last}", lambda document: tuple(_entries(document, last)))
    return max((entry.day for entry in found if entry.start <= span.start), default=None)


def _entries(document: Document, last: date) -> Iterator[_Entry]:
    # A line of Markdown that ends at a single break is run on in the text.
    written = document.row is None and document.media_type in _LINES
    text = document.source if written else document.text
    marked: list[_Entry] = []
    alone: list[_Entry] = []
    head = document.blocks[0].span.end if document.blocks else 0
    for item in dates(document):
        day = day_of(item)
        if day is None or day <= last:
            continue
        place = document.locate(item.span) if written else item.span
        start, end = place.start, place.end
        line = max(text.rfind("\n", 0, start) + 1, start - _LINE)
        if _LEAD.fullmatch(text, line, start) is None:
            continue
        if _ALONE.match(text, end) is not None:
            alone.append(_Entry(item.span.start, day))
        elif _MARKED.match(text, end) is not None:
            marked.append(_Entry(item.span.start, day))
    if len(marked) + len(alone) >= _FEWEST:
        yield from sorted((*marked, *alone))
    else:
        yield from (entry for entry in alone if entry.start >= head)
