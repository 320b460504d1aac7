"""Time expressions that a year or another date beside them settles: the record has them, and no rule reads them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

from provenance.analysis.content import content
from provenance.analysis.dates.expression import Expression, Kind, TimeExpression
from provenance.analysis.dates.leaning import Anchor, leaning
from provenance.analysis.dates.names import TIME
from provenance.analysis.dates.parts_of_years import parts_of_years, parts_with
from provenance.analysis.language import language
from provenance.api import BlockKind, Document, Span, matches

_MONTHS = frozenset({"full", "iso", "numeric", "month-year", "day-month", "month", "feast"})
"""Forms in which the month of a day stands."""


def with_those_beside(
    document: Document, read: Sequence[TimeExpression], years: Sequence[int]
) -> tuple[TimeExpression, ...]:
    """The time expressions of a document with those that the others settle, in order of place; `years` are places behind what may be a feast or a part of a year."""
    code = language(document).read_as
    found = _joined(document, list(read), parts_of_years(document.text, sorted(years), code))
    relative = [item for item in read if item.form == "relative" and item.value]
    found = _joined(document, found, _parts_of(document.text, relative, code))
    anchors = [
        Anchor(item.span.start, item.span.end, item.value or "", item.kind == "absolute", item.form in _MONTHS)
        for item in found
    ]
    counted = leaning(document.text, anchors, matches(document, TIME), code)
    return tuple(_joined(document, found, counted))


def _parts_of(text: str, relative: Sequence[TimeExpression], code: str) -> Iterator[tuple[Expression, str, Kind]]:
    """The feasts and parts of a year before "last year" and the like."""
    for item in relative:
        for expression, value in parts_with(text, item.span.start, item.value or "", code):
            yield expression, value, item.kind


def _joined(
    document: Document, found: list[TimeExpression], added: Iterable[tuple[Expression, str, Kind]]
) -> list[TimeExpression]:
    """The expressions with those of the main content that overlap no other, both in order of place; what is a part of one that is added gives way."""
    starts = [item.span.start for item in found]
    kept: list[TimeExpression] = []
    gone: set[int] = set()
    for expression, value, kind in added:
        span = Span(expression.start, expression.end)
        block = document.block_index(span.start)
        if (
            block is None
            or not content(document).is_main(block)
            or document.blocks[block].kind is BlockKind.CODE
            or (kept and kept[-1].span.overlaps(span))
        ):
            continue
        at = max(0, bisect_left(starts, span.start) - 1)
        touched: list[int] = []
        while at < len(found) and starts[at] < span.end:
            if found[at].span.overlaps(span):
                touched.append(at)
            at += 1
        if all(_gives_way(found[index], expression) for index in touched):
            gone.update(touched)
            granularity = expression.unit if expression.form == "part" else "day"
            stated = bool(expression.year)
            kept.append(TimeExpression(span, kind, value, granularity, stated, expression.form, expression))
    if not kept:
        return found
    return sorted((*(item for index, item in enumerate(found) if index not in gone), *kept), key=_start)


def _start(item: TimeExpression) -> int:
    return item.span.start


def _gives_way(item: TimeExpression, expression: Expression) -> bool:
    """Whether a year is that of what is added, or a weekday is counted from another day: "le lundi suivant"."""
    return item.form == ("weekday" if expression.form == "leaning" else "year")
