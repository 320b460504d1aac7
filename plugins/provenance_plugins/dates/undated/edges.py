"""A date that stands where a text tells when it came out, though nothing says that it is the date of publication."""

from __future__ import annotations

import re
import sys

import msgspec

from provenance.analysis import language, metadata
from provenance.analysis.characters import has_digit
from provenance.analysis.dates.expression import Expression
from provenance.analysis.dates.names import MONTH_LETTERS, TIME
from provenance.analysis.dates.reading import all_expressions
from provenance.analysis.files import is_html
from provenance.analysis.metadata.days.issues import ORIGIN as ISSUE
from provenance.api import (
    DIGITS,
    HEADING_KINDS,
    Document,
    SourceSpan,
    Span,
    analysis,
    any_of,
    lazy_pattern,
)
from provenance_plugins.dates.stamps import addresses_of, day_of_papers, stamp_of
from provenance_plugins.dates.tables import forms

_HEAD, _FOOT = 800, 600
"""Characters at the two ends of a text in which a line of its own may state its date."""
_FOOT_OF_PAGE = 3000  # the same for the copyright of a page, below which its menus may stand
_OF_PAGE = lazy_pattern(
    r"(?i)<meta\s[^<>]{0,80}\b(?:name|property)=[\"'](?:dc(?:terms)?[.:])?(?:copyright|rights)[\"'][^<>]{0,120}?\D(?P<year>(?:19[89]|20\d)\d)\D"
)
"""The copyright in the head of a page."""
_RIGHTS = lazy_pattern(
    r"(?i)(?:©|&copy;|\(c\)|\bcopyright\b|\ball rights reserved\b)[^\n]{0,80}?(?<!\d)(?P<year>(?:19[89]|20\d)\d)(?!\d)"
    r"|(?<!\d)(?P<before>(?:19[89]|20\d)\d)\s?(?:©|&copy;|\(c\))"
)
_SIGNS_OF_RIGHTS = ("©", "&copy;", "(c)", "copyr", "ghts reserved")
"""Of which it has one."""
_A_LATE_YEAR = lazy_pattern(r"[12](?:(?<=1)9[89]|(?<=2)0\d)\d", signs=DIGITS)
"""What `_RIGHTS` and `_LABELLED` have, and few texts at their foot."""
_LABELLED = lazy_pattern(
    r"(?<=:[*_\s])(?P<year>(?:19[89]|20\d)\d)(?![\d/-])|(?<![\d/-])(?P<last>(?:19[89]|20\d)\d)[*_\s]*$", re.MULTILINE
)


_YEAR_IN_NAME = lazy_pattern(
    r"(?<!\d)(?:(?:19|20)\d\d(?!\d)|1[6-8]\d\d(?=\.\w+$)|(?<=[a-z]_)1[6-8]\d\d(?=_\d)|^(?:0[7-9]|[12]\d)(?:0[1-9]|1[0-2])\.\d{4,5}(?:v\d)?(?=[_.]))",
    signs=DIGITS,
)
"""The year of a paper stands in its number, too: `2201.00029.txt` (https://info.arxiv.org/help/arxiv_identifier.html)."""
_YEAR_IN_ADDRESS = lazy_pattern(r"(?<=[/a-z-])(?:19[89]\d|20[0-4]\d)(?=[/-]|\.html?|/?\Z)", signs=DIGITS)
_ELEMENT = lazy_pattern(
    r"""\s*<[a-z]\w{0,20}\s(?:[^<>\n]{0,300}\s)?(?:pub_?)?year=["'](?P<year>(?:1[5-9]|20)\d\d)["'][^<>\n]{0,300}>"""
)
"""The element with which a file of a collection begins, and the year that it gives: `<meta year="2002" title="On the bridge"/>`."""
_INDEX = lazy_pattern(r"_?index\.(?:html?|xhtml|php|md|org|adoc|gmi)", re.IGNORECASE)
_FOLDER_OF_YEAR = lazy_pattern(r"(?:1[6-9]\d\d|20\d\d)(?:\Z|[-_ ][a-z])", re.IGNORECASE, signs=DIGITS)
_EDITION = lazy_pattern(
    r"\bthis is the (?P<year>(?:19[89]|20\d)\d) (?P<what>[a-z]+) of (?:this|the|our)\b",
    re.IGNORECASE,
    signs=("this is the ",),
)
"""What a text says of the year's state of itself: "this is the 2018 version of this assignment"."""
_LEADING = lazy_pattern(r"[\s#*_]*\((?P<year>1[5-9]\d\d|20[0-4]\d)\)[\s*_:–—-]+[A-ZÀ-Þ“\"]")
"""With which the title of a document in an archive begins: "(1968) Ana Cruz, “On the bridge”"; behind the title a year may be that of a film."""
_YEAR_OF_EDITION = ("this is the 19", "this is the 20")
"""What it has, and few texts do."""
_NEUTRAL_CITATION = lazy_pattern(
    r"(?m)^[^\w\n]{0,3}(?:Neutral Citation(?: Number)?:?\s)?\[(?P<year>(?:19[89]|20\d)\d)\]\s[A-Z][A-Za-z]{1,8}(?:\s(?:Civ|Crim|Fam|Admin|Ch|QB|KB))?\s\d{1,5}(?!\w)",
    signs=("[",),
)
"""By which a court calls its judgment, in a line at the head: "[2019] HC 14"."""

_MONTH_NAME = rf"(?i:{MONTH_LETTERS})[a-z]{{0,6}}\.?"
_SHORT_YEAR = lazy_pattern(
    lambda: (
        rf"^\W{{0,3}}(?:[A-Za-z]{{3,9}}\.?,?\s)?(?P<when>\d{{1,2}}[ -]{_MONTH_NAME}[ -][’']?\d\d)(?:\s[^\n]{{0,12}})?$"
        rf"|^\W{{0,3}}(?i:{any_of(forms('month_label'))}):?\s(?P<month>(?:0?[1-9]|1[0-2])/(?:20)?\d\d)\W{{0,3}}$"
    ),
    re.MULTILINE,
    signs=DIGITS,
)
"""A line of its own with a short year, or with a month in figures behind a label: "Tue 3 May 16", "Rev. 05/16"."""


class EdgeDate(msgspec.Struct, frozen=True):
    """A date at the edge of a text."""

    text: str
    """As it is written."""
    place: Span | SourceSpan | None
    """In the text, or in the source where a script, an attribute or the front matter states it; None where `where` tells."""
    where: str = ""
    """What states it where it has no place: the name of the file, an address, a column."""
    is_year: bool = False
    """Whether it is no more than a year, which settles no "last week"."""
    is_month: bool = False
    """Whether it is a month and its year."""


@analysis(phrases=TIME)
def edge_date(document: Document) -> EdgeDate | None:
    """The first full date, or month with its year, in the first or last lines of a text or below it as a signature.

    Else the time-stamp of a page's scripts, of the front matter or of the path, else the year of a copyright at the foot, else the one that the text gives for its present. To be asked only where no
    date of publication was found.
    """
    text = document.text
    own = _own_day(document)
    if own is not None:
        return EdgeDate(text[own.start : own.end], Span(own.start, own.end), is_month=own.form == "month-year")
    stamp = stamp_of(document) or day_of_papers(document)
    if stamp is not None:
        return EdgeDate(stamp.text, stamp.place, stamp.where, is_year=len(stamp.text) == len("2024"))
    titled = _titled(document) or _term(document)
    if titled is not None:
        return titled
    years = _schedule(document) or _term_of_office(document)
    if years is not None:
        return EdgeDate(document.slice(years), years, is_year=True)
    for reading in (_act, _last_change, _corrected, _foretold, _loose_day, _glued_day):
        day = reading(document)
        if day is not None:
            return EdgeDate(text[day.start : day.end], day)
    return _year(document) or _year_of_present(document) or _running_year(document)


def _running_year(document: Document) -> EdgeDate | None:
    if len(document.text) < _FOOT:
        return None
    from provenance_plugins.dates.undated.running_heads import running_year  # noqa: PLC0415 - only where nothing else is

    year = running_year(document)
    return None if year is None else EdgeDate(document.slice(year), year, is_year=True)


def _titled(document: Document) -> EdgeDate | None:
    if not any(one.field == "title" and has_digit(one.value) for one in document.declared):
        return None
    from provenance_plugins.dates.undated.titled import day_of_declared_title  # noqa: PLC0415 - not where a date was found

    found = day_of_declared_title(document)
    return None if found is None else EdgeDate(found[0], found[1].source, "the title")


def _act(document: Document) -> Span | None:
    if " day of " not in document.text:
        return None
    from provenance_plugins.dates.undated.days_of_acts import day_of_act  # noqa: PLC0415 - few texts count days so

    return day_of_act(document)


def _corrected(document: Document) -> Span | None:
    if not has_digit(document.text[-_CORRECTED:]) and "in print on " not in document.text:
        return None
    from provenance_plugins.dates.undated.corrections import day_of_correction  # noqa: PLC0415 - few texts have a figure there

    return day_of_correction(document)


def _foretold(document: Document) -> Span | None:
    if not any(found.year and found.day for found in all_expressions(document)):
        return None
    from provenance_plugins.dates.undated.days_foretold import foretold_day  # noqa: PLC0415 - few texts have a whole day
    from provenance_plugins.dates.undated.days_within import day_within  # noqa: PLC0415 - as above

    return foretold_day(document) or day_within(document)


def _loose_day(document: Document) -> Span | None:
    if language(document).read_as == "en":
        return None
    from provenance_plugins.dates.undated.loose_days import loose_day  # noqa: PLC0415 - not in English

    return loose_day(document)


def _glued_day(document: Document) -> Span | None:
    if "20" not in document.text and "19" not in document.text:
        return None
    from provenance_plugins.dates.undated.glued_days import glued_day  # noqa: PLC0415 - few lines of text have a year

    return glued_day(document)


_CORRECTED = 900
"""Characters at the end of a text in which a correction stands."""


def _own_day(document: Document) -> Expression | None:
    for found in all_expressions(document):
        if found.year:
            from provenance_plugins.dates.undated.datelines import own_day  # noqa: PLC0415 - few lines of text have a year

            return own_day(document)
    return None


def _schedule(document: Document) -> Span | None:
    if not any(block.kind in HEADING_KINDS for block in document.blocks):
        return None
    from provenance_plugins.dates.undated.schedules import year_of_schedule  # noqa: PLC0415 - a line of text has no heading

    return year_of_schedule(document)


def _term(document: Document) -> EdgeDate | None:
    """The term in which a course is held, or the year of the rights in front matter."""
    from provenance_plugins.dates.undated.terms import term_of_course, year_of_rights  # noqa: PLC0415 - where no date is

    term = term_of_course(document) or year_of_rights(document)
    return None if term is None else EdgeDate(term[0], term[1], "the title", is_year=True)


def _term_of_office(document: Document) -> Span | None:
    """The years of a heading of a page that names a body, or a season, with them: "Town Council 2018 - 2021"."""
    if not document.whole_page:
        return None
    for block in document.blocks:
        if block.kind in HEADING_KINDS and (head := _OFFICE.fullmatch(document.slice(block.span))) is not None:
            return Span(block.span.start + head.start("years"), block.span.start + head.end("years"))
    return None


_OFFICE = lazy_pattern(
    lambda: (
        rf"(?:[\w’'.]+\s){{0,3}}(?:{any_of(forms('term_of_office'))})(?:\s[\w’'.]+){{0,3}}?[\s,:(]{{1,3}}(?P<years>20[0-4]\d\s?[-–—/]\s?20[0-4]\d)\)?"
    ),
    re.IGNORECASE,
    signs=("20",),
)


def _at_line(pattern: re.Pattern[str], text: str, first: int, end: int = sys.maxsize) -> re.Match[str] | None:
    """What a search gives with a pattern that begins a line: the search would ask at every character."""
    at = first if not first or text[first - 1 : first] == "\n" else text.find("\n", first, end) + 1 or -1
    while at >= 0:
        match = pattern.match(text, at, end)
        if match is not None:
            return match
        at = text.find("\n", at, end) + 1 or -1
    return None


def _year_of_page(document: Document) -> re.Match[str] | None:
    from provenance.analysis.markup import live_markup  # noqa: PLC0415 - pages alone have markup

    return _OF_PAGE.search(live_markup(document))


def _year(document: Document) -> EdgeDate | None:
    """The season of an issue in a line at the head, the year in brackets with which a text begins, the year of a copyright at the foot of a text or in the head of a page, or one behind a label: "Last updated: 2025"."""
    text = document.text
    if is_html(document) and (meta := _year_of_page(document)) is not None:
        return EdgeDate(meta["year"], SourceSpan(*meta.span("year")), is_year=True)
    at_head = _year_at_head(text)
    if at_head is not None:
        return at_head
    first = max(0, len(text) - _FOOT)
    foot = max(0, len(text) - _FOOT_OF_PAGE) if is_html(document) else first
    if "MM" in text[foot:] or "MCM" in text[foot:]:
        from provenance_plugins.dates.undated.roman_years import roman_year  # noqa: PLC0415 - few texts have such letters

        roman = roman_year(text, foot)
        if roman is not None:
            return EdgeDate(text[roman.start : roman.end], roman, is_year=True)
    if _A_LATE_YEAR.search(text, foot) is None:
        return None
    end = text[foot:].lower()
    found = _RIGHTS.search(text, foot) if any(sign in end for sign in _SIGNS_OF_RIGHTS) else None
    of_rights = found is not None
    if found is None:
        from provenance_plugins.dates.undated.datelines import is_said  # noqa: PLC0415 - few texts have a year at their foot

        years = (_LABELLED.match(text, year.start()) for year in _A_LATE_YEAR.finditer(text, first))
        signed = _year_of_signature(document, first)
        if signed is not None:
            return signed
        labelled = (match for match in years if match is not None and is_said(text, match.start(match.lastgroup or 0)))
        found = next(labelled, None)
    if found is None:
        return None
    name = found.lastgroup or "year"
    last = _TO_YEAR.match(text, found.end(name)) if name == "year" and of_rights else None
    if last is None:
        return EdgeDate(found[name], Span(*found.span(name)), is_year=True)
    if int(last["year"]) - int(found[name]) >= _YEARS_OF_HOUSE:
        return None  # the years of the house, of which any may be that of the text
    return EdgeDate(last["year"], Span(*last.span("year")), is_year=True)


_TO_YEAR = lazy_pattern(r"\s?[-–—]\s?(?P<year>(?:19[89]|20\d)\d)(?!\d)", signs=DIGITS)
_YEARS_OF_HOUSE = 3
"""Years from the first to the last that a house claims its rights for, from which on they tell nothing of a text."""


def _year_of_signature(document: Document, first: int) -> EdgeDate | None:
    """The year behind the author's name at the foot: "Ana Cruz, 2023."."""
    text = document.text
    for author in metadata(document).authors:
        at = text.find(f"{author.value}, ", first)
        year = at + len(author.value) + 2
        if at >= 0 and _A_LATE_YEAR.match(text, year) is not None and not text[year + 4 : year + 5].isalnum():
            return EdgeDate(text[year : year + 4], Span(year, year + 4), is_year=True)
    return None


def _last_change(document: Document) -> Span | None:
    if not any(block.kind in HEADING_KINDS for block in document.blocks):
        return None
    from provenance_plugins.dates.undated.told_years import last_change_told  # noqa: PLC0415 - a line of text has no heading

    return last_change_told(document)


def _year_of_present(document: Document) -> EdgeDate | None:
    if "19" not in document.text and "20" not in document.text:
        return None
    from provenance_plugins.dates.undated.told_years import year_of_present  # noqa: PLC0415 - few texts name a year

    year = year_of_present(document)
    return None if year is None else EdgeDate(document.slice(year), year, is_year=True)


def _first_appearance(text: str, head: str) -> Span | None:
    edges = head + text[max(_HEAD, len(text) - _FOOT) :].lower()
    if not any(f"{word} " in edges for word in forms("first_appearance", "first")):
        return None
    from provenance_plugins.dates.undated.told_years import year_of_first_appearance  # noqa: PLC0415 - few texts have such words

    return year_of_first_appearance(text, _HEAD, len(text) - _FOOT)


def _has_yearly_title(document: Document) -> bool:
    titles = [declared.value for declared in document.declared if declared.field == "title"]
    if not any(year in said for said in (document.source, *titles) for year in ("19", "20")):
        return False
    from provenance_plugins.dates.undated.told_years import has_yearly_title  # noqa: PLC0415 - only with a year

    return has_yearly_title(document)


def _year_at_head(text: str) -> EdgeDate | None:
    """A short year, a season, an edition, where a text came out first or the year of its title, in its first lines."""
    head = text[:_HEAD].lower()
    short = _at_line(_SHORT_YEAR, text, 0, _HEAD) or _at_line(_SHORT_YEAR, text, max(_HEAD, len(text) - _FOOT))
    if short is not None:
        group = short.lastgroup or "when"
        return EdgeDate(short[group], Span(*short.span(group)))
    season = _SEASON.search(text, 0, _HEAD) if any(word in head for word in forms("season")) else None
    if season is not None:
        return EdgeDate(season["when"], Span(*season.span("when")), is_year=True)
    yearly = _YEARLY.search(text, 0, _HEAD) if any(word in head for word in forms("edition")) else None
    if yearly is not None:
        return EdgeDate(yearly["year"], Span(*yearly.span("year")), is_year=True)
    first_seen = _first_appearance(text, head)
    if first_seen is not None:
        return EdgeDate(text[first_seen.start : first_seen.end], first_seen, is_year=True)
    below = _BELOW_TITLE.match(text) or _LEADING.match(text) or _ELEMENT.match(text)
    if below is not None:
        return EdgeDate(below["year"], Span(*below.span("year")), is_year=True)
    edition = _EDITION.search(text, 0, _HEAD) if any(year in head for year in _YEAR_OF_EDITION) else None
    if edition is not None and edition["what"].lower() in forms("edition"):
        return EdgeDate(edition["year"], Span(*edition.span("year")), is_year=True)
    cited = _at_line(_NEUTRAL_CITATION, text, 0, _HEAD)
    if cited is not None:
        return EdgeDate(cited["year"], Span(*cited.span("year")), is_year=True)
    return None


_BELOW_TITLE = lazy_pattern(
    lambda: (
        rf"(?:[^\n]{{3,100}}[^\n.!?,;:]\n\s*[^\n.!?]{{2,60}}|(?i:[^\n.,]{{0,40}}\b(?:{any_of(forms('yearly'))})\b[^\n.!?]{{0,60}})),\s(?P<year>(?:19[5-9]|20[0-4])\d)[ \t]*(?:\n|\Z)"
    )
)
"""Where and in what year: a line below the title, or the title of what comes once a year ("Report of the judges, 2018")."""
_YEARLY = lazy_pattern(lambda: rf"(?im)^[(\[ \t]*(?P<year>(?:19[89]|20\d)\d)\s(?:{any_of(forms('edition'))})[)\] \t]*$")
"""A line that is only the year of an issue: "2021 Edition"."""


_SEASON = lazy_pattern(
    lambda: (
        rf"(?im)(?:^[(\[ \t]*|^[^\n.]{{0,80}}(?:\b(?:volume|vol\.)\s?\d{{1,4}},?\s)?\b(?:issue|number|no\.|volume|vol\.)\s?#?\d{{1,4}},?\s)(?P<when>(?:{any_of(forms('season'))})(?:\s?[/–-]\s?(?:{any_of(forms('season'))}))?,?\s(?:19|20)\d\d(?:\s?[/–-]\s?\d{{2,4}})?)[)\] \t]*$"
    )
)
"""A line that is only the season of an issue: "Spring 2016", "(Winter 2009/10)"; or ends with it: "Ana Cruz for The Lamp, issue 4, spring 2016", "Contents of Vol. 1, No. 2 Spring 2012"."""


def has_year_in_name(document: Document) -> bool:
    """Whether the name of the file gives the year, or a folder is that of a year: `speech-1950.txt`, `events/2023/faq.md`; or the address of the page, or its title: "Report of the judges, 2018"."""
    title = metadata(document).title
    if (title is not None and _BELOW_TITLE.match(title.value) is not None) or _has_yearly_title(document):
        return True
    if any(map(_has_year, addresses_of(document))):
        return True
    if document.row is not None:
        return False
    folders, _, name = document.path.replace("\\", "/").rpartition("/")
    if _INDEX.fullmatch(name) is not None:  # the page is called as its folder
        name = folders.rpartition("/")[2]
    return _YEAR_IN_NAME.search(name) is not None or any(map(_FOLDER_OF_YEAR.match, folders.split("/")))


def _has_year(address: str) -> bool:
    """Whether an address has a year that is not that of games, of a vote or a plan: "…-rio-2016/"."""
    return any(
        address[found.start() - 1] != "-"
        or address[: found.start() - 1].rpartition("/")[2].rpartition("-")[2].lower() not in forms("of_event")
        for found in _YEAR_IN_ADDRESS.finditer(address)
    )


def is_dated_by_issue(document: Document) -> bool:
    """Whether all that a text states of its time is the month of the issue that it came out in."""
    stated = metadata(document).date
    return stated is not None and stated.origin == ISSUE
