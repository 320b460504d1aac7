"""Bylines that are one part of a line below the title ("3 May 2024 | Ana Cruz | Harbour News"), and those in the note that systems of blogs put below an entry."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from provenance.analysis.metadata.bylines.counts import counted
from provenance.analysis.metadata.bylines.headings import kind_of, names_no_person
from provenance.analysis.metadata.credits import Credit, Reader, before_date, credit
from provenance.analysis.metadata.lexicons import LEXICON, labels
from provenance.analysis.metadata.lines import Line, Place
from provenance.analysis.metadata.naming.names import Byline, Kind, names_of, up_to_stop
from provenance.analysis.metadata.stated_dates import date_in
from provenance.api import BlockKind, Document, Phrases, Span, any_of, lazy_pattern

_LONGEST = 240
"""Characters of the longest line that is parted."""
_PART = 80
"""Characters of the part that names who wrote the text."""
_APART = lazy_pattern(r"\s+(?:(?:[|•·‧∙–—]|-)+|//?)\s+|[.!?](?<=\w\w\w.)[*_”\"’)]*\s+(?=[A-ZÀ-Þ\d])|,\s(?=by\s)")
_STOPPED = lazy_pattern(r"[.!?]")
_AROUND = " \t*_.,;:()[]"
_LABELLED, _ALONE = 6.0, 5.0
"""Weights of a name behind a label and of one that only stands beside a date."""
_NAMED = 5.0
_FIRST = 2
"""Parts without a date among which a name stands: the other may be the outlet."""
_BODIES = frozenset({Kind.PERSON, Kind.ORGANISATION, Kind.AGENCY})
_NOTE = 400
"""Characters of the note below an entry, which lists its tags."""
_WHO = lazy_pattern(
    r"\sby\s(?P<who>[\w.'’-]{2,30}(?:\s[A-ZÀ-Þ][\w.'’-]{0,30}){0,3})(?=\.(?:\s|\Z)|\s+(?:on|in|at|and)\s|\s*\n|\s*\Z)"
)
_TEASERS = Phrases.load(LEXICON, "teasers")
_TEASER = lazy_pattern(lambda: rf"\W*(?:{any_of(_TEASERS.texts())})\b[^:\n]{{0,20}}:\s", re.IGNORECASE)
"""With which a line begins that announces another text: "Next week: The Ferry, by Ana Cruz"."""
_PAST_NOTES = 8
"""So many such notes are looked at; a page of an archive has one for each entry."""


def parted(reader: Reader, lines: Sequence[Line]) -> Iterator[Credit]:
    """The names in the first line below the title, or at the foot of a text, of which one part has a label, or is a name beside a part that is a date."""
    front, foot = Place.FRONT, Place.FOOT
    for line in lines:
        if len(line.text) > _LONGEST or kind_of(reader.document, line.block) is BlockKind.TITLE:
            continue
        if line.place is not front and (line.place is not foot or reader.document.whole_page):
            continue
        if ":" in line.text and _TEASER.match(line.text) is not None:
            continue  # who wrote what is to come, or stands elsewhere
        found = list(_in_line(reader, line))
        if found and not _is_entry(reader, line):
            yield from found
            return


def _is_entry(reader: Reader, line: Line) -> bool:
    """Whether a line is an entry of a list that names another person in the one before or behind it: a table of contents."""
    blocks = reader.document.blocks
    return blocks[line.block].kind is BlockKind.LIST_ITEM and any(
        blocks[other].kind is BlockKind.LIST_ITEM and _names_somebody(reader, other)
        for other in (line.block - 1, line.block + 1)
        if 0 <= other < len(blocks)
    )


def _names_somebody(reader: Reader, index: int) -> bool:
    """Whether a part of an entry begins with the label of an author, or of somebody who helped: "The lamp, reviewed by Ana Cruz"."""
    words, text = reader.words, reader.document.slice(reader.document.blocks[index].span)
    if len(text) > _LONGEST:
        return False
    labelled = (words.byline.match(text, part.start) for part in _parts(text) if part.start)
    return words.patterns.helped.search(text) is not None or any(match is not None for match in labelled)


def _in_line(reader: Reader, line: Line) -> Iterator[Credit]:
    parts = list(_parts(line.text))
    for part in parts:
        labelled = list(_labelled(reader, line, part, whole=len(parts) == 1))
        if labelled:
            yield from labelled
            return
    if len(parts) < 2 or not any(map(str.isdigit, line.text)):
        return
    days = [date_in(line.text[part.start : part.end], reader.words.languages) for part in parts]
    if not any(day is not None and day.granularity == "day" for day in days):
        return
    undated = [part for part, day in zip(parts, days, strict=True) if day is None]
    named = [part for part in undated if counted().fullmatch(line.text, part.start, part.end) is None]
    people = [found for part in named[:_FIRST] if (found := list(_alone(reader, line, part)))]
    if len(people) == 1:
        yield from people[0]


def _parts(text: str) -> Iterator[Span]:
    start = 0
    for mark in _APART.finditer(text):
        yield Span(start, mark.start())
        start = mark.end()
    yield Span(start, len(text))


def _labelled(reader: Reader, line: Line, part: Span, *, whole: bool) -> Iterator[Credit]:
    """The names behind a label with which a part begins; a whole line is read as one elsewhere, but for one that names a host."""
    words, text = reader.words, line.text[part.start : part.end]
    if len(text) > _PART:
        return
    label = words.patterns.hosted.match(text)
    mere = label is not None  # it may also name somebody who did not write the text
    if label is None and not whole and (words.patterns.may_begin(text) or ":" in text):
        label = words.byline.match(text)
        mere = label is None or label.lastgroup is not None
        if label is None:
            label = words.patterns.worked.match(text)
    if label is None:
        return
    named = up_to_stop(before_date(text[label.end() :], words), words)
    byline = names_of(named, words, reader.sites, trusted=not mere)
    if _are_of_text(reader, byline, _BODIES if not mere else frozenset({Kind.PERSON})):
        for name in byline.names:
            yield credit(line, name, "byline", _LABELLED, part.start + label.end(), clean=True)


def _alone(reader: Reader, line: Line, part: Span) -> Iterator[Credit]:
    """The names that are a whole part, of people of whom the text does not tell."""
    text = line.text[part.start : part.end].strip(_AROUND)
    if len(text) > _PART or _STOPPED.search(text[:-1]) is not None or text.rpartition(" ")[2].islower():
        return
    if any(map(str.isdigit, text)):
        return  # "Ana Cruz and Ben Ode, 3 – 5 May 2024": an event
    byline = names_of(text, reader.words, reader.sites)
    if not names_no_person(byline, reader.words) and _are_of_text(reader, byline, frozenset({Kind.PERSON})):
        for name in byline.names:
            yield credit(line, name, "byline", _ALONE, part.start, clean=True)


def _are_of_text(reader: Reader, byline: Byline, kinds: frozenset[Kind]) -> bool:
    """Whether a part holds names and nothing else, and none that are words or people of the text."""
    if not byline.clean or not kinds.issuperset(name.kind for name in byline.names):
        return False
    text = reader.document.text
    people = [name.text.split()[-1] for name in byline.names if name.kind is Kind.PERSON]
    return all(
        text.count(last) == 1 and not re.search(rf"(?<!\w){re.escape(last.lower())}(?!\w)", text) for last in people
    )


def entered(reader: Reader) -> Iterator[Credit]:
    """Who posted an entry, by the note below it: "This entry was posted in News and tagged bridge by Ana Cruz. Bookmark the permalink."."""
    document = reader.document
    found = dict(_notes(document))
    if len(found) != 1:
        return
    for who, at in found.items():
        line = Line(who, at, Place.FOOT, document.block_index(at) or 0)
        for name in names_of(who, reader.words, reader.sites, trusted=True).names:
            if name.kind in {Kind.PERSON, Kind.HANDLE}:
                yield credit(line, name, "byline", _NAMED, 0, clean=True)


def _notes(document: Document) -> Iterator[tuple[str, int]]:
    text = document.text
    for phrase in _phrases():
        at = text.find(phrase)
        for _ in range(_PAST_NOTES):
            if at < 0:
                break
            end = text.find("\n", at, at + _NOTE)
            match = _WHO.search(text, at, end if end >= 0 else at + _NOTE)
            if match is not None:
                yield match["who"], match.start("who")
            at = text.find(phrase, at + 1)


@cache
def _phrases() -> tuple[str, ...]:
    """With a capital, as the notes begin."""
    return tuple(phrase[0].upper() + phrase[1:] for phrase in sorted(labels("entry")))
