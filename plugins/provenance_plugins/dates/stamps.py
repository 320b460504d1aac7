"""Time-stamps that readers do not see: in the scripts and attributes of a page, in front matter, in the name of a file, in an address."""

from __future__ import annotations

from typing import NamedTuple

from provenance.analysis import metadata
from provenance.api import Document, SourceSpan, lazy_pattern

_MONTHS = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?"
_YEAR = r"(?:19[89]\d|20\d\d)"
_NUMBERS = rf"(?<!\d){_YEAR}(?:(?:[-/.]|%2F)(?:0?[1-9]|1[0-2])(?:[-/.]|%2F)(?:0?[1-9]|[12]\d|3[01])|(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))(?!\d)"
_SAID = rf"(?:{_NUMBERS}|{_MONTHS}\s[^\"'<>\n]{{0,24}}?{_YEAR})"
PAGES = frozenset({"text/html", "application/xhtml+xml"})
"""Media types of pages."""
_STAMPS = tuple(
    lazy_pattern(rf"(?i){before}(?P<said>{_SAID})")
    for before in (
        r"\b(?:first_?)?(?:pub(?:lish|lication)?|post(?:ed)?|creat(?:ed|ion)|issue[d]?|display|article|story|page)[\w-]{0,16}[\"']?\s*[:=]\s*[\"']?[^\"'<>\n]{0,24}?",
        r"<!--\s*(?:date|created|modified)\s*:\s*",
        r"<time\b[^<>]{0,120}[\s\"'>]",
        r"[?&;](?:\w*url|u|link|uri|permalink)=https?%3A%2F%2F[^\"'\s<>]{3,120}?%2F",
        r"\sdata-[\w-]{0,20}(?:date|time|stamp)[\w-]{0,12}=[\"'][^\"'<>\n]{0,12}?",
    )
)
"""What a page says of a day in a script, an element for times or an attribute: `cnnFirstPub = 'Fri Aug 13 … 2010'`, `<!-- date: 2010-08-13 -->`, `data-pubdate="20150622"`."""
_ENTRY = lazy_pattern(
    rf"(?im)^(?!(?:expir|due|end|deadline|copyright|version)\w*)[a-z][\w -]{{0,30}}\s?[:=]\s?[\"']?(?:\d\d?\s)?"
    rf"(?P<day>{_NUMBERS}|{_MONTHS}\s(?:\d\d?,?\s)?{_YEAR}|{_YEAR})(?:[T\s]\d\d:\d\d[\d:.]*\s?(?:Z|[+-]\d\d:?\d\d)?)?[\"']?\s*(?:\#.*)?$"
)
"""A line of front matter, of the first level, whose value is a date, a month or a year: `intro: "November 2019"`."""
_SECTION = lazy_pattern(
    rf"(?im)^(?!(?:sub)?title|headline|description|summary|excerpt)[a-z][\w-]{{0,30}}\s?[:=]\s?[\"']?(?:(?P<day>{_YEAR})\s[a-z]+|[a-z]+\s(?P<last>{_YEAR}))[\"']?\s*$"
)
"""One whose value is the year of a series: `nav_title: 2023 stories`."""
_FRONT = 4000
"""Characters at the start of a source in which front matter ends."""
_NAME = lazy_pattern(rf"(?<![^/_\s-]){_YEAR}[-_](?:0[1-9]|1[0-2])(?=[-_/.\s])")
"""The month in the path of a file: `2017-06-comment.md`, `2022_01-trip/bend.md`."""
_OF_ROWS = frozenset({"unlabelled", "retrieved"})
"""Days in the columns of a row that are not said to be that of the text."""
_IN_ADDRESS = lazy_pattern(rf"(?<=/){_YEAR}/(?:0?[1-9]|1[0-2])(?=/)")
"""The month in the address of an article: `/2020/07/`."""


class Stamp(NamedTuple):
    """A time-stamp of a document."""

    text: str
    """As it is written."""
    place: SourceSpan | None = None
    """None where `where` tells."""
    where: str = ""
    """What states it where it has no place: the name of the file, an address, a column."""


def stamp_of(document: Document) -> Stamp | None:
    """The first such time-stamp."""
    if document.media_type in PAGES:
        for pattern in _STAMPS:
            if (stamp := pattern.search(document.source)) is not None:
                if "%2F" in stamp[0]:  # the page's own address in its links for sharing it
                    return Stamp(stamp["said"].replace("%2F", "/"), SourceSpan(*stamp.span("said")))
                return Stamp(stamp[0], SourceSpan(*stamp.span()))
    if document.has_front_matter:
        end = front_matter_end(document.source)
        for pattern in (_ENTRY, _SECTION):
            if (entry := pattern.search(document.source, 0, end)) is not None:
                group = entry.lastgroup or "day"
                return Stamp(entry[group], SourceSpan(*entry.span(group)))
    if document.row is None:
        name = _NAME.search(document.path)
        if name is not None:
            return Stamp(name[0], where="the name of the file")
    for declared in document.declared:
        if declared.field in _OF_ROWS:
            return Stamp(declared.value, where="a column")
    address = address_of(document)
    month = None if address is None else _IN_ADDRESS.search(address)
    return None if month is None else Stamp(month[0], where="the address")


def address_of(document: Document) -> str | None:
    """The address that a document states as its own."""
    address = metadata(document).url
    return None if address is None else address.value


def front_matter_end(source: str) -> int:
    """Where the front matter of a source ends; 0 where it has no end near its beginning."""
    ends = [at for mark in ("\n---", "\n+++") if (at := source.find(mark, 3, _FRONT)) >= 0]
    return min(ends, default=0)
