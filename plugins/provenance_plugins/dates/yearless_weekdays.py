"""Weekdays of days without a year that fall on them in no year near the publication, or not in the one in which the text has them: "yesterday (Monday 3 January)" (DAT204)."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from provenance.analysis import TimeExpression, dates, inside_quotation, metadata
from provenance.analysis.dates.names import spoken, weekday_name
from provenance.analysis.dates.numeric import is_date
from provenance.analysis.dates.publication import publication_date
from provenance.api import Confidence, Document, Severity, Span, lazy_pattern
from provenance_plugins.dates.denied_days import is_of_course

__all__ = ["yearless_weekdays"]

_YEARS = 5
"""Years that a list of news goes back, or a page that keeps the day on which it was made is older than what it announces."""
_FEW = 2
"""So many weekdays may be wrong where none is right."""
_NEAR = 14
"""Days around the publication within which a day that a text tells is hardly that of another year."""
_BESIDE = lazy_pattern(r"[\s,:(–—-]{1,4}")
"""Between a day and the word that counts it from the one of writing: "yesterday (Monday 3 January)", "Monday 3 January, today"."""


def yearless_weekdays(document: Document, weekdays: Sequence[TimeExpression]) -> Iterator[tuple[Span, str, Severity]]:
    """Each such day of some, with what is wrong."""
    written, known = publication_date(document), metadata(document).date
    if written is None or known is None or known.confidence is not Confidence.HIGH:
        return
    named = _named_years(document, written.year)
    nowhere = [item for item in weekdays if item.value is None]
    # Where none of several weekdays is right, the day of publication is more likely to be wrong than all of them.
    for item in nowhere if len(nowhere) < len(weekdays) or len(nowhere) <= _FEW else ():
        if not (_falls_in_one(item, named) or is_of_course(document, item.span)):
            yield item.span, _in_its_year(item, written), Severity.WARNING
    away = [(item, day) for item in weekdays if item.value is not None and (day := _near(item, written)) is not None]
    counting = _counting(document) if away else ()
    for item, day in away:
        counted = _counted_beside(document, counting, item)
        if counted is None:
            if len(away) < len(weekdays) and not _falls_in_one(item, named):
                yield item.span, f"{_is_another(item, day)}, or add the year, if another is meant", Severity.INFO
        elif written + timedelta(days=counted) == day and not inside_quotation(document, item.span):
            yield item.span, _is_another(item, day), Severity.WARNING


def _near(item: TimeExpression, written: date) -> date | None:
    """The day of that number and month in the weeks around the publication; None where there is none, or the weekday is its own."""
    month, day, weekday = item.expression.month, item.expression.day, item.expression.weekday
    for year in (written.year, written.year - 1, written.year + 1):
        if is_date(year, month, day) and abs((near := date(year, month, day)) - written).days <= _NEAR:
            return None if near.weekday() == weekday else near
    return None


def _counting(document: Document) -> Sequence[TimeExpression]:
    """The words that count days from that of writing, in their order."""
    return [
        one
        for one in dates(document)
        if one.form == "relative" and one.expression.unit == "day" and one.expression.offset is not None
    ]


def _counted_beside(document: Document, counting: Sequence[TimeExpression], item: TimeExpression) -> int | None:
    """How many days a word right beside a day counts from that of writing: "yesterday (Monday 3 January)"; None where there is none."""
    at = bisect_left(counting, item.span.start, key=_start)
    for one in counting[max(0, at - 1) : at + 2]:
        first, second = sorted((one.span, item.span))
        if _BESIDE.fullmatch(document.text, first.end, second.start) is not None:
            return one.expression.offset
    return None


def _start(one: TimeExpression) -> int:
    return one.span.start


def _is_another(item: TimeExpression, day: date) -> str:
    return f"{spoken(day)} is a {weekday_name(day.weekday())}, not a {weekday_name(item.expression.weekday or 0)}: correct the weekday or the date"


def _named_years(document: Document, published: int) -> frozenset[int]:
    """The last and the next years that a text names, as a list of news of several does, or a page that keeps the day on which it was made."""
    return frozenset(
        one.expression.year for one in dates(document) if 0 < abs(published - one.expression.year) <= _YEARS
    )


def _falls_in_one(item: TimeExpression, years: frozenset[int]) -> bool:
    """Whether a day without a year falls on its weekday in one of some years."""
    month, day = item.expression.month, item.expression.day
    return any(
        is_date(year, month, day) and date(year, month, day).weekday() == item.expression.weekday for year in years
    )


def _in_its_year(item: TimeExpression, written: date) -> str:
    month, day = item.expression.month, item.expression.day
    year = written.year if is_date(written.year, month, day) else written.year - written.year % 4
    real = date(year, month, day)
    return (
        f"in {year} that day is a {weekday_name(real.weekday())}, and in the years before and after it is no {weekday_name(item.expression.weekday or 0)} either:"
        " correct the weekday, the date or the day of publication"
    )
