"""What looks like a day with its year at either end of a text, in a form that nothing reads: "17 sept.2025", "3. maijs 2023"."""

from __future__ import annotations

from functools import cache

from provenance.analysis.dates.names import month_names
from provenance.analysis.dates.reading import all_expressions
from provenance.api import DIGITS, Document, Span, lazy_pattern

__all__ = ["loose_day"]

_HEAD, _FOOT = 200, 150
"""Characters at the two ends of a text in which it stands."""
_YEAR = r"(?:19[89]\d|20[0-4]\d)(?!\d)"
_DAY = r"(?:3[01]|[12]\d|0?[1-9])"
_MONTH = r"(?P<{}>[^\W\d_]{{3,14}})"
_LOOSE = lazy_pattern(
    rf"(?<![\w.,/$€£-]){_DAY}(?:\.|st|nd|rd|th|er|º|ª)?[\s./-]{{0,2}}(?:de\s)?{_MONTH.format('month')}[.,]?[\s./-]{{0,2}}(?:(?:de|del|do)\s)?(?:[^\W\d_]{{3,14}},?\s)?{_YEAR}"
    rf"|(?<![\w.,/$€£-]){_YEAR}[.,]?\s(?:[^\W\d_]{{1,6}}\.?\s)?(?:{_DAY}\.\s)?{_MONTH.format('behind')}(?:\s{_DAY}(?!\d))?",
    signs=DIGITS,
)
"""Day, month and year in either order, one word more between them."""
_LETTERS = 3
"""First letters by which the name of a month is known in a language that is not."""


def loose_day(document: Document) -> Span | None:
    """The first of them that no reading of dates took, with a word between its numbers that begins as a month does in some language."""
    text = document.text
    for first, last in ((0, _HEAD), (max(_HEAD, len(text) - _FOOT), len(text))):
        for found in _LOOSE.finditer(text, first, last):
            month = found["month"] or found["behind"]
            has_day = found["month"] is not None or any(map(str.isdecimal, found[0][len("2024") :]))
            if has_day and month[:_LETTERS].lower() in _beginnings() and not _is_read(document, *found.span()):
                return Span(*found.span())
    return None


def _is_read(document: Document, start: int, end: int) -> bool:
    return any(one.start < end and start < one.end and one.year for one in all_expressions(document))


@cache
def _beginnings() -> frozenset[str]:
    return frozenset(name[:_LETTERS] for name in month_names() if name.isalpha() and len(name) > _LETTERS)
