"""Studies and essays that cite works by their pages: what "Hale argues" or "Cruz explains" in them lays to a work of any year, and is no news."""

from __future__ import annotations

from itertools import islice

from provenance.analysis import dates, language
from provenance.analysis.register.long_ago import LONG_AGO, is_year_of_work
from provenance.api import Document, lazy_pattern
from provenance_plugins.dates.nowadays import is_of_these_days
from provenance_plugins.dates.time_signs import told_of
from provenance_plugins.dates.told import ends_stretch_of_story

__all__ = ["is_on_old_times", "is_scholarly"]

_PAGE_CITED = lazy_pattern(
    r"\((?=[^()\n]{2,80}\))[^()\n]{0,60}?(?:\b(?:1[5-9]|20)\d\d[a-z]?\s?[:,]\s?(?:[a-zé]{1,4}\.\s?)?\d{1,4}\b|\b(?:pp?|[Ss]|str|págs?|blz)\.\s?\d{1,4}\b|\b(?:[Ii]bid|[Ii]bidem|[Ee]bd)\b)[^()\n]{0,24}\)"
)
"""A work with its page, in brackets: "(Hale 1985: 232)", "(Cruz, 2016, p. 12)", "(S. 45)", "(ibid.)"; a year and a day of the month have a dash or a stop between."""
_YEAR_CITED = lazy_pattern(
    r"\([A-ZÀ-Þ][\w’'-]+(?:(?:,?\s(?:et\sal\.|and|&|und|y|et|e|en|och|i|ve)\s?|\s)(?:[A-ZÀ-Þ][\w’'-]+)?)?,?\s(?:1[5-9]|20)\d\d[a-z]?(?:[;,]\s[^()\n]{4,60}\s(?:1[5-9]|20)\d\d[a-z]?)?\)"
)
"""A work without its page: "(Hale 1985)", "(Cruz & Ode, 2016; Hale 1985)"."""
_FEWEST, _MORE = 5, 8
"""Works with their page, and works without one, that a study cites at least: a caption names a house and a year in brackets, too."""


def is_scholarly(document: Document) -> bool:
    """Whether a text cites works by their pages, or by somebody's name and a year, so many times."""
    if document.text.count("(") < _FEWEST:
        return False
    return any(
        sum(1 for _ in islice(pattern.finditer(document.text), least)) == least
        for pattern, least in ((_PAGE_CITED, _FEWEST), (_YEAR_CITED, _MORE))
    )


def is_on_old_times(document: Document, count: int) -> bool:
    """Whether an essay of so many sentences names years alone, all of them past for a generation and some far before the last, lays little to anybody, and has no day of its own: on words in old journals, on what a poet read. Read in English.

    A report from an archive has a weekday or a day of a month; a day in the title of a work that it cites by page is none. A long history whose years all lie before anybody's time tells the days of its story, too, and a weekday in what it takes over.
    """
    if count < _ESSAY or language(document).read_as != "en":
        return False
    text = document.text
    years = [int(match[0]) for match in _A_YEAR.finditer(text) if not is_year_of_work(text, *match.span())]
    if len(years) < _YEARS or max(years) >= _OF_LATE or max(years) - min(years) < _SPREAD:
        return False
    if told_of(document) >= _LAID * count:
        return False
    is_history = count >= _HISTORY and len(years) >= _YEARS_OF_HISTORY and max(years) < LONG_AGO
    weekdays = sum(item.form == "weekday" for item in dates(document)) if is_history else 0
    return all(
        item.form in _NO_DAYS
        or (is_history and (item.form in _DAYS_TOLD or (item.form == "weekday" and weekdays * _HISTORY <= count)))
        or _is_in_citation(text, item.span.start)
        or is_of_these_days(document, item)
        or ends_stretch_of_story(document, item)
        for item in dates(document)
    )


def _is_in_citation(text: str, start: int) -> bool:
    """Whether a place is in brackets that end with the page of a work: "(Lamps of Yesterday, p. 20)"."""
    at = text.rfind("(", max(0, start - _TITLE), start)
    return at >= 0 and _CITED.match(text, at) is not None and text.find(")", at) > start


_A_YEAR = lazy_pattern(r"[12](?<![\w$£€.,:/-].)(?:(?<=1)\d|(?<=2)0)\d\d(?![\w/:]|[.,]\d)")
_ESSAY, _YEARS, _OF_LATE, _SPREAD, _LAID = 15, 3, 1985, 40, 0.08
"""Sentences and years of such an essay at least, the year before which all lie, how far apart they lie, and the share of sentences that lay something to somebody below which it reports nothing: of 144 rows that reported none had this, of five essays on words three."""
_HISTORY, _YEARS_OF_HISTORY = 50, 6
"""Sentences and years of such a history at least, and sentences for each weekday in it."""
_DAYS_TOLD = frozenset({"full", "day-month", "month", "part", "leaning", "stretch"})
_NO_DAYS = frozenset({"year", "decade", "century", "month-year"})
_TITLE = 80
"""Characters of the title of a work before a place in it, at most."""
_CITED = lazy_pattern(r"\([^()]{2,120}\bpp?\.\s?\d{1,4}[^()]{0,24}\)")
