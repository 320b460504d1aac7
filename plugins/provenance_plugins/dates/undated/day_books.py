"""Pages of a book of days: a prayer, a reading or a saint for each day of any year."""

from __future__ import annotations

import re

from provenance.analysis import metadata
from provenance.api import Document, any_of, lazy_pattern
from provenance_plugins.dates.tables import forms

__all__ = ["is_of_day_book"]

_FIRST = 3
"""Blocks among which such a page says what it is."""
_LINE = 120
"""Characters of a line that says so, at most."""
_SAYS = lazy_pattern(lambda: rf"(?<![^\W_])(?:{any_of(forms('day_book'))})(?![^\W_])", re.IGNORECASE)


def is_of_day_book(document: Document) -> bool:
    """Whether the title or a line at the head of a text calls it the prayer, the reading or the saint of a day: "Daily prayer: October 4"."""
    title = metadata(document).title
    lines = [document.slice(block.span) for block in document.blocks[:_FIRST]]
    said = [line.split("\n", 1)[0] for line in lines]
    return any(len(line) <= _LINE and _SAYS.search(line) for line in (title.value if title else "", *said))
