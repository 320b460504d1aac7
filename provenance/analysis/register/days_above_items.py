"""Days that stand alone above the items of a text, as in the archive of a month's news: each is that of its item."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from provenance.analysis.dates.reading import dates
from provenance.api import Document, Span

__all__ = ["days_above_items", "is_by_days"]

_WRITTEN = frozenset({"full", "iso", "numeric"})
_DAY = len("2024-06-03")
_MARKS = " \t\xa0*_#>:.,()[]|–—-"
"""What stands beside a day that is all its line says."""
_SIDE = 24
"""Characters beside a day in which its line ends."""
_DAYS, _ITEMS = 3, 4
"""Different days, and days with those that stand there twice, from which on a text is put together of items by their days."""
_HEAD = 200
"""Characters of a text that may stand above the first item."""


class _Above(NamedTuple):
    span: Span
    day: str


def days_above_items(document: Document) -> Sequence[Span]:
    """The days with their years that stand alone on the first line of a block, where there are three different ones at least, each later than the next or each earlier, as whoever goes through the days has them; none otherwise."""
    return document.recall("days above items", lambda document: tuple(one.span for one in _above(document)))


def is_by_days(document: Document) -> bool:
    """Whether a text begins with such a day, and has several items below theirs, which lead to what they are taken from."""
    if len(document.links) < _ITEMS:
        return False
    found = days_above_items(document)
    return len(found) >= _ITEMS and found[0].start <= _HEAD


def _above(document: Document) -> list[_Above]:
    found = [
        _Above(item.span, item.value)
        for item in dates(document)
        if item.form in _WRITTEN
        and item.value is not None
        and len(item.value) == _DAY
        and _is_alone(document, item.span)
    ]
    days = [one.day for one in found]
    steady = days in (sorted(days), sorted(days, reverse=True))
    return found if steady and len(set(days)) >= _DAYS else []


def _is_alone(document: Document, span: Span) -> bool:
    block = document.block_at(span.start)
    if block is None or span.start - block.span.start > _SIDE:
        return False
    before = document.text[block.span.start : span.start]
    if before.strip(_MARKS):
        return False
    end = document.text.find("\n", span.end, min(block.span.end, span.end + _SIDE))
    behind = document.text[span.end : block.span.end if end < 0 else end]
    return len(behind) <= _SIDE and not behind.strip(_MARKS)
