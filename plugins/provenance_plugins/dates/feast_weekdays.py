"""Feasts that are always on one weekday, beside a date that is another: "Palm Sunday – 27 March 2021" (DAT204)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import cache

from provenance.analysis import dates, metadata
from provenance.analysis.dates.names import spoken, weekday_name
from provenance.analysis.dates.numeric import is_date
from provenance.analysis.dates.publication import publication_date
from provenance.api import BlockKind, Confidence, Document, Hit, Severity, Span, quoted
from provenance_plugins.dates.tables import forms

__all__ = ["feast_weekdays"]

_SINCE = 1924
"""As for other weekdays: before it, feasts were reckoned by two calendars."""
_MARKS = " ,:(–—-*_"
_DASHES = frozenset(",:(–—-")
_NEAR = 5
"""Marks and blanks between a feast and its date, at most."""
_LONGEST = 48
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_SUNDAY, _SATURDAY = 6, 5
_TIME = frozenset("0123456789")
_LED, _WORDS, _FROM = 30, 3, 2
"""Characters and words before a feast in which stands that something is for it, and words in which stands that a day is counted from it."""


def feast_weekdays(document: Document) -> Iterator[Hit]:
    """Each such feast with its date: a warning for the eve of a Sunday, on which it is kept, too; for information for a day on which something for the feast may have come out."""
    known = metadata(document).date
    written = publication_date(document) if known is not None and known.confidence is Confidence.HIGH else None
    for item in dates(document):
        one = item.expression
        if not (one.day and one.year >= _SINCE) or one.weekday is not None or one.last or one.anchored or one.swapped:
            continue
        found = _before(document.text, item.span.start) or _behind(document.text, item.span.end)
        if found is None or not is_date(one.year, one.month, one.day):
            continue
        block = document.block_at(item.span.start)
        real = date(one.year, one.month, one.day)
        at, weekday = found
        if real.weekday() == weekday or block is None or block.kind is BlockKind.CODE:
            continue
        if _has_word(document.text, at.start, "counted", _FROM):
            continue
        vigil = weekday == _SUNDAY and real.weekday() == _SATURDAY
        if vigil and not _TIME.isdisjoint(document.text[item.span.end : item.span.end + _NEAR]):
            continue  # at what hour its eve is kept
        span = Span(min(at.start, item.span.start), max(at.end, item.span.end))
        meant = written == real or _has_word(document.text, at.start, "for", _WORDS)
        shown = document.slice(span) + (")" if document.text.startswith(")", span.end) else "")
        yield Hit(
            span,
            f"{quoted(shown)}: {spoken(real)} is a {weekday_name(real.weekday())}, and that feast is always on a {weekday_name(weekday)}: correct the date",
            severity=Severity.INFO if meant else Severity.WARNING if vigil else None,
        )


def _has_word(text: str, start: int, tag: str, words: int) -> bool:
    """Whether what is said right before a feast makes the date another's: something is for it, and may have come out then ("Homily for Palm Sunday, 26 March 2021"), or the day is counted from it ("the week after Palm Sunday, 27 March 2024")."""
    before = text[max(0, start - _LED) : start].rpartition("\n")[2].lower().split()
    return any(word.strip("(–—-") in forms("feast_weekdays", tag) for word in before[-words:])


def _before(text: str, date_start: int) -> tuple[Span, int] | None:
    """The feast that marks alone part from a date behind it, and its weekday."""
    at = date_start
    while at > max(0, date_start - _NEAR) and text[at - 1] in _MARKS:
        at -= 1
    if _DASHES.isdisjoint(text[at:date_start]):
        return None
    said = text[max(0, at - _LONGEST) : at].lower().replace("’", "'")
    if not said.endswith(_feasts()[0]):
        return None
    feast, weekday = next((feast, day) for feast, day in _feasts()[1].items() if said.endswith(feast))
    start = at - len(feast)
    return None if text[start - 1 : start].isalnum() else (Span(start, at), weekday)


def _behind(text: str, date_end: int) -> tuple[Span, int] | None:
    """The feast that marks alone part from a date before it, at the end of a line or in brackets."""
    at = date_end
    while at < date_end + _NEAR and text[at : at + 1] and text[at] in _MARKS:
        at += 1
    if _DASHES.isdisjoint(text[date_end:at]):
        return None
    said = text[at : at + _LONGEST].lower().replace("’", "'")
    if not said.startswith(_feasts()[0]):
        return None
    feast, weekday = next((feast, day) for feast, day in _feasts()[1].items() if said.startswith(feast))
    end = at + len(feast)
    return (Span(at, end), weekday) if text[end : end + 1] in ("", "\n", ")", ".", "*", "_") else None


@cache
def _feasts() -> tuple[tuple[str, ...], dict[str, int]]:
    """The names of feasts in small letters, the longest first, and the weekday of each."""
    named = {feast.lower(): number for number, day in enumerate(_WEEKDAYS) for feast in forms("feast_weekdays", day)}
    ordered = dict(sorted(named.items(), key=lambda one: -len(one[0])))
    return tuple(ordered), ordered
