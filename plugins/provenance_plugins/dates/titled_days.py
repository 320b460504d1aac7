"""The days that the title of a text names, and the text's own among them, whose year the text may tell."""

from __future__ import annotations

import re
from datetime import date

import msgspec

from provenance.analysis import language, metadata
from provenance.analysis.dates.forms import read_dates
from provenance.analysis.dates.names import MONTHS
from provenance.analysis.dates.numeric import is_date
from provenance.analysis.dates.reading import all_expressions
from provenance.api import DIGITS, Document, SourceSpan, Span, lazy_pattern
from provenance_plugins.dates.tables import any_word, forms

_HEAD = 300
"""Characters of a text in which the paper of a meeting says when that was."""
_NAMED = "|".join(rf"{name}|{name[:3]}t?\.?" for name in MONTHS)
_DAY = rf"(?:\d{{1,2}}(?:st|nd|rd|th)?\s(?:of\s)?(?:{_NAMED})|(?:{_NAMED})\s\d{{1,2}}(?:st|nd|rd|th)?)(?!\w)"
_OWN = lazy_pattern(
    rf"\A(?P<first>{_DAY})\s?[:–—-]\s"
    rf"|\s[|:–—-]\s(?P<last>(?:(?:\d{{1,2}}(?:st|nd|rd|th)?|{_DAY})\s?[–—-]\s?)?{_DAY})\Z",
    re.IGNORECASE | re.ASCII,  # the case of other letters is none of a month: "ſept 3"
    signs=DIGITS,
)
"""The day, or the days from one to another, with which a title begins or ends: "January 9: Lamps go on", "Lamps in brief - 1st - 31st January"."""
_YEAR = lazy_pattern(r"(?<![\w.,/-])(?:19[5-9]\d|20[0-4]\d)(?![\w/-])", signs=DIGITS)
_MONTH = lazy_pattern(r"[A-Za-z]{3,}")
_AROUND = ".,:;!?()[]{}“”\"'’*_#|–—-"


class OwnDay(msgspec.Struct, frozen=True):
    """The day in a title that is that of the text, of which the title does not give the year."""

    text: str
    """As it is written."""
    place: Span | SourceSpan | None
    """That of the title."""
    year: str
    """The one that the text tells; empty where it tells none, or several."""


def own_day_of_title(document: Document) -> OwnDay | None:
    """The day with which the title begins or ends, and the year of the days of that month in the text, or the one year in all of it."""
    title = metadata(document).title
    found = None if title is None else _OWN.search(title.value)
    if title is None or found is None:
        return None
    said = found["first"] or found["last"]
    month = _MONTH.findall(said)[-1].lower()
    number = next(place for place, name in enumerate(MONTHS, 1) if name.startswith(month[:3]))
    years = {str(one.year) for one in all_expressions(document) if one.year and one.month == number}
    if not years:
        years = set(_YEAR.findall(document.text))
    return OwnDay(said, title.span, years.pop() if len(years) == 1 else "")


def days_of_title(document: Document) -> frozenset[date]:
    """The days in a title: "Release notes: July 10, 2024"; both readings where day and month may be exchanged."""
    title = metadata(document).title
    if title is None:
        return frozenset()
    found: set[date] = set()
    for one in read_dates(title.value, (language(document).read_as,)):
        if one.day and is_date(one.year, one.month, one.day):
            found.add(date(one.year, one.month, one.day))
        if one.swapped and is_date(one.year, one.day, one.month):
            found.add(date(one.year, one.day, one.month))
    return frozenset(found)


def bears_own_day(title: str) -> bool:
    """Whether a title with a day is of minutes, a letter or an issue, whose own day that is: "Minutes of the meeting of March 5, 2013"; not the day of an event: "Notes on the attacks of September 11, 2001"."""
    known = forms("papers") | forms("issues", "what")
    if known.isdisjoint(word.strip(_AROUND) for word in title.lower().split()):
        return False
    told = _OF_EVENT.search(title)
    return told is None or told["what"].lower() in known


_OF_EVENT = lazy_pattern(
    lambda: rf"(?P<what>[^\W\d_]+)\s(?:{any_word('issues', 'of')})\s(?:the\s)?(?:\d{{1,2}}(?!\d)|(?:{_NAMED})\s\d)",
    re.IGNORECASE,
    signs=DIGITS,
)
"""Before a day: what it is that of."""


def names_day(document: Document, day: date) -> bool:
    """Whether the title names a day, with its year or without one: "Riders' meeting - Nov 29 @ 7PM"; of what is of a meeting, its first lines as well."""
    if day in days_of_title(document):
        return True
    title = metadata(document).title
    month, number = MONTHS[day.month - 1], rf"0?{day.day}(?:st|nd|rd|th)?"
    named = rf"(?:{month}|{month[:3]}t?\.?)"
    told = re.compile(
        rf"(?i)(?<![\w/])(?:{named}\s{number}|{number}\s(?:of\s)?{named})(?![\w-])(?!,?\s(?!{day.year})(?:19|20)\d\d)"
    )
    if title is not None and told.search(title.value) is not None:
        return True
    return is_of_meeting(document) and told.search(document.text, 0, _HEAD) is not None


def is_of_meeting(document: Document) -> bool:
    """Whether a title says that the text is of a meeting, whose papers are written or put out on another day."""
    title = metadata(document).title
    said = () if title is None else title.value.lower().split()
    return not forms("papers").isdisjoint(word.strip(_AROUND) for word in said)


def is_title_of_work(document: Document, span: Span) -> bool:
    """Whether figures with stops are the title of a book, a film or a song: all the words of a link whose address ends with them, all of what is in italics or quotation marks: "[11.22.63](https://lamp.example/wiki/11.22.63)"."""
    words = document.slice(span)
    if "." not in words or _TITLED.fullmatch(words) is None:
        return False
    if any(
        document.slice(link.span).strip() == words and link.target.rstrip("/").endswith(words)
        for link in document.links
    ):
        return True
    place = document.locate(span)
    before, behind = document.source[max(0, place.start - 4) : place.start], document.source[place.end : place.end + 5]
    return any(before.endswith(one) and behind.startswith(other) for one, other in _SET_OFF)


_TITLED = lazy_pattern(r"\d{1,2}\.\d{1,2}\.\d{2}")
_SET_OFF = (("*", "*"), ("_", "_"), ("“", "”"), ("„", "“"), ("«", "»"), ('"', '"'), ("<i>", "</i>"), ("<em>", "</em>"))
"""Between which titles of works stand."""
