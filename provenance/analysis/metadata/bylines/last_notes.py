"""Who wrote or changed a text, and when, by the last words of it: "Last edited by AnaC; 05 May 2009 at 02:58 PM", as forums have it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from provenance.analysis.metadata.credits import Credit, Reader, credit
from provenance.analysis.metadata.lexicons import Words, labels
from provenance.analysis.metadata.lines import Line, Place
from provenance.analysis.metadata.naming.names import Kind, names_of
from provenance.analysis.metadata.stated_dates import date_in, stated
from provenance.analysis.metadata.values import FAIR, UNSETTLED, Candidate, Value
from provenance.api import Confidence, Document, lazy_pattern
from provenance.named_tuples import NamedTuple

_TAIL = 160
"""Characters at the end of a text in which such a note stands."""
_BEHIND = 24
"""Characters behind the date: a time, full stops, brackets."""
_FORCE = 4.0


class _Note(NamedTuple):
    line: Line
    who: str
    at: int
    """Where the name stands in the line."""
    date: Candidate


@cache
def _pattern() -> re.Pattern[str]:
    def listed(tag: str) -> str:
        return "|".join(re.escape(text) for text in sorted(labels(tag), key=len, reverse=True) if " " in text)

    return lazy_pattern(
        rf"(?<![\w-])(?:(?P<updated>(?i:{listed('updated_by')}))|(?P<published>(?i:{listed('published_by')})))"
        r"\s(?P<who>[^\s;,|]{2,30}(?:\s[A-ZÀ-Þ][^\s;,|]{0,30}){0,3}?)(?:\s?[;,|–—-]|\son|\sat)\s"
    )


def note_of(document: Document, words: Words) -> _Note | None:
    """The note with which a text ends; None where there is none, and on pages, whose last words are those of their site."""
    if document.whole_page or not document.blocks:
        return None
    start = max(0, len(document.text) - _TAIL)
    tail = document.text[start:].rstrip()
    if " by " not in tail or not any(map(str.isdigit, tail[-_BEHIND * 2 :])):
        return None
    match = None
    for match in _pattern().finditer(tail):  # noqa: B007 - the last one is wanted
        pass
    if match is None or not match[0][0].isupper():
        return None
    rest = tail[match.end() :]
    parsed = date_in(rest, words.languages)
    found = None if parsed is None or parsed.granularity != "day" else stated(parsed, words.languages)
    if parsed is None or found is None or parsed.start > 1 or len(rest) - parsed.end > _BEHIND:
        return None
    updated = match["updated"] is not None
    line = Line(tail, start, Place.FOOT, len(document.blocks) - 1)
    span = line.span(match.end() + parsed.start, match.end() + parsed.end)
    value = Value(found.value, f"text:{'updated' if updated else 'published'}", Confidence.LOW, None, span)
    force = FAIR - (UNSETTLED if found.other else 0.0)
    date = Candidate(value, force, "text", modified=updated, visible=True, other=found.other)
    return _Note(line, match["who"], match.start("who"), date)


def changed(document: Document, words: Words) -> Iterator[Candidate]:
    """The day of such a note."""
    note = note_of(document, words)
    if note is not None:
        yield note.date


def noted(reader: Reader) -> Iterator[Credit]:
    """The writer in such a note, who is often a user of one word."""
    note = note_of(reader.document, reader.words)
    for name in names_of(note.who, reader.words, reader.sites).names if note is not None else ():
        if note is not None and name.kind in {Kind.PERSON, Kind.HANDLE}:
            yield credit(note.line, name, "signature", _FORCE, note.at, clean=True)
