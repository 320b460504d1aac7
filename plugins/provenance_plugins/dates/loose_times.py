"""Times that may mean no day in languages of whose verbs little is known: "hoy" is nowadays, too, and "el año pasado" is settled by any year that the text names."""

from __future__ import annotations

from collections.abc import Sequence

from provenance.analysis import TimeExpression, language
from provenance.analysis.dates.names import words
from provenance.analysis.quotes import inside_quotation
from provenance.analysis.register.past_forms import past_form
from provenance.api import DIGITS, Document, lazy_pattern
from provenance_plugins.dates.told import is_of_writing

__all__ = ["loose_times"]

_OF_YEARS = frozenset({"year", "decade", "century"})
_YEAR = lazy_pattern(r"(?<![\w.,/-])(?:19[89]|20[0-4])\d(?![\w%]|[.,]\d)", signs=DIGITS)


def loose_times(document: Document, found: Sequence[TimeExpression]) -> frozenset[int]:
    """Where those of some times stand that are for information: a weekday that another event settles ("el lunes posterior a la votación"), "today" far from any verb of the past; "today" and times that count in years beside a firmer one ("ayer", "el lunes"), and the latter in a text that names a year. None in English.

    Outside English the first time of a text is then told where it is sure to be one, and not where it merely stands first.
    """
    if not found or language(document).read_as == "en":
        return frozenset()
    none = {item.span.start for item in found if _is_of_no_day(document, item)}
    loose = [item for item in found if item.span.start not in none and _is_loose(document, item)]
    starts = none | {item.span.start for item in loose}
    if not loose:
        return frozenset(none)
    if any(item.span.start not in starts and not inside_quotation(document, item.span) for item in found):
        return frozenset(starts)
    if _YEAR.search(document.text) is None:
        return frozenset(none)
    return frozenset(none | {item.span.start for item in loose if item.expression.unit in _OF_YEARS})


def _is_loose(document: Document, item: TimeExpression) -> bool:
    return not is_of_writing(document, item) and (item.expression.unit in _OF_YEARS or _is_today(item))


def _is_today(item: TimeExpression) -> bool:
    return item.form == "relative" and item.expression.unit == "day" and item.expression.offset == 0


def _is_of_no_day(document: Document, item: TimeExpression) -> bool:
    """Whether a weekday is that behind or before something, a day is only a way to say "at once" ("para ontem"), or "today" has no verb near it that tells of a day."""
    text, (start, end) = document.text, item.span
    if item.form == "weekday":
        return _BESIDE_EVENT.match(text, end) is not None
    if item.form != "relative" or item.expression.unit != "day":
        return False
    if item.expression.offset == -1:
        return text[max(0, start - len(_AT_ONCE)) : start].lower() == _AT_ONCE
    if not _is_today(item) or is_of_writing(document, item):
        return False
    if _THE.search(text, max(0, start - len(" los ")), start) is not None or (
        text.endswith(", ", max(0, start - len(", ")), start) and _BY_NAME.match(text, end) is not None
    ):
        return True  # "o hoje senador", "no II Exército, hoje Comando Militar do Sudeste,"
    return not _is_told_of(document, start, end)


def _is_told_of(document: Document, start: int, end: int) -> bool:
    """Whether the words beside "today", up to a stop, have a verb of the past or of what is planned; True where no lexicon knows any."""
    read_as = language(document).read_as
    past = past_form(read_as)
    if past is None:
        return True
    before = _STOP.split(document.text[max(0, start - _CLAUSE) : start].lower())[-1]
    after = _STOP.split(document.text[end : end + _CLAUSE].lower())[0]
    planned = words(read_as).planned
    return any(past.search(part) is not None or not planned.isdisjoint(part.split()) for part in (before, after))


_CLAUSE = 80
"""Characters beside "today" in which its verb stands."""
_STOP = lazy_pattern(r"[.;:!?\n]")
_AT_ONCE = " para "
_THE = lazy_pattern(r"\s(?:el|la|los|las|o|os|il|lo|i|gli|de|het)\s\Z")
_BY_NAME = lazy_pattern(
    r"\s[A-ZÀ-Þ][\w’'-]*(?:\s(?:(?:de|do|da|dos|das|del|della|di|du|des|von|van|e|y|et)\s)?[A-ZÀ-Þ][\w’'-]*){0,5}[,.;)]"
)
"""Behind "today" what something is called these days, and nothing that happened."""
_BESIDE_EVENT = lazy_pattern(
    r"\s(?:posterior|siguiente|anterior|previo|previa|seguinte|après|avant|nach|vor|na|voor|dopo|successivo|successiva|precedente)\s(?:a|al|à|às|ao|aos|la|le|les|l['’]\w+|der|dem|den|de|het|il|lo|l['’]\w+)(?!\w)"
)
"""Behind a weekday, what it is counted from."""
