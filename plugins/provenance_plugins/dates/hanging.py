"""Texts in which nothing hangs on the day of writing."""

from __future__ import annotations

from provenance.analysis import claims, dates, language, sentences
from provenance.api import Document, any_of, lazy_pattern
from provenance_plugins.dates.lasting import has_news, told_of
from provenance_plugins.dates.site_pages import is_dated_section
from provenance_plugins.dates.tables import forms
from provenance_plugins.dates.telling import has_dateline, names_speakers

_FEW = 12
"""Sentences below which nobody can tell."""
_SAID, _CLAIMED, _NOW = 3, 5, 8
"""Statements laid to somebody, claims that are worth checking, and words of the present, from which on a reader asks when that was. What they are worth is counted in `docs/accuracy/grading.md`."""
_COUNTED = frozenset({"relative", "ago", "coming", "weekday"})
"""Days that are counted from the day of writing, whatever their sentence."""
_WORDS = lazy_pattern(lambda: rf"(?i)(?<!\w)(?:{any_of(forms('of_today'))})(?!\w)")


def hangs_on_no_day(document: Document) -> bool:
    """Whether a text of some length that is no whole page stands in no folder of news or posts, has no news at its head, counts no day from its own, hardly speaks of the present, and reports and claims little.

    Of such texts, by kind handbooks, essays and lessons, readers miss the date in one of two. The words are English ones: other languages are not judged.
    """
    if (
        document.row is not None
        or document.whole_page
        or language(document).read_as != "en"
        or len(sentences(document)) < _FEW
    ):
        return False
    if is_dated_section(document) or has_news(document) or any(item.form in _COUNTED for item in dates(document)):
        return False
    if names_speakers(document, len(sentences(document))) or has_dateline(document):
        return False
    if told_of(document) >= _SAID or len(claims(document)) >= _CLAIMED:
        return False
    return sum(1 for _ in _WORDS.finditer(document.text)) < _NOW
