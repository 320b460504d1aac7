"""The days that the title of a text names."""

from __future__ import annotations

import re
from datetime import date

from provenance.analysis import language, metadata
from provenance.analysis.dates.forms import read_dates
from provenance.analysis.dates.names import MONTHS
from provenance.analysis.dates.numeric import is_date
from provenance.api import Document
from provenance_plugins.dates.tables import forms

_HEAD = 300
"""Characters of a text in which the paper of a meeting says when that was."""
_AROUND = ".,:;!?()[]{}“”\"'’*_#|–—-"


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
