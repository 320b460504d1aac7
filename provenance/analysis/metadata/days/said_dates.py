"""The day that a text says of itself within a sentence: when it was updated, on which its speaker greets the listeners, or of the meeting that it records."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from provenance.analysis.characters import lower_of
from provenance.analysis.metadata.lexicons import Words, labels
from provenance.analysis.metadata.stated_dates import date_in, dates_in, stated
from provenance.analysis.metadata.values import Candidate, Value
from provenance.api import Confidence, Document, Literals, Span, lazy_pattern

_FORCE = 4.0
_BETWEEN, _DATE = 24, 30
"""Characters between "this guide was" and a date, and of the date."""
_OPENING = 250
"""Characters of the first words of minutes."""
_GREETING = 600
"""Characters at the beginning of a transcript in which its speaker says which day it is."""
_TEASER = 1200
"""The same in which a programme says of itself which number it is and when it was recorded."""
_WEEKDAY = len("Wednesday, ")
"""Characters between those words and the date."""
_LIKE_ASCII = "ſıİ"
"""Letters that count as `s` and `i` where case is ignored, though their small letters are others."""
_RECENT = "1990"
"""A text that opens with a day of earlier years tells of history."""


def told(document: Document, words: Words) -> Iterator[Candidate]:
    """The day that a text tells of itself within a sentence: "This statement was updated 27 January 2017 to …"."""
    text = document.text
    if "his " not in text or document.whole_page:
        return
    for match in _of_itself(text):
        behind = text[match.end() : match.end() + _BETWEEN + _DATE]
        parsed = date_in(behind, words.languages)
        if parsed is None or parsed.granularity == "year" or parsed.start > _BETWEEN or "." in behind[: parsed.start]:
            continue
        label = words.dated.search(behind[: parsed.start])
        found = stated(parsed, words.languages)
        if label is None or label.lastgroup == "other" or found is None:
            continue
        span = Span(match.end() + parsed.start, match.end() + parsed.end)
        value = Value(found.value, f"text:{label.lastgroup}", Confidence.LOW, None, span)
        updated = label.lastgroup == "updated"
        yield Candidate(value, _FORCE, "text", modified=updated, visible=True, other=found.other)
        return


def _of_itself(text: str) -> Iterator[re.Match[str]]:
    """What `_itself` finds, asked for where its letters stand: `str.find` is many times as fast as the pattern in a whole text."""
    at = text.find("his")
    while at >= 0:
        match = _itself().match(text, at - 1) if at and text[at - 1] in "Tt" else None
        if match is not None:
            yield match
        at = text.find("his", at + 1)


@cache
def _itself() -> re.Pattern[str]:
    listed = "|".join(re.escape(name.removeprefix("this ")) for name in labels("itself") if name.startswith("this "))
    return lazy_pattern(rf"(?<!\w)[Tt]his\s(?i:{listed})\s(?:was|has\sbeen)(?=\s)")


def recorded(document: Document, words: Words) -> Iterator[Candidate]:
    """The day of the meeting of which a text is the record, as its first words say: "Minutes of the meeting held on 3 May 2019 at the mill"."""
    if document.whole_page or not document.blocks:
        return
    span = document.blocks[0].span
    opening = document.text[span.start : min(span.end, span.start + _OPENING)]
    begins = opening.lower().lstrip(" *_#")
    if not begins.startswith(labels("record")) or not any(word in begins for word in labels("sitting")):
        return
    found = list(dates_in(opening, words.languages))
    if len(found) != 1 or found[0].granularity != "day":
        return
    day = stated(found[0], words.languages)
    if day is not None:
        place = Span(span.start + found[0].start, span.start + found[0].end)
        value = Value(day.value, "dateline", Confidence.LOW, None, place)
        yield Candidate(value, _FORCE, "text", visible=True, other=day.other)


_EPISODE = lazy_pattern(
    r"(?i)(?:^|(?<!\w)(?:this\sis|welcome|listening\sto|you['’]re\swatching|here\sis)\b[^.!?\n]{0,80}?\W)"
    r"(?:episode|show|programme|program|edition|instalment)\s(?:number\s|no\.\s|#)?\d{1,5},?\s(?:which\s)?(?:was\s)?(?:first\s)?(?:recorded|aired)\s(?:live\s)?(?:on\s)?(?=\S)",
    re.MULTILINE,
)
"""What a speaker says of the day before it: "This is Harbour Talk, episode 101, recorded January 23, 2017."; whoever tells of a show says so of one of its episodes."""


def opened(document: Document, words: Words) -> Iterator[Candidate]:
    """The day with which a speaker opens: "This is Lamp News for the week of Monday, June 3rd, 2024." A day without its year is none."""
    if document.whole_page:
        return
    head = document.text[:_GREETING]
    openings: list[re.Match[str]] = []
    if any(map(head.__contains__, _LIKE_ASCII)) or _greetings().any_in(lower_of(head).encode()):
        openings.extend(_greeting().finditer(head))
    if "recorded" in document.text[:_TEASER] or "aired" in document.text[:_TEASER]:
        openings.extend(_EPISODE.finditer(document.text, 0, _TEASER))
    for match in openings:
        parsed = date_in(document.text[match.end() : match.end() + _DATE + _WEEKDAY], words.languages)
        found = None if parsed is None or parsed.granularity != "day" else stated(parsed, words.languages)
        if parsed is None or found is None or parsed.start > _WEEKDAY or found.value[:4] < _RECENT:
            continue
        span = Span(match.end() + parsed.start, match.end() + parsed.end)
        value = Value(found.value, "text:opening", Confidence.LOW, None, span)
        yield Candidate(value, _FORCE, "text", visible=True, other=found.other)
        return


@cache
def _greetings() -> Literals:
    return Literals(labels("greeting"))


@cache
def _greeting() -> re.Pattern[str]:
    names = labels("greeting")
    listed = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    return lazy_pattern(rf"(?<![\w’'])(?:{listed})\s", re.IGNORECASE, signs=names)
