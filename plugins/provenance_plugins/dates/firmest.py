"""Times of a text in English that may mean no day, or that any year settles: "today" is nowadays, too, and "last year" is known where a sentence beside it tells how things stand in a year."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from provenance.analysis import TimeExpression, dates, sentences
from provenance.analysis.dates.names import words
from provenance.api import DIGITS, Document, Span, lazy_pattern
from provenance_plugins.dates.told import is_of_writing

__all__ = ["firmest_first", "is_known_by_year", "is_weighed"]

_OF_YEARS = frozenset({"year", "decade", "century"})
_SEASONS = ("spring", "summer", "autumn", "fall", "winter")
_LOOSE_ENDS = ("months", "years", "decades", "months ahead", "years ahead")
_RECENT = "in recent "
_LOOSE_DAYS = (0, 1)
"""Today and tomorrow, which are of these days and of those to come as well."""
_YEAR = lazy_pattern(r"(?<![\w.,/$£€-])(?:19[89]|20[0-4])\d(?![\w%-]|[.,]\d)", signs=DIGITS)
_OF_SEASON = lazy_pattern(r"\b(spring|summer|autumn|fall|winter) (?:of )?(?:19|20)\d\d\b", signs=DIGITS)
_NEAR = 3
"""Sentences on either side in which a year settles one that leans on the day of writing."""
_STRETCH = 20
"""Years from which on one more or less tells nobody anything of "30 years ago"."""


def firmest_first(document: Document, found: Sequence[TimeExpression]) -> list[TimeExpression]:
    """The times of a text, those first that are sure to be days, weeks or months: of one missing date the firmest time is to warn, not the first."""
    return sorted(found, key=lambda item: _is_loose(document, item))


def _is_loose(document: Document, item: TimeExpression) -> bool:
    if is_of_writing(document, item):
        return False
    unit, said = item.expression.unit, document.slice(item.span).lower()
    if item.form == "stretch" or unit in _OF_YEARS or said.endswith(_SEASONS) or said.startswith(_RECENT):
        return True
    if item.form == "coming":
        return said.endswith(_LOOSE_ENDS)
    return item.form == "relative" and unit == "day" and item.expression.offset in _LOOSE_DAYS


def is_weighed(document: Document, item: TimeExpression) -> bool:
    """Whether a stretch that is to come stands against another in its sentence, so that no day is meant: "the coming years rather than the coming months"."""
    if item.form != "coming":
        return False
    sentence = next((one.span for one in sentences(document) if one.span.contains(item.span)), None)
    return sentence is not None and any(
        other.form == "coming" and other is not item and sentence.contains(other.span) for other in dates(document)
    )


def is_known_by_year(document: Document, item: TimeExpression) -> bool:
    """Whether a sentence near "last year" tells how things stand in a year, the one of "this fall" names a fall with its year, or so many years are counted that one more or less tells nothing."""
    unit = item.expression.unit
    if item.form == "ago" and unit in _OF_YEARS and (unit != "year" or abs(item.expression.offset or 0) >= _STRETCH):
        return True
    of_season = next((name for name in _SEASONS if document.slice(item.span).lower().endswith(name)), None)
    if unit not in _OF_YEARS and of_season is None:
        return False
    listed = sentences(document)
    if not listed:
        return False
    at = max(0, bisect_right(listed, item.span.start, key=lambda sentence: sentence.span.start) - 1)
    if of_season is not None:
        season = _OF_SEASON.search(document.text, *listed[at].span)
        return season is not None and season[1] == of_season
    return any(_tells_of_now(document, one.span) for one in listed[max(0, at - _NEAR) : at + _NEAR + 1])


def _tells_of_now(document: Document, sentence: Span) -> bool:
    """Whether a sentence says how things are in a year that it names, and nothing of what has been: "boats are dearer than ever in 2017"."""
    if _YEAR.search(document.text, *sentence) is None:
        return False
    known = words("en")
    said = _WORD.findall(document.slice(sentence).lower())
    return not _NOW.isdisjoint(said) and not any(
        word in known.happened or (known.endings and word.endswith(known.endings)) for word in said
    )


_NOW = frozenset({"is", "are"})
_WORD = lazy_pattern(r"[a-z][a-z'’-]*")
