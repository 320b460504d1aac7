"""Time-stamps that readers do not see: in the scripts and attributes of a page, in front matter, in the name of a file, in an address."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from urllib.parse import unquote

import msgspec

from provenance.analysis import metadata
from provenance.analysis.dates.names import MONTH_LETTERS, MONTHS, month_names
from provenance.analysis.dates.numeric import is_date
from provenance.analysis.files import is_html
from provenance.analysis.metadata.lexicons import words_for
from provenance.api import DIGITS, Document, Link, SourceSpan, any_of, lazy_pattern, quoted
from provenance_plugins.dates.tables import forms

_MONTH = rf"(?:{MONTH_LETTERS})[a-z]*"
_SHORT = any_of((*MONTHS, *(name[:3] for name in MONTHS), "sept"))
_ABBREVIATED = any_of((*(name[:3] for name in MONTHS), "sept"))
_MONTHS = rf"{_MONTH}\.?"
_YEAR = r"(?:19[89]\d|20\d\d)"
_NUMBERS = rf"(?<!\d){_YEAR}(?:(?:[-/.]|%2F)(?:0?[1-9]|1[0-2])(?:[-/.]|%2F)(?:0?[1-9]|[12]\d|3[01])|(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))(?!\d)"
_SAID = rf"(?:{_NUMBERS}|{_MONTHS}\s[^\"'<>\n]{{0,24}}?{_YEAR})"
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
_SET = lazy_pattern(
    rf"<%-?\s*set\(\s*[\"'](?:date|published|pub_?date)[\"']\s*,\s*[\"'](?P<day>[^\"'\n]{{0,12}}?{_YEAR}[^\"'\n]{{0,20}})[\"']"
    rf"|\{{%-?\s*(?:set|assign)\s+(?:date|published|pub_?date)\s*=\s*[\"'](?P<set>[^\"'\n]{{0,12}}?{_YEAR}[^\"'\n]{{0,20}})[\"']",
    re.IGNORECASE,
    signs=("set", "assign"),
)
"""A day that a template sets for its layout: `<% set('date', '3 June 2024') %>`, `{{% set date = "2024-06-03" %}}`."""
_PERMALINK = lazy_pattern(r"(?m)^[ \t]*(?:permalink|url|path)\s?[:=]\s?[\"']?(/[^\s\"']{1,200})")
_KEY = lazy_pattern(r"(?m)^[ \t]*(?:- )?[\"']?([A-Za-z][\w -]{0,30})[\"']?\s?[:=](?=\s|$)")
_WORD = lazy_pattern(r"[a-z]+")
_NUMBER = lazy_pattern(r"\d+")
_SECTION = lazy_pattern(
    rf"(?im)^(?!(?:sub)?title|headline|description|summary|excerpt)[a-z][\w-]{{0,30}}\s?[:=]\s?[\"']?(?:(?P<day>{_YEAR})\s[a-z]+|[a-z]+\s(?P<last>{_YEAR}))[\"']?\s*$"
)
"""One whose value is the year of a series: `nav_title: 2023 stories`."""
_FIRST_PUBLISHED = lazy_pattern(
    rf"(?im)^[ \t]*[a-z][\w-]{{0,30}}\s?[:=][^\n]{{0,80}}?\b(?:published|appeared|posted|printed|written)\b[^\n]{{0,80}}?\b(?:in|on)\s(?P<day>(?:{_MONTHS}\s(?:\d{{1,2}},?\s)?|\d{{1,2}}\s{_MONTHS}\s)?{_YEAR})\b"
)
"""A sentence in the front matter: `source: Originally published by The Lamp in December 2013`."""
_FRONT = 100_000
"""Characters at the start of a source in which front matter ends, as the loader has it."""
_NAME = lazy_pattern(
    rf"(?<![^/_\s.-])(?:{_YEAR}[-_](?:0[1-9]|1[0-2])|\d\d?[-_.]\d\d?[-_.]{_YEAR}"
    rf"|(?:{_MONTHS}[-_\s]\d\d?|\d\d?[-_\s]{_MONTHS}),?[-_\s]{_YEAR})(?=[-_/.\s])",
    re.IGNORECASE,
    signs=DIGITS,
)
"""The month or the day in the path of a file: `2017-06-comment.md`, `2022_01-trip/bend.md`, `Lamp_June_4_2017.txt`."""
_DAY_IN_NAME = lazy_pattern(
    rf"(?<![^_\s./-])(?:{_YEAR}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?![^-_./\s])"
    rf"|(?:0?[1-9]|[12]\d|3[01]){_MONTHS}{_YEAR}(?!\d)|{_YEAR}{_MONTHS}(?:0?[1-9]|[12]\d|3[01])(?!\d))"
    rf"|(?<=[a-z])(?:(?:0[1-9]|[12]\d|3[01])(?:{_SHORT}){_YEAR}(?![\da-z])|{_YEAR}(?:{_SHORT})(?:0[1-9]|[12]\d|3[01])(?![\da-z]))",
    re.IGNORECASE,
    signs=DIGITS,
)
"""The day in a file's name, as builds, issues and releases are named by theirs: `release-20240603.md`, `4Jun2019Lamp25.txt`, `LampNews2024JUN03.txt`."""
_NAMED_MONTH = lazy_pattern(
    rf"(?<!\d){_YEAR}[-_ ]?(?P<month>[^\W\d_]{{3,14}})[-_ ]?(?:0[1-9]|[12]\d|3[01])(?!\d)"
    rf"|(?<!\d)(?:0?[1-9]|[12]\d|3[01])[-_. ]{{0,2}}(?P<behind>[^\W\d_]{{3,14}})[-_ ]?{_YEAR}(?!\d)"
    rf"|(?<![^\W\d_])(?P<before>[^\W\d_]{{3,14}})[-_ ]?(?:0[1-9]|[12]\d|3[01])[-_, ]{{0,2}}{_YEAR}(?!\d)"
    rf"|(?<![^\W_])(?P<alone>[^\W\d_]{{3,14}})[-_ ]?{_YEAR}(?!\d)",
    signs=DIGITS,
)
"""The same with a word that may be the name of a month in any language: `2003DEZ09`, `14 gennaio 2024`, `jan142024`, `Juillet_2020`."""
_IN_FOLDERS = lazy_pattern(
    rf"(?:^|/){_YEAR}/(?:(?:0[1-9]|1[0-2])/?(?:0[1-9]|[12]\d|3[01])/|{_MONTHS}/(?:0?[1-9]|[12]\d|3[01])/|(?:[^/]*[\s_-])?(?:{'|'.join(MONTHS)})(?:[\s_-][^/]*)?\.\w+$)",
    re.IGNORECASE,
    signs=DIGITS,
)
"""The day or the month in a path split over its parts: `2025/0603/mill.md`, `2017/October.txt`."""
_WIRE = lazy_pattern(r"^[A-Z]{2,4}_?(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?=[._-])", signs=DIGITS)
"""The day in the name of a dispatch: `APW19981130_0743`."""
_SHORT_MONTH = lazy_pattern(
    r"(?:(?<=[_\s.-])|^)(?!sept?(?:ember)?[ _'-]?11(?!\d))"
    rf"(?:(?:{_SHORT})(?:[ _'-]?[89]\d|'[012]\d|00)|(?:{_ABBREVIATED})2\d)(?=[_\s.-]|$)",
    re.IGNORECASE,
    signs=DIGITS,
)
"""The month of an issue and its short year in a file's name: `LAMP_OCT95_16.txt`, `lantern_April93.txt`. The eleventh of September is what a text is about, and "feb-23" and "march10" may be a day without a year."""
_SHORT_DAY = lazy_pattern(
    r"^\d\d(?P<mark>[-_])\d\d(?P=mark)\d\d(?=[_\s-]|\.\D|$)|(?<=[_\s-])\d\d(?P<last>[-_])\d\d(?P=last)\d\d(?=\.\D|$)",
    signs=DIGITS,
)
"""Three short numbers at either end of a file's name: `24-02-04 - The lamp.md`, `flyer_11-29-21.md`."""
_RUN_TOGETHER = lazy_pattern(
    r"^(?P<year>\d\d)(?P<month>0[1-9]|1[0-2])(?P<day>0[1-9]|[12]\d|3[01])(?=[a-z]?(?:[_\s-]|\.\D|$))", signs=DIGITS
)
"""Six figures with which a file's name begins, where the text names their year: `980604b.txt`."""
_MONTH_OF_ISSUE = lazy_pattern(
    lambda: rf"(?:{any_of(forms('edition_in_name'))})[_-]?(?P<month>0[1-9]|1[0-2])(?P<year>\d\d)(?=[_/.\s-]|$)",
    re.IGNORECASE,
    signs=DIGITS,
)
"""The month and the short year of an issue in a path, where the text or its links name that year: `lamp_edition0601_news.html`."""
_YEAR_LAST = ((2, 1, 0), (2, 0, 1))
_ORDERS = ((0, 1, 2), *_YEAR_LAST)
"""Where year, month and day stand in them."""
_CENTURY, _TURN = 2000, 80
"""Short years from 80 on are of the century before."""
_OTHER_DAYS = ("unlabelled", "retrieved")
"""Days in the columns of a row, or in front matter, that are not said to be that of the text."""
_IN_FRONT_MATTER = rf"(?P<day>{_MONTHS}\s\d{{1,2}}(?:st|nd|rd|th)?,?\s{_YEAR}|\d{{1,2}}(?:st|nd|rd|th)?\s{_MONTHS},?\s{_YEAR}|{_NUMBERS}|\d{{1,2}}/\d{{1,2}}/{_YEAR})"
_OF_PAPERS = lazy_pattern(
    r"/(?P<year>20\d\d)/(?:[\w-]{1,40}/){0,3}(?:(?P=year)-)?(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?!\d)"
)
"""The day in an address, split over its parts: `/2016/calls/03-16-agenda.md`."""
_FIRST_LINES = 300
"""Characters of a text in whose lines a link to the papers of its meeting stands."""
_IN_ADDRESS = lazy_pattern(rf"(?<=/){_YEAR}[/-](?:0?[1-9]|1[0-2])(?=/)", signs=DIGITS)
"""The month in the address of an article: `/2020/07/`, `/2020-07/`."""
_NAMED_IN_ADDRESS = lazy_pattern(
    rf"(?<=/){_YEAR}[/_-](?P<month>[^\W\d_]{{3,12}})(?=/)|(?<=/)(?P<before>[^\W\d_]{{3,12}})[_-]{_YEAR}(?=/)",
    signs=DIGITS,
)
"""The same with a word that may be the name of a month: `/2020/juillet/`, `/luglio-2020/`."""
_DAY_IN_ADDRESS = lazy_pattern(
    rf"(?<=[/_=-])(?:{_YEAR}(?P<mark>[_-]?)(?:0[1-9]|1[0-2])(?P=mark)(?:0[1-9]|[12]\d|3[01])"
    rf"|{_YEAR}[_-](?:[1-9]|1[0-2])[_-](?:[12]\d|3[01]|[1-9])"
    rf"|\d\d?[_-]\d\d?[_-]{_YEAR}"
    rf"|(?<=[_-])(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]){_YEAR}"
    rf"|{_MONTH}[_-]\d{{1,2}}(?:st|nd|rd|th)?[_-]{_YEAR}"
    rf"|\d{{1,2}}(?:st|nd|rd|th)?[_-]{_MONTH}[_-]{_YEAR})(?![\da-z])",
    re.IGNORECASE,
    signs=DIGITS,
)
"""The day in the last part of an address: `/bridge-20160612.html`, `/minutes-of-june-12th-2016`, `?date=2016-06-12`."""
_SHORT_DAY_IN_ADDRESS = lazy_pattern(
    r"(?<=[a-z]-)\d\d-\d\d-(?:[012]\d|3[0-5])(?=/|[?#]|\.html?|\Z)", re.IGNORECASE, signs=DIGITS
)
"""The same with a short year at the end of its words: `/news-of-the-vote-11-03-20/h_c76d`."""
_FOLDER_OF_DAY = lazy_pattern(
    r"(?<=[a-z]/)(?P<day>0[1-9]|[12]\d|3[01])(?P<month>0[1-9]|1[0-2])(?P<year>[012]\d)(?=/[^/]*[a-z]-[a-z])",
    signs=DIGITS,
)
"""Six figures that are the folder of an article and a day, its year last: `/news/120616/the-bridge.html`."""


class Stamp(msgspec.Struct, frozen=True):
    """A time-stamp of a document."""

    text: str
    """As it is written."""
    place: SourceSpan | None = None
    """None where `where` tells."""
    where: str = ""
    """What states it where it has no place: the name of the file, an address, a column."""


def stamp_of(document: Document) -> Stamp | None:
    """The first such time-stamp."""
    if is_html(document):
        for pattern in _STAMPS:
            if (stamp := pattern.search(document.source)) is not None:
                if "%2F" in stamp[0]:  # the page's own address in its links for sharing it
                    return Stamp(stamp["said"].replace("%2F", "/"), SourceSpan(*stamp.span("said")))
                return Stamp(stamp[0], SourceSpan(*stamp.span()))
    if document.has_front_matter:
        end = front_matter_end(document.source)
        for pattern in (_ENTRY, _SECTION, _FIRST_PUBLISHED):
            if (entry := pattern.search(document.source, 0, end)) is not None:
                group = entry.lastgroup or "day"
                return Stamp(entry[group], SourceSpan(*entry.span(group)))
        if (said := _IN_EFFECT.search(document.source, 0, end)) is not None:
            return Stamp(said["day"], SourceSpan(*said.span("day")))
    source = document.source
    if document.row is None and ("<%" in source or "{%" in source) and (found := _SET.search(source)) is not None:
        group = found.lastgroup or "day"
        return Stamp(found[group], SourceSpan(*found.span(group)))
    if (name := _in_name(document)) is not None:
        return name
    if (other := _other_day(document)) is not None:
        return other
    return next(filter(None, map(_in_address, addresses_of(document))), None)


def _other_day(document: Document) -> Stamp | None:
    """A day that a column or the front matter gives without a word on what it is, else that of the fetch."""
    for field in _OTHER_DAYS:
        for declared in document.declared:
            if declared.field != field:
                continue
            from provenance.analysis.dates.parsing import parse_date  # noqa: PLC0415 - few documents declare such

            parsed = parse_date(_GLUED.sub(": ", declared.value), words_for(document).languages)
            if parsed is not None and parsed.granularity == "year":
                parsed = None
            if parsed is None and declared.kind != _OF_COLUMN:
                continue
            said = parsed.value if parsed is not None and declared.value.replace(".", "").isdigit() else declared.value
            column = declared.origin.partition(":")[2]
            return Stamp(said, where=f"the column {quoted(column)}" if document.row is not None else "its front matter")
    return None if document.row is None else _unread_date(document)


def _unread_date(document: Document) -> Stamp | None:
    """What the column of the date holds, where a year stands in it or it is the number by which a table counts days, though nothing reads it: "2024 m. sausio 14 d."."""
    for declared in document.declared:
        if declared.field == "date" and declared.origin.startswith(_OF_ROWS) and len(declared.value) <= _LONGEST_CELL:
            from provenance.analysis.dates.calendars import ascii_digits  # noqa: PLC0415 - few rows come so far

            digits = ascii_digits(declared.value)
            if _YEAR_IN_CELL.search(digits) is not None and not digits.isdigit():
                return Stamp(declared.value, where=f"the column {quoted(declared.origin.partition(':')[2])}")
            if _DAY_OF_TABLE.fullmatch(digits) is not None:
                return Stamp(declared.value, where=f"the column {quoted(declared.origin.partition(':')[2])}")
    return None


_OF_ROWS = ("row:", "column:", "configured:")
"""Origins of what columns state."""
_LONGEST_CELL = 80
_YEAR_IN_CELL = lazy_pattern(r"(?<!\d)(?:19[89]\d|20[0-4]\d|1[34]\d\d|25[4-9]\d)(?!\d)", signs=DIGITS)
"""Also by the calendars of Iran and Thailand."""
_DAY_OF_TABLE = lazy_pattern(r"(?:3[6-9]|4\d|5[0-4])\d{3}(?:\.\d{1,12})?")
"""Days since 1900, as spreadsheets keep those from 1998 to 2050."""


_OF_COLUMN = "cell"
"""The kind of a day of which the other cells of its column tell that it is one, in whatever language or form."""
_GLUED = lazy_pattern(r"(?<=[^\W\d]):(?=\d)")
"""Between a label and its date, with nothing else: "Giriş:09.08.2024"."""


def _in_address(address: str) -> Stamp | None:
    found = _DAY_IN_ADDRESS.search(address) or _IN_ADDRESS.search(address)
    if found is None:
        found = _SHORT_DAY_IN_ADDRESS.search(address)
        found = None if found is None or not _is_day(found[0], _YEAR_LAST) else found
    if found is None:
        folder = _FOLDER_OF_DAY.search(address)
        found = folder if folder is not None and _is_short_day(folder) else None
    if found is None:
        named = _NAMED_IN_ADDRESS.finditer(unquote(address))
        found = next((one for one in named if (one["month"] or one["before"]).lower() in _months()), None)
    return None if found is None else Stamp(found[0], where="the address")


def _is_short_day(found: re.Match[str]) -> bool:
    return is_date(_full_year(int(found["year"])), int(found["month"]), int(found["day"]))


_NAME_OF_MONTH = 4
"""Letters of a month's name, but for the fifth one in French, Dutch, Polish and others, and what is short for one in English."""
_BRIEF = frozenset({*(name[:3] for name in MONTHS), "mai", "mei", "maj", "май"})


@cache
def _months() -> frozenset[str]:
    """The names of months in all languages, also without their accents, as addresses have them; short ones are words of some language, too ("out", "set")."""
    names = frozenset(
        name for name in month_names() if name.isalpha() and (len(name) >= _NAME_OF_MONTH or name in _BRIEF)
    )
    bare = (unicodedata.normalize("NFD", name) for name in names)
    return names | {"".join(sign for sign in name if unicodedata.category(sign) != "Mn") for name in bare}


def _in_name(document: Document) -> Stamp | None:
    """The month in the path of a file, also of one that holds the rows of a table, or the day or the month of an issue in its name; a short one only with the year in the text."""
    name = document.path.replace("\\", "/").rpartition("/")[2]
    found = _IN_FOLDERS.search(document.path) or _WIRE.search(name)
    if found is not None:
        return Stamp(found[0].strip("/"), where="the name of the file")
    found = _NAME.search(document.path) or _DAY_IN_NAME.search(name) or _SHORT_MONTH.search(name)
    if found is None:
        found = _SHORT_DAY.search(name)
        found = None if found is None or not _is_day(found[0]) else found
    if found is None and document.row is not None:
        found = _DAY_IN_NAME.search(document.path)
    if found is None:
        found = next((one for one in _NAMED_MONTH.finditer(document.path) if _is_month(one)), None)
    if found is None and document.row is None:
        short = _RUN_TOGETHER.search(name) or _MONTH_OF_ISSUE.search(document.path)
        found = short if short is not None and _names_year(document, int(short["year"])) else None
    return None if found is None else Stamp(found[0].strip("_- "), where="the name of the file")


def _is_month(found: re.Match[str]) -> bool:
    """Whether the word beside a year, and a day, in a path is the name of a month in any language; a short one only with its day."""
    word = found[found.lastgroup or "month"].lower()
    return word in _months() or (found.lastgroup != "alone" and word in month_names())


def _names_year(document: Document, short: int) -> bool:
    """Whether the source has the year of two figures in full, or with its century left out behind an apostrophe or in the head of a mail ("10 Apr 97 17:06")."""
    year = _full_year(short)
    told = rf"(?<![\d.,]){year}(?!\d|[.,]\d)|['’]{short:02}(?!\w)|(?i:{MONTH_LETTERS})[a-z]{{0,9}}\s{short:02},?\s\d\d:\d\d"
    return re.search(told, document.source) is not None


def _full_year(short: int) -> int:
    return short + _CENTURY - (100 if short >= _TURN else 0)


def _is_day(name: str, orders: tuple[tuple[int, int, int], ...] = _ORDERS) -> bool:
    """Whether three short numbers are a day in one of the orders in which days are written."""
    numbers = [int(part) for part in _NUMBER.findall(name)]
    for order in orders:
        year, month, day = (numbers[at] for at in order)
        if is_date(_full_year(year), month, day):
            return True
    return False


_IN_EFFECT = lazy_pattern(lambda: rf"(?i)\b(?:{any_of(forms('in_effect'))})\b[:\s*_]{{1,4}}{_IN_FRONT_MATTER}")
"""What a text that stands in the front matter itself says of its date: `content: "… Effective date: July 1, 2014."`."""


def day_of_papers(document: Document) -> Stamp | None:
    """The day in the address of a meeting's agenda or minutes, to which its first lines link."""
    for link in document.links:
        if link.span.start > _FIRST_LINES:
            return None
        found = _OF_PAPERS.search(link.target)
        if found is not None and not forms("papers").isdisjoint(_WORD.findall(link.target.lower())):
            return Stamp(found[0].strip("/"), link.source)
    return None


def address_of(document: Document) -> str | None:
    """The address that a document states as its own."""
    address = metadata(document).url
    return None if address is None else address.value


def has_folder_of_year(document: Document) -> bool:
    """Whether an address of a text has the year for a folder, as those of articles have: `/2025/fevereiro/`, `/2025/02/`."""
    return any(_FOLDER_OF_YEAR.search(address) is not None for address in addresses_of(document))


_FOLDER_OF_YEAR = lazy_pattern(r"(?<=[^/]/)(?:19[89]\d|20[0-4]\d)(?=/)", signs=DIGITS)
_TAKEN_FROM = lazy_pattern(
    r"^\W{0,3}(?:via|source|original(?:ly)?(?: article| link| post| version)?(?: published| posted| appeared)?(?: at| on| in)?)\s?:\s?(https?://\S+)\s*$",
    re.IGNORECASE | re.MULTILINE,
    signs=("://",),
)
"""A line of its own at the foot: "via: https://lamp.example/2014/05/bridge/"."""
_FOOT = 2000
"""Characters at the end in which a text says where it was taken from."""


def addresses_of(document: Document) -> tuple[str, ...]:
    """The address that a document states as its own, the one that it was taken from, and the path within its site that its front matter gives it."""
    address = address_of(document)
    found = () if address is None else (address,)
    foot = max(0, len(document.text) - _FOOT)
    taken = _TAKEN_FROM.search(document.text, foot) if document.text.find("://", foot) >= 0 else None
    if taken is not None:
        found = (*found, taken[1])
    found = (*found, *_linked_originals(document, foot))
    if not document.has_front_matter:
        return found
    path = _PERMALINK.search(document.source, 0, front_matter_end(document.source))
    return found if path is None else (*found, path[1])


def _linked_originals(document: Document, foot: int) -> list[str]:
    """The addresses of links at the foot whose words say that the text came out there: "Original Article"."""
    found = []
    for link in reversed(document.links):
        if link.span.start < foot:
            break
        words = document.slice(link.span).strip(_AROUND).lower()
        if words in forms("taken_from", "original") or (
            words in forms("taken_from", "alone") and _is_line(document, link)
        ):
            found.append(link.target)
    return found[:_ORIGINALS]


def _is_line(document: Document, link: Link) -> bool:
    block = document.block_at(link.span.start)
    return block is not None and document.slice(block.span).strip(_AROUND) == document.slice(link.span).strip(_AROUND)


_AROUND = " \t\n[]()«»“”\"':.,>→"
"""Signs around the words of such a link."""
_ORIGINALS = 3
"""Links of this kind that are looked at; a digest has one behind each of its items."""


def front_matter_end(source: str) -> int:
    """Where the front matter of a source ends; 0 where it has no end near its beginning."""
    ends = [at for mark in ("\n---", "\n+++", "\n...\n") if (at := source.find(mark, 3, _FRONT)) >= 0]
    return min(ends, default=0)


def keys_of_front_matter(document: Document) -> frozenset[str]:
    """The keys of the front matter in small letters, of any level."""
    if not document.has_front_matter:
        return frozenset()
    end = front_matter_end(document.source)
    return frozenset(found[1].lower() for found in _KEY.finditer(document.source, 0, end))
