"""The day that a column of a row gives without its year: "Jan 14, 11:54 AM"."""

from __future__ import annotations

from provenance.analysis.dates.names import month_names, plain
from provenance.api import Declared, Document, lazy_pattern

_FIELDS = frozenset({"date", "yearless"})
_OF_ROWS = ("row:", "column:", "configured:")
"""Origins of what columns state."""
_DAY = lazy_pattern(
    r"(?:[^\W\d_]{2,12}[,.]{0,2}\s)?(?:(?P<month>[^\W\d_]{3,12})\.?\s(?P<day>\d{1,2})(?:st|nd|rd|th)?"
    r"|(?P<first>\d{1,2})(?:\.|º|ª|er|st|nd|rd|th)?(?:\sde)?\s(?P<behind>[^\W\d_]{3,12})\.?)"
    r"(?:[,|–-]?\s(?:[^\W\d_]{1,3}\s)?\d{1,2}[:.hH]\d\d.{0,20})?"
)
"""A day and its month in words, before the hour: "Wed, 14 Jan 11:54", "14. ledna", "14 janv. à 11h54"."""
_LONGEST = 60
_LAST = 31


def day_of_column(document: Document) -> Declared | None:
    """What a column states as the day of a text, a month and its day that have no year; None where none does, or where it is no day."""
    for declared in document.declared:
        if declared.field in _FIELDS and len(declared.value) <= _LONGEST and declared.origin.startswith(_OF_ROWS):
            found = _DAY.fullmatch(declared.value.strip())
            if found is None or not 1 <= int(found["day"] or found["first"]) <= _LAST:
                continue
            if plain(found["month"] or found["behind"]) in month_names():
                return declared
    return None
