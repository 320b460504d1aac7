"""The day that the first words of a text tell outright: "Today, Wednesday, June 26, 2024, in the hall …", "For immediate release: 3 May 2024 …", "Recorded on 3 May 2024", "Friday, 3 May 2024. Good morning!"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from provenance.analysis.metadata.lexicons import LEXICON, Words, labels
from provenance.analysis.metadata.lines import Line, Place
from provenance.analysis.metadata.stated_dates import date_in, stated
from provenance.analysis.metadata.values import Candidate, Value
from provenance.api import BlockKind, Confidence, Document, Phrases, Span, lazy_pattern

_FORCE = 4.0
_FIRST = 2
"""Blocks of which one begins with such words: the title stands above it."""
_RELEASE = 160
"""Characters of a text in which whoever issues it says whom it is for and when it may come out."""
_WEEKDAY, _DATE = len(", Wednesday, the "), 40
"""Characters between such words and a date, and of the date."""
_LEAST = 20
"""Characters of the sentence behind the day: "Today, 3 May 2024" alone is a clock of the page."""
_LINES = 8
_LONGEST = 60
"""Characters of a line that says when something was recorded and no more."""
_RECENT = "1990"
_OPENS = 60
"""Characters of a day with its weekday, with which a letter to readers opens."""
_GOOD_DAY = Phrases.load(LEXICON, "good_day")
"""How one greets in several languages, by the time of day."""
_SENTENCE = lazy_pattern(r"(?:st|nd|rd|th)?\s?(?P<comma>[,،]?)\s?(?P<word>[^\W\d_]+)")
"""What goes on behind the day, and is no sentence of its own."""


def opening_day(document: Document, lines: Sequence[Line], words: Words) -> Iterator[Candidate]:
    """The day of such words, for a text that states no other."""
    if document.whole_page:
        yield from _headed(document, words)
        return
    if not document.blocks:
        return
    yield from (
        _today(document, words) or _released(document, words) or _recorded(lines, words) or _greeted(document, words)
    )


def _headed(document: Document, words: Words) -> Iterator[Candidate]:
    """The day in the first line of a page without a heading, which says what the text is and no more: "Report – 27 June 2003"."""
    if not document.blocks or document.blocks[0].kind is not BlockKind.PARAGRAPH:
        return
    start, end = document.blocks[0].span
    line = document.text[start:end] if end - start <= _LONGEST else ""
    if line.partition(" ")[0].strip(_APART).lower() not in words.patterns.pieces:
        return
    parsed = date_in(line, words.languages)
    if parsed is None or parsed.granularity != "day" or line[parsed.end :].strip(_APART):
        return
    what = line[: parsed.start].strip(_APART)
    if " " not in what:
        at = len(line[: parsed.start].partition(what)[0]) + len(what)
        yield from _day(line[at:], start + at, words, "text:opening")


_APART = " :–—-,.*_"


def _today(document: Document, words: Words) -> list[Candidate]:
    for block in document.blocks[:_FIRST]:
        start, end = block.span
        match = _pattern("today").match(document.text, start, end) if block.kind is not BlockKind.QUOTE else None
        if match is not None and match[0][0].isupper():
            behind = document.text[match.end() : min(end, match.end() + _WEEKDAY + _DATE)]
            parsed = date_in(behind, words.languages)
            if parsed is None or end - match.end() - parsed.end < _LEAST:
                return []
            if not _goes_on(document.text, match.end() + parsed.end):
                return []
            return _day(behind, match.end(), words, "text:opening")
    return []


def _goes_on(text: str, at: int) -> bool:
    """Whether a sentence goes on behind a day, which is not what it is about: "Today, 26 June 1994 is remembered …"."""
    found = _SENTENCE.match(text, at)
    if found is None:
        return False
    return bool(found["comma"]) or found["word"][0].isupper() or found["word"].lower() in _goes_on_with()


@cache
def _goes_on_with() -> frozenset[str]:
    return frozenset(labels("goes_on"))


def _released(document: Document, words: Words) -> list[Candidate]:
    """The day behind the label of a release whose first lines ran into the text."""
    match = _pattern("for_release").search(document.text, 0, _RELEASE)
    if match is None or not match[0][0].isupper():  # "he asked for immediate release"
        return []
    return _day(document.text[match.end() : match.end() + _WEEKDAY + _DATE], match.end(), words, "text:published")


def _recorded(lines: Sequence[Line], words: Words) -> list[Candidate]:
    """The day of a line at the head that says when the conversation or the entry below was recorded."""
    for line in lines[:_LINES]:
        if line.place is Place.FRONT and len(line.text) <= _LONGEST:
            match = _pattern("recorded").match(line.text.lstrip(" *_("))
            if match is not None:
                at = len(line.text) - len(line.text.lstrip(" *_(")) + match.end()
                parsed = date_in(line.text[at:], words.languages)
                if parsed is not None and not line.text[at + parsed.end :].strip(" .*_)"):
                    return _day(line.text[at:], line.start + at, words, "text:recorded")
    return []


def _greeted(document: Document, words: Words) -> list[Candidate]:
    """The day with which a text begins, before it greets its readers, as letters of news do; a story that begins with a day has none."""
    start = document.blocks[0].span.start
    opening = document.text[start : start + _OPENS]
    if not any(map(str.isdigit, opening)):
        return []
    parsed = date_in(opening, words.languages)
    if parsed is None:
        return []
    behind = document.text[start + parsed.end :][:_OPENS].lstrip(" .,!:|–—-\n").lower()
    return _day(opening, start, words, "text:opening") if behind.startswith(_good_days()) else []


@cache
def _good_days() -> tuple[str, ...]:
    return _GOOD_DAY.texts()


def _day(behind: str, at: int, words: Words, origin: str) -> list[Candidate]:
    """The day that stands right behind a place in the text, or behind its weekday there."""
    parsed = date_in(behind, words.languages)
    found = None if parsed is None or parsed.granularity != "day" else stated(parsed, words.languages)
    if parsed is None or found is None or found.value[:4] < _RECENT or not _is_beside(behind[: parsed.start]):
        return []
    value = Value(found.value, origin, Confidence.LOW, None, Span(at + parsed.start, at + parsed.end))
    return [Candidate(value, _FORCE, "text", visible=True, other=found.other)]


def _is_beside(between: str) -> bool:
    """Whether nothing but a weekday stands between some words and a date."""
    from provenance.analysis.dates.names import weekday_names  # noqa: PLC0415 - few texts begin so

    left = between.strip(" ,:–-\u00a0").lower().removesuffix("the").strip(" ,")
    return not left or left in weekday_names()


@cache
def _pattern(tag: str) -> re.Pattern[str]:
    listed = "|".join(re.escape(name).replace(r"\ ", r"\s+") for name in sorted(labels(tag), key=len, reverse=True))
    return lazy_pattern(rf"(?i)(?<!\w)(?:{listed})\s?:?[,\s]\s*")
