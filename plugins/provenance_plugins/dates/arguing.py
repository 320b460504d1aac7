"""Texts that argue, weigh or advise, whose day a reader asks for, and those that list, introduce or define."""

from __future__ import annotations

from collections import Counter

from provenance.analysis import dates, language, sentences
from provenance.api import Document, lazy_pattern
from provenance_plugins.dates.lasting import count_past, is_of_events, told_of
from provenance_plugins.dates.nowadays import is_of_these_days
from provenance_plugins.dates.plain_pages import is_of_somebody
from provenance_plugins.dates.site_pages import is_dated_section
from provenance_plugins.dates.tables import forms

_WORD = lazy_pattern(r"[a-z]+(?:'t\b)?")
_FEW, _SAID = 80, 2
"""Words below which shares of them say nothing; statements laid to somebody from which on a text reports."""
_LISTS, _LEAST = 2, 30
"""How much a word of lists weighs beside one of arguments, and what a thousand words of a text that argues come to. What both are worth is counted in `docs/accuracy/grading.md`."""

_COUNTED = frozenset({"relative", "ago", "coming"})
"""Days that are counted from the one of writing."""
_SHORT, _TOLD = 12, 0.5
"""Sentences below which verbs of any kind are asked for their past, and the share of them with one from which on a text tells of events."""


def argues_little(document: Document) -> bool:
    """Whether a text has few of the small words of arguments ("because", "may", "rather") beside those of pages and reference works ("contact", "column"), tells of no events and nobody's own days, names no weekday or day counted from its own, lays little to anybody and stands in no folder of news or posts.

    Of such texts (services, portfolios, forms, tables, handbooks of tools) readers miss the date in one of four. The words are English ones: other languages are not judged.
    """
    if document.row is not None or language(document).read_as != "en" or is_dated_section(document):
        return False
    if told_of(document) >= _SAID or is_of_events(document) or _is_short_report(document) or is_of_somebody(document):
        return False
    if _names_day(document):
        return False
    words = Counter(_WORD.findall(document.text.lower().replace("’", "'")))
    count = words.total()
    if count < _FEW:
        return False
    arguing, listing = (sum(words[word] for word in forms("of_argument", tag)) for tag in ("arguing", "listing"))
    return 1000 * (arguing - _LISTS * listing) < _LEAST * count


def _is_short_report(document: Document) -> bool:
    """Whether most of a few sentences tell of what happened, as those of short news do."""
    total = len(sentences(document))
    return total < _SHORT and count_past(document) >= _TOLD * total


def _names_day(document: Document) -> bool:
    """Whether a text names a day that only that of writing tells, as news does: "opens on Monday", "said yesterday"; not "Monday to Friday", nor "today" for these days."""
    return any(
        (item.form == "weekday" or (item.form in _COUNTED and item.expression.unit == "day"))
        and not is_of_these_days(document, item)
        for item in dates(document)
    )
