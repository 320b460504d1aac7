"""Which number of a date in figures is the month, by the months that the texts of its rows tell of: beside 04/09/2020 one speaks of April and none of September.

English alone is asked: of other languages most have one order, which the language itself tells.
"""

from __future__ import annotations

from datetime import date

from provenance.patterns import lazy_pattern

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
"""The first letters of their English names."""
_NAMED = r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)"
_TOLD = lazy_pattern(
    rf"\b(?:\d{{1,2}}(?:st|nd|rd|th)?(?: of)?|[Ii]n|of|since|until|[Ee]arly|[Ll]ate|mid|this|last|next|[Bb]y)[ -](?P<month>{_NAMED})\b|\b(?P<before>{_NAMED})\.? \d{{1,2}}\b(?!:)"
)
"""A month beside a day, or behind a word that stands before one: "may" is a verb and "March" a walk."""
_LOOKED = 4000
"""Characters of a text that are looked at."""
_FEWEST, _TIMES = 4, 4
"""So many rows at least tell of the month of one reading alone, and so many times as many as of that of the other."""


def order_told(text: str, by_day: date, by_month: date) -> str:
    """The order of a date of which one reading alone is in a month that the text tells of; empty where neither or both are."""
    told = {
        MONTHS.index((found["month"] or found["before"])[:3].lower()) + 1 for found in _TOLD.finditer(text, 0, _LOOKED)
    }
    is_first, is_second = by_day.month in told, by_month.month in told
    return "" if is_first == is_second else "DMY" if is_first else "MDY"


def order_of_most(votes: dict[str, int]) -> str:
    """The order that the texts of a column show; empty where they are few or do not agree."""
    first, second = votes.get("DMY", 0), votes.get("MDY", 0)
    most, least = max(first, second), min(first, second)
    if most < _FEWEST or most < _TIMES * least:
        return ""
    return "DMY" if first > second else "MDY"
