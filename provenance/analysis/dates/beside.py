"""Time expressions that a year or another date beside them settles: the record has them, and no rule reads them."""

from __future__ import annotations

from collections.abc import Sequence

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
    found = list(read)
    for expression, value in parts_of_years(document.text, years, code):
        _add(document, found, expression, value, "absolute")
    relative = [(item.span, item.value, item.kind) for item in read if item.form == "relative" and item.value]
    for span, said, kind in relative:
        for expression, value in parts_with(document.text, span.start, said or "", code):
            _add(document, found, expression, value, kind)
    found.sort(key=_start)
    anchors = [
        Anchor(item.span.start, item.span.end, item.value or "", item.kind == "absolute", item.form in _MONTHS)
        for item in found
    ]
    for expression, value, settled in leaning(document.text, anchors, matches(document, TIME), code):
        _add(document, found, expression, value, "absolute" if settled else "resolvable")
    return tuple(sorted(found, key=_start))


def _start(item: TimeExpression) -> int:
    return item.span.start


def _gives_way(item: TimeExpression, expression: Expression) -> bool:
    """Whether a year is that of what is added, or a weekday is counted from another day: "le lundi suivant"."""
    return item.form == ("weekday" if expression.form == "leaning" else "year")


def _add(document: Document, found: list[TimeExpression], expression: Expression, value: str, kind: Kind) -> None:
    """Add an expression of the main content that overlaps no other; what is a part of it gives way."""
    span = Span(expression.start, expression.end)
    block = document.block_index(span.start)
    if (
        block is None
        or not content(document).is_main(block)
        or document.blocks[block].kind is BlockKind.CODE
        or any(item.span.overlaps(span) and not _gives_way(item, expression) for item in found)
    ):
        return
    found[:] = [item for item in found if not item.span.overlaps(span)]
    granularity = expression.unit if expression.form == "part" else "day"
    found.append(TimeExpression(span, kind, value, granularity, bool(expression.year), expression.form, expression))
