"""A count of days beside the days that it counts, where both do not agree: "for 66 days from 5 August to 22 October", "30 May 2024 is 12 days after 2 May 2024" (DAT204)."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from datetime import date

from provenance.analysis import TimeExpression, dates
from provenance.analysis.dates.numeric import is_date
from provenance.api import BlockKind, Document, Hit, Severity, Span, lazy_pattern, quoted
from provenance_plugins.dates.tables import any_word

__all__ = ["counted_days"]

_DAYS = lazy_pattern(
    lambda: (
        rf"(?P<count>\d(?<![\w.,/–—-]\d)(?<!\d \d)\d{{0,2}})(?:[ \u00a0]|-|‑)(?:{any_word('counted_days', 'days')})(?!\w)"
    ),
    re.IGNORECASE,
)
"""A count of days in figures."""
_BEFORE = lazy_pattern(
    lambda: rf"\s(?:{any_word('counted_days', 'from')})\s\Z|\s\((?:(?:{any_word('counted_days', 'from')})\s)?\Z",
    re.IGNORECASE,
)
"""Between a count and the first day: "from", "vom", a bracket; days between two others, or of several spells, may be some of them."""
_BETWEEN = lazy_pattern(lambda: rf"\s?[–—-]\s?|,?\s(?:{any_word('counted_days', 'to')})\s", re.IGNORECASE)
_BEHIND = lazy_pattern(r"\s?\((?:(?:in )?total(?: of)?:?\s)?")
"""Between the last day and a count: "5 May – 9 May 2024 (12 days)"."""
_AFTER = lazy_pattern(
    lambda: rf",?\s(?:{any_word('counted_days', 'is')})\s(?:(?:{any_word('counted_days', 'exactly')})\s)?",
    re.IGNORECASE,
)
_THAN = lazy_pattern(
    lambda: rf"\s(?P<word>{any_word('counted_days', 'after')}|{any_word('counted_days', 'before')})\s", re.IGNORECASE
)
_FORMS = frozenset({"full", "iso", "day-month"})
_NEAR, _FROM = 24, 24
"""Characters between a count and the days that it counts."""
_REACH = 160
"""Characters before a count in which two days stand that it counts."""
_YEAR = 2023
"""A year that is no leap year, for days without any."""


def counted_days(document: Document) -> Iterator[Hit]:
    """Each that is a day or more off, whether or not the first day counts."""
    text = document.text
    days = [
        item for item in dates(document) if item.form in _FORMS and item.expression.day and not item.expression.swapped
    ]
    if not days:
        return  # as in most texts
    counts = [*_DAYS.finditer(text)]
    for found in counts:
        block = document.block_at(found.start())
        if block is None or block.kind is BlockKind.CODE:
            continue
        count = int(found["count"])
        for first, last, span in _beside(text, days, found):
            length = _length(first, last)
            if length is None:
                continue
            if last is not first and _THAN.fullmatch(text, found.end(), last.span.start):
                off = abs(length - 1 - count)
                said = f"the two days are {length - 1} days apart, not {count}"
            else:
                off = min(abs(length - count), abs(length - 1 - count))
                said = f"from the first to the last of them it is {length} days, or {length - 1} without one of both, not {count}"
            if off:
                yield Hit(
                    span,
                    f"{quoted(document.slice(span))}: {said}: correct the count or one of the days",
                    severity=Severity.WARNING if off > 1 else Severity.INFO,
                )


def _beside(
    text: str, days: list[TimeExpression], found: re.Match[str]
) -> Iterator[tuple[TimeExpression, TimeExpression, Span]]:
    begin = bisect_left(days, found.start() - _REACH, key=lambda item: item.span.start)
    for at in range(begin, bisect_left(days, found.end() + _FROM + 1, key=lambda item: item.span.start)):
        first = days[at]
        last = days[at + 1] if at + 1 < len(days) else None
        if first.expression.last:
            last = first
        if last is None or first.span.start - found.end() > _FROM or found.start() - last.span.end > _NEAR:
            continue
        joined = last is first or _BETWEEN.fullmatch(text, first.span.end, last.span.start) is not None
        if joined and first.span.start >= found.end() and _BEFORE.fullmatch(text, found.end(), first.span.start):
            yield first, last, Span(found.start(), last.span.end)
        elif (
            joined
            and found.start() >= last.span.end
            and text.startswith(")", found.end())
            and _BEHIND.fullmatch(text, last.span.end, found.start())
        ):
            yield first, last, Span(first.span.start, found.end())
        elif (
            last is not first
            and first.span.end <= found.start()
            and found.end() <= last.span.start
            and _AFTER.fullmatch(text, first.span.end, found.start())
            and _THAN.fullmatch(text, found.end(), last.span.start)
        ):
            yield first, last, Span(first.span.start, last.span.end)


def _length(first: TimeExpression, last: TimeExpression) -> int | None:
    """The days from one to the other, both counted."""
    one, two = first.expression, last.expression
    if first is last:
        return one.last - one.day + 1
    year_one, year_two = one.year or two.year or _YEAR, two.year or one.year or _YEAR
    if not (is_date(year_one, one.month, one.day) and is_date(year_two, two.month, two.last or two.day)):
        return None
    start, end = date(year_one, one.month, one.day), date(year_two, two.month, two.last or two.day)
    if end < start and not (first.has_year and last.has_year):
        return None  # over the end of a year that is not told
    return abs((end - start).days) + 1
