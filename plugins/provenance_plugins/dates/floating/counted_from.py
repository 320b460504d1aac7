"""Relative dates that lean on something else than the day of writing: the end of a span whose beginning has its year, a day beside a feast, a state that had lasted so long, a weekday on which a day of every year falls, another mention of the same event with its day; and "lately", which is no day."""

from __future__ import annotations

import re
from bisect import bisect_left

from provenance.analysis import TimeExpression, attributions, dates, language, metadata, sentence_at, sentences
from provenance.analysis.quotes import inside_long_quotation, is_taken_over
from provenance.api import Document, lazy_pattern
from provenance_plugins.dates.tables import any_word, forms
from provenance_plugins.dates.told import ends_stretch_of_story

__all__ = ["leans_on_text"]

_SPAN = 26
"""Characters between the two ends of a span, and before the first of them."""
_ENDS = 2
"""Dates before the end of a span of which one is its beginning."""
_ENDED = frozenset({"month", "month of year", "year", "season"})
_WITH_YEAR = frozenset({"full", "iso", "numeric", "month-year"})


def leans_on_text(document: Document, item: TimeExpression) -> bool:
    """Whether a reader can place it without the day of writing, or there is no day to write out."""
    return (
        _is_lately(document, item)
        or _ends_span(document, item)
        or _is_beside_feast(document, item)
        or _had_lasted(document, item)
        or _is_fallen_on(document, item)
        or _is_by_the_clock(document, item)
        or _is_in_post(document, item)
        or is_taken_over(document, item.span.start)
        or _is_told_with_day(document, item)
        or _is_what_there_is(document, item)
        or _is_ahead_in_story(document, item)
        or _is_in_column(document, item)
        or inside_long_quotation(document, item.span)
        or _is_titled_by_day(document)
        or _is_below_dateline(document, item)
        or _is_explained_on(document, item)
        or _is_of_told_week(document, item)
        or _is_told_in_work(document, item)
        or _is_of_story(document, item)
        or _is_in_named_month(document, item)
        or _stands_by_posts(document)
    )


def _is_lately(document: Document, item: TimeExpression) -> bool:
    """Whether it is a stretch of days up to now without their number: "in recent days", "son günlerde", "in den letzten Tagen"."""
    return item.form == "coming" and _PAST.search(document.slice(item.span)) is not None


_PAST = lazy_pattern(lambda: rf"(?<!\w)(?:{any_word('counted_from', 'lately')})(?!\w)", re.IGNORECASE)


def _ends_span(document: Document, item: TimeExpression) -> bool:
    """Whether it is the end of a span that begins with a month or day of a year: "between October 2019 and last April", "entre octubre de 2019 y el pasado abril"."""
    if item.expression.unit not in _ENDED:
        return False
    text, start, found = document.text, item.span.start, dates(document)
    at = bisect_left(found, start, key=lambda other: other.span.start)
    for other in reversed(found[max(0, at - _ENDS) : at]):
        if not 0 <= start - other.span.end <= _SPAN or other.form not in _WITH_YEAR or not other.has_year:
            continue
        joined = _JOINED.fullmatch(text, other.span.end, start)
        if joined is not None and (
            joined["whole"] is not None
            or _OPENS.search(text, max(0, other.span.start - _SPAN), other.span.start) is not None
        ):
            return True
    return False


_JOINED = lazy_pattern(
    lambda: (
        rf"\s?(?:(?P<whole>[–—-]|ile|(?:{any_word('counted_from', 'until')}))|(?:{any_word('counted_from', 'and')}))\s?(?:(?:{any_word('counted_from', 'article')})[\s’'])?"
    ),
    re.IGNORECASE,
)
_OPENS = lazy_pattern(
    lambda: (
        rf"(?<!\w)(?:{any_word('counted_from', 'from')})[\s’'](?:(?:{any_word('counted_from', 'article')})[\s’'])?\Z"
    ),
    re.IGNORECASE,
)


def _is_beside_feast(document: Document, item: TimeExpression) -> bool:
    """Whether it is the weekend or the day before or behind a feast or an event, in another language than English: "el fin de semana anterior al día de San Patricio", "am Sonntag nach Ostern"."""
    if item.form not in ("weekday", "relative") or item.expression.unit not in ("day", "week", "weekend", "month"):
        return False
    if item.form == "relative" and item.expression.unit == "day":
        return False
    return language(document).read_as != "en" and _BESIDE.match(document.text, item.span.end) is not None


_BESIDE = lazy_pattern(
    lambda: (
        rf"\s(?:(?:{any_word('counted_from', 'adjacent')})[\s’']|(?:{any_word('counted_from', 'beside')})\s(?:(?:{any_word('counted_from', 'article')})[\s’'])?(?:{any_word('counted_from', 'feast')})(?!\w))"
    ),
    re.IGNORECASE,
)


def _had_lasted(document: Document, item: TimeExpression) -> bool:
    """Whether a state of the past had lasted so long: "estava desaparecida há 25 dias", where "desapareceu há 25 dias" counts from now."""
    if item.form != "ago":
        return False
    before = document.text[max(0, item.span.start - _STATE) : item.span.start]
    return _STATED.search(before) is not None


_STATE = 60
"""Characters before a stretch of time in which the verb of its clause stands."""
_STATED = lazy_pattern(
    lambda: (
        rf"(?<!\w)(?:{any_word('counted_from', 'state')})(?:\s(?!(?:{any_word('counted_from', 'and')}|{any_word('counted_from', 'clause')})\s)[^\W\d_]+){{0,4}}\s\Z"
    ),
    re.IGNORECASE,
)


def _is_fallen_on(document: Document, item: TimeExpression) -> bool:
    """Whether it is the weekday on which a day of every year falls: "la fiesta no cae en domingo"."""
    if item.form != "weekday":
        return False
    found = _FALLS.search(document.text, max(0, item.span.start - _SPAN), item.span.start)
    return found is not None and (found["on"] is not None or document.slice(item.span).startswith(_ON))


_FALLS = lazy_pattern(
    lambda: rf"(?<!\w)(?:{any_word('counted_from', 'falls')})\s(?P<on>(?:{any_word('counted_from', 'on')})\s)?\Z",
    re.IGNORECASE,
)
_ON = ("w ", "we ", "di ", "en ", "em ", "num ")
"""With which the words for a day begin that have what leads to it."""


def _is_by_the_clock(document: Document, item: TimeExpression) -> bool:
    """Whether hours are given for several weekdays of which readers may choose: "between 6PM and 3AM on Friday, or 3PM and 3AM on Saturday or Sunday"."""
    if item.form != "weekday":
        return False
    here = sentence_at(document, item.span.start)
    if here is None or " or " not in document.slice(here.span):
        return False
    if len(_HOUR.findall(document.text, *here.span)) < _HOURS:
        return False
    return (
        len(set(_DAY.findall(document.text, *here.span))) > 1 and _OR_DAY.search(document.text, *here.span) is not None
    )


_HOUR = lazy_pattern(r"\b\d{1,2}(?::\d\d)?\s?[ap]\.?m\b", re.IGNORECASE)
_HOURS = 3
_DAY = lazy_pattern(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")
_OR_DAY = lazy_pattern(r"\bor (?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")


def _is_in_post(document: Document, item: TimeExpression) -> bool:
    if "(@" not in document.text:
        return False
    from provenance_plugins.dates.floating.shown_posts import is_in_post  # noqa: PLC0415 - few texts show posts

    return is_in_post(document, item)


def _is_told_with_day(document: Document, item: TimeExpression) -> bool:
    """Whether the text tells further on of the same event with its day: "published an article Wednesday … the article, published on May 6"."""
    if item.form != "weekday" or language(document).read_as != "en":
        return False
    here = sentence_at(document, item.span.start)
    if here is None:
        return False
    before = document.text[max(here.span.start, item.span.start - _CLAUSE) : item.span.start].lower().split()
    verbs = forms("counted_from", "once") & set(before)
    if not verbs:
        return False
    things = {word.strip('.,;:“”"') for word in before if len(word) >= _THING} - verbs
    found = dates(document)
    at = bisect_left(found, item.span.end, key=lambda other: other.span.start)
    for other in found[at : at + _LATER]:
        if other.form == "day-month" and not other.has_year:
            start = max(0, other.span.start - _CLAUSE)
            said = [word.strip('.,;:“”"') for word in document.text[start : other.span.start].lower().split()]
            if verbs & set(said[-_VERB:]) and things & set(said) and _OTHERS.isdisjoint(said[-_NAMED:]):
                return True
    return False


_OTHERS, _NAMED = frozenset({"a", "an", "another", "earlier", "previous"}), 4
"""Among so many words before a day: what tells of another thing of the kind."""
_LATER = 40
"""Dates behind a day among which the event is told again."""
_CLAUSE, _THING, _VERB = 70, 5, 3
"""Characters before a day in which its event is told, letters of a word for what it happened to, and words before a day of which its verb is one."""


def _is_what_there_is(document: Document, item: TimeExpression) -> bool:
    """Whether "today" tells what there is these days: "the number of banks that the country has today would have taken years"."""
    text, (start, end) = document.text, item.span
    if item.form != "relative" or text[start:end].lower() != "today":
        return False
    if text[max(0, start - 2) : start] == ", " and _APPOSED.match(text, end) is not None:
        return True
    return _HAS.search(text, max(0, start - _WORD), start) is not None and _WOULD.match(text, end) is not None


_WORD = 12
_APPOSED = lazy_pattern(r" (?:housed|kept|preserved|known|called|owned|part of|home to|an?|the)\b[^.;,\n]{2,60},")
_HAS = lazy_pattern(r"\b(?:has|have|know|see|use|enjoy|need|call|live in)\s\Z")
_WOULD = lazy_pattern(
    r",?\s(?:would|could|can|cannot|can’t|can't|may|might|will|is|are|was|were|did|took|began|started|comes?|goes|owes?)\b"
)


def _is_ahead_in_story(document: Document, item: TimeExpression) -> bool:
    """Whether it is ahead in the time of a story: "Next week they'd be at work on it", "tomorrow he would leave"; not where somebody says so, or only would like it."""
    if item.form != "relative" or (item.expression.offset or 0) <= 0:
        return False
    if _STORY.match(document.text, item.span.end) is None:
        return False
    here = sentence_at(document, item.span.start)
    return here is not None and not any(
        here.span.start <= one.cue.start < here.span.end for one in attributions(document)
    )


_STORY = lazy_pattern(
    lambda: (
        rf",?\s(?:he|she|they|it|we|I)(?:['’]d|\s(?:would|might|had to))\b(?!\s(?:{any_word('counted_from', 'polite')})\b)"
    )
)


def _is_in_column(document: Document, item: TimeExpression) -> bool:
    """Whether a weekday is all of a cell, or is called by something: "| Saturday |", "Saturday night was Poker Night"; "Friday was Election Day" is that one day."""
    text, (start, end) = document.text, item.span
    if item.form != "weekday":
        return False
    if _CALLED.match(text, end) is not None:
        return True
    return _CELL_ENDS.match(text, end) is not None and text[max(0, start - _CELL) : start].rstrip(" *").endswith("|")


_CALLED = lazy_pattern(
    r"\s(?:night\s(?:is|was)\s[A-Z][a-z]+\sNight|morning\s(?:is|was)\s[A-Z][a-z]+\sMorning|evening\s(?:is|was)\s[A-Z][a-z]+\sEvening)\b"
)
_CELL = 12
_CELL_ENDS = lazy_pattern(r"[ *]{0,10}\|")


def _is_titled_by_day(document: Document) -> bool:
    """Whether the title of minutes, a letter or an issue names one day with its year: "Minutes of the meeting of March 5, 2013"."""
    title = metadata(document).title
    if title is None or sum(map(str.isdigit, title.value)) < _FIGURES:
        return False
    from provenance_plugins.dates.titled_days import (  # noqa: PLC0415 - few titles have a figure
        bears_own_day,
        days_of_title,
    )

    return bears_own_day(title.value) and len(days_of_title(document)) == 1


_FIGURES = 5


def _is_below_dateline(document: Document, item: TimeExpression) -> bool:
    """Whether a line shortly above is a dateline with its year, as an item of a bulletin has: "Leeds, England -- June 24, 1993"; or the weekday stands with its day and month."""
    if item.expression.unit not in ("day", "week", "weekend", "month"):
        return False
    text, start, found = document.text, item.span.start, dates(document)
    at = bisect_left(found, start, key=lambda other: other.span.start)
    for other in reversed(found[max(0, at - _BEFORE) : at]):
        if start - other.span.end > _ITEM:
            return False
        if other.form == "day-month" and other.expression.weekday is not None:
            if item.form == "weekday" and other.expression.weekday == item.expression.weekday:
                return True  # "closes on Sunday, April 18th. … that night, Sunday"
            continue
        if other.form not in ("full", "month-year"):
            continue
        line, end = text.rfind("\n", 0, other.span.start) + 1, text.find("\n", other.span.end)
        if _PLACE.fullmatch(text, line, other.span.start) is not None and not text[other.span.end : max(0, end)].strip(
            " )_|*."
        ):
            return True
    return False


_ITEM, _BEFORE = 700, 3
"""Characters of an item behind its dateline, and dates before a day among which that is."""
_PLACE = lazy_pattern(r"\W{0,40}[A-ZÀ-Þ][^\n]{2,60}?\s?(?:--|[–—-]|\()\s?")


def _is_explained_on(document: Document, item: TimeExpression) -> bool:
    """Whether the month or day with its year stands behind a comma: "last month, in May 2019"."""
    text, end, found = document.text, item.span.end, dates(document)
    at = bisect_left(found, end, key=lambda other: other.span.start)
    other = found[at] if at < len(found) else None
    if other is None or not other.has_year or other.span.start - end > _AFTER:
        return False
    return _AND_SO.fullmatch(text, end, other.span.start) is not None


_AFTER = 9
_AND_SO = lazy_pattern(r",\s(?:[a-zà-ÿ]{1,4}\s){0,2}")


def _is_of_told_week(document: Document, item: TimeExpression) -> bool:
    """Whether a weekday is one of the week of which was told, or counted from a day told before it: "on Tuesday of that week", "on 3 May the mill burned. Two days later, on Wednesday"."""
    text, (start, end) = document.text, item.span
    if text.startswith("-là", end):
        return True  # "cette semaine-là"
    if item.form != "weekday":
        return False
    if _THAT_WEEK.match(text, end) is not None:
        return True
    if _COUNTED.search(text, max(0, start - _SPAN), start) is None:
        return False
    found = dates(document)
    at = bisect_left(found, start, key=lambda other: other.span.start)
    return any(
        other.form in ("full", "iso", "day-month") and start - other.span.end <= _ITEM
        for other in found[max(0, at - _BEFORE) : at]
    )


_THAT_WEEK = lazy_pattern(lambda: rf",?\s(?:{any_word('counted_from', 'that_week')})(?!\w)", re.IGNORECASE)
_COUNTED = lazy_pattern(
    lambda: rf"(?<!\w)(?:{any_word('counted_from', 'counted')}),?\s(?:[a-zà-ÿ]{{1,3}}\s){{0,2}}\Z", re.IGNORECASE
)


def _is_told_in_work(document: Document, item: TimeExpression) -> bool:
    """Whether its sentence begins with a work whose tale it tells: "In the novel the mayor dies on Sunday"; not "in the film, released on Sunday"."""
    here = sentence_at(document, item.span.start)
    if here is None or _IN_WORK.match(document.text, *here.span) is None:
        return False
    before = document.text[here.span.start : item.span.start].lower()
    return not any(word in before for word in forms("counted_from", "of_work"))


_IN_WORK = lazy_pattern(lambda: rf"\W{{0,3}}(?:{any_word('counted_from', 'in_work')})(?!\w)", re.IGNORECASE)


def _is_of_story(document: Document, item: TimeExpression) -> bool:
    """Whether it is told of in a history, as the end of a stretch or as a weekday in what that takes over."""
    if ends_stretch_of_story(document, item):
        return True
    if item.form != "weekday":
        return False
    from provenance.analysis.register.long_ago import is_of_long_ago  # noqa: PLC0415 - few texts come so far
    from provenance_plugins.dates.undated.scholarly import is_on_old_times  # noqa: PLC0415 - as above

    return is_of_long_ago(document, item.span.start) and is_on_old_times(document, len(sentences(document)))


def _is_in_named_month(document: Document, item: TimeExpression) -> bool:
    """Whether it is a part of a month that the text has named shortly before: "opens in Leeds in April … elsewhere later in the month"."""
    if item.expression.unit != "month" or not document.slice(item.span).lower().endswith(_OF_THE_MONTH):
        return False
    start = item.span.start
    return any(other.form in _MONTHS and start - _NAMED_BEFORE <= other.span.start < start for other in dates(document))


_OF_THE_MONTH = "in the month"
_MONTHS = frozenset({"month", "month-year", "day-month", "full"})
_NAMED_BEFORE = 600
"""Characters before a part of a month in which that is named: three sentences or four."""


def _stands_by_posts(document: Document) -> bool:
    if "(@" not in document.text:
        return False
    from provenance_plugins.dates.floating.shown_posts import shows_dated_posts  # noqa: PLC0415 - few texts show posts

    return shows_dated_posts(document)
