"""Days, weeks, months and years that are counted from another date of the text: "the following day", "the Friday before", "on the 6th"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from datetime import MAXYEAR, MINYEAR, date, timedelta
from functools import cache

from provenance.analysis.dates.expression import Expression, Kind
from provenance.analysis.dates.names import WEEKDAY_OF_TAG
from provenance.analysis.dates.numeric import is_date, iso
from provenance.api import Match, Phrases, Span, any_of, lazy_pattern
from provenance.named_tuples import NamedTuple

__all__ = ["Anchor", "leaning"]

_WORDS = Phrases.load("provenance.analysis.dates", "leaning")
_LEANING = "leaning-"
_DAY, _MONTH, _YEAR = len("2024-06-03"), len("2024-06"), len("2024")
_NEAR = 200
"""Characters from a date to what is counted from it."""
_STOP = lazy_pattern(r"[.!?][”\"’)]?\s")
_PAUSED = lazy_pattern(r"\s?(?:[.,;:!?)”\"]|[–—]|\Z|\n)")
_STRETCH = lazy_pattern(r"(?i)\b(?:over|in|within|for|during|throughout|every|each)\s\Z")
_BEFORE_IT = 12
_LONGEST_LEAD = 24
_ORDINAL, _OTHER_YEAR = "of-month", "other-year"
_FAR, _STOPS = 400, 3
"""Characters, and ends of sentences, from a date with its month to a day of that month."""
_GAPS = frozenset({" ", " on "})
_SAID = frozenset({", ", ",", " (", " – ", " — "})
"""Between what is counted and the day itself."""
_VAGUE = (["half"], ["than"], ["nearly"], ["almost"], ["about"], ["around"], ["roughly"])
_NONE = "(?!)"


class Anchor(NamedTuple):
    """A date of the text with its value."""

    start: int
    end: int
    value: str
    """Empty where it has none."""
    settled: bool
    """It is not counted from the day of publication."""
    dated: bool
    """Its month stands in the text."""


def leaning(
    text: str, anchors: Sequence[Anchor], found: Iterable[Match], language: str
) -> Iterator[tuple[Expression, str, Kind]]:
    """What is counted from another date, its value, and its kind, which is that of the date; `anchors` in order of place."""
    starts = [anchor.start for anchor in anchors]
    before = -1
    for match in found:
        tag = match.tags[0] if match.tags else ""
        start, end = match.span
        read: tuple[int, int, Anchor, str] | None = None
        if tag.startswith(_LEANING):
            read = _phrase(text, match.span, tag.removeprefix(_LEANING), anchors, starts)
        elif tag == _OTHER_YEAR:
            unit = _of_years(language).get(text[start:end].lower())
            read = None if unit is None else _phrase(text, match.span, unit, anchors, starts)
        elif tag in WEEKDAY_OF_TAG:
            read = _weekday(text, match.span, WEEKDAY_OF_TAG[tag], anchors, starts, language)
        elif tag == _ORDINAL:
            read = _of_month(text, match.span, anchors, starts)
        if read is None:
            continue
        start, end, anchor, value = read
        if tag.startswith(_LEANING) or tag == _OTHER_YEAR:
            if anchor.start < before < start:
                continue  # "a year later … the previous year": from which of the two nobody can tell
            before = start
        yield Expression(start, end, "leaning"), value, "absolute" if anchor.settled else "resolvable"


def _anchor_before(
    text: str, start: int, anchors: Sequence[Anchor], starts: Sequence[int], reach: int = _NEAR, stops: int = 1
) -> Anchor | None:
    """The date right before a place, in its sentence or the one before, whatever it is worth."""
    at = bisect_left(starts, start) - 1
    if at < 0:
        return None
    anchor = anchors[at]
    if not 0 < start - anchor.end <= reach:
        return None
    between = text[anchor.end : start]
    return None if "\n\n" in between or len(_STOP.findall(between)) > stops else anchor


def _anchor_behind(text: str, end: int, anchors: Sequence[Anchor], starts: Sequence[int]) -> Anchor | None:
    """The date that stands right behind a place: "the Monday after 12 March 2024"."""
    at = bisect_left(starts, end)
    if at < len(anchors) and text[end : anchors[at].start] in _GAPS:
        return anchors[at]
    return None


def _of_two_years(anchor: Anchor, anchors: Sequence[Anchor], starts: Sequence[int]) -> bool:
    """Whether another year stands shortly before a date, so that nobody can tell from which one is counted: "profits for 2022, oil by 2030 … the previous year"."""
    at = bisect_left(starts, anchor.start) - 1
    if at < 0 or anchor.start - anchors[at].end > _NEAR:
        return False
    return bool(anchors[at].value) and anchors[at].value[: len("2024")] != anchor.value[: len("2024")]


def _said_behind(text: str, end: int, anchors: Sequence[Anchor], starts: Sequence[int]) -> bool:
    at = bisect_left(starts, end)
    return at < len(anchors) and text[end : anchors[at].start] in _SAID


def _phrase(
    text: str, span: Span, tag: str, anchors: Sequence[Anchor], starts: Sequence[int]
) -> tuple[int, int, Anchor, str] | None:
    unit, direction, *pause = tag.split("-")
    forward = direction == "after"
    anchor = None
    if pause:
        anchor = _anchor_behind(text, span.end, anchors, starts)
        if anchor is None and _PAUSED.match(text, span.end) is None:
            return None
    if anchor is None:
        before = text[max(0, span.start - _BEFORE_IT) : span.start]
        if _said_behind(text, span.end, anchors, starts):
            return None  # "a week later, on Monday"
        if _STRETCH.search(before) is not None or before.lower().split()[-1:] in _VAGUE:
            return None
        anchor = _anchor_before(text, span.start, anchors, starts)
    if anchor is None or (unit == "year" and _of_two_years(anchor, anchors, starts)):
        return None
    value = _counted(anchor, unit, 1 if forward else -1)
    return None if value is None else (*span, anchor, value)


def _weekday(
    text: str, span: Span, weekday: int, anchors: Sequence[Anchor], starts: Sequence[int], language: str
) -> tuple[int, int, Anchor, str] | None:
    words = _of_weekdays(language)
    start, end = span
    before = text[max(0, start - _LONGEST_LEAD) : start]
    lead = words.lead.search(before)
    if lead is not None:
        start -= len(before) - lead.start("lead")
        forward = lead["lead"].lower() in words.after
        anchor = None if _STRETCH.search(before[: lead.start("lead")]) else _anchor_before(text, start, anchors, starts)
    else:
        article, behind = words.article.search(before), words.behind.match(text, end)
        if article is None or behind is None:
            return None
        start -= len(before) - article.start("article")
        forward, end = behind["behind"].lower() in words.behind_after, behind.end("behind")
        anchor = _anchor_behind(text, end, anchors, starts)
        if anchor is None and (words.closed or _PAUSED.match(text, end) is not None):
            anchor = _anchor_before(text, start, anchors, starts)
    day = None if anchor is None else _day(anchor, forward=forward)
    if anchor is None or day is None:
        return None
    days = (weekday - day.weekday()) % 7 or 7 if forward else -((day.weekday() - weekday) % 7 or 7)
    return start, end, anchor, (day + timedelta(days=days)).isoformat()


def _of_month(
    text: str, span: Span, anchors: Sequence[Anchor], starts: Sequence[int]
) -> tuple[int, int, Anchor, str] | None:
    from provenance.analysis.dates.finding.days_of_month import lead_of_day  # noqa: PLC0415 - few texts have one

    first = lead_of_day(text, span)
    anchor = None if first < 0 else _anchor_before(text, first, anchors, starts, _FAR, _STOPS)
    if anchor is None or not anchor.dated:
        return None
    last = anchor.value.rpartition("/")[2]
    if len(last) not in (_DAY, _MONTH) or "W" in last:
        return None
    year, month, before = int(last[:4]), int(last[5:7]), int(last[8:] or 0)
    day = int("".join(filter(str.isdigit, text[span.start : span.end])))
    if day <= before or not is_date(year, month, day):
        return None  # of which month it is nobody says
    return first, span.end, anchor, iso(year, month, day)


def _day(anchor: Anchor, *, forward: bool) -> date | None:
    first, _, last = anchor.value.partition("/")
    said = last if forward and last else first
    if len(said) != _DAY or not MINYEAR < int(said[:_YEAR]) < MAXYEAR:
        return None  # a week on there may be no date
    return date.fromisoformat(said)


def _counted(anchor: Anchor, unit: str, step: int) -> str | None:
    """So many units on from a date, as exact as the unit is; None where the date has no value or is less exact, or no calendar goes so far."""
    first, _, last = anchor.value.partition("/")
    said = last if step > 0 and last else first
    if not said:
        return None
    if unit == "year":
        year = int(said[:_YEAR]) + step
        return iso(year) if MINYEAR <= year <= MAXYEAR else None
    if len(said) < _MONTH or "W" in said or not MINYEAR < int(said[:_YEAR]) < MAXYEAR:
        return None
    if unit == "month":
        total = int(said[:4]) * 12 + int(said[5:7]) - 1 + step
        return iso(total // 12, total % 12 + 1)
    if len(said) != _DAY:
        return None
    day = date.fromisoformat(said)
    if unit == "week":
        year, week, _ = (day + timedelta(weeks=step)).isocalendar()
        return f"{year:04}-W{week:02}"
    return (day + timedelta(days=step)).isoformat()


class _OfWeekdays(NamedTuple):
    """What a language has around a weekday that is counted from another day."""

    lead: re.Pattern[str]
    after: frozenset[str]
    article: re.Pattern[str]
    behind: re.Pattern[str]
    behind_after: frozenset[str]
    closed: bool
    """What stands behind the weekday leads to nothing else: "le lundi suivant"."""


@cache
def _of_years(language: str) -> dict[str, str]:
    """What says that a month before it is of another year, and the tag that it has where it stands alone."""
    return {
        text: group.tags[0]
        for group in _WORDS.groups(language) or ()
        if group.tags and group.tags[0].startswith("year-")
        for text in group.texts
    }


@cache
def _of_weekdays(language: str) -> _OfWeekdays:
    by_tag: dict[str, set[str]] = {}
    for group in _WORDS.groups(language) or ():
        if group.tags:
            by_tag.setdefault(group.tags[0], set()).update(group.texts)
    after, before = by_tag.get("weekday-after", set()), by_tag.get("weekday-before", set())
    behind_after, behind_before = by_tag.get("after-weekday", set()), by_tag.get("before-weekday", set())
    return _OfWeekdays(
        re.compile(rf"(?i)(?<!\w)(?P<lead>{any_of(after | before) or _NONE})\s\Z"),
        frozenset(after),
        re.compile(rf"(?i)(?<!\w)(?P<article>{any_of(by_tag.get('article', set())) or _NONE})\s\Z"),
        re.compile(rf"\s(?P<behind>{any_of(behind_after | behind_before) or _NONE})(?!\w)"),
        frozenset(behind_after),
        language != "en",
    )
