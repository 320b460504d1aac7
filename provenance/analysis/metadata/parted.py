"""Bylines that are one part of a line, between signs that part it, and those in the note that systems of blogs put below an entry."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from provenance.analysis.metadata.credits import Credit, Reader, before_date, credit
from provenance.analysis.metadata.lexicons import LABELS
from provenance.analysis.metadata.lines import Line, Place
from provenance.analysis.metadata.names import Kind, Name, names_of
from provenance.analysis.metadata.stated_dates import date_in
from provenance.api import Document, lazy_pattern

_LONGEST = 240
"""Characters of the longest line that is parted by signs."""
_SIGNS = "—–|·•"
_PARTING = lazy_pattern(rf"\s+(?:[{_SIGNS}]|-|//)+\s+")
_FORCE = 6.0
_NAMED = 5.0
_DIGIT = lazy_pattern(r"\d")
_BOTH = 2
"""Parts of a line that is a name and a date, or a title and a date."""
_NOTE = 400
"""Characters of the note below an entry, which lists its tags."""
_WHO = lazy_pattern(
    r"\sby\s(?P<who>[\w.'’-]{2,30}(?:\s[A-ZÀ-Þ][\w.'’-]{0,30}){0,3})(?=\.(?:\s|\Z)|\s+(?:on|in|at)\s|\s*\n|\s*\Z)"
)
_PAST_NOTES = 8
"""So many such notes are looked at; a page of an archive has one for each entry."""


def parted(reader: Reader, lines: Sequence[Line]) -> Iterator[Credit]:
    """The names of such a line: "Reviewed by Jo Hall, MD — Written by Ana Cruz", "3 May 2024 · 6 min read · Ana Cruz"."""
    for line in lines:
        if line.place is Place.FRONT and len(line.text) <= _LONGEST:
            found = list(_in_parts(reader, line))
            yield from found
            if found:
                return


def _in_parts(reader: Reader, line: Line) -> Iterator[Credit]:
    words = reader.words
    parts = _PARTING.split(line.text)
    for part in parts[1:]:
        label = words.byline.match(part) if words.patterns.may_begin(part) else None
        if label is None:
            continue
        byline = names_of(before_date(part[label.end() :], words), words, reader.sites)
        people = [name for name in byline.names if name.kind is Kind.PERSON]
        for name in people if byline.clean else ():
            yield credit(line, name, "byline", _FORCE, line.text.find(part), clean=True)
        if people and byline.clean:
            return
    if len(parts) > _BOTH and any(map(_counted().fullmatch, parts)):
        yield from _beside_date(reader, line, parts)


def _beside_date(reader: Reader, line: Line, parts: Sequence[str]) -> Iterator[Credit]:
    """The one part that is a name, beside a day and how long the text takes to read."""
    words = reader.words
    dated = [date_in(part, words.languages) if _DIGIT.search(part) else None for part in parts]
    if not any(parsed is not None and parsed.granularity == "day" for parsed in dated):
        return
    named = [part for part, parsed in zip(parts, dated, strict=True) if parsed is None]
    people = [name for part in named if (name := _one_person(reader, part)) is not None]
    if len(people) == 1:
        yield credit(line, people[0], "byline", _NAMED, 0, clean=True)


@cache
def _counted() -> re.Pattern[str]:
    """What is counted beside a byline: "6 min read", "12 comments"."""
    return re.compile(rf"\d+\+?\s(?:{'|'.join(_listed('counted'))})", re.IGNORECASE)


def _one_person(reader: Reader, part: str) -> Name | None:
    """The name that is all of a part, and not also words of the text, as the names of sections are: "Machine Learning"."""
    byline = names_of(part, reader.words, reader.sites)
    if not byline.clean or [name.kind for name in byline.names] != [Kind.PERSON] or byline.names[0].text != part:
        return None
    last = part.rsplit(maxsplit=1)[-1].lower()
    return None if re.search(rf"(?<!\w){re.escape(last)}(?!\w)", reader.document.text) else byline.names[0]


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
    return tuple(phrase[0].upper() + phrase[1:] for phrase in _listed("entry"))


def _listed(tag: str) -> tuple[str, ...]:
    return tuple(sorted(entry.text for entry in LABELS.of_language("en") or () if entry.tags == (tag,)))
