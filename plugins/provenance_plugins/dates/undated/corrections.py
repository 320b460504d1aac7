"""The day of a correction or an update that the last lines of a text give, also with a year of two figures: "Correction 11/7/25 3pm ET"."""

from __future__ import annotations

from provenance.analysis.dates.reading import all_expressions
from provenance.api import Document, Span, lazy_pattern
from provenance_plugins.dates.tables import any_word, forms

_FOOT = 900
"""Characters at the end of a text in which such a note stands."""
_LABEL = 30
"""Characters of a label and of what stands between it and its day."""
_DAYS = frozenset({"full", "iso", "numeric"})
_BEFORE = lazy_pattern(
    lambda: (
        rf"(?:\n|[.!?”\"’)\]*_]\s?|\A)\W{{0,3}}(?i:{any_word('correction', 'label')})\s?[:(,–—-]?\s?(?:[a-zà-ÿ]{{2,3}}\s)?\Z"
    )
)


def day_of_correction(document: Document) -> Span | None:
    """Where that day stands; None where the text has none."""
    text = document.text
    start = max(0, len(text) - _FOOT)
    low = text[start:].lower()
    if not any(label in low for label in forms("correction", "label")):
        return None
    for one in all_expressions(document):
        if (
            one.start >= start
            and one.form in _DAYS
            and one.year
            and _BEFORE.search(text, max(0, one.start - _LABEL), one.start) is not None
        ):
            return Span(one.start, one.end)
    return None
