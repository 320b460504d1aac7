"""Dates with others beside them: in the cells of rows, and in logs and chats, where every line has its own."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice

from provenance.analysis.metadata.lexicons import Words
from provenance.analysis.metadata.stated_dates import StatedDate, date_in, dates_in, stated
from provenance.analysis.metadata.values import Candidate, Value
from provenance.api import DIGITS, Confidence, Document, Span, lazy_pattern

_TWO_DATES = 24
"""Characters of a cell that states two dates with their labels, at least."""
_CELL = 160
"""Characters of one that are looked at."""
_STAMP = lazy_pattern(
    r"(?m)^[\[(]?(?P<date>\d{1,4}[./-]\d{1,2}[./-]\d{2,4}),?[ T]\s?\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:\s?[ap]\.?m\.?)?(?:Z|[\])])?(?=[\s\]:,|-])",
    signs=DIGITS,
)
"""The moment at the beginning of a line: `[2024-06-04 07:11]`, `04/06/2024, 07:11 -`."""
_FIGURES = lazy_pattern(r"\d+")
_MONTHS = 12
_LINES, _LEAST = 200, 3
"""Lines that are looked at, and stamped ones that make a log."""
_FIRST = 500
"""Characters in which the first one stands."""
_LONGEST_STAMP = 40
"""Characters of the longest one, with what stands behind it."""
_LOGGED = 4.0
"""The weight of its day: enough to be taken where nothing else is stated."""


def behind_label(cell: str, words: Words) -> StatedDate | None:
    """The date of publication in a cell that states another before it: "Updated 5 June 2024 | Published 4 June 2024"."""
    if len(cell) < _TWO_DATES or cell[0].isdigit():
        return None
    at = 0
    for parsed in dates_in(cell[:_CELL], words.languages):
        label = words.dated.search(cell[at : parsed.start])
        if label is not None and label.lastgroup == "published" and parsed.granularity == "day":
            return stated(parsed, words.languages) if at else None
        at = parsed.end
    return None


def logged(document: Document, words: Words) -> Iterator[Candidate]:
    """The day of the first line of a log or a chat; the day of a later one tells which number is which."""
    text = document.text
    if _STAMP.search(text, 0, _FIRST + _LONGEST_STAMP) is None:
        return  # as most texts, which need not be gone through line by line
    stamps = list(islice(_STAMP.finditer(text), _LINES))
    if len(stamps) < _LEAST or stamps[0].start() > _FIRST:
        return
    parsed = date_in(stamps[0]["date"], words.languages)
    first = None if parsed is None or parsed.granularity != "day" else stated(parsed, words.languages)
    if parsed is None or first is None:
        return
    if parsed.other is not None and (order := _day_first(stamps)) is not None:
        first = StatedDate(parsed.value if order else parsed.other)
    value = Value(first.value, "text:log", Confidence.LOW, None, Span(*stamps[0].span("date")))
    yield Candidate(value, _LOGGED, "log", visible=True, other=first.other)


def _day_first(stamps: Iterable[re.Match[str]]) -> bool | None:
    """Whether the days of a log begin with the number of the day, by one that is no month; None where all of them may be both."""
    for stamp in stamps:
        one, other, *_ = map(int, _FIGURES.findall(stamp["date"]))
        if max(one, other) > _MONTHS:
            return one > other
    return None
