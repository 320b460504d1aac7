"""Times that count in years, or are "today", in texts that name a year, which mostly settles them.

What each class is worth is counted in `docs/accuracy/grading.md`: of weekdays, weeks, months and "yesterday" nine in ten were right, of these about half.
"""

from __future__ import annotations

from provenance.analysis import TimeExpression, language, metadata
from provenance.api import DIGITS, Document, lazy_pattern
from provenance_plugins.dates.told import is_of_writing

__all__ = ["is_of_dated_text"]

_OF_YEARS = frozenset({"year", "decade", "century"})
_YEAR = r"(?<![{before}])(?:19[89]|20[0-4])\d(?![\w%{behind}]|[.,]\d)"
_YEAR_IN_ENGLISH = lazy_pattern(_YEAR.format(before=r"\w.,/$£€-", behind="-"), signs=DIGITS)
_YEAR_ABROAD = lazy_pattern(_YEAR.format(before=r"\w.,-", behind=""), signs=DIGITS)
"""Of a text in another language also one behind a day and a month in figures, and one joined to another."""


def is_of_dated_text(document: Document, item: TimeExpression) -> bool:
    """Whether a time is a stretch of years ("two years ago"), or counts in years, lies in "the coming months" or is "today", in a text that names any year."""
    if is_of_writing(document, item):
        return False
    unit, form = item.expression.unit, item.form
    if form == "ago":
        return unit in _OF_YEARS
    coarse = unit in _OF_YEARS or (form == "coming" and document.slice(item.span).lower().endswith("s"))
    today = form == "relative" and unit == "day" and item.expression.offset == 0
    return (coarse or today) and _names_year(document)


def _names_year(document: Document) -> bool:
    year = _YEAR_IN_ENGLISH if language(document).read_as == "en" else _YEAR_ABROAD
    title = metadata(document).title
    return year.search(document.text) is not None or (title is not None and year.search(title.value) is not None)
