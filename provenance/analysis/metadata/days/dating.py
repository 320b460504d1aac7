"""When a document was published and last changed: the candidates, weighed against each other."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from provenance.analysis.metadata.days.issues import is_numbered
from provenance.analysis.metadata.lexicons import Words
from provenance.analysis.metadata.lines import Layout, Line
from provenance.analysis.metadata.machine_dates import (
    days_between,
    in_universal_time,
    iso,
    month_number,
    read_machine_date,
)
from provenance.analysis.metadata.stated_dates import date_in, may_state_date, read_date, stated
from provenance.analysis.metadata.values import BELIEVED, FAIR, SURE, Candidate, Value
from provenance.analysis.paths import unflattened
from provenance.api import (
    DIGITS,
    HEADING_KINDS,
    Confidence,
    Declared,
    Document,
    SourceSpan,
    Span,
    lazy_pattern,
)
from provenance.numbered_titles import begins_title

_DIGIT = lazy_pattern(r"\d")
_TITLE_DATE, _TITLE_YEAR = 40, 12
"""Characters at the end of a title in which its date, and the year of that, stand."""
_APART = ",:;(–—|-"
_FILE = "file-name"
_ARCHIVE = "archive.htm"
"""Behind the day with which a week, a month or a year begins whose posts Blogger kept in one page: `2005_05_01_archive.html`."""
_RECENT = "1990"
"""Titles with days of earlier years tell of history."""
_FILE_NAME = lazy_pattern(
    r"(?:^|/)_?(?P<year>(?:19|20)\d\d)(?P<mark>[-_/.]?)(?P<month>0[1-9]|1[0-2])(?P=mark)(?P<day>0[1-9]|[12]\d|3[01])(?:[-_.T/ ]|$)",
    signs=DIGITS,
)
_FOLDERS = lazy_pattern(
    r"(?:^|/)(?P<year>(?:19|20)\d\d)/(?:(?P<month>0?[1-9]|1[0-2])|(?P<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6})/(?P<day>0?[1-9]|[12]\d|3[01])/",
    signs=DIGITS,
)
"""Folders of a site for year, month and day: `blog/2025/jan/4/lamp.md`, `https://lamp.example/news/2025/jan/04/bridge/`."""
_POST = lazy_pattern(
    r"(?:^|/)(?P<year>20\d\d)(?:/(?P<month>0[1-9]|1[0-2])-(?P<day>0[1-9]|[12]\d|3[01])-[A-Za-z][^/]*(?:/index)?\.mdx?|-(?P<month2>0?[1-9]|1[0-2])-(?P<day2>0?[1-9]|[12]\d|3[01])-[^\W\d_][^/]*\.\w{2,8})$",
    signs=DIGITS,
)
"""The folder of a year and the day in the name of a post, as Docusaurus has them: `blog/2025/01-25-lamps/index.mdx`; the day of a post of Jekyll without a nought: `_posts/2017-3-4-lamps.html`."""
_SPELLED_NAME = lazy_pattern(
    r"(?:^|/)(?:(?P<day>0?[1-9]|[12]\d|3[01])(?P<mark>[-_ ]?)(?P<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?P=mark)"
    r"|(?P<name2>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?P<mark2>[-_ ])(?P<day2>0?[1-9]|[12]\d|3[01])(?:,? |(?P=mark2)))"
    r"(?P<year>(?:19[89]|20\d)\d)(?=[^a-z\d/][^/]*$|[a-z]{3}[^/]*$)",
    signs=DIGITS,
)
"""A day with its month in letters at the head of a file's name: `14Mar2007Cruz182.txt`, `may-3-2024-newsletter.md`."""
_DIRECTIVE = lazy_pattern(r"(?m)^(?:`{3,}|:{3,})\{post\}[ \t]+(?P<date>[^\n]{6,40})$")
"""With which ablog, a generator of sites, dates a post: "```{post} Jan 4, 2025"."""
_DIRECTIVE_BEFORE = 2000
"""Characters of the source in which it stands."""
_ADDRESS = lazy_pattern(
    r"(?:/|^)(?P<year>(?:19|20)\d\d)(?:/|-|_)?(?P<month>0[1-9]|1[0-2])(?:/|-|_)?(?P<day>0[1-9]|[12]\d|3[01])(?:\d{4}(?:\d\d)?|\d{10}(?=-[a-z]))?(?=[/_.-]|$)|/(?P<year3>(?:19|20)\d\d)/[A-Za-z][\w-]{0,30}/(?P<month3>0[1-9]|1[0-2])/(?P<day3>0[1-9]|[12]\d|3[01])/|(?:[/_-]t?|/[a-z]{2,4}(?=\d{8}_\d{6,}(?:[/?#]|$)))(?P<year4>20\d\d)(?P<month4>0[1-9]|1[0-2])(?P<day4>0[1-9]|[12]\d|3[01])(?=(?:\.\w{3,5})?/?$|-story(?!\w)|-(?=[a-z]*\d)[a-z\d]{6}\.html$|_\d{6,}(?:[./?#]|$))|(?P<early>[/-])(?P<day2>\d\d)-(?P<month2>\d\d)-(?P<year2>20\d\d)(?=[/_.-]|$)"
)
"""A day in an address: in one row, also before a number of ten figures and the words of the title (`/202405031077343476-bridge/`), with a section of the site behind the year (`/2010/POLITICS/08/13/`), at the end behind the words of the title or before what systems of newspapers add (`-20240503-story.html`, `-20240503-h0ycdd.html`, `/t20240503_800125745.html`, `/dmf20240503_93327914`), or day first."""
_SPELLED = lazy_pattern(
    r"[/_-](?P<year>\d\d)_(?P<name>gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic)[a-z]{2,6}_(?P<day>0[1-9]|[12]\d|3[01])/"
)
"""A day whose month is spelled out in Italian, as a publisher of newspapers has it: `/politica/20_aprile_07/`."""
_ITALIAN = ("gen", "feb", "mar", "apr", "mag", "giu", "lug", "ago", "set", "ott", "nov", "dic")
_OFFSET = lazy_pattern(r"T.*[+-](?!00:00)\d\d:\d\d$")
"""The offset of a local time from UTC."""
_PARTS = tuple(f"{part}{number}" for part in ("year", "month", "day") for number in ("", 2, 3, 4))


def dating(
    document: Document, lines: Sequence[Line], words: Words, layout: Layout
) -> tuple[list[Candidate], list[Candidate]]:
    """The candidates for the date of publication and those for the last change, the best first."""
    found = _found(document, lines, words, layout)
    if len(found) > 1 and any(one.value.origin == _FILE for one in found):
        from provenance.analysis.metadata.days.saved_days import without_saved  # noqa: PLC0415 - few have another day

        found = without_saved(document, found)
    if found and document.whole_page:
        from provenance.analysis.metadata.days.lists_of_texts import (  # noqa: PLC0415 - a text lists none
            is_list_of_texts,
            of_list,
        )

        found = of_list(found) if is_list_of_texts(document) else found
    if not found:
        return [], []
    from provenance.analysis.metadata.days.day_and_month import settled  # noqa: PLC0415 - not where nothing is to be settled

    found = settled(document, found, words)
    return _ranked([one for one in found if not one.modified]), _ranked([one for one in found if one.modified])


def _found(document: Document, lines: Sequence[Line], words: Words, layout: Layout) -> list[Candidate]:
    """The candidates; of a document that states no date outright, those of the first place that has some."""
    declared = list(_declared(document, words, layout))
    beside = [*_named(document), *_directed(document, words)]
    if not may_state_date(document.text):
        return [*declared, *beside] or list(_in_scripts(document)) or list(_titled(document, words, layout))
    from provenance.analysis.metadata.days.text_dates import (  # noqa: PLC0415 - most short texts have no figure
        at_last,
        beside_text,
        within_text,
    )

    told = list(beside_text(document, lines, words, layout.title))
    if declared and not told:  # what a page calls its day of entry stands against the column of a row
        from provenance.analysis.metadata.days.glued_labels import labelled  # noqa: PLC0415 - as above

        told = list(labelled(document, words))
    return (
        [*declared, *told, *beside]
        or within_text(document, lines, words)
        or list(_in_scripts(document))
        or list(_titled(document, words, layout))
        or at_last(document, words)
    )


def _declared(document: Document, words: Words, layout: Layout) -> Iterator[Candidate]:
    if document.declared:
        from provenance.analysis.metadata.days.declared_dates import declared  # noqa: PLC0415 - not for bare texts

        yield from declared(document, words, layout)


def _in_scripts(document: Document) -> Iterator[Candidate]:
    if document.whole_page and document.declared:
        from provenance.analysis.metadata.days.declared_dates import in_scripts  # noqa: PLC0415 - not for bare texts

        yield from in_scripts(document)


def _ranked(found: list[Candidate]) -> list[Candidate]:
    """The candidates by weight; each kind of statement that gives the same day adds to it."""
    if len(found) < 2:
        return found
    days = [candidate.value.value[:10] for candidate in found]
    scored: list[tuple[float, int]] = []
    for number, candidate in enumerate(found):
        others = {
            other.group
            for day, other in zip(days, found, strict=True)
            if day == days[number] and other.group != candidate.group
        }
        scored.append((-(candidate.weight + min(0.75 * len(others), 1.5)), number))
    return _in_local_time([found[number] for _, number in sorted(scored)])


def _in_local_time(ranked: list[Candidate]) -> list[Candidate]:
    """Where the best is stated in UTC, and of those that readers see the likeliest has the day before or after: that one first."""
    best = ranked[0]
    if not in_universal_time(best.value.value):
        return ranked
    for other in ranked[1:]:
        if in_universal_time(other.value.value) and other.value.value != best.value.value:
            continue  # another moment: of an answer, of a change
        if other.weight >= FAIR and (other.visible or _OFFSET.search(other.value.value)):
            days = days_between(best.value.value, other.value.value)
            if days == 0:
                return ranked
            if days in {-1, 1}:
                return [other, *(one for one in ranked if one is not other)]
    return ranked


def confidence(candidate: Candidate, others: Sequence[Candidate]) -> Confidence:
    """How sure a date is: by the best statement and by those of other kinds that confirm it."""
    confirmed = any(
        other.group != candidate.group and other.value.value[:10] == candidate.value.value[:10] for other in others
    )
    if candidate.weight >= SURE or (confirmed and candidate.weight >= FAIR):
        return Confidence.HIGH
    return Confidence.MEDIUM if candidate.weight >= FAIR or confirmed else Confidence.LOW


# -- names and addresses ----------------------------------------------------------------------------------------------------


def _named(document: Document) -> Iterator[Candidate]:
    """Dates in the name of the file and in the addresses that the document gives as its own."""
    given = document.row is not None or any(declared.origin == "file-name" for declared in document.declared)
    path = "" if given else unflattened(document.path)
    name = None if given else _FILE_NAME.search(path)
    if name and path.startswith(_ARCHIVE, name.end()):
        return
    if name and document.is_written and name["mark"] == "/" and name[0][-1] in "-_":
        name = None  # the loader has found the number of the title in it: "2018/01/17-goals"
    if name:
        value = read_machine_date(f"{name['year']}-{name['month']}-{name['day']}")
        if value:
            yield Candidate(Value(value, "file-name", Confidence.LOW), SURE, "file-name")
    folders = None if given or name else _FOLDERS.search(path.lower())
    value = _of_folders(folders) or (None if given or name else _of_post(path) or _of_spelled(path.lower()))
    if value:
        yield Candidate(Value(value, "file-name", Confidence.LOW), FAIR, "file-name")
    for declared in document.declared:
        if declared.field == "url":
            address = declared.value[max(declared.value.rfind("http://"), declared.value.rfind("https://"), 0) :]
            value = _in_address(address, document.declared)
            if value:
                yield Candidate(Value(value, "url", Confidence.LOW, declared, declared.source), 5.5, "url")
                return


def _in_address(address: str, declared: Sequence[Declared]) -> str | None:
    """The day in an address: in figures of full length, else in folders of its own; no number with which the title begins, `/2024/05/17-goals/`."""
    match = _ADDRESS.search(address)
    if match is not None and match["day"] and begins_title(address[match.start("day") :].partition("/")[0], declared):
        return None
    value = read_machine_date("-".join(part for part in match.group(*_PARTS) if part)) if match else None
    low = address.lower()
    value = value or _of_folders(_FOLDERS.search(low)) or _spelled(low)
    if value is not None or not any(map(low.__contains__, _OTHER_CALENDARS)):
        return value
    from provenance.analysis.metadata.days.other_calendars import day_in_address  # noqa: PLC0415 - few addresses have one

    return day_in_address(address)


_OTHER_CALENDARS = (".ir/", "/fa/", ".th/", "/th/")
"""What an address has whose day may be one of another calendar."""


def _spelled(address: str) -> str | None:
    found = _SPELLED.search(address) if "_" in address else None
    return (
        None if found is None else iso(2000 + int(found["year"]), _ITALIAN.index(found["name"]) + 1, int(found["day"]))
    )


def _of_folders(found: re.Match[str] | None) -> str | None:
    if found is None:
        return None
    return iso(int(found["year"]), int(found["month"] or month_number(found["name"])), int(found["day"]))


def _of_post(path: str) -> str | None:
    post = _POST.search(path)
    return (
        None
        if post is None
        else iso(int(post["year"]), int(post["month"] or post["month2"]), int(post["day"] or post["day2"]))
    )


def _of_spelled(path: str) -> str | None:
    found = _SPELLED_NAME.search(path)
    if found is None:
        return None
    return iso(
        int(found["year"]), int(month_number((found["name"] or found["name2"])[:3])), int(found["day"] or found["day2"])
    )


def _directed(document: Document, words: Words) -> Iterator[Candidate]:
    """The date in the directive of a post, which its generator reads and the reader of the source sees as code."""
    found = (
        _DIRECTIVE.search(document.source, 0, _DIRECTIVE_BEFORE)
        if document.source.find("{post}", 0, _DIRECTIVE_BEFORE) > 0
        else None
    )
    date = read_date(found["date"], words.languages) if found else None
    if found and date:
        value = Value(date.value, "directive:post", Confidence.LOW, None, SourceSpan(*found.span("date")))
        yield Candidate(value, SURE, "directive", other=date.other)


def _titled(document: Document, words: Words, layout: Layout) -> Iterator[Candidate]:
    """The day that the title ends with, of a text that states no other: "Minutes of the council, 3 June 2024". Not that of "The flood of 3 June 1990"."""
    titles: list[tuple[str, Declared | None, Span | None]] = [
        (" ".join(declared.value.split()), declared, None)
        for declared in document.declared
        if declared.field == "title"
    ]
    if layout.title < len(document.blocks) and document.blocks[layout.title].kind in HEADING_KINDS:
        heading = document.blocks[layout.title].span
        titles.append((document.slice(heading), None, heading))
    for text, declared, span in titles:
        parsed = date_in(text[-_TITLE_DATE:], words.languages) if _DIGIT.search(text[-_TITLE_YEAR:]) else None
        if parsed is None or parsed.granularity != "day" or parsed.end < len(text[-_TITLE_DATE:]) - 1:
            continue
        from provenance.analysis.metadata.days.in_force import is_in_force  # noqa: PLC0415 - few titles end so
        from provenance.analysis.metadata.days.written_dates import is_of_occasion  # noqa: PLC0415 - likewise

        before_date = text[: len(text) - len(text[-_TITLE_DATE:]) + parsed.start]
        if is_numbered(before_date) or is_of_occasion(before_date, words) or is_in_force(before_date):
            continue
        before = before_date.split()[-1:]
        found = stated(parsed, words.languages)
        apart = before and (before[0][-1] in _APART or not before[0].islower())
        if apart and found is not None and found.value[:4] >= _RECENT:
            place = declared.source if declared is not None else span
            if span is not None and len(text) == span.end - span.start:
                end = len(text) - len(text[-_TITLE_DATE:]) + parsed.end
                place = Span(span.start + len(before_date), span.start + end)
            yield Candidate(Value(found.value, "title", Confidence.LOW, declared, place), BELIEVED, "title")
            return
