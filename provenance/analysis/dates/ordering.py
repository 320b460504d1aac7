"""Day first or month first: what settles the order of numeric dates in a document."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from provenance.analysis.dates.expression import Expression
from provenance.analysis.dates.parsing import Order, is_date, order_of
from provenance.analysis.language import language
from provenance.analysis.metadata import metadata
from provenance.api import Document, Span


def settle_order(document: Document, found: Sequence[Expression], written: date | None) -> list[Expression]:
    """Numeric dates with their order settled, where anything in the document does that.

    In turn: the weekday beside the date, a date elsewhere that only one order gives, the other numeric dates, the publication date or
    a date in words that is the same day, the country or language that the document declares, and how its dates in words are written.
    """
    stated = metadata(document).date
    own = stated.span if stated is not None and isinstance(stated.span, Span) else None
    order = _order(document, found)
    # A date settles nothing about itself: the publication date may be this very one.
    return [
        _settled(
            expression,
            order,
            found,
            None if own is not None and own.overlaps(Span(expression.start, expression.end)) else written,
        )
        if expression.swapped
        else expression
        for expression in found
    ]


def _settled(
    expression: Expression, order: Order | None, found: Sequence[Expression], written: date | None
) -> Expression:
    day_first = (expression.year, expression.month, expression.day)
    month_first = (expression.year, expression.day, expression.month)
    if expression.weekday is not None:
        fits = [
            numbers
            for numbers in (day_first, month_first)
            if is_date(*numbers) and date(*numbers).weekday() == expression.weekday
        ]
        if len(fits) == 1:
            return _with(expression, fits[0])
    known = {(other.year, other.month, other.day) for other in found if other.form in {"full", "iso"}}
    if written is not None:
        known.add((written.year, written.month, written.day))
    if (day_first in known) != (month_first in known):
        return _with(expression, day_first if day_first in known else month_first)
    if order is None:
        return expression
    return _with(expression, month_first if order == "MDY" else day_first)


def _with(expression: Expression, numbers: tuple[int, int, int]) -> Expression:
    year, month, day = numbers
    return expression._replace(year=year, month=month, day=day, swapped=False)


def _order(document: Document, found: Sequence[Expression]) -> Order | None:
    text = document.text
    seen: set[Order] = set()
    for expression in found:
        if expression.form == "numeric" and not expression.swapped and expression.day != expression.month:
            leading = text[expression.start : expression.end].lstrip("0")
            if (
                leading.startswith((str(expression.day), str(expression.month)))
                and max(expression.day, expression.month) > 12
            ):
                seen.add("DMY" if leading.startswith(str(expression.day)) else "MDY")
    if seen:
        return seen.pop() if len(seen) == 1 else None
    declared = document.first("language")
    order = order_of(declared.value) if declared else None
    if order is None:
        order = order_of(language(document).read_as)
    if order is not None:
        return "MDY" if order == "MDY" else "DMY"
    written_out = {text[item.start].isdigit() for item in found if item.form == "full" and item.weekday is None}
    if len(written_out) == 1:
        return "DMY" if written_out.pop() else "MDY"
    return None
