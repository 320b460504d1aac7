"""The day of a correction or an update that the last lines of a text give, also with a year of two figures: "Correction 11/7/25 3pm ET"; and the day on which it was printed, which a page of a newspaper has below the text."""

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


_IN_PRINT = "in print on "
_PRINTED = lazy_pattern(
    r"\bof this (?:\w+\s){1,2}appear(?:s|ed) in print on (?P<day>[A-Z][a-z]{2,8}\.? \d{1,2}, (?:19|20)\d\d)(?!\d)"
)
"""Below a text: "A version of this article appears in print on May 3, 2016, on page A4"; the titles of others may follow."""


def _day_of_print(document: Document) -> Span | None:
    """Where the day stands on which a text was printed."""
    at = document.text.find(_IN_PRINT)
    if at < 0:
        return None
    found = _PRINTED.search(document.text, max(0, at - 60))
    return None if found is None else Span(*found.span("day"))


def day_of_correction(document: Document) -> Span | None:
    """Where that day stands; None where the text has none."""
    printed = _day_of_print(document)
    if printed is not None:
        return printed
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
