"""The day of a text that its words tell: those of the tasks that a plan has ticked off, that on which an interview was held, and those of a fair that is under way."""

from __future__ import annotations

from provenance.analysis.dates.reading import all_expressions
from provenance.api import Document, Span, lazy_pattern
from provenance_plugins.dates.tables import any_word

__all__ = ["day_within"]

_DAYS = frozenset({"full", "iso", "numeric"})
_TICKED = lazy_pattern(
    r"(?m)^[ \t]{0,8}[-*+] \[[ xX]\] [*_]{0,2}[(\[]?(?P<day>(?:19|20)\d\d-\d\d-\d\d)(?!\d)", signs=("] ",)
)
"""A task of a plan with its day: "- [x] (2026-01-05) Oil the lamp"."""
_FEWEST = 2
"""Tasks of a plan with a day, at least: one may be that of a single thing."""
_BEFORE = 60
"""Characters before a day in which it is said of what it is."""
_HELD = lazy_pattern(
    lambda: (
        rf"(?:\A|[\n.!?)*_(])\s{{0,3}}(?:\d{{1,2}}[).]\s)?(?i:(?:this|the above)\s(?:{any_word('own_talk', 'what')})\s(?:was|has been)\s(?:{any_word('own_talk', 'done')})\s(?:on\s)?)\Z"
    )
)
_LEAD = 900
"""Characters in which a report begins."""
_UNDER_WAY = lazy_pattern(lambda: rf"(?i)(?<!\w)(?:{any_word('under_way', 'so')})(?!\w)")
_STRETCH = lazy_pattern(
    r"(?i)(?<!\w)(?:from|between)\s(?:[a-z]{3,9}\.?\s)?\d{1,2}(?:st|nd|rd|th)?\s?(?:to|until|till|and|through|[-–—])\s?\Z|(?<!\w)from\s\Z"
)


def day_within(document: Document) -> Span | None:
    """Where it stands; None where the text tells none."""
    return _of_task(document) or _of_talk(document) or _of_fair(document)


def _of_task(document: Document) -> Span | None:
    """The day of the last of several tasks of a plan."""
    found = list(_TICKED.finditer(document.source)) if document.media_type == "text/markdown" else []
    if len(found) < _FEWEST:
        return None
    last = max(found, key=lambda one: one["day"])["day"]
    at = document.text.find(last)
    return None if at < 0 else Span(at, at + len(last))


def _of_talk(document: Document) -> Span | None:
    for one in all_expressions(document):
        full = one.form in _DAYS and one.year and one.day
        if full and _HELD.search(document.text, max(0, one.start - _BEFORE), one.start) is not None:
            return Span(one.start, one.end)
    return None


def _of_fair(document: Document) -> Span | None:
    """The days from when until when something is held of which the lead says that it has begun."""
    begun = _UNDER_WAY.search(document.text, 0, _LEAD)
    if begun is None:
        return None
    for one in all_expressions(document):
        if one.start > _LEAD:
            return None
        if one.form in _DAYS and one.year and one.day:
            text = document.text
            if (
                _STRETCH.search(text, max(0, one.start - _BEFORE), one.start) is not None
                or "to" in text[one.start : one.end].split()
            ):
                return Span(one.start, one.end)
    return None
