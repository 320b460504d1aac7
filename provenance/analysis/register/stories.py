"""Stories that say nothing of what they are: told of somebody in the past, with hardly a figure or a weekday, and of what is said in them little is laid to anybody by a full name."""

from __future__ import annotations

from provenance.analysis.attributions import Attribution, attributions
from provenance.analysis.characters import has_digit, lowered_part
from provenance.analysis.dates.reading import dates
from provenance.analysis.language import language
from provenance.analysis.register.genres import words_of_fiction
from provenance.analysis.register.reading import share_of_past
from provenance.analysis.sentences import sentences
from provenance.api import Document, analysis, lazy_pattern

__all__ = ["is_story"]

_FEW, _FEWEST = 10, 30
"""Sentences of a short story and of one with dialogue, at least."""
_PAST, _OF_PERSONS, _OF_OTHERS, _FIGURES, _LAID = 0.4, 0.5, 0.2, 0.03, 0.7
"""Shares of the sentences of one with dialogue: in the past, on "him", "her" or "me" and on him or her at least, with a number and laid to somebody at most. Where nearly each says who said it, it is testimony."""
_BY_NAME, _OF_ALL = 0.5, 0.2
"""Parts of what is laid to anybody and of all sentences that full names may take; reports have either."""
_MUCH, _CRIES = 0.25, 0.02
"""From this share of statements on somebody asks or cries out in dialogue, for this part of the sentences: reports on what one person said of himself do not."""
_PUBLIC = 0.1
"""Part of the sentences in which those of whom news is told may stand: "the council", "police"; one of 47 tales has more."""
_DAYS = 40
"""Sentences for each weekday or day of a month, at least."""
_SHORT_PAST, _SHORT_OTHERS, _SHORT_LAID = 0.6, 0.3, 0.2
"""The same of a short one, which has no figure and no such day, and lays nothing to a full name and little to persons."""
_OF_CALENDAR = frozenset({"weekday", "day-month", "full", "iso", "numeric"})
_FIGURE = lazy_pattern(r"\d\d")
_CRIED = lazy_pattern(r"[!?][”\"’']")
_WORD = lazy_pattern(r"[a-z’']+")


@analysis()
def is_story(document: Document) -> bool:
    """Whether an English text is told as stories are, in dialogue too.

    Of 107 tales and poems of two collections 57 are, of 651 reports none; `is_told_as_tale` knows those that lay little to anybody.
    """
    if language(document).read_as != "en":
        return False
    count, past = len(sentences(document)), share_of_past(document, 1)
    if count < _FEW or past is None:
        return False
    if count < _FEWEST:
        return document.media_type == "text/plain" and past >= _SHORT_PAST and _is_short_story(document, count)
    if past < _PAST or _figures(document) > _FIGURES * count:
        return False
    if _told_of(document, "others") < _OF_OTHERS * count or _told_of(document, "person") < _OF_PERSONS * count:
        return False
    if _told_of(document, "public") > _PUBLIC * count:
        return False
    laid, named = _laid(document)
    if laid > _LAID * count or named > max(_BY_NAME * laid, _OF_ALL * count):
        return False
    if laid > _MUCH * count and _cries(document) < _CRIES * count:
        return False
    return _days(document) * _DAYS <= count


def _is_short_story(document: Document, count: int) -> bool:
    if has_digit(document.text) or _told_of(document, "others") < _SHORT_OTHERS * count:
        return False
    if _laid(document)[1] or _days(document):
        return False
    persons = sum(one.lays and _is_by_person(document, one) for one in attributions(document))
    return persons <= _SHORT_LAID * count


def _is_by_person(document: Document, one: Attribution) -> bool:
    """Whether somebody says something, and neither nobody nor "it" or "they": in tales the wind tells, too."""
    if one.kind != "pronoun":
        return one.kind != "nobody"
    return one.source is None or document.slice(one.source).lower() in words_of_fiction("others")


def _figures(document: Document) -> int:
    return sum(_FIGURE.search(document.text, *one.span) is not None for one in sentences(document))


def _told_of(document: Document, sort: str) -> int:
    """How many sentences speak of persons of a sort."""
    words = words_of_fiction(sort)
    return sum(not words.isdisjoint(_WORD.findall(lowered_part(document, *one.span))) for one in sentences(document))


def _laid(document: Document) -> tuple[int, int]:
    """How much of what is said is laid to anybody, and to a full name."""
    laid = [one for one in attributions(document) if one.lays]
    return len(laid), sum(one.named and " " in (one.speaker or "") for one in laid)


def _cries(document: Document) -> int:
    """How many quotations end with a question or a cry."""
    return sum(1 for _ in _CRIED.finditer(document.text))


def _days(document: Document) -> int:
    return sum(one.form in _OF_CALENDAR for one in dates(document))
