"""Weekdays that only say of which kind something is: "the Sunday visit to the baths", "the Monday meeting group"; or by which a programme is called."""

from __future__ import annotations

from provenance.analysis import TimeExpression, language
from provenance.analysis.dates.context import words_before
from provenance.api import Document, lazy_pattern
from provenance_plugins.dates.floating.timetables import is_hour_of_week
from provenance_plugins.dates.tables import any_word, forms

_CUSTOM = lazy_pattern(
    lambda: (
        rf"[^\S\n](?:(?:morning|afternoon|evening|night)[^\S\n])?(?:(?:{any_word('of_custom', 'doing')})[^\S\n](?:{any_word('of_custom', 'doers')})|{any_word('of_custom', 'custom')})\b"
    )
)
_ONCE = lazy_pattern(
    lambda: (
        rf"(?:[’']s\b|[^\S\n](?:{any_word('of_custom', 'once')})\b|[^\S\n](?:to|with|between|of|in|at)[^\S\n](?:the[^\S\n])?[A-ZÀ-Þ])"
    )
)
"""Behind what took place once: "the Sunday visit by the mayor", "the Monday meeting with Ana Cruz"."""

_SPOKEN_TO = frozenset({"to", "told", "for", "from"})
_HOSTED = lazy_pattern(r"(?:\s(?:Morning|Night|Show))?\swith\s[A-ZÀ-Þ][\w’'-]+\s[A-ZÀ-Þ]")
"""Behind the day that a programme is called by, with whoever presents it: "spoke to Sunday with Ana Cruz"; days have "on" before them, or nothing."""


def is_attribute(document: Document, item: TimeExpression) -> bool:
    """Whether a weekday without "on" stands before the name of what people do week by week, with nothing beside it that tells of one time, or names a programme, both read in English; or stands in the title of a work, or with its hour below the name of a place among others."""
    if item.form != "weekday":
        return False
    if _is_of_title(document, item) or is_hour_of_week(document, item):
        return True
    if language(document).read_as != "en":
        return False
    if _is_behind_its_kind(document, item):
        return True
    if _is_of_several(document, item) or _is_standing(document, item) or _is_behind_any(document, item):
        return True
    if document.text.startswith(_WEEKLY, item.span.end):
        return True  # "Tuesday weekly readings"
    if " " in document.slice(item.span):
        return False
    before = words_before(document.text, item.span.start)[-1:]
    if before and before[0].lower() in _SPOKEN_TO and _HOSTED.match(document.text, item.span.end) is not None:
        return True
    if not before or before[0].lower() not in forms("of_custom", "before"):
        return False
    custom = _CUSTOM.match(document.text, item.span.end)
    return custom is not None and _ONCE.match(document.text, custom.end()) is None


def _is_behind_any(document: Document, item: TimeExpression) -> bool:
    """Whether a weekday follows one of any week in a case that its sentence puts to anybody: "You fall on a Tuesday night and write off Wednesday"."""
    start = max(0, item.span.start - _LONGEST)
    return _ANY_WEEK.search(document.text, start, item.span.start) is not None


_ANY_WEEK = lazy_pattern(
    lambda: (
        rf"(?i)(?<!\w)(?:{any_word('of_custom', 'anybody')})\s[^.!?\n]{{0,60}}?\bon\san?\s(?:[a-z]+\s)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?:,?\s(?!in\s|of\s)[^.!?\n]{{0,60}})?\Z"
    )
)


def _is_behind_its_kind(document: Document, item: TimeExpression) -> bool:
    """Whether a weekday is the first word of a name that stands right behind what is called so: "the New Zealand brand Friday Lamp"."""
    if _NAME_GOES_ON.match(document.text, item.span.end) is None:
        return False
    before = words_before(document.text, item.span.start)[-1:]
    return bool(before) and before[0] in forms("of_custom", "called")


_NAME_GOES_ON = lazy_pattern(r" (?!(?:Morning|Afternoon|Evening|Night|Mass|I)\b)[A-Z][\w’'-]+(?=[ ,.;:!?’'\n)]|\Z)")
_WEEKLY = (" weekly ", " Weekly ")


def _is_of_title(document: Document, item: TimeExpression) -> bool:
    """Whether a weekday stands in brackets, quotation marks or slanted letters that begin with a capital, with the year of a work right behind them: "*Domingo* (Sunday is a day of tea) (2006)"."""
    place = document.locate(item.span)
    source = document.source
    closed = _TITLE_ENDS.match(source, place.end, place.end + _LONGEST)
    if closed is None:
        return False
    return _TITLE_BEGINS.search(source, max(0, place.start - _LONGEST), place.end) is not None


_LONGEST = 100
"""Characters of a title on each side of a weekday."""
_TITLE_ENDS = lazy_pattern(
    r"[^()“”\"«»*\n]{0,90}(?:[)”\"»*_]|</(?:em|i|cite)>)[)”\"*_]{0,2},? ?\((?:1[5-9]|20)\d\d[a-z]?\)"
)
_TITLE_BEGINS = lazy_pattern(r"(?:[(“\"«*_]|<(?:em|i|cite)>)(?=[A-ZÀ-Þ])[^()“”\"«»*\n]{0,90}\Z")


def _is_standing(document: Document, item: TimeExpression) -> bool:
    """Whether a weekday is the term for what readers choose a day for themselves, whenever that is: "by noon on the Tuesday prior to the desired weekend"."""
    return (
        words_before(document.text, item.span.start)[-1:] == ["the"]
        and _STANDING.match(document.text, item.span.end) is not None
    )


_STANDING = lazy_pattern(
    lambda: (
        rf"\s(?:morning\s|evening\s|noon\s)?(?:prior\sto|before|preceding|ahead\sof|after|following)\s(?:the|your|any|each|their|that)\s(?:{any_word('of_custom', 'chosen')})(?!\w)"
    )
)


def _is_of_several(document: Document, item: TimeExpression) -> bool:
    """Whether a weekday stands, with "early" or "late" or without, before a part of the day and what was done at it time and again: "the late Sunday morning brunches"."""
    before = words_before(document.text, item.span.start)[-1:]
    if not before or before[0].lower() not in forms("of_custom", "before"):
        return False
    several = _SEVERAL.match(document.text, item.span.end)
    return several is not None and _ONCE.match(document.text, several.end()) is None


_SEVERAL = lazy_pattern(
    lambda: rf"[^\S\n](?:morning|afternoon|evening|night)[^\S\n](?:{any_word('of_custom', 'several')})\b"
)
