"""Occasions of a known year by which a text tells its own time: the cycle of an election for "this year", a line that names a day with its year for "tonight", a title that does for the days of the occasion."""

from __future__ import annotations

import re

from provenance.analysis import TimeExpression
from provenance.api import DIGITS, HEADING_KINDS, Document, any_of, lazy_pattern
from provenance_plugins.dates.tables import forms

_YEAR = lazy_pattern(r"(?<![\d/-])(?:19|20)\d\d(?![\d/-])", signs=DIGITS)
_CYCLE = lazy_pattern(
    lambda: rf"(?<![\d/-])(?P<year>20[0-4]\d)\s(?i:(?:[a-z.]{{2,14}}\s)?(?:{any_of(forms('cycle'))}))(?!\w)",
    signs=DIGITS,
)
"""What goes on in one year and is not over: "in the 2024 election cycle"."""
_DAY = lazy_pattern(
    lambda: (
        rf"(?:{any_of(forms('named_day'))})\s20[0-4]\d(?![\w/-])|(?<!\d)20[0-4]\d\s(?:{any_of(forms('named_day'))})(?!\w)"
    ),
    re.IGNORECASE,
    signs=DIGITS,
)
"""A day with a name and its year: "ELECTION DAY 2024"."""
_LINE = 80
"""Characters of the longest line that calls the readers to such a page."""
_OF_ONE_DAY = frozenset({"today", "tonight", "this evening", "this morning", "this afternoon", "later today"})


def is_year_of_cycle(document: Document, item: TimeExpression) -> bool:
    """Whether "this year" stands in a text that speaks of one such cycle, and names no later year."""
    if item.expression.unit != "year" or item.expression.offset != 0:
        return False
    found = {match["year"] for match in _CYCLE.finditer(document.text)}
    return len(found) == 1 and found == {max(match[0] for match in _YEAR.finditer(document.text))}


def is_beside_named_day(document: Document, item: TimeExpression) -> bool:
    """Whether the line above or below that of "tonight" names the day and its year, and is no sentence: "ELECTION DAY 2024: LIVE UPDATES"."""
    text = document.text
    if text[item.span.start : item.span.end].lower() not in _OF_ONE_DAY:
        return False
    first = text.rfind("\n", 0, item.span.start) + 1
    end = text.find("\n", item.span.end)
    above = text[:first].rstrip().rpartition("\n")[2] if first else ""
    below = text[end:].lstrip().partition("\n")[0] if end >= 0 else ""
    return any(
        len(line) <= _LINE and not line.endswith((".", "!", "?")) and _DAY.match(line.strip(" *_#[(")) is not None
        for line in (above, below)
    )


_EVENT = lazy_pattern(
    r"(?<![\w’'-])(?P<name>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){1,3})(?: (?:game|match|final|festival|ceremony|race))?(?:,? on)?(?: the)?,? \Z"
)
"""An event with a name right before the weekday on which it is held: "ahead of the Lamp Bowl on Sunday"."""
_BEFORE, _TWICE = 90, 2
"""Characters before the weekday in which it stands, and places that give its number at least: one may be of an earlier year."""


def is_day_of_event(document: Document, item: TimeExpression) -> bool:
    """Whether a weekday is that of an event which the text calls by one number or year elsewhere: "Lamp Bowl LVIII", "the 2024 Lamp Bowl"."""
    text, start = document.text, item.span.start
    found = _EVENT.search(text, max(0, start - _BEFORE), start)
    if found is None:
        return False
    name = re.escape(found["name"])
    numbers = [
        one[1] or one[2]
        for one in re.finditer(
            rf"(?<![\d/-])((?:19|20)\d\d) {name}(?!\w)|(?<!\w){name} ([IVXLC]{{2,9}}|(?:19|20)\d\d)(?![\w/-])", text
        )
    ]
    return len(set(numbers)) == 1 and len(numbers) >= _TWICE


_HELD = lazy_pattern(
    lambda: (
        rf"\b(?:[^\W\d_]{{3,20}}(?=tage|woche|fest|messe|turnier|lager|feest|dagen|kirmes))?(?:{any_of(forms('held_occasions'))})\b[^\n]{{0,40}}?\s[’'(]?20[0-4]\d(?![\w/-])|(?<!\d)20[0-4]\d\s[^\n]{{0,40}}?\b(?:{any_of(forms('held_occasions'))})(?!\w)"
    ),
    re.IGNORECASE,
    signs=DIGITS,
)
"""An occasion with its year: "Earth Day 2024", "the 2024 lamp festival", "Hafentage 2024"."""
_LABEL = 60
"""Characters of the longest label of what takes place on a day of it."""
_FIRST = 6
"""Blocks among which the heading of a text stands."""


def is_day_of_title(document: Document, item: TimeExpression) -> bool:
    """Whether a weekday begins a label, no sentence, of a text whose title names an occasion with its year: "Saturday walks, part 1" under "Earth Day 2024"."""
    if item.form != "weekday":
        return False
    block = document.block_at(item.span.start)
    if block is None or block.span.end - block.span.start > _LABEL:
        return False
    words = document.slice(block.span)
    if words.rstrip().endswith((".", "!", "?")) or not _opens(document, block.span.start, item):
        return False
    titles = [one.value for one in document.declared if one.field == "title"]
    titles += [document.slice(one.span) for one in document.blocks[:_FIRST] if one.kind in HEADING_KINDS]
    return any(_HELD.search(title) is not None for title in titles)


def _opens(document: Document, start: int, item: TimeExpression) -> bool:
    """Whether nothing stands before a weekday in its label but such weekdays: "Friday and Sunday walks"."""
    return _DAYS_BEFORE.fullmatch(document.text, start, item.span.start) is not None


_DAYS_BEFORE = lazy_pattern(r"\W{0,4}(?:[^\W\d_]{4,14}(?:,| and| &| und| et| y| e| en| i)\s){0,3}", re.IGNORECASE)
