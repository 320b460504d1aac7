"""A day and its month in figures with the part of the day behind it, of which only the year is missing: "29/04 manhã", "3.9. vormittags", "le 12/05 au soir"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from provenance.analysis import dates
from provenance.analysis.characters import IN_TEXT
from provenance.analysis.dates.numeric import is_date
from provenance.api import DIGITS, Document, Literals, Phrases, Span, any_of, lazy_pattern
from provenance_plugins.dates.tables import forms

__all__ = ["PARTS", "days_with_their_part"]

PARTS = Phrases.load(__package__, "parts_of_days")

_LEAP_YEAR, _MONTHS = 2024, 12
_DAY = lazy_pattern(
    lambda: (
        rf"(?P<one>\d(?<![\w/.,:$€£-].)\d?)(?P<sign>[/.])(?P<two>\d{{1,2}})(?P<stop>\.?),?\s(?:(?:{any_of(forms('parts_of_days', 'before'))})\s){{0,2}}(?:{any_of(forms('parts_of_days', 'part'))})(?!\w)"
    ),
    signs=DIGITS,
)


@cache
def _parts() -> Literals:
    return Literals(forms("parts_of_days", "part"))


def days_with_their_part(document: Document) -> Iterator[Span]:
    """Each of them in a text that has no year of a day: not a fraction ("1/2 morning"), a score or an hour with a point."""
    if not IN_TEXT.any_in(document, _parts()) or any(other.has_year for other in dates(document)):
        return
    for match in _DAY.finditer(document.text):
        one, two = int(match["one"]), int(match["two"])
        if not (is_date(_LEAP_YEAR, two, one) or is_date(_LEAP_YEAR, one, two)):
            continue
        if match["sign"] == "." and not match["stop"]:
            continue  # "7.30 in the morning"
        if max(one, two) > _MONTHS or match["one"][0] == "0" or match["two"][0] == "0":
            yield Span(match.start(), match.end("stop"))
