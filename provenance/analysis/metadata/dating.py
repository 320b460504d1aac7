"""When a document was published and last changed: the candidates, weighed against each other."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from provenance.analysis.metadata import run_on
from provenance.analysis.metadata.date_labels import LABEL, label_inside
from provenance.analysis.metadata.datelines import below_highlights
from provenance.analysis.metadata.day_and_month import settled
from provenance.analysis.metadata.declarations import family, weight
from provenance.analysis.metadata.issues import is_numbered, issued
from provenance.analysis.metadata.last_notes import changed
from provenance.analysis.metadata.lexicons import Words
from provenance.analysis.metadata.lines import Layout, Line
from provenance.analysis.metadata.logs import behind_label, logged
from provenance.analysis.metadata.machine_dates import (
    days_between,
    in_universal_time,
    iso,
    moments_of_writing,
    month_number,
    read_machine_date,
)
from provenance.analysis.metadata.mastheads import in_masthead
from provenance.analysis.metadata.of_whole import of_whole
from provenance.analysis.metadata.ranking import ranked
from provenance.analysis.metadata.said_dates import opened, recorded, told
from provenance.analysis.metadata.stated_dates import StatedDate, date_in, read_date, stated
from provenance.analysis.metadata.told_days import is_told
from provenance.analysis.metadata.values import FAIR, UNSETTLED, Candidate, Value
from provenance.analysis.metadata.written_dates import (
    DATE_LIKE,
    in_last_sentence,
    run_together,
    written,
)
from provenance.api import DIGITS, BlockKind, Confidence, Declared, Document, Region, SourceSpan, Span, lazy_pattern

_BELIEVED = 4.0
"""Below this weight a candidate is not taken at all."""
_SURE = 8.0
_SEEN = frozenset({"time", "class", "byline", "rel"})
"""Statements of elements that readers see; their scope is the part of the page that they stand in."""
_SCRIPT, _ROW = "script", "row"
_OTHER_PARTS = frozenset({Region.ASIDE, Region.NAV, Region.QUOTE})
_BESIDE = 4
"""Blocks after the title in which an aside may hold the byline."""
_REPEATED = 15
"""So many statements of one kind are weighed: a page with more is a list."""
_BESIDE_A_NAME = 4.5
"""The weight of a date in an element that holds a byline."""
_SENTENCE = 160
"""Characters before and behind a date in which the sentence goes on that it may be part of."""
_LABEL_ALONE = 30
"""Characters of a block that is only a label."""
_STAMPED = 5.0
"""The weight of a moment to the millisecond that is also that of the last change: a program wrote the file then. Below that of an address with a day."""
_DIGIT = lazy_pattern(r"\d")
_TITLE_END = lazy_pattern(r"\s[|–—•·]\s(?P<end>[^|–—•·]{6,30})$")
_TITLES = frozenset({BlockKind.TITLE, BlockKind.HEADING})
_TITLE_DATE, _TITLE_YEAR = 40, 12
"""Characters at the end of a title in which its date, and the year of that, stand."""
_APART = ",:;(–—|-"
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
_DIRECTIVE = lazy_pattern(r"(?m)^(?:`{3,}|:{3,})\{post\}[ \t]+(?P<date>[^\n]{6,40})$")
"""With which ablog, a generator of sites, dates a post: "```{post} Jan 4, 2025"."""
_DIRECTIVE_BEFORE = 2000
"""Characters of the source in which it stands."""
_ADDRESS = lazy_pattern(
    r"(?:/|^)(?P<year>(?:19|20)\d\d)(?:/|-|_)?(?P<month>0[1-9]|1[0-2])(?:/|-|_)?(?P<day>0[1-9]|[12]\d|3[01])(?:\d{4}(?:\d\d)?)?(?=[/_.-]|$)|/(?P<year3>(?:19|20)\d\d)/[A-Za-z][\w-]{0,30}/(?P<month3>0[1-9]|1[0-2])/(?P<day3>0[1-9]|[12]\d|3[01])/|(?P<early>[/-])(?P<day2>\d\d)-(?P<month2>\d\d)-(?P<year2>20\d\d)(?=[/_.-]|$)"
)
"""A day in an address: in one row, with a section of the site behind the year (`/2010/POLITICS/08/13/`), or day first."""
_PARTS = ("year", "year2", "year3", "month", "month2", "month3", "day", "day2", "day3")


def dating(
    document: Document, lines: Sequence[Line], words: Words, layout: Layout
) -> tuple[list[Candidate], list[Candidate]]:
    """The candidates for the date of publication and those for the last change, the best first."""
    found = [
        *_declared(document, words, layout),
        *of_whole(document, written(document, lines, words), layout.title),
        *run_together(document, words),
        *in_last_sentence(document, words),
        *changed(document, words),
        *_named(document),
        *_directed(document, words),
    ]
    if not found:
        found.extend(in_masthead(lines, words))
    if not found:
        found.extend(run_on.dated(document, words))
    if not found:
        found.extend(below_highlights(document, words))
    if not found:
        found.extend(recorded(document, words))
    if not found:
        found.extend(_in_scripts(document) if document.whole_page else told(document, words))
    if not found:
        found.extend(_titled(document, words, layout))
    if not found:
        found.extend(opened(document, words))
    if not found:
        found.extend(logged(document, words))
    if not found:
        found.extend(issued(document, words))
    found = settled(document, found, words)
    return ranked([one for one in found if not one.modified]), ranked([one for one in found if one.modified])


def confidence(candidate: Candidate, others: Sequence[Candidate]) -> Confidence:
    """How sure a date is: by the best statement and by those of other kinds that confirm it."""
    confirmed = any(
        other.group != candidate.group and other.value.value[:10] == candidate.value.value[:10] for other in others
    )
    if candidate.weight >= _SURE or (confirmed and candidate.weight >= FAIR):
        return Confidence.HIGH
    return Confidence.MEDIUM if candidate.weight >= FAIR or confirmed else Confidence.LOW


# -- declared ---------------------------------------------------------------------------------------------------------------


def _declared(document: Document, words: Words, layout: Layout) -> Iterator[Candidate]:
    seen: dict[tuple[str, str], int] = {}
    stamps = moments_of_writing(document.declared)
    for declared in document.declared:
        before = seen.get((declared.field, declared.origin), 0)
        if before > _REPEATED or (declared.scope and declared.span is not None and family(declared) in _SEEN):
            continue
        if family(declared) == _SCRIPT:
            continue
        if declared.field in {"date", "modified"}:
            labelled = declared.field == "date" and family(declared) == _ROW
            found = behind_label(declared.value, words) if labelled else None
            found = found or read_date(declared.value, words.languages)
        elif (
            declared.field == "author"
            and (declared.span is not None or family(declared) == _ROW)
            and any(map(str.isdigit, declared.value))
        ):
            found = _in_byline(declared.value, words.languages)
        elif declared.field == "title":
            found = _in_title(declared.value, words.languages)
        else:
            continue
        if found is None:
            continue
        seen[declared.field, declared.origin] = before + 1
        if declared.field == "title":
            yield Candidate(
                Value(found.value, f"title:{declared.origin}", Confidence.LOW, declared, declared.source), 5.0, "title"
            )
            continue
        candidate = _weighed(document, declared, found, words, layout)
        if candidate is not None and declared.field == "date" and declared.value in stamps and declared.span is None:
            candidate = candidate._replace(weight=min(candidate.weight, _STAMPED))
        if candidate is not None and candidate.weight - 0.3 * min(before, 5) >= _BELIEVED:
            yield candidate._replace(weight=candidate.weight - 0.3 * min(before, 5))


def _in_scripts(document: Document) -> Iterator[Candidate]:
    """The day that a page gives its own programs, for one that states none to readers."""
    for declared in document.declared:
        if family(declared) == _SCRIPT:
            value = read_machine_date(declared.value)
            if value is not None:
                found = Value(value, declared.origin, Confidence.LOW, declared, declared.source)
                yield Candidate(found, _BELIEVED, _SCRIPT)


def _weighed(
    document: Document, declared: Declared, found: StatedDate, words: Words, layout: Layout
) -> Candidate | None:
    """A declared date with its weight; None for one that is that of something else."""
    modified = declared.field == "modified"
    value = found.value
    force = weight(declared) if declared.field != "author" else _BESIDE_A_NAME
    if declared.span is not None:
        label = _label(document, declared.span, words)
        above = "" if label else _label_above(document, declared.span, words)
        label = label or above
        if label == "other":
            return None
        # A list of terms about the text stands beside it on many pages: "Published: 2017-08-15, Words: 1,200".
        force += -1.0 if above else _nearness(document, declared.span, layout, labelled=bool(label))
        if label:
            modified = label == "updated"
            force += 0.5
        value = _as_seen(document, declared.span, value, words)
    place = declared.span or declared.source
    return Candidate(
        Value(value, declared.origin, Confidence.LOW, declared, place),
        force - (UNSETTLED if found.other else 0.0),
        family(declared),
        modified,
        visible=declared.span is not None,
        other=found.other,
    )


def _in_byline(text: str, languages: tuple[str, ...]) -> StatedDate | None:
    """The date that stands beside the names of a byline."""
    if not DATE_LIKE.search(text):
        return None
    parsed = date_in(text, languages)
    return None if parsed is None or parsed.granularity != "day" else stated(parsed, languages)


def _in_title(text: str, languages: tuple[str, ...]) -> StatedDate | None:
    """The date at the end of a page's title: "Headline | Site | 28.04.2023"."""
    end = _TITLE_END.search(text)
    return None if end is None else _in_byline(end["end"], languages)


def _nearness(document: Document, span: Span, layout: Layout, *, labelled: bool) -> float:
    """What the place of a visible date adds to its weight: it belongs near the title."""
    index = document.block_index(span.start)
    if index is None:
        return -1.0
    if not 0 <= index - layout.title <= _BESIDE and not _OTHER_PARTS.isdisjoint(document.blocks[index].regions):
        return -_SURE
    distance = layout.distance(index)
    if -4 <= distance <= 8 and layout.near(index):
        return 1.0
    if -10 <= distance <= 20 and layout.near(index):
        return 0.0
    return -1.0 if labelled else -2.5


def _label(document: Document, span: Span, words: Words) -> str:
    """The label before a date, at its beginning, or right after it: `published`, `updated`, `other`, or empty."""
    block = document.block_at(span.start)
    if block is None:
        return ""
    before = document.text[max(block.span.start, span.start - LABEL) : span.start]
    match = words.dated.search(before) if words.patterns.may_date(before) else None
    if match is not None and _is_in_sentence(document, block.span, span, match, words):
        return "other"
    if match is None:
        match = label_inside(document.text[span.start : min(span.end, span.start + LABEL)], words)
    if match is None:
        digits = list(_DIGIT.finditer(document.text, span.start, span.end))
        after = document.text[digits[-1].end() if digits else span.end : min(block.span.end, span.end + LABEL)]
        match = words.dated_after.fullmatch(after)
    return match.lastgroup or "" if match else ""


def _is_in_sentence(document: Document, block: Span, span: Span, label: re.Match[str], words: Words) -> bool:
    """Whether a label before a date is part of a sentence about something else."""
    first, end = max(block.start, span.start - _SENTENCE), min(block.end, span.end + _SENTENCE)
    at = max(block.start, span.start - LABEL) - first
    line = document.text[first:end]
    return is_told(line, 0, Span(at + label.start(), at + label.end()), span.end - first, words)


def _label_above(document: Document, span: Span, words: Words) -> str:
    """The label that is the whole block above a date, as in lists of terms: "Published:" above "2017-08-15"; empty where there is none."""
    index = document.block_index(span.start)
    if not index or document.blocks[index].span != span:
        return ""
    above = document.blocks[index - 1].span
    if above.end - above.start > _LABEL_ALONE or document.text[above.end - 1] != ":":
        return ""
    match = words.dated.search(document.slice(above))
    return match.lastgroup or "" if match is not None and match.start() <= 1 else ""


def _as_seen(document: Document, span: Span, value: str, words: Words) -> str:
    """A date-time in UTC whose words give the day before or after: the words know where it was published."""
    if not in_universal_time(value):
        return value
    parsed = date_in(document.slice(span), words.languages)
    if parsed is None or parsed.granularity != "day":
        return value
    return parsed.value if abs(days_between(value, parsed.value) or 0) == 1 else value


# -- names and addresses ----------------------------------------------------------------------------------------------------


def _named(document: Document) -> Iterator[Candidate]:
    """Dates in the name of the file and in the addresses that the document gives as its own."""
    given = document.row is not None or any(declared.origin == "file-name" for declared in document.declared)
    name = None if given else _FILE_NAME.search(document.path)
    if name:
        value = read_machine_date(f"{name['year']}-{name['month']}-{name['day']}")
        if value:
            yield Candidate(Value(value, "file-name", Confidence.LOW), _SURE, "file-name")
    folders = None if given or name else _FOLDERS.search(document.path.lower())
    value = _of_folders(folders)
    if value:
        yield Candidate(Value(value, "file-name", Confidence.LOW), FAIR, "file-name")
    for declared in document.declared:
        if declared.field == "url":
            address = declared.value[max(declared.value.rfind("http://"), declared.value.rfind("https://"), 0) :]
            value = _in_address(address)
            if value:
                yield Candidate(Value(value, "url", Confidence.LOW, declared, declared.source), 5.5, "url")
                return


def _in_address(address: str) -> str | None:
    """The day in an address: in figures of full length, else in folders of its own."""
    match = _ADDRESS.search(address)
    value = read_machine_date("-".join(part for part in match.group(*_PARTS) if part)) if match else None
    return value or _of_folders(_FOLDERS.search(address.lower()))


def _of_folders(found: re.Match[str] | None) -> str | None:
    if found is None:
        return None
    return iso(int(found["year"]), int(found["month"] or month_number(found["name"])), int(found["day"]))


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
        yield Candidate(value, _SURE, "directive", other=date.other)


def _titled(document: Document, words: Words, layout: Layout) -> Iterator[Candidate]:
    """The day that the title ends with, of a text that states no other: "Minutes of the council, 3 June 2024". Not that of "The flood of 3 June 1990"."""
    titles: list[tuple[str, Declared | None, Span | None]] = [
        (" ".join(declared.value.split()), declared, None)
        for declared in document.declared
        if declared.field == "title"
    ]
    if layout.title < len(document.blocks) and document.blocks[layout.title].kind in _TITLES:
        heading = document.blocks[layout.title].span
        titles.append((document.slice(heading), None, heading))
    for text, declared, span in titles:
        parsed = date_in(text[-_TITLE_DATE:], words.languages) if _DIGIT.search(text[-_TITLE_YEAR:]) else None
        if parsed is None or parsed.granularity != "day" or parsed.end < len(text[-_TITLE_DATE:]) - 1:
            continue
        before_date = text[: len(text) - len(text[-_TITLE_DATE:]) + parsed.start]
        if is_numbered(before_date):
            continue
        before = before_date.split()[-1:]
        found = stated(parsed, words.languages)
        apart = before and (before[0][-1] in _APART or not before[0].islower())
        if apart and found is not None and found.value[:4] >= _RECENT:
            place = span if declared is None else declared.source
            yield Candidate(Value(found.value, "title", Confidence.LOW, declared, place), _BELIEVED, "title")
            return
