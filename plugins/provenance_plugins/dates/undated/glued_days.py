"""A day with its year that ran into a word beside it, or has the time of the day, as stamps of scraped pages do: "Lamp WireDec. 17, 2013, 11:11 am by Ana Cruz"; and that behind a byline to which a title and a text were run."""

from __future__ import annotations

from functools import cache

from provenance.analysis.dates.names import MONTH_LETTERS, WEEKDAYS, month_names
from provenance.analysis.line_beginnings import fitting_at, places_of
from provenance.api import DIGITS, Document, Span, lazy_pattern
from provenance_plugins.dates.tables import forms

__all__ = ["glued_day"]

_HEAD, _FOOT = 3000, 600
"""Characters at the two ends of a text in which it stands: where the lines of a page were run together, its menus stand before it."""
_YEAR = lazy_pattern(r"[12](?<!\d.)(?:(?<=1)9[89]|(?<=2)0[0-4])\d(?!\d)", signs=DIGITS)
_CENTURIES = ("19", "20")
_BEFORE = 40
"""Characters before the year in which its day stands."""
_DAY = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?"
_DAY_AND_MONTH = lazy_pattern(
    rf"(?P<weekday>[A-ZÀ-Þ][a-zà-þ]{{2,9}}\.?,?\s)?"
    rf"(?:(?P<month>[A-ZÀ-Þ][a-zà-þ]{{2,9}})\.?\s?{_DAY},?\s|(?<!\d){_DAY}\.?\s?(?:de\s)?(?P<last>[^\W\d_]{{3,10}})\.?,?\s(?:de\s)?)\Z"
)
"""What stands before the year: "Wed., Jan. 15, ", "13 Sep "."""
_TIME = lazy_pattern(r"(?:,|\sat|\s?[–|·-])?\s\d{1,2}[:.h]\d\d")
"""Behind a stamp."""
_IN_CAPITALS = lazy_pattern(
    r"(?m)^By [^\n]{3,160}?(?<=[A-Z])(?P<day>(?:JAN|FEB|MARCH|APRIL|MAY|JUNE|JULY|AUG|SEPT|OCT|NOV|DEC)\.? (?:3[01]|[12]\d|0?[1-9]), (?:19[89]|20[0-4])\d)(?!\d)",
    signs=("By ",),
)
"""Behind a byline in capitals: "By ANA CRUZMARCH 8, 2016"."""
_OF_BYLINE = lazy_pattern(
    lambda: (
        rf"(?:by|B[yY]) (?<=[\w.!?”\"] .. )(?<!\w by )(?<!hoto .. )(?<!mage .. )(?<!ture .. )(?<!tion .. )(?<!ideo .. )(?<!raph .. )(?:[A-Z][\w.’'-]{{0,20}} ){{2,4}}?[|•·–—,-]? ?(?P<day>(?i:{MONTH_LETTERS})[a-z]{{0,6}}\.? (?:3[01]|[12]\d|0?[1-9]), (?:19[89]|20[0-4])\d)(?= [A-Z“\"])"
    ),
    signs=("y ", "Y "),
)
"""Behind a byline to which the lines of a page were run together, before the next one: "The lamp is out. by Ana Cruz March 8, 2016 The keeper said"; not who took a picture, nor "signed by"."""
_ENDS = '.!?”"’)…'
"""Marks into which it ran."""
_LABEL = ":"
"""Behind a word that says what the day is of: "Kickoff:"."""


def glued_day(document: Document) -> Span | None:
    """The first of them in the head, else in the foot of a text. To be asked only where no date was found: such a day may be that of something beside the text."""
    text = document.text
    byline = _IN_CAPITALS.search(text, 0, _HEAD)
    byline = byline or _OF_BYLINE.search(text, 0, _HEAD)
    if byline is not None:
        return Span(*byline.span("day"))
    places = places_of(text, _CENTURIES)
    for first, last in ((0, _HEAD), (max(_HEAD, len(text) - _FOOT), len(text))):
        for year in fitting_at(_YEAR, text, places, first, last):
            day = _DAY_AND_MONTH.search(text, max(0, year.start() - _BEFORE), year.start())
            if day is None or (day["month"] or day["last"]).lower() not in _months():
                continue
            begins = _begins(day.start(), day.end("weekday"), day["weekday"])
            if _is_governed(text, begins):
                continue
            if _is_glued(text, begins, year.end()) or _is_stamp(text, begins, year.end()):
                return Span(begins, year.end())
    return None


def _begins(start: int, behind: int, weekday: str | None) -> int:
    """Where the day itself begins: a word of three letters and more before it may be a weekday or any other."""
    return start if weekday is None or weekday[:3].lower() in {name[:3] for name in WEEKDAYS} else behind


def _is_glued(text: str, start: int, end: int) -> bool:
    """Whether no space parts it from the word before or behind it."""
    before, behind = text[start - 1 : start], text[end : end + 2]
    return before.islower() or (before != "" and before in _ENDS) or (behind[:1].isupper() and behind[1:].islower())


def _is_stamp(text: str, start: int, end: int) -> bool:
    """Whether the time of the day stands behind it and no word of a sentence before it: "Lamp Wire Dec. 17, 2013, 11:11 am"."""
    words = text[max(0, start - _BEFORE) : start].rpartition("\n")[2].split()
    return _TIME.match(text, end) is not None and not (words and words[-1].strip(",").islower())


def _is_governed(text: str, start: int) -> bool:
    """Whether a word or a label before it says what the day is of: "burned onMarch 3, 1998", "Kickoff:"."""
    before = text[max(0, start - _BEFORE) : start].rstrip()
    words = before.split()
    return before.endswith(_LABEL) or (bool(words) and words[-1] in forms("before_days"))


@cache
def _months() -> frozenset[str]:
    return frozenset(name.strip(".") for name in month_names() if len(name) > 2)
