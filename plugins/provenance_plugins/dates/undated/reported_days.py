"""Whether a text in a language of whose verbs nothing is known tells of days, or of what somebody said: guides, lessons and offers do neither."""

from __future__ import annotations

import re
from functools import cache

from provenance.analysis import dates, language
from provenance.analysis.dates.names import month_names, weekday_names
from provenance.analysis.dates.reading import all_expressions
from provenance.analysis.quotes import quotes
from provenance.api import DIGITS, Document, lazy_pattern
from provenance_plugins.dates.tables import forms
from provenance_plugins.dates.time_signs import told_of

__all__ = ["tells_of_days"]

_SAID = 24
"""Characters of a quotation in which somebody says something; shorter ones are names and single words."""
_SHORT, _STEM = 4, 5
"""Letters of the shortest name of a weekday that is no word of another kind, and of those whose last letter may change with the case."""
_OF_DAY = frozenset({"full", "iso", "numeric", "day-month", "month-year"})
_IN_FIGURES = lazy_pattern(r"\(\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?\.?\)", signs=DIGITS)
"""A day beside its weekday: "(12/5)", "(3.5.2024)"."""
_ANY_LETTER = "\u0590"
"""From the Hebrew letters on words may have others before them ("on", "and") that are written with them."""


def tells_of_days(document: Document) -> bool:
    """Whether a text has a weekday, a month or a day near its own, says what somebody said, or quotes a sentence; True where no names of days are known in its language."""
    named = _named(language(document).read_as)
    if named is None:
        return True
    return (
        named.search(document.text) is not None
        or _near_day().search(document.text) is not None
        or _IN_FIGURES.search(document.text) is not None
        or any(one.form in _OF_DAY for one in all_expressions(document))
        or any(one.form == "weekday" for one in dates(document))
        or any(one.inner.end - one.inner.start >= _SAID for one in quotes(document))
        or told_of(document) > 0
    )


@cache
def _named(read_as: str) -> re.Pattern[str] | None:
    """The names of weekdays and months of a language, in any case; None where none is known."""
    names = [name for name, of in weekday_names().items() if read_as in of and len(name) >= _SHORT]
    names += [name for name, of in month_names().items() if read_as in of and len(name) >= _STEM]
    return _pattern([name[:-1] if len(name) > _STEM else name for name in names], r"\w{0,5}") if names else None


@cache
def _near_day() -> re.Pattern[str]:
    return _pattern(sorted(forms("near_day"), key=len, reverse=True), r"(?!\w)")


def _pattern(words: list[str], end: str) -> re.Pattern[str]:
    apart = "|".join(re.escape(word) for word in words if word[0] < _ANY_LETTER)
    joined = "|".join(re.escape(word) for word in words if word[0] >= _ANY_LETTER)
    parts = [*([rf"\b(?:{apart}){end}"] if apart else []), *([f"(?:{joined})"] if joined else [])]
    return re.compile("|".join(parts), re.IGNORECASE)
