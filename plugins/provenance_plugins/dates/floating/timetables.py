"""Weekdays of a timetable: alone on their line, with the hours beside or below them, they are those of every week."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import pairwise
from operator import attrgetter
from typing import Final

from provenance.analysis import TimeExpression, dates, language
from provenance.api import BlockKind, Document, any_of, lazy_pattern
from provenance_plugins.dates.tables import forms

_HOURS = lazy_pattern(
    r"(?i)[\s,:(|–—-]{0,4}\d{1,2}(?:[:.h]\d\d|\s?[ap]\.?m\.?)(?:\s?(?:h|uhr|[ap]\.?m\.?))?\s?(?:[-–—]|to|a|à|bis|until|till)\s?\d{1,2}(?:[:.h]\d\d)?(?:\s?[ap]\.?m\b\.?)?"
)
"""From when to when: "16:00 - 17:00", "9 am to 5 pm"."""
_JOINED = lazy_pattern(lambda: rf"(?i)(?<!\w)(?:{any_of(forms('joined_weekdays'))})(?!\w)")
_LONGEST = 80
"""Characters of the longest line of this kind."""


def is_in_timetable(document: Document, item: TimeExpression) -> bool:
    """Whether a weekday stands on a line that is nothing but weekdays and hours, or has these below it: "Martes y Jueves", "16:00 - 17:00"."""
    if item.form != "weekday":
        return False
    if _are_open_days(document, item) or _is_kept_open(document, item):
        return True
    at = document.block_index(item.span.start)
    if at is None:
        return False
    if _is_day_of_training(document, at, item) or _is_line_of_office(document, at, item):
        return True
    block = document.blocks[at].span
    if block.end - block.start > _LONGEST:
        return False
    rest, last = [], block.start
    for other in _beginning_in(document, block.start, block.end):
        if other.form == "weekday" and last <= other.span.start:
            rest.append(document.text[last : other.span.start])
            last = other.span.end
    rest.append(document.text[last : block.end])
    left = " ".join(rest)
    hours = _HOURS.search(left)
    if any(map(str.isalpha, _JOINED.sub(" ", left if hours is None else _HOURS.sub(" ", left)))):
        return False
    if hours is not None:
        return True
    return at + 1 < len(document.blocks) and _HOURS.match(document.slice(document.blocks[at + 1].span)) is not None


def is_hour_of_week(document: Document, item: TimeExpression) -> bool:
    """Whether a weekday and an hour are all that stands right below a heading, and another weekday with its own below another: where and when people meet week by week."""
    at = document.block_index(item.span.start)
    met = document.recall("days and hours below headings", _met_below_headings)
    return at in met and any(day != met[at] for day in met.values())


def _met_below_headings(document: Document) -> dict[int, int | None]:
    """The weekdays that stand with an hour and no more right below a heading, by the numbers of their blocks."""
    found: dict[int, int | None] = {}
    for item in dates(document):
        if item.form != "weekday" or (at := document.block_index(item.span.start)) is None or not at:
            continue
        block = document.blocks[at].span
        rest = document.text[block.start : item.span.start], document.text[item.span.end : block.end]
        if block.end - block.start > _SHORT * 3 or not _HOUR.fullmatch(rest[1]) or any(map(str.isalnum, rest[0])):
            continue
        if document.blocks[at - 1].kind is BlockKind.HEADING:
            found[at] = item.expression.weekday
    return found


_HOUR = lazy_pattern(r"(?i)[\s,:(|–—-]{1,4}\d{1,2}(?:[:.h]\d\d|\s?[ap]\.?m)\.?(?:\s?(?:h|uhr|[ap]\.?m))?\.?\W{0,2}")
"""From when on: "18:00", "6 pm"."""


def _beginning_in(document: Document, start: int, end: int) -> Sequence[TimeExpression]:
    """The times that begin between two places."""
    found = dates(document)
    return found[bisect_left(found, start, key=_start) : bisect_left(found, end, key=_start)]


def _is_day_of_training(document: Document, at: int, item: TimeExpression) -> bool:
    """Whether an item of a list ends, behind a dash or a colon, with nothing but weekdays, below words on training or lessons: "Hall of the mill — Monday & Wednesday"."""
    block = document.blocks[at]
    if block.kind is not BlockKind.LIST_ITEM or block.span.end - block.span.start > _ITEM:
        return False
    start = max(document.text.rfind(sign, block.span.start, item.span.start) for sign in _PARTING)
    if start < 0:
        return False
    tail, last = [], start + 1
    for other in _beginning_in(document, start, block.span.end):
        if other.form == "weekday" and last <= other.span.start:
            tail.append(document.text[last : other.span.start])
            last = other.span.end
    tail.append(document.text[last : block.span.end])
    if any(map(str.isalnum, _JOINED.sub(" ", " ".join(tail)))):
        return False
    return _TRAINING.search(document.text, max(0, block.span.start - _ABOVE), block.span.start) is not None


def _is_line_of_office(document: Document, at: int, item: TimeExpression) -> bool:
    """Whether a line begins with a weekday and ends with hours behind a colon, below words on when a house is open or lessons are: "Montag im Rathaus: 18:15 - 19:15 Uhr" below "Öffnungszeiten"."""
    text, block = document.text, document.blocks[at].span
    start = max(block.start, text.rfind("\n", block.start, item.span.start) + 1)
    end = text.find("\n", item.span.end, block.end)
    line = text[start : block.end if end < 0 else end]
    if len(line) > _LONGEST or any(map(str.isalnum, text[start : item.span.start])):
        return False
    place, colon, hours = line[item.span.end - start :].partition(": ")
    if not colon or any(map(str.isdigit, place)) or _HOURS.match(hours) is None:
        return False
    return _TRAINING.search(text, max(0, start - _ABOVE), start) is not None


_ITEM, _ABOVE = 120, 400
"""Characters of such an item at most, and those above it in which the list says what it lists."""
_PARTING = (" — ", " – ", " - ", ": ")
_TRAINING = lazy_pattern(lambda: rf"(?i)(?<!\w)(?:{any_of(forms('weekly', 'begins'))})")
_LIST = 80
"""Characters of a list of weekdays on one side of one of them, at most."""
_DAYS_OF = lazy_pattern(lambda: rf"(?i)(?<!\w)(?:{any_of(forms('open_days', 'days'))})\W{{1,3}}\Z")
_ROW_OF = lazy_pattern(
    lambda: (
        rf"(?i)(?<!\w)(?:{any_of(forms('open_days', 'days') | forms('open_days', 'each'))})\s(?:[\w-]+,\s){{0,3}}[\w-]+\s(?:{any_of(forms('open_days', 'and'))})\s\Z"
    )
)
"""A row of such days of which the last stands behind: "los lunes y", "nos dias segunda, sexta e"."""
_OPEN = lazy_pattern(lambda: rf"(?i)(?<!\w)(?:{any_of(forms('open_days', 'open'))})(?!\w)")
_FROM = lazy_pattern(lambda: rf"(?i)[\s,:(]{{0,3}}(?:{any_of(forms('open_days', 'from'))})?")
_BY_HOUR = lazy_pattern(
    r"(?i)\s{0,2}\d{1,2}(?:[:.h]\d\d|\s?[ap]\.?m\b\.?|h)?(?:\s?(?:h|uhr|heures|horas|ore|uur|[ap]\.?m\b\.?))?\s{1,2}?(?:[-–—]|to|a|à|ao?s?|às|alle|bis|until|till|tot|and|und|y|e|et)\s{1,2}?\d{1,2}(?![\d%€$])|\s{0,2}\d{1,2}(?:[:.h]\d\d)?\s?(?:[ap]\.?m\b\.?)?[-–—]\d{1,2}(?![\d%€$])"
)
"""From when to when, in a sentence: "8.30 a.m. a 1.30 p.m.", "8 bis 12 Uhr"."""


def _weekdays(document: Document, first: int, last: int) -> list[TimeExpression]:
    """The weekdays that begin between two offsets of the text, both included."""
    listed = dates(document)
    begin = bisect_left(listed, first, key=_start)
    return [one for one in listed[begin : bisect_right(listed, last, key=_start)] if one.form == "weekday"]


_start = attrgetter("span.start")


def _are_open_days(document: Document, item: TimeExpression) -> bool:
    """Whether a weekday is one of several of every week, on which a house is open: several in a row with the hours behind them, or behind "the days": "Los días lunes y viernes de 8.30 a 13.30"; not what a verb tells of the past."""
    text = document.text
    row = _weekdays(document, item.span.start - _LIST, item.span.start + _LIST)
    at = row.index(item) if item in row else -1
    first = last = at
    while first > 0 and _are_joined(text[row[first - 1].span.end : row[first].span.start]):
        first -= 1
    while 0 <= last < len(row) - 1 and _are_joined(text[row[last].span.end : row[last + 1].span.start]):
        last += 1
    if at < 0:
        return False
    start, end = row[first].span.start, row[last].span.end
    before = text[max(0, start - _LIST) : start]
    if _ROW_OF.search(before) is not None or (first < last and _DAYS_OF.search(before) is not None):
        return True
    if first == last:
        return _is_line_of_hours(document, item)
    behind = _FROM.match(text, end)
    if behind is None or _BY_HOUR.match(text, behind.end()) is None:
        return False
    if _OPEN.search(text, max(0, start - _LIST), end + _LIST) is not None:
        return True
    return _may_look_ahead(document, start, end)


def _is_line_of_hours(document: Document, item: TimeExpression) -> bool:
    """Whether a weekday and another one near it each have their hours right behind them and the article of every week before them, after words on what is open: "Ouvert au public : le lundi de 9h00 à 12h30, le jeudi de 14h00 à 18h30"."""
    near = _weekdays(document, item.span.start - _AFTER_OPEN, item.span.end + _AFTER_OPEN)
    timed = [one for one in near if _has_hours(document, one)]
    if item not in timed or len({one.expression.weekday for one in timed}) == 1:
        return False
    if not all(_EACH.search(document.text, max(0, one.span.start - _SHORT), one.span.start) for one in timed):
        return False  # an exhibition that is open "samedi de 10h00 à 12h30" is so on one day
    first = timed[0].span.start
    return _OPEN.search(document.text, max(0, first - _AFTER_OPEN), first) is not None


_EACH = lazy_pattern(lambda: rf"(?i)(?<!\w)(?:{any_of(forms('open_days', 'each'))})\s\Z")


def _has_hours(document: Document, item: TimeExpression) -> bool:
    behind = _FROM.match(document.text, item.span.end)
    return behind is not None and _BY_HOUR.match(document.text, behind.end()) is not None


def _may_look_ahead(document: Document, start: int, end: int) -> bool:
    from provenance.analysis.dates.tenses import place_looks_ahead  # noqa: PLC0415 - few short texts have such a weekday

    return place_looks_ahead(document.text, start, end, language(document).read_as) is not False


_OPENS = lazy_pattern(
    lambda: rf"(?i)(?<!\w)(?:{any_of(forms('open_days', 'opens'))})(?:\s[^\s.,;:!?]{{1,12}}){{0,3}}\s\Z"
)
_AFTER_OPEN: Final = 160
"""Characters behind the days on which a house is open, in which the next one is told."""


def _is_kept_open(document: Document, item: TimeExpression) -> bool:
    """Whether a weekday is one of two on which a house opens, or what is told of the next one: "De winkel is open op maandag en donderdag. Op zaterdag leest Ana Cruz voor"."""
    text, start = document.text, item.span.start
    row = _weekdays(document, start - _AFTER_OPEN, item.span.end + _LIST)
    for one, after in pairwise(row):
        if one.span.start > start:
            break
        between = text[one.span.end : after.span.start]
        if len(between) > _SHORT or not _AND.search(between) or _DIGIT.search(text, one.span.end, after.span.end):
            continue
        before = text[max(0, one.span.start - _LIST) : one.span.start]
        if _OPENS.search(before + " " if before[-1:].isalnum() else before) is None:
            continue
        if start <= after.span.start:
            return True
        return _may_look_ahead(document, start, item.span.end)
    return False


_AND = lazy_pattern(lambda: rf"(?i)(?<!\w)(?:{any_of(forms('open_days', 'and'))})(?!\w)")
_DIGIT = lazy_pattern(r"\d")


def _are_joined(between: str) -> bool:
    """Whether nothing but a comma or a word for "and" stands between two weekdays."""
    return len(between) <= _SHORT and not any(map(str.isalpha, _JOINED.sub(" ", between)))


_SHORT = 12
