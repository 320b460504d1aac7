"""What a page's program writes in place of a day that it lacks: "Unknown date · 12 pages" among "3 May 2024 · 8 pages", "Invalid Date"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.api import BlockKind, Document, Hit, Phrases, Severity, Span, any_of, lazy_pattern, quoted
from provenance_plugins.boilerplate import LEXICON

__all__ = ["unknown_days"]

_WORDS = Phrases.load(LEXICON, "unknown_days")
_PARTS = r"[ \xa0]*[·•|–—][ \xa0]*"
_VALUE = lazy_pattern(
    lambda: (
        rf"(?:[^\n·•|]{{1,60}}{_PARTS})?(?:(?P<unknown>{any_of(_WORDS.texts('unknown'))})(?=[ \xa0]*[·•|])|(?P<broken>{any_of(_WORDS.texts('broken'))})(?=[ \xa0]*(?:[·•|]|$)))"
    ),
    re.IGNORECASE | re.MULTILINE,
)
"""At the beginning of a line, or behind one other value of it: such words, and the sign between two values."""
_DAY = lazy_pattern(
    rf"(?m)^(?:[^\n·•|]{{1,60}}{_PARTS})?(?:[^\W\d_]{{3,10}}\.? \d{{1,2}},? (?:19|20)\d\d|\d{{1,2}}\.? [^\W\d_]{{3,10}} (?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d)[ \xa0]*[·•|]"
)
_DAYS = 2
"""Lines of the page with a day in that place, at least: what an archive knows of its pictures is often no more than a year."""
_LINES = frozenset({BlockKind.PARAGRAPH, BlockKind.TEXT, BlockKind.LIST_ITEM, BlockKind.TABLE_CELL, BlockKind.CAPTION})


def unknown_days(document: Document) -> Iterator[tuple[str, Hit]]:
    """Each: a day that could not be read is the program's mistake, one that is not known may be no mistake."""
    days = None
    for block in document.blocks:
        match = _VALUE.match(document.text, *block.span) if block.kind in _LINES else None
        if match is None:
            continue
        if match["broken"] is not None:
            span = Span(*match.span("broken"))
            message = (
                f"{quoted(match['broken'])} is what a program writes for a day that it cannot read: put the day in"
            )
            yield "broken", Hit(span, message, severity=Severity.WARNING)
            continue
        days = sum(1 for _ in _DAY.finditer(document.text)) if days is None else days
        if days >= _DAYS:
            span = Span(*match.span("unknown"))
            message = f"{quoted(match['unknown'])} stands where others of the page have a day: look whether it is known, and put it in"
            yield "unknown", Hit(span, message, severity=Severity.INFO)
