"""What a text tells of times that nobody now alive has seen: who took a side then can be asked no more, and a weekday of those days is none of the writer's."""

from __future__ import annotations

import re
from bisect import bisect_left

from provenance.analysis.dates.expression import TimeExpression
from provenance.analysis.dates.reading import dates
from provenance.analysis.quotes import inside_quotation
from provenance.analysis.sentences import sentence_at, sentences
from provenance.api import Document, lazy_pattern

__all__ = ["LONG_AGO", "is_life_of_long_ago", "is_of_long_ago", "is_year_of_work"]

LONG_AGO = 1950
"""Before this year nobody acted whom a reader could ask."""
_MOST = 0.8
"""The part of the years of a text that lie so long ago where it is a history."""
_FEWEST, _MANY = 2, 6
"""Years of a history at least, and of one that tells of nothing else."""
_NEAR, _BEHIND = 900, 60
"""Characters before a place, and behind it, in which a year tells when it was; between two years of a history that names many, any one does."""
_TOLD = 0.5
"""The part of a text that lies between its first year of long ago and its last one, with their paragraphs, where it is a history: what is in the background of a report is none."""
_WEEKDAYS = 50
"""Sentences of a history for each weekday in it, which is one of its story; a report has more."""
_TITLE = 80
"""Characters before a year in which the bracket of a work begins."""
_WORK = lazy_pattern(r"\((?:[^()]{2,70},\s)?\Z")
"""Before the year in which a work came out: "(Lamp Press, 2017)"."""

_LIFE = lazy_pattern(
    r"\s{0,4}[A-ZÀ-Þ][^()\n!?:]{2,80}\s\((?=[^()\n]{2,40}\))(?P<sign>born |b\. ?)?(?P<about>(?:c\.?|ca\.?|circa)\s?)?"
    r"(?:(?P<born>\d{1,4})(?: ?(?P<first>AD|BC|CE|BCE))?\s?[–—-]\s?)?(?P<dead>died |d\. ?)?(?P<later>(?:c\.?|ca\.?|circa)\s?)?"
    r"(?P<died>\d{1,4})(?: ?(?P<era>AD|BC|CE|BCE))?\)"
)
"""With which an entry on somebody begins: "Cruz of Leeds (c. 376 – 444 AD)"."""
_SIGNS = ("sign", "about", "first", "dead", "later", "era")
"""What says that figures are years: "The Lamps (3-1)" won a match."""
_YOUNGEST, _OLDEST = 12, 110
"""Years of a life: a war has fewer, an empire more."""
_OF_NEWS = frozenset({"weekday", "coming", "relative", "ago"})
_SHORT = frozenset({"day", "week"})


def is_life_of_long_ago(document: Document) -> bool:
    """Whether a row begins with a name and the years of a life that ended long ago, as entries of a list of lives do; not news of somebody who is remembered "on Monday"."""
    if document.row is None:
        return False
    found = _LIFE.match(document.text)
    return found is not None and _is_life(found) and not _is_news(document)


def _is_life(found: re.Match[str]) -> bool:
    """Whether figures in brackets are the years of a life."""
    born, died = found["born"], int(found["died"])
    if died >= LONG_AGO:
        return False
    named = any(found[sign] for sign in _SIGNS)
    if born is None:
        return named
    if not named and min(len(born), len(found["died"])) < len("1900"):
        return False
    across = (found["first"] or "").startswith("B") and not (found["era"] or "").startswith("B")
    years = died + int(born) if across else abs(died - int(born))
    return _YOUNGEST <= years <= _OLDEST


def _is_news(document: Document) -> bool:
    """Whether a text names a day or a week that only its own day tells, before or after that."""
    return any(
        item.form in _OF_NEWS
        and (item.form == "weekday" or item.expression.unit in _SHORT)
        and (item.form != "relative" or item.expression.offset != 0)
        for item in dates(document)
    )


def is_year_of_work(text: str, start: int, end: int) -> bool:
    """Whether a year is that of a work in brackets, which tells nothing of the days of the story: "(Lamp Press, 2017)"."""
    return (
        text.startswith(")", end)
        and text.rfind("(", max(0, start - _TITLE), start) >= 0
        and _WORK.search(text, max(0, start - _TITLE), start) is not None
    )


def is_of_long_ago(document: Document, place: int) -> bool:
    """Whether a place of a history tells of days long ago: behind a year of them in its paragraph, or between two in a text of many, and in a sentence that has no later one."""
    starts, years, is_history = document.recall("register.years_told", _years_told)
    if not is_history:
        return False
    here = sentence_at(document, place)
    if here is not None:
        within = years[bisect_left(starts, here.span.start) : bisect_left(starts, here.span.end)]
        if any(year >= LONG_AGO for year in within):
            return False
    at = bisect_left(starts, place)
    if not at:
        return starts[0] - place <= _BEHIND and years[0] < LONG_AGO
    if years[at - 1] >= LONG_AGO:
        return False
    if len(years) >= _MANY and at < len(starts) and years[at] < LONG_AGO:
        return True
    block = document.block_at(place)
    return place - starts[at - 1] <= _NEAR and (block is None or block.span.start <= starts[at - 1])


def _years_told(document: Document) -> tuple[list[int], list[int], bool]:
    """Where a text names years and which, and whether it is a history: most lie long ago, and all through it."""
    told = [
        (item.span.start, item.expression.year)
        for item in dates(document)
        if item.has_year and item.expression.year and not is_year_of_work(document.text, *item.span)
    ]
    old = [start for start, year in told if year < LONG_AGO]
    is_history = (
        len(old) >= max(_FEWEST, _MOST * len(told))
        and _stretch(document, old[0], old[-1]) >= _TOLD * len(document.text)
        and not _tells_of_now(document)
    )
    return [start for start, _ in told], [year for _, year in told], is_history


def _stretch(document: Document, first: int, last: int) -> int:
    """How long a text is from the paragraph of a place to the end of that of another."""
    begins, ends = document.block_at(first), document.block_at(last)
    return (last if ends is None else ends.span.end) - (first if begins is None else begins.span.start)


def _tells_of_now(document: Document) -> bool:
    """Whether a day is counted from that of writing, or weekdays are more than a story has."""
    ours = [item for item in dates(document) if _is_counted(item) and not inside_quotation(document, item.span)]
    weekdays = sum(item.expression.offset is None for item in ours)
    return weekdays < len(ours) or weekdays * _WEEKDAYS > len(sentences(document))


def _is_counted(item: TimeExpression) -> bool:
    """Whether it is a weekday, or counted from the day of writing: "last week"; "today" and "the end of the year" may be of any days."""
    if item.has_year or item.form not in _COUNTED:
        return False
    return item.form == "weekday" or (item.expression.unit in _UNITS and item.expression.offset != 0)


_COUNTED = frozenset({"relative", "ago", "weekday"})
_UNITS = frozenset({"day", "week", "month"})
