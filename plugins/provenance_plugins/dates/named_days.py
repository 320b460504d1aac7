"""Weekdays whose date stands beside them."""

from __future__ import annotations

from bisect import bisect_right

from provenance.analysis import TimeExpression, dates, language, sentences
from provenance.analysis.dates.names import words
from provenance.api import Document
from provenance_plugins.dates.told import day_of

_GAP = 4
"""Characters between an expression and the date that explains it."""


def is_day_named(document: Document, item: TimeExpression) -> bool:
    """Whether the text says which day it is: "as of today (May 2022)", "on Tuesday, when the polls open … They close on June 7".

    A date with its year, in the sentence or in one beside it, has to fall on that weekday. One without has to follow, where nothing is told as past:
    what is ahead on a weekday and on a day of a month is mostly one event, what has been are two.
    """
    if _is_explained(document, item):
        return True
    if item.form != "weekday" or item.expression.weekday is None:
        return False
    found = sentences(document)
    at = bisect_right(found, item.span.start, key=lambda sentence: sentence.span.start) - 1
    if at < 0:
        return False
    first, last = found[max(0, at - 1)].span.start, found[min(at + 1, len(found) - 1)].span.end
    beside = [other for other in dates(document) if first <= other.span.start < last and other is not item]
    for other in beside:
        day = day_of(other)
        if day is not None and day.weekday() == item.expression.weekday:
            return True
    follows = next((other for other in beside if other.span.start >= item.span.end), None)
    if follows is None or follows.form != "day-month" or language(document).read_as != "en":
        return False
    known = words("en")
    told = document.text[found[at].span.start : last].lower().split()
    return not any(word in known.happened or word.endswith(known.endings) for word in told)


def _is_explained(document: Document, item: TimeExpression) -> bool:
    """Whether a date stands right behind it, in brackets or behind a comma: "today (May 2022)", "yesterday, 4 June 2020"."""
    end = item.span.end
    if document.text[end : end + 1] != "," and document.text[end : end + 2] not in {" (", " [", " –", " —"}:
        return False
    return any(0 < other.span.start - end <= _GAP and other.has_year for other in dates(document))
