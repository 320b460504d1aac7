"""Days on which a source was looked up or on which figures were current, and the time of writing, that lie after the day of publication (DAT205): "Accessed 5 July 2024", "the data are current through 5 July 2024", "As of 5 July 2024, the rate was 4 percent"."""

from __future__ import annotations

import re
from datetime import date

from provenance.analysis import TimeExpression, sentence_at
from provenance.api import Document, lazy_pattern
from provenance_plugins.dates.tables import any_word, forms

__all__ = ["LOOKED_UP", "stands_of"]

LOOKED_UP = "is when a source was looked up"

_BEFORE = 160
"""Characters before a day in which it is said what was done or held on it."""
_FORMS = frozenset({"full", "iso", "numeric", "month-year"})
"""Dates with a year."""
_DAY, _MONTH = len("2024-06-03"), len("2024-06")
_SEEN = lazy_pattern(
    lambda: (
        rf"(?:^|[\n.;:,(\[–—>*_”\"’]|://\S{{1,150}}\s|\b(?:{any_word('seen_later', 'joined')}))\s*(?:{any_word('seen_later', 'seen')})[\s:*_]{{1,4}}\Z"
    ),
    re.IGNORECASE,
)
"""A note on when a source was looked up, which stands apart: not "the hall can be accessed on 5 July"."""
_CURRENT = lazy_pattern(lambda: rf"(?<!be )(?<!\w)(?:{any_word('seen_later', 'current')})\s\Z", re.IGNORECASE)
_LONGEST = 24
"""Characters of how that is said."""
_FIGURES = lazy_pattern(
    lambda: rf"(?<!\w)(?:{any_word('seen_later', 'figures')})(?!\w)[^.;!?\n]{{0,50}}\Z", re.IGNORECASE
)
_NEAR = 64
"""Characters before that in which it is said of what."""
_AHEAD = lazy_pattern(r"(?i)\b(?:will|shall|should|must|to (?:still )?be|going to|onwards?)\b")
"""What is to be current on a day that lies ahead."""
_AS_OF = lazy_pattern(
    lambda: rf"(?:\A|[\n.:;!?)”\"*_]\s?|[(])\s{{0,4}}(?:{any_word('seen_later', 'opens_state')})\s\Z", re.IGNORECASE
)
"""What stood so on a day opens its sentence; amid one it may be what holds from then on."""
_STOOD = lazy_pattern(
    lambda: (
        rf"[^.;!?\n]{{0,80}}?(?<!\w)(?P<verb>{any_word('seen_later', 'stood')}|{any_word('seen_later', 'holds')})(?!\w)"
    ),
    re.IGNORECASE,
)
"""The first verb behind such a day: one of the present or future may tell of what is to hold from then on."""
_WRITTEN = lazy_pattern(
    lambda: (
        rf"(?<!\w)(?:{any_word('seen_later', 'writing')})(?!\w)[\s,(:–—-]{{1,3}}(?:(?:{any_word('seen_later', 'in')})\s)?\Z"
    ),
    re.IGNORECASE,
)


def stands_of(document: Document, item: TimeExpression) -> tuple[date, str] | None:
    """The day of a date, or the first of its month, and what stood so then: that it is the one on which a source was looked up, figures were current, or somebody wrote; None for any other date."""
    day = _first_day(item)
    if day is None:
        return None
    text, start = document.text, item.span.start
    sentence = sentence_at(document, start)
    first = max(start - _BEFORE, 0 if sentence is None else min(sentence.span.start, start))
    if _SEEN.search(text, max(0, start - _BEFORE), start) is not None:
        return day, LOOKED_UP
    current = _CURRENT.search(text, max(first, start - _LONGEST), start)
    if (
        current is not None
        and _FIGURES.search(text, max(first, current.start() - _NEAR), current.start()) is not None
        and _AHEAD.search(text, first, _end_of(document, item)) is None
    ):
        return day, "is the day of the figures"
    if _AS_OF.search(text, max(0, start - _LONGEST), start) is not None and _stood(document, item):
        return day, "is the day of what is told as past"
    if _WRITTEN.search(text, first, start) is not None:
        return day, "is given as the time of writing"
    return None


def _stood(document: Document, item: TimeExpression) -> bool:
    """Whether the first verb behind a day is one of the past, and nothing in its sentence lies ahead."""
    text, end = document.text, item.span.end
    verb = _STOOD.match(text, end)
    if verb is None or verb["verb"].lower() not in forms("seen_later", "stood"):
        return False
    return _AHEAD.search(text, end, _end_of(document, item)) is None


def _end_of(document: Document, item: TimeExpression) -> int:
    """The end of a date's sentence, or a place within it that is far behind the date."""
    sentence = sentence_at(document, item.span.start)
    return item.span.end if sentence is None else min(sentence.span.end, item.span.end + _BEFORE)


def _first_day(item: TimeExpression) -> date | None:
    """The day of a date that is settled, or the first of its month."""
    value = item.value
    if (
        value is None
        or "X" in value
        or not (item.form in _FORMS or (item.form == "day-month" and item.expression.weekday is not None))
    ):
        return None
    first = value.partition("/")[0]
    if len(first) == _MONTH:
        first = f"{first}-01"
    return date.fromisoformat(first) if len(first) == _DAY else None
