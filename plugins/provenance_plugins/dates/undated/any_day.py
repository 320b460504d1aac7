"""Texts that tell of nothing near any day, though something in them looks as if they did: teasers, one's own memories, and lists of addresses.

What each class is worth is counted in `docs/accuracy/grading.md`.
"""

from __future__ import annotations

from provenance.analysis import attributions, dates, language, sentences
from provenance.analysis.register import is_delivered, share_of_past
from provenance.api import Document, lazy_pattern
from provenance_plugins.dates.nowadays import is_of_these_days
from provenance_plugins.dates.time_signs import told_of
from provenance_plugins.dates.undated.announcements import is_release
from provenance_plugins.dates.undated.plain_pages import is_of_somebody

__all__ = ["is_of_any_day"]

_TEASER, _LONG = 5, 12
"""Sentences of a teaser at most, and of a file from which on its kind can be told."""
_NOTHING = 0.1
"""The share of sentences in the past below which a text tells of nothing that happened."""
_HARDLY = 0.05
"""The same of a description of a place."""
_NEWS = lazy_pattern(
    r"(?i)\b(?:(?:has|have|had)\s(?:\w+ly\s|also\s|now\s)?(?:been\s\w|\w+(?:ed|en|wn|id|ld|ught|nt|un|ade|ost|ome|one)\b)|(?:is|are)\s(?:hosting|holding|asking|calling)\b|hours after\b)"
)
"""What has happened of late, or goes on, in English."""
_SPEAKERS = frozenset({"named", "holder"})
_ADDRESSES = 6
_ADDRESS = lazy_pattern(r"(?m)^[ \t*-]*https?://\S+[ \t]*$")
"""So many lines that are an address."""
_DAYS = frozenset({"weekday", "relative", "ago", "coming", "comparison", "stretch", "of-month", "day-month"})


def is_of_any_day(document: Document) -> bool:
    """Whether a text lays nothing to anybody and names no day, and is a row that tells of nothing, or a file in which somebody remembers, or in which nothing but hours has days; or collects addresses; or is a row with weekdays of every week alone, in the present: "le mardi matin tous les 15 jours"."""
    count = len(sentences(document))
    past = share_of_past(document, 1)
    if past is None or is_release(document) or is_delivered(document):
        return False
    if document.row is None:
        if past < _NOTHING and _is_of_addresses(document):
            return True
        if past < _HARDLY and not told_of(document) and _has_hours_alone(document):
            return True
        own = count >= _LONG and not _has_day(document) and is_of_somebody(document)
        return own and not any(one.kind in _SPEAKERS for one in attributions(document))
    if told_of(document):
        return False
    if _has_day(document):
        return past == 0 and _has_each_week_alone(document)
    brief = count <= _TEASER and language(document).read_as == "en"
    return brief and past < _NOTHING and _NEWS.search(document.text) is None


def _has_hours_alone(document: Document) -> bool:
    from provenance_plugins.dates.undated.opening_hours import has_hours_alone  # noqa: PLC0415 - few texts come so far

    return has_hours_alone(document)


def _is_of_addresses(document: Document) -> bool:
    """Whether a text is a collection of addresses, which stand alone in their lines, and of notes on them."""
    if document.text.count("://") < _ADDRESSES:
        return False
    return sum(1 for _ in zip(_ADDRESS.finditer(document.text), range(_ADDRESSES), strict=False)) == _ADDRESSES


def _has_day(document: Document) -> bool:
    """Whether a text has a day that its own day settles, or a day of a month."""
    return any(item.form in _DAYS for item in dates(document))


def _has_each_week_alone(document: Document) -> bool:
    """Whether each day of a short row is a weekday that comes again every week, as in the notice of a course."""
    return len(sentences(document)) <= _TEASER and all(
        item.form == "weekday" and is_of_these_days(document, item) for item in dates(document) if item.form in _DAYS
    )
