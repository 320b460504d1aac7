"""A date that stands where a text tells when it came out, though nothing says that it is the date of publication."""

from __future__ import annotations

import re
import sys
from functools import cache
from typing import NamedTuple

from provenance.analysis import metadata
from provenance.analysis.dates.names import MONTH_LETTERS, TIME
from provenance.analysis.dates.reading import all_expressions
from provenance.analysis.metadata.lexicons import words_for
from provenance.analysis.metadata.of_whole import is_of_list
from provenance.api import (
    DIGITS,
    HEADING_KINDS,
    BlockKind,
    Document,
    Phrases,
    SourceSpan,
    Span,
    analysis,
    any_of,
    lazy_pattern,
)
from provenance_plugins.dates.stamps import PAGES, addresses_of, day_of_papers, stamp_of
from provenance_plugins.dates.tables import forms

_STATED = Phrases.load(__package__, "stated")
_HEAD, _FOOT = 800, 600
"""Characters at the two ends of a text in which a line of its own may state its date."""
_FOOT_OF_PAGE = 3000
"""The same for the copyright of a page, below which its menus may stand."""
_OF_PAGE = lazy_pattern(
    r"(?i)<meta\s[^<>]{0,80}\b(?:name|property)=[\"'](?:dc(?:terms)?[.:])?(?:copyright|rights)[\"'][^<>]{0,120}?\D(?P<year>(?:19[89]|20\d)\d)\D"
)
"""The copyright in the head of a page."""
_LINE = 160
"""Characters of the longest line that is not running text."""
_REST = 4
"""Characters behind the last date of a text: a bracket, a blank, the end of a line."""
_OPENING = 120
"""Characters in which a dateline stands."""
_DASHES = lazy_pattern(r"\s?(?:--|[–—])\s")
_PLACE = lazy_pattern(r"[\s*_(]*(?:[A-ZÀ-Þ][\w.'’-]*[\s,./–—-]+){1,7}")
_NAMES_BEHIND = lazy_pattern(r"(?:,\s[A-ZÀ-Þ][\w.'’-]*(?:\s[A-ZÀ-Þ][\w.'’-]*){0,3}){2},\s")
"""A place and who reports, behind the day with which a report begins: "May 3, 2024, Leeds, Harbour Wire, the mill …"."""
_BEFORE = 40
"""Characters before a date in which a sentence says that it is that of the text."""
_ENDS = (".", "!", "?", "”", '"')
_LISTS = frozenset({BlockKind.LIST_ITEM, BlockKind.TABLE_CELL})
_FORMS = frozenset({"full", "iso", "numeric", "month-year"})
_SIGNED = lazy_pattern(
    r"[–—\s-]*[A-ZÀ-Þ][\w.'’-]*(?:\s[\w.'’-]+){1,4},\s(?:[A-ZÀ-Þ][\w.'’-]*(?:\s[A-ZÀ-Þ][\w.'’-]*)?,\s)?"
)
"""What stands before the date of a signature: "Ana Cruz, "."""
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


_YEAR_IN_NAME = lazy_pattern(r"(?<!\d)(?:(?:19|20)\d\d(?!\d)|1[6-8]\d\d(?=\.\w+$))", signs=DIGITS)
_YEAR_IN_ADDRESS = lazy_pattern(r"(?<=[/a-z-])(?:19[89]\d|20[0-4]\d)(?=[/-]|\.html?|/?\Z)", signs=DIGITS)
_A_YEAR = lazy_pattern(r"1[6-9]\d\d|20\d\d", signs=DIGITS)
_MARKS = " \t*_#>|~-–—"
"""What may stand beside a date that is else the whole line of a source."""
_LABELLING = " .,;:([|*_"
_BRACKET = 20
"""Characters before a date in brackets in which the word for its day stands."""
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
_ISSUE = lazy_pattern(lambda: rf"\s(?:{any_of(forms('issue'))})(?!\w)")
"""Behind the month of the issue that a text stands in."""


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


class EdgeDate(NamedTuple):
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

    Else the time-stamp of a page's scripts, of the front matter or of the path, else the year of a copyright at the foot. To be asked only where no
    date of publication was found.
    """
    text = document.text
    for found in all_expressions(document):
        if found.form not in _FORMS or not found.year:
            continue
        if (
            _is_beside_day(text, found.start, found.end)
            or _is_day_of_state(document, found.start)
            or (
                _is_at_edge(document, found.start, found.end)
                and (
                    _WRITTEN.search(text, max(0, found.start - _BEFORE), found.start)
                    or not _is_fact(document, found.start, found.end)
                )
            )
        ):
            is_month = found.form == "month-year"
            return EdgeDate(text[found.start : found.end], Span(found.start, found.end), is_month=is_month)
    stamp = stamp_of(document) or day_of_papers(document)
    if stamp is not None:
        return EdgeDate(*stamp, is_year=len(stamp.text) == len("2024"))
    scheduled = _schedule(document)
    if scheduled is not None:
        return EdgeDate(text[scheduled.start : scheduled.end], scheduled, is_year=True)
    changed = _last_change(document)
    if changed is not None:
        return EdgeDate(text[changed.start : changed.end], changed)
    return _year(document)


def _schedule(document: Document) -> Span | None:
    """The year of a heading below which days without one are listed: "2026 Schedule", "Calendar for 2026"."""
    days: list[int] | None = None
    for block in document.blocks:
        if block.kind in HEADING_KINDS and (head := _OF_SCHEDULE.fullmatch(document.slice(block.span))) is not None:
            if days is None:
                days = [
                    one.start
                    for one in all_expressions(document)
                    if one.form == "day-month" and _is_listed(document, one.start)
                ]
            if len(days) < _LISTED or days[-_LISTED] <= block.span.end:
                return None  # nor are there below the headings behind it
            group = head.lastgroup or "year"
            return Span(block.span.start + head.start(group), block.span.start + head.end(group))
    return None


def _is_listed(document: Document, start: int) -> bool:
    """Whether a day stands in a list, a table or a line of its own that is no sentence."""
    block = document.block_at(start)
    return block is not None and (block.kind in _LISTS or _is_line(document, start))


_LISTED = 3
"""Days of a schedule at least."""
_OF_SCHEDULE = lazy_pattern(
    lambda: (
        rf"(?i)(?P<year>20[0-4]\d)(?:[-–/](?:20)?\d\d)?\s(?:[\w’'-]+\s){{0,3}}(?:{any_of(forms('schedule'))})"
        rf"|(?:[\w’'-]+\s){{0,3}}(?:{any_of(forms('schedule'))})\s(?:for\s|of\s)?(?P<last>20[0-4]\d)(?:[-–/](?:20)?\d\d)?"
    )
)


def _is_day_of_state(document: Document, start: int) -> bool:
    """Whether a release of software ships the state of that day."""
    from provenance_plugins.dates.release_notes import is_day_of_state  # noqa: PLC0415 - most texts state their day

    return is_day_of_state(document, start)


def _is_at_edge(document: Document, start: int, end: int) -> bool:
    """Whether a date stands in a line of its own at either end, in a dateline, a signature, or behind words that say that it is that of the text."""
    text = document.text
    size = len(text)
    is_edge = start < _HEAD or start >= size - _FOOT
    if is_edge and (_is_line(document, start) or _is_said(text, start) or _ISSUE.match(text, end)):
        return True
    if start < _OPENING and (text.startswith(":", end) or _DASHES.match(text, end)):
        return True  # a dateline: "Leeds, 12 August 2018:The mill …", "LEEDS (Newswire) -- 05/13/16 -- The mill …"
    if start < _HEAD and _opens_paragraph(document, start, end):
        return True
    if size - end <= _REST and not text[end:].strip(" )\n"):  # below a picture, behind a signature
        return True
    return (
        _is_line_of_source(document, start, end)
        or _is_of_work(text, start)
        or _is_signature(document, start, end)
        or _is_adopted(text, start, end)
        or _is_of_release(document, start)
        or _WRITTEN.search(text, max(0, start - _BEFORE), start) is not None
    )


def _is_of_work(text: str, start: int) -> bool:
    """Whether the head of a paper that was taken from an archive says where and when it came out: "Article in Lamp Studies · March 2010"."""
    return start < _HEAD and _CAME_OUT.search(text, max(0, start - _LINE), start) is not None


_CAME_OUT = lazy_pattern(lambda: rf"\b(?i:{any_of(forms('paper'))})(?:\s(?:in|at)\s[^·|\n]{{2,120}}?)?\s[·|]\s\Z")


def _opens_paragraph(document: Document, start: int, end: int) -> bool:
    """Whether a paragraph at the head begins with a place, a date and a dash, or with a date, a place and who reports."""
    block = document.block_at(start)
    if block is None or block.kind is not BlockKind.PARAGRAPH or start - block.span.start >= _OPENING:
        return False
    if not document.text[block.span.start : start].strip(" *_"):
        return _NAMES_BEHIND.match(document.text, end) is not None
    placed = _PLACE.fullmatch(document.text, block.span.start, start) is not None
    return placed and _DASHES.match(document.text, end) is not None


def _is_fact(document: Document, start: int, end: int) -> bool:
    """Whether a date is one of several in a table or a list, or below the text with the same label, or behind a label of another day: "Date of birth: 3 May 1987"."""
    block = document.block_at(start)
    if block is not None and block.kind in _LISTS and _is_one_of_several(document, block.kind):
        return True
    if is_of_list(document, Span(start, end)):
        return True
    label = words_for(document).dated.search(document.text, max(0, start - _BEFORE), start)
    if label is None or label.lastgroup != "other":
        return False
    return label[0].strip(_LABELLING).lower() not in forms("of_paper")  # when a paper was received and accepted


def _is_one_of_several(document: Document, kind: BlockKind) -> bool:
    """Whether two cells or two items hold a date."""
    dated = {
        document.block_at(found.start) for found in all_expressions(document) if found.form in _FORMS and found.year
    }
    return sum(block is not None and block.kind is kind for block in dated) > 1


def _line(document: Document, start: int) -> Span | None:
    """The line in which a place stands, in its block; None outside of blocks."""
    block = document.block_at(start)
    if block is None:
        return None
    first = max(document.text.rfind("\n", block.span.start, start) + 1, block.span.start)
    last = document.text.find("\n", start, block.span.end)
    return Span(first, block.span.end if last < 0 else last)


def _is_line(document: Document, start: int) -> bool:
    """Whether the line in which a date stands is short, and no sentence."""
    line = _line(document, start)
    return line is not None and line.end - line.start <= _LINE and not document.text.endswith(_ENDS, *line)


def _is_line_of_source(document: Document, start: int, end: int) -> bool:
    """Whether a date at the head is a line of the source, which Markdown has joined with the next, but for marks: "*14 September 2015"."""
    if start >= _HEAD or document.media_type != "text/markdown":
        return False
    place = document.locate(Span(start, end))
    source = document.source
    first, last = source.rfind("\n", 0, place.start) + 1, source.find("\n", place.end)
    rest = source[first : place.start] + source[place.end : last if last >= 0 else len(source)]
    return len(rest) <= len(_MARKS) and not rest.strip(_MARKS)


def _is_beside_day(text: str, start: int, end: int) -> bool:
    """Whether a full date stands with the word for a day, in brackets behind it or joined to it: "tomorrow (10 September 2023)", "this afternoon on 20 February 2024"."""
    if f" {text[start:end].lower()}".startswith(_beside_day()):
        return True
    if _THIS_DAY.search(text, max(0, start - _BRACKET), start) is not None:
        return True
    before, bracket, behind = text[max(0, start - _BRACKET) : start].lower().rpartition("(")
    return bool(bracket) and not behind.strip() and before.rstrip().endswith(_beside_day())


_THIS_DAY = lazy_pattern(r"(?i)\b(?:this (?:morning|afternoon|evening)|today),? (?:on )?(?:the )?\Z")
"""Before the day of the text itself: "this afternoon on 20th of February 2024", "today April 23, 2005"."""


@cache
def _beside_day() -> tuple[str, ...]:
    table = Phrases.load(__package__, "beside_day")
    return tuple(f" {text}" for text in table.texts())


def _is_said(text: str, start: int) -> bool:
    """Whether a sentence says that a date is that of the text: "… is correct as at March 2017", "gave this speech on June 1, 1998"."""
    before = " ".join(text[max(0, start - _BEFORE) : start].lower().split())
    return any(phrase in before for phrase in _stated())


@cache
def _stated() -> tuple[str, ...]:
    return _STATED.texts()


def _is_of_release(document: Document, start: int) -> bool:
    """Whether a date at the head is the day on which that came out of which the title says that it does: "Lamp 2.6 released", "… was released on April 3, 2024"."""
    if start >= _HEAD:
        return False
    before = document.text[max(0, start - _BEFORE) : start].lower().split()[-len(("was", "released", "on")) :]
    if len(before) < len(("was", "released", "on")) or before[2] != "on" or before[1] not in forms("put_out"):
        return False
    title = metadata(document).title
    stem = before[1].removesuffix("ed").removesuffix("e")
    return title is not None and any(word.lstrip('#*_[("“').startswith(stem) for word in title.value.lower().split())


def _is_signature(document: Document, start: int, end: int) -> bool:
    """Whether a date, or a time and a date, is a whole line of a paragraph, or ends one that is else a name, and a place: "Ana Cruz, Leeds, May 2024"."""
    block, line = document.block_at(start), _line(document, start)
    if (
        block is None
        or line is None
        or block.kind is not BlockKind.PARAGRAPH
        or document.text[end : line.end].strip(" .")
    ):
        return False
    before = document.text[line.start : start].strip()
    if not before or _CLOCK.fullmatch(before) is not None:
        return not document.text[end : line.end].strip()
    return line.end - line.start <= _LINE // 2 and _SIGNED.fullmatch(document.text, line.start, start) is not None


def _is_adopted(text: str, start: int, end: int) -> bool:
    """Whether a date is the one on which a resolution was passed: "adopted this 5th day of April 2016"."""
    return text[max(0, start - 5) : start].lower() == "this " and " day of " in text[start:end]


_CLOCK = lazy_pattern(
    r"(?i)[*_]{0,2}(?:[01]?\d|2[0-3])[:.][0-5]\d(?::[0-5]\d)?(?:\s?[ap]\.?m\.?)?(?:\s[A-Z]{2,4})?[\s,|·–-]*(?:[A-Z]{3,9},?)?"
)
"""A time before the date of a line: "05:57 AM, Monday, "."""
_WRITTEN = lazy_pattern(
    lambda: (
        rf"(?i)\bthis (?:{any_of(forms('own_text'))}) (?:was |has been )?(?:first |last )?(?:{any_of(forms('made'))})\s?(?:on|in)?:?\s\Z"
        rf"|(?:^|\n|\s\s|[.|·•]\s)(?:last|first) (?:{any_of(forms('made'))})(?: on| at)?:?\s\Z"
        rf"|(?:^|\n|[.|·•]\s)(?:{any_of(forms('day_of_text'))}):[*_]{{0,2}}\s\Z"
        rf"|(?:^|\n)(?:{any_of(forms('own_change'))}),? \Z"
        r"|\.ged on \Z"
        rf"|(?:^|\n)(?:{any_of(forms('made'))}),? (?:and|&) (?:last )?(?:{any_of(forms('made'))})(?: on| in)?:?\s\Z"
    )
)
"""Before a date, wherever a text says that it is its own: "this article was written: ", "Last updated ", "Reviewed and updated "; or a profile of a family was made of a file for genealogies: "through the import of cruz.ged on "."""


def _at_line(pattern: re.Pattern[str], text: str, first: int, end: int = sys.maxsize) -> re.Match[str] | None:
    """What a search gives with a pattern that begins a line: the search would ask at every character."""
    at = first if not first or text[first - 1 : first] == "\n" else text.find("\n", first, end) + 1 or -1
    while at >= 0:
        match = pattern.match(text, at, end)
        if match is not None:
            return match
        at = text.find("\n", at, end) + 1 or -1
    return None


def _year(document: Document) -> EdgeDate | None:
    """The season of an issue in a line at the head, the year in brackets with which a text begins, the year of a copyright at the foot of a text or in the head of a page, or one behind a label: "Last updated: 2025"."""
    text = document.text
    is_page = document.media_type in PAGES
    if is_page and (meta := _OF_PAGE.search(document.source)) is not None:
        return EdgeDate(meta["year"], SourceSpan(*meta.span("year")), is_year=True)
    at_head = _year_at_head(text)
    if at_head is not None:
        return at_head
    first = max(0, len(text) - _FOOT)
    foot = max(0, len(text) - _FOOT_OF_PAGE) if is_page else first
    if "MM" in text[foot:] or "MCM" in text[foot:]:
        from provenance_plugins.dates.roman_years import roman_year  # noqa: PLC0415 - few texts have such letters

        roman = roman_year(text, foot)
        if roman is not None:
            return EdgeDate(text[roman.start : roman.end], roman, is_year=True)
    if _A_LATE_YEAR.search(text, foot) is None:
        return None
    end = text[foot:].lower()
    found = _RIGHTS.search(text, foot) if any(sign in end for sign in _SIGNS_OF_RIGHTS) else None
    if found is None:
        years = (_LABELLED.match(text, year.start()) for year in _A_LATE_YEAR.finditer(text, first))
        labelled = (match for match in years if match is not None and _is_said(text, match.start(match.lastgroup or 0)))
        found = next(labelled, None)
    if found is None:
        return None
    name = found.lastgroup or "year"
    return EdgeDate(found[name], Span(*found.span(name)), is_year=True)


def _last_change(document: Document) -> Span | None:
    if not any(block.kind in HEADING_KINDS for block in document.blocks):
        return None
    from provenance_plugins.dates.told_years import last_change_told  # noqa: PLC0415 - a line of text has no heading

    return last_change_told(document)


def _first_appearance(text: str, head: str) -> Span | None:
    if not any(word in head for word in forms("first_appearance", "appeared")):
        return None
    from provenance_plugins.dates.told_years import year_of_first_appearance  # noqa: PLC0415 - few texts have such words

    return year_of_first_appearance(text, _HEAD)


def _has_yearly_title(document: Document) -> bool:
    titles = [declared.value for declared in document.declared if declared.field == "title"]
    if not any(year in said for said in (document.text[:_HEAD], *titles) for year in ("19", "20")):
        return False
    from provenance_plugins.dates.told_years import has_yearly_title  # noqa: PLC0415 - only with a year

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
    below = _BELOW_TITLE.match(text) or _LEADING.match(text)
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
        rf"(?im)(?:^[(\[ \t]*|^[^\n.]{{0,80}}\b(?:issue|number|no\.|volume|vol\.)\s?#?\d{{1,4}},\s)(?P<when>(?:{any_of(forms('season'))})(?:\s?[/–-]\s?(?:{any_of(forms('season'))}))?,?\s(?:19|20)\d\d(?:\s?[/–-]\s?\d{{2,4}})?)[)\] \t]*$"
    )
)
"""A line that is only the season of an issue: "Spring 2016", "(Winter 2009/10)"; or ends with it: "Ana Cruz for The Lamp, issue 4, spring 2016"."""


def has_year_in_name(document: Document) -> bool:
    """Whether the name of the file gives the year, or a folder is that of a year: `speech-1950.txt`, `events/2023/faq.md`; or the address of the page, or its title: "Report of the judges, 2018"."""
    title = metadata(document).title
    if (title is not None and _BELOW_TITLE.match(title.value) is not None) or _has_yearly_title(document):
        return True
    if any(_YEAR_IN_ADDRESS.search(address) is not None for address in addresses_of(document)):
        return True
    if document.row is not None:
        return False
    folders, _, name = document.path.replace("\\", "/").rpartition("/")
    return _YEAR_IN_NAME.search(name) is not None or any(map(_A_YEAR.fullmatch, folders.split("/")))
