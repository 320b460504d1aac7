"""A day and its month, of which only the year is missing: in figures behind a weekday or "today", of which only the year is missing: "on Thursday (5/12)", "am Dienstag, 3.9.", "nesta quinta e sexta-feira (12 e 13/09)"."""

from __future__ import annotations

from provenance.analysis import TimeExpression
from provenance.analysis.dates.names import month_names
from provenance.analysis.dates.numeric import is_date
from provenance.api import DIGITS, Document, Span, lazy_pattern

_FORMS = frozenset({"weekday", "relative"})
_DAY = r"(?P<{}>\d{{1,2}})\s?[/.-]\s?(?P<{}>\d{{1,2}})"
_BESIDE = (
    r"(?:\d{1,2}(?:\s?[/.-]\s?\d{1,2}\.?)?\s?(?:[,&–-]|\b(?:e|y|i|a|au|et|en|and|to|und|bis|tot|och|og|al)\b)\s?){0,2}"
)
"""Days before the last one: "12 e ", "3.9. und "."""
_BEHIND = lazy_pattern(
    rf",?\s?\((?:dia\s|día\s|den\s|le\s|il\s)?{_BESIDE}{_DAY.format('one', 'two')}\.?\)"
    rf"|,?\s(?:(?:dia|día|den|dem|de|le|il|el)\s)?{_DAY.format('day', 'month')}(?:(?<=\.\d)\.|(?<=\.\d\d)\.|(?<=/\d)(?=[\s,;.)])|(?<=/\d\d)(?=[\s,;.)]))(?!\d|\s(?:of|full|inch|von|de\s\w+\sparte)\b)",
    signs=DIGITS,
)
_LEAP_YEAR = 2024


def day_in_figures(document: Document, item: TimeExpression) -> Span | None:
    """A weekday or a day counted from the day of writing, with the day and the month that stand behind it; None where none do, or a year, too."""
    if item.form not in _FORMS or item.granularity != "day":
        return None
    if item.form == "weekday" and item.expression.month and item.expression.day and not item.has_year:
        return item.span  # which was read with the weekday: "el jueves 5/12"
    found = _BEHIND.match(document.text, item.span.end)
    if found is None:
        return None
    one, two = (int(part) for part in (found["one"] or found["day"], found["two"] or found["month"]))
    if not (is_date(_LEAP_YEAR, two, one) or is_date(_LEAP_YEAR, one, two)):
        return None
    return Span(item.span.start, found.end())


_SLIPPED = lazy_pattern(r",?\s(?P<month>[A-Z][a-z]{2,8})\.?\s(?:3[01]|[12]\d|0?[1-9])[a-z]{1,2}(?=[,.;)\s])")


def is_slip_of_day(document: Document, item: TimeExpression) -> bool:
    """Whether a weekday has a month and a day behind it of which a letter is a slip: "on Tuesday, July 22m, …"."""
    if item.form != "weekday":
        return False
    found = _SLIPPED.match(document.text, item.span.end)
    return found is not None and found["month"].lower() in month_names(("en",))
