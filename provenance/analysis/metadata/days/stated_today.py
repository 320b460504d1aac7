"""The day that the first sentence of a text calls today's: "General Ana Cruz said this morning, today, 3 May 2024", "به گزارش …، امروز ۱۷ فروردین ۱۴۰۴"."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis.characters import lower_of, others
from provenance.analysis.dates.names import weekday_names
from provenance.analysis.metadata.lexicons import Words
from provenance.analysis.metadata.stated_dates import dates_in, stated
from provenance.analysis.metadata.values import Candidate, Value
from provenance.api import BlockKind, Confidence, Document, Span, lazy_pattern
from provenance.patterns import has_sign

_FORCE = 3.5
_HEAD = 400
"""Characters of a text in which it says so."""
_BESIDE = len(" (Wednesday, the ")
"""Characters between "today" and its date."""
_RECENT = "1990"
_OPENED, _CLOSED = "“«„「『", "”»」』"
_WORD = lazy_pattern(r"[^\W\d_]+")
_YEAR = lazy_pattern(r"\d{4}")
"""A year of two figures is for DAT201 to show: which of the numbers it is nobody knows for certain."""
_ARTICLES = frozenset({"the", "el", "día", "le", "il", "den", "der", "dem", "am", "ngày", "tanggal", "on", "dia", "op"})
"""What may stand before a day, with its weekday."""


def today(document: Document, words: Words) -> Iterator[Candidate]:
    """The day right behind "today"; or the only one of the first sentences, if its weekday stands beside it and they say "from today on"."""
    text = document.text
    if document.whole_page or not document.blocks or document.blocks[0].kind is BlockKind.QUOTE:
        return
    head = text[:_HEAD]
    pattern = words.patterns.today
    said = pattern.search(head) if has_sign(pattern, head, lower_of(head), others(head)) else None
    if said is None or _is_quoted(head, said.start()):
        return
    days = [one for one in dates_in(head, words.languages) if one.granularity == "day"]
    own = next((one for one in days if one.start >= said.end() and _is_beside(head[said.end() : one.start])), None)
    if own is None and said["first"] and len(days) == 1 and _has_weekday(head, days[0].start):
        own = days[0]
    elif own is not None and _begins(head, said.start()):
        return  # "Today, 26 June 1994 is remembered": what opens a text is read with what follows
    found = None if own is None else stated(own, words.languages)
    if own is None or found is None or found.value[:4] < _RECENT or _YEAR.search(head, own.start, own.end) is None:
        return
    value = Value(found.value, "text:opening", Confidence.LOW, None, Span(own.start, own.end))
    yield Candidate(value, _FORCE, "text", visible=True, other=found.other)


def _begins(head: str, at: int) -> bool:
    """Whether a sentence or a line begins there."""
    before = head[:at].rstrip(" ")
    return not before or before[-1] in "\n.!?…"


def _is_quoted(head: str, at: int) -> bool:
    """Whether somebody is quoted there."""
    before = head[:at]
    return sum(map(before.count, _OPENED)) > sum(map(before.count, _CLOSED)) or before.count('"') % 2 == 1


def _is_beside(between: str) -> bool:
    """Whether nothing but a weekday and an article stands between "today" and a date."""
    if len(between) > _BESIDE or any(sign in between for sign in ".!?"):
        return False
    return all(word.lower() in weekday_names() or word.lower() in _ARTICLES for word in _WORD.findall(between))


def _has_weekday(head: str, start: int) -> bool:
    """Whether the weekday of a date stands right before it: "Tuesday (29/3/2022)"."""
    last = _WORD.findall(head[max(0, start - _BESIDE) : start])[-1:]
    return bool(last) and last[0].lower() in weekday_names()
