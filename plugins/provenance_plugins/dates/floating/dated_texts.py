"""Times that count in years, or are "today", in texts that name a year, which mostly settles them.

What each class is worth is counted in `docs/accuracy/grading.md`: of weekdays, weeks, months and "yesterday" nine in ten were right, of these about half.
"""

from __future__ import annotations

from bisect import bisect_left

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
    return (coarse or today) and (_names_year(document) or (coarse and _cites_day(document, item)))


def _cites_day(document: Document, item: TimeExpression) -> bool:
    """Whether a link of the paragraph leads to what is of a day, which its address has: `minutes20240729.htm`."""
    block = document.block_at(item.span.start)
    if block is None:
        return False
    first = bisect_left(document.links, block.span.start, key=lambda link: link.span.start)
    last = bisect_left(document.links, block.span.end, first, key=lambda link: link.span.start)
    return any(_DAY.search(link.target[:_ADDRESS]) is not None for link in document.links[first:last])


_DAY = lazy_pattern(r"(?<!\d)20[0-4]\d(?P<mark>[-/_]?)(?:0[1-9]|1[0-2])(?P=mark)(?:0[1-9]|[12]\d|3[01])(?!\d)")
_ADDRESS = 400
"""Characters of an address that are looked at."""


def _names_year(document: Document) -> bool:
    year = _YEAR_IN_ENGLISH if language(document).read_as == "en" else _YEAR_ABROAD
    title = metadata(document).title
    return year.search(document.text) is not None or (title is not None and year.search(title.value) is not None)
