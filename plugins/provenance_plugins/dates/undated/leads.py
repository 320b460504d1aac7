"""The lead of a report: its first sentences tell what happened on a day that only the day of writing settles, "O conselho aprovou nesta quinta-feira …"."""

from __future__ import annotations

from itertools import islice

from provenance.analysis import dates, language, sentences
from provenance.analysis.quotes import inside_quotation
from provenance.analysis.register.past_forms import past_form
from provenance.api import Document
from provenance_plugins.dates.nowadays import is_of_these_days
from provenance_plugins.dates.time_signs import is_past

__all__ = ["opens_as_report"]

_FIRST = 3
"""Sentences of a lead and of the line above it."""
_COUNTED = frozenset({"relative", "ago"})
_YESTERDAY = -7
"""Days that lie so far back at most."""


def opens_as_report(document: Document) -> bool:
    """Whether one of the first sentences has a weekday, "yesterday" or a day of the week behind it, and a verb in the past, and is nobody's speech."""
    days = [
        item.span.start
        for item in dates(document)
        if (
            item.form == "weekday"
            or (
                item.form in _COUNTED
                and item.expression.unit == "day"
                and _YESTERDAY <= (item.expression.offset or 0) < 0
            )
        )
        and not is_of_these_days(document, item)
        and not inside_quotation(document, item.span)
    ]
    if not days:
        return False
    past = past_form(language(document).read_as)
    for one in islice(sentences(document), _FIRST):
        if any(one.span.start <= day < one.span.end for day in days):
            said = document.slice(one.span)
            if is_past(said) if past is None else past.search(said.lower()) is not None:
                return True
    return False
