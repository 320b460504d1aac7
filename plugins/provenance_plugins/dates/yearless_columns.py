"""The day that a column of a row gives without its year: "Jan 14, 11:54 AM"."""

from __future__ import annotations

from provenance.analysis.dates.names import month_names, plain
from provenance.api import Declared, Document, lazy_pattern

_FIELDS = frozenset({"date", "yearless"})
_OF_ROWS = ("row:", "column:", "configured:")
"""Origins of what columns state."""
_OF_COLUMN = "cell"
"""The kind of a day in figures of which its column tells that it is one: "14/01 11:54"."""
_TIME = lazy_pattern(r"\d{1,2}[:.hH]\d\d(?::\d\d)?(?:\s?[apAP]\.?[mM]\b\.?)?", signs=tuple("0123456789"))
_NUMBER = lazy_pattern(r"\d+")
_BESIDE = lazy_pattern(
    r"(?P<month>[^\W\d_]{3,14})(?=(?:[.,]{0,2}\s|-)?\d{1,2}(?!\d))"
    r"|(?<!\d)\d{1,2}(?:\.|º|ª|er|st|nd|rd|th)?(?:\s|-)?(?:(?:de|of)\s)?(?P<behind>[^\W\d_]{3,14})"
)
"""The words on both sides of a day."""
_LONGEST = 60
_LAST = 31


def day_of_column(document: Document) -> Declared | None:
    """What a column states as the day of a text, a month and its day that have no year; None where none does, or where it is no day."""
    for declared in document.declared:
        if (
            declared.field in _FIELDS
            and len(declared.value) <= _LONGEST
            and declared.origin.startswith(_OF_ROWS)
            and (_is_day(declared.value) or (declared.field == "yearless" and declared.kind == _OF_COLUMN))
        ):
            return declared
    return None


def _is_day(words: str) -> bool:
    """Whether a few words have the name of a month, and besides times one number that may be its day: "Wed, 14 Jan 11:54", "14 janv. à 11h54", "Posted on Jan 14"."""
    rest = _TIME.sub(" ", words)
    numbers = _NUMBER.findall(rest)
    if len(numbers) != 1 or not 1 <= int(numbers[0]) <= _LAST:
        return False
    return any(plain(one["month"] or one["behind"]) in month_names() for one in _BESIDE.finditer(rest))
