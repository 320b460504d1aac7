"""What front matter has as its date and is none: "TBD", "soon", "May", "YYYY-MM-DD"."""

from __future__ import annotations

from provenance.api import Declared, Document, any_of, lazy_pattern
from provenance_plugins.dates.no_day_yet import unknown_day
from provenance_plugins.dates.tables import forms

__all__ = ["stated_words"]

_FRONT = "front-matter:"
_NO_DAY = lazy_pattern(
    r"[^\W\d_][^\d'’{}<>$%`\\\n]{0,40}|[A-Za-z]{3,12}\.? \d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th|\.)? [A-Za-z]{3,12}\.?|[?_-]{1,12}"
)
"""Words, a day and a month, or signs in place of figures; not what a generator fills in, nor the year of an era in another script."""
_FILLED = lazy_pattern(lambda: rf"(?i)(?:{any_of(forms('generated_days'))})")


def stated_words(document: Document) -> Declared | None:
    """The first such value; "today" and "last-modified" are made a day by programs that set the text."""
    if unknown_day(document) is not None:
        return None
    for declared in document.declared:
        value = declared.value.strip()
        if declared.field == "date" and declared.source is not None and declared.origin.startswith(_FRONT):
            if _NO_DAY.fullmatch(value) is None or _FILLED.fullmatch(value) is not None:
                return None
            return declared
    return None
