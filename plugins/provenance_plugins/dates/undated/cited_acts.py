"""Treatises on law and rules whose days are all those of acts that they cite by number: "от 3 мая 2014 г. № 12", "vom 3. Mai 2014, Nr. 12"."""

from __future__ import annotations

from provenance.analysis import dates, quotes
from provenance.analysis.dates.reading import all_expressions
from provenance.api import Document, lazy_pattern

__all__ = ["is_on_acts"]

_FULL = frozenset({"full", "iso", "numeric"})
_NEAR = frozenset({"weekday", "relative", "coming", "day-month", "ago"})
_ACTS, _SPOKEN = 3, 80
"""Acts that are cited at least, and characters of a quotation in which somebody speaks: names of acts are quoted, too."""
_NUMBER = lazy_pattern(
    r"(?i)[\s,]{0,2}(?:г\.?|года|р\.?|року)?[\s,(]{0,3}(?:№|no?\.|nr\.?|n[°º]\.?|núm\.|poz\.|z\.|číslo)\s?\d"
)
_SAYS, _SIGN = ("—", "–"), frozenset("№°")


def is_on_acts(document: Document) -> bool:
    """Whether no other day stands in a text, and nobody speaks in it."""
    if document.row is not None:
        return False
    text = document.text
    # The number of an act may look like a day.
    full = [
        one
        for one in all_expressions(document)
        if one.form in _FULL and text[max(0, one.start - 2) : one.start].rstrip()[-1:] not in _SIGN
    ]
    if len(full) < _ACTS:
        return False
    acts = sum(_NUMBER.match(document.text, one.end) is not None for one in full)
    if acts < _ACTS or acts != len(full):
        return False
    if any(one.form in _NEAR and (one.form == "weekday" or one.expression.offset != 0) for one in dates(document)):
        return False
    return not any(
        document.text[one.span.end : one.span.end + 4].lstrip(" ,").startswith(_SAYS) for one in quotes(document)
    )
