"""Times that may mean no day in languages of whose verbs little is known: "hoy" is nowadays, too, and "el año pasado" is settled by any year that the text names."""

from __future__ import annotations

from collections.abc import Sequence

from provenance.analysis import TimeExpression, language
from provenance.analysis.quotes import inside_quotation
from provenance.api import DIGITS, Document, lazy_pattern
from provenance_plugins.dates.told import is_of_writing

__all__ = ["loose_times"]

_OF_YEARS = frozenset({"year", "decade", "century"})
_YEAR = lazy_pattern(r"(?<![\w.,/-])(?:19[89]|20[0-4])\d(?![\w%]|[.,]\d)", signs=DIGITS)


def loose_times(document: Document, found: Sequence[TimeExpression]) -> frozenset[int]:
    """Where those of some times stand that are for information: "today" and times that count in years beside a firmer one ("ayer", "el lunes"), and the latter in a text that names a year. None in English.

    Outside English the first time of a text is then told where it is sure to be one, and not where it merely stands first.
    """
    if not found or language(document).read_as == "en":
        return frozenset()
    loose = [item for item in found if _is_loose(document, item)]
    if not loose:
        return frozenset()
    starts = {item.span.start for item in loose}
    if any(item.span.start not in starts and not inside_quotation(document, item.span) for item in found):
        return frozenset(starts)
    if _YEAR.search(document.text) is None:
        return frozenset()
    return frozenset(item.span.start for item in loose if item.expression.unit in _OF_YEARS)


def _is_loose(document: Document, item: TimeExpression) -> bool:
    if is_of_writing(document, item):
        return False
    unit = item.expression.unit
    return unit in _OF_YEARS or (item.form == "relative" and unit == "day" and item.expression.offset == 0)
