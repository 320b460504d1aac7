"""The day of a text that its words tell: those of the tasks that a plan has ticked off, that on which an interview was held, and those of a fair that is under way."""

from __future__ import annotations

from provenance.analysis.dates.reading import all_expressions
from provenance.api import BlockKind, Document, Span, lazy_pattern
from provenance_plugins.dates.tables import any_word

__all__ = ["day_within"]

_DAYS = frozenset({"full", "iso", "numeric"})
_TICKED = lazy_pattern(
    r"(?m)^[ \t]{0,8}[-*+] \[[xX]\] [*_]{0,2}[(\[]?(?P<day>(?:19|20)\d\d-\d\d-\d\d)(?!\d)", signs=("] ",)
)
"""A task that is ticked off, with its day: "- [x] (2026-01-05) Oil the lamp"; that of an open one lies ahead."""
_FEWEST = 2
"""Tasks of a plan with a day, at least: one may be that of a single thing."""
_BEFORE = 60
"""Characters before a day in which it is said of what it is."""
_HELD = lazy_pattern(
    lambda: (
        rf"(?:\A|\n)[\s*_(]{{0,3}}(?:\d{{1,2}}[).]\s)?(?i:(?:this|the above)\s(?:{any_word('own_talk', 'what')})\s(?:was|has been)\s(?:{any_word('own_talk', 'done')})\s(?:on\s)?)\Z"
    )
)
_ENDS = lazy_pattern(r"[.)*_\s]{0,4}(?:\n|\Z)")
"""Behind the day of such a talk: that which somebody held in what is told goes on, "…, by the police"."""
_LEAD = 900
"""Characters in which a report begins."""
_UNDER_WAY = lazy_pattern(lambda: rf"(?i)(?<!\w)(?:{any_word('under_way', 'so')})(?!\w)")
_STRETCH = lazy_pattern(
    r"(?i)(?<!\w)(?:under\s?way,?\s|(?:is|are)\s(?:now\s|currently\s)?(?:being\sheld|held|running|taking\splace)\s(?:[^.!?;,\n]{0,100}\s)?|(?<!which )(?<!who )(?<!that )(?:runs|lasts|takes\splace|goes\son)\s(?:[^.!?;,\n]{0,100}\s)?)(?:from|between)\s(?:(?:[a-z]{3,9}\.?\s)?\d{1,2}(?:st|nd|rd|th)?\s?(?:to|until|till|and|through|[-–—])\s?)?\Z"
)
"""Behind words for what is held now, from when until when; not an inquiry under way into a fair "which ran from 3 to 5 May"."""
_SENTENCE = 220
"""Characters before the days in which these words stand."""


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
    block = None if at < 0 else document.block_at(at)
    return None if block is None or block.kind is BlockKind.CODE else Span(at, at + len(last))


def _of_talk(document: Document) -> Span | None:
    for one in all_expressions(document):
        full = one.form in _DAYS and one.year and one.day
        if (
            full
            and _ENDS.match(document.text, one.end) is not None
            and _HELD.search(document.text, max(0, one.start - _BEFORE), one.start) is not None
        ):
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
        full = one.form in _DAYS and one.year and one.day
        if full and _STRETCH.search(document.text, max(0, one.start - _SENTENCE), one.start) is not None:
            return Span(one.start, one.end)
    return None
