"""Essays in which nothing happens: on a trend, with no name, figure or quotation, and in which somebody argues or teaches without a time, among the rows of a collection; and on what the faith teaches, with no day."""

from __future__ import annotations

from provenance.analysis import dates, language, metadata, sentences
from provenance.analysis.characters import lowered_part
from provenance.analysis.line_beginnings import fitting_at, places_of
from provenance.analysis.register import share_of_past
from provenance.api import HEADING_KINDS, Document, lazy_pattern
from provenance_plugins.dates.tables import any_word, forms
from provenance_plugins.dates.time_signs import LEANING, told_of

__all__ = ["is_essay"]

_FEWEST = 4
"""Sentences of such an essay, at least."""
_HARDLY = 0.2
"""The share of its sentences that have a verb in the past, at most, of one on a trend."""
_OF_FAITH = 0.4
"""The share of the sentences of one on the faith that have a word of it, at least."""
_SOMEBODY = lazy_pattern(r"[\w,;] [A-ZÀ-Þ][\w’'-]*|[\d“”\"«»]")
"""A name within a sentence, a figure, or a mark of quotation."""
_YEAR = lazy_pattern(r"[12](?<!\d.)(?:(?<=1)[89]|(?<=2)0)\d\d(?!\d)")
_CENTURIES = ("18", "19", "20")
_NAMED = lazy_pattern(r"\b(?:Mr|Mrs|Ms|Dr|Rev|Fr|Pastor|Bishop|Cardinal|Archbishop|Mayor|President)\.? [A-ZÀ-Þ]")
"""Somebody who lives, by title and name."""
_WORD = lazy_pattern(r"[a-z]+")


def is_essay(document: Document) -> bool:
    """Whether a text in English is one of either: what is told of anybody, or of a day, is a report."""
    if language(document).read_as != "en":
        return False
    listed = sentences(document)
    if len(listed) < _FEWEST:
        return False
    return _is_on_trend(document) or _is_of_faith(document) or _is_timeless(document)


def _is_on_trend(document: Document) -> bool:
    if document.row is None or any(
        _SOMEBODY.search(document.text, *block.span) is not None
        for block in document.blocks
        if block.kind not in HEADING_KINDS
    ):
        return False
    past = share_of_past(document, 1)
    return past is not None and past <= _HARDLY


_ARGUED, _OF_OTHERS = 12, 0.08
"""Sentences of such a text at least, and the share of them in which it says what others said, at most: news on a plan without a time have more."""
_TAUGHT = lazy_pattern(
    lambda: (
        rf"(?i)\W{{0,3}}(?:the\s|an?\s)?(?:{any_word('taught', 'opens')})(?!\w)|.{{0,200}}?(?<!\w)(?:{any_word('taught', 'anywhere')})(?!\w)"
    )
)
_SHEET = lazy_pattern(lambda: rf"(?i).{{0,200}}?(?<!\w)(?:{any_word('taught', 'sheet')})(?!\w)")
"""The title of what is looked up whenever it is needed, whatever years it tells of."""


def _is_timeless(document: Document) -> bool:
    """Whether a row hardly tells of the past or of what others say, and is somebody's without any time, or by its title a lesson with none but "today", or a sheet to look things up in."""
    count, past = len(sentences(document)), share_of_past(document, 1)
    if document.row is None or count < _ARGUED or past is None or past > _HARDLY:
        return False
    if told_of(document) > _OF_OTHERS * count:
        return False
    times = dates(document)
    title = metadata(document).title
    named = "" if title is None else title.value
    if _SHEET.match(named) is not None:
        return not any(item.form in LEANING for item in times)
    if _TAUGHT.match(named) is not None:
        return all(document.slice(item.span).lower() == "today" for item in times)
    return not times and _is_of_somebody(document)


def _is_of_somebody(document: Document) -> bool:
    from provenance_plugins.dates.undated.plain_pages import is_of_somebody  # noqa: PLC0415 - of the few rows without a time

    return is_of_somebody(document)


def _is_of_faith(document: Document) -> bool:
    text = document.text
    years = fitting_at(_YEAR, text, places_of(text, _CENTURIES), 0, len(text))
    if next(years, None) is not None or _NAMED.search(text) is not None:
        return False
    if any(item.form in LEANING or item.form == "weekday" for item in dates(document)):
        return False
    listed, faith = sentences(document), forms("of_faith")
    found = sum(not faith.isdisjoint(_WORD.findall(lowered_part(document, *one.span))) for one in listed)
    return found >= _OF_FAITH * len(listed)
