"""The date of a whole issue, as newspapers, magazines and newsletters have it beside their number at the head: "Vol. XII, No. 4, Friday, March 8, 1957"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from provenance.analysis.metadata.days.issues import ORIGIN as ISSUE
from provenance.analysis.metadata.days.issues import is_numbered
from provenance.analysis.metadata.lexicons import Words, labels
from provenance.analysis.metadata.lines import Line, Place
from provenance.analysis.metadata.stated_dates import dates_in, stated
from provenance.analysis.metadata.values import FAIR, Candidate, Value
from provenance.api import Confidence, lazy_pattern

_LINES, _AROUND = 8, 2
"""First lines of a text in which its number stands, and lines from that in which its date does."""
_LONGEST = 160
_SHORT = 80
_SMALL_WORDS = 4
"""Words in small letters from which on a line is a sentence that names a volume."""
_WORDS_BESIDE = 4
"""Words beside the month in a line near the number."""
_ISSUED = 4.0
_SMALL = lazy_pattern(r"\b[a-zà-ÿ]{3,}\b")
_WORD = lazy_pattern(r"[^\W\d_]+")


def in_masthead(lines: Sequence[Line], words: Words) -> Iterator[Candidate]:
    """The day in the line with the number of an issue, else the month there or in a line beside it."""
    found = _masthead(lines)
    for line, own in found:
        for parsed in dates_in(line.text, words.languages):
            if own and parsed.granularity == "day" and not is_numbered(line.text[: parsed.start]):
                value = stated(parsed, words.languages)
                if value is not None:
                    span = line.span(parsed.start, parsed.end)
                    seen = Value(value.value, "dateline", Confidence.LOW, None, span)
                    yield Candidate(seen, FAIR, "text", visible=True, other=value.other)
                    return
    for line, own in found:
        for parsed in dates_in(_without_numbers(line.text), words.languages):
            beside = len(_WORD.findall(line.text)) - len(_WORD.findall(line.text[parsed.start : parsed.end]))
            if parsed.granularity == "month" and (own or beside <= _WORDS_BESIDE):
                value = stated(parsed, words.languages)
                if value is not None:
                    span = line.span(parsed.start, parsed.end)
                    seen = Value(value.value, ISSUE, Confidence.LOW, None, span)
                    yield Candidate(seen, _ISSUED, "text", visible=True)
                    return


def season_of(lines: Sequence[Line]) -> Value | None:
    """The year of an issue that has only a season: "Issue 3, Winter 2009-2010", "Newsletter of the Lamp Society, Spring 2022"."""
    front = [line for line in lines[:_LINES] if line.place is Place.FRONT and len(line.text) <= _LONGEST]
    named = [line for line in front if not _periodicals().isdisjoint(_WORD.findall(line.text.lower()))]
    for line in (*(line for line, _ in _masthead(lines)), *named):
        season = _season().search(line.text)
        if season is not None:
            return Value(season["year"], "text:year", Confidence.LOW, None, line.span(*season.span("year")))
    return None


@cache
def _periodicals() -> frozenset[str]:
    return frozenset(labels("periodical"))


def _masthead(lines: Sequence[Line]) -> list[tuple[Line, bool]]:
    """The line with the number of an issue (True), and those around it."""
    front = [line for line in lines[:_LINES] if line.place is Place.FRONT or _is_short(line)]
    head = "\n".join([line.text[:_LONGEST] for line in front]).lower()
    if not any(label in head for label in _shortest()):  # a tenth of the time that the pattern takes
        return []
    for place, line in enumerate(front):
        if len(line.text) > _LONGEST or _number().search(line.text) is None:
            continue
        if len(_SMALL.findall(line.text)) < _SMALL_WORDS:
            near = front[max(0, place - _AROUND) : place + _AROUND + 1]
            return [(line, True), *((one, False) for one in near if one is not line)]
    return []


def _is_short(line: Line) -> bool:
    """Whether a line of an opening that is broken into lines is as short as those of a masthead: "Volume 2 Number 3      Editor: Ana Cruz"."""
    return line.place is Place.OPENING and len(line.text) <= _SHORT


def _without_numbers(line: str) -> str:
    """A line with the numbers of volume and issue taken out, of which the last is no day: "No. 7, July 2011"."""
    return _number().sub(lambda number: " " * len(number[0]), line)


@cache
def _shortest() -> tuple[str, ...]:
    """The words before such a number that hold no other."""
    words = (*labels("issue"), *labels("volume"))
    return tuple(word for word in words if not any(other in word for other in words if other != word))


@cache
def _number() -> re.Pattern[str]:
    """The number of a volume or an issue: "Vol. XII", "No. 4", "Issue 12"."""
    words = sorted((*labels("issue"), *labels("volume")), key=len, reverse=True)
    listed = "|".join(map(re.escape, words))
    return lazy_pattern(rf"\b(?i:{listed})\s?#?(?:\d{{1,5}}|[IVXLCDM]{{1,9}})\b")


@cache
def _season() -> re.Pattern[str]:
    listed = "|".join(map(re.escape, labels("season")))
    return lazy_pattern(rf"(?i)\b(?:{listed})\s(?P<year>(?:19|20)\d\d)(?!\d)")
