"""Stops that stand twice where no dots and no list are meant: "the lamps of the mill.. The ferry runs", "the ferry runs,, and", "for his town,. It was"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from provenance.api import Document, Fix, Hit, Severity, Span, lazy_pattern, quoted
from provenance_plugins.boilerplate.slips.small_words import is_lesser, is_writers, told_where_few

__all__ = ["doubled_stops"]

_FEW, _MANY = 2, 2
"""Places of a text from which on they are told together, and above which it writes so."""
_PLACE = lazy_pattern(r"[.,](?<=[^\W\d_)\]”’\"*_][.,])[.,](?=\s|\Z)")
_DOTS = lazy_pattern(r"\.(?<!\.\.)\.(?!\.)")
_WORD, _SHORT = lazy_pattern(r"[^\W\d_]+(?=[)\]”’\"*_]{0,3}\Z)"), 4
"""What stands before the stops, of more letters than an abbreviation has, …"""
_BEHIND = lazy_pattern(r"[^\S\n]+[^\w\s.,;:]{0,2}(?P<first>[^\W\d_])|\s*(?:\n|\Z)")
"""… and behind them a word that begins a sentence, or nothing of the line."""
_REACH = 40


def doubled_stops(document: Document) -> Iterator[Hit]:
    """Each such place in what the writer says; two dots are told where they stand once, since whoever writes them for three does so again."""
    yield from told_where_few(document, _told(document), "stops", _FEW, _MANY)


def _told(document: Document) -> Iterator[Hit]:
    text = document.text
    for match in _PLACE.finditer(text):
        stops, span = match[0], Span(*match.span())
        if stops == ".," or not _is_slip(document, match.start(), stops) or not is_writers(document, span):
            continue
        word = _WORD.search(text, max(0, span.start - _REACH), span.start)
        if word is None or len(word[0]) < _SHORT:
            continue
        shown = Span(word.start(), span.end)
        meant = ("a comma and a full stop", "the one that is meant") if stops == ",." else ("a stop twice", "one")
        fix = None if stops == ",." else Fix.delete(document, Span(span.end - 1, span.end), "take one out", safe=False)
        severity = Severity.INFO if stops == ".." or is_lesser(document, span) else None
        message = f"{quoted(document.slice(shown))} ends with {meant[0]}: leave {meant[1]}"
        yield Hit(shown, message, severity=severity, fix=fix)


def _is_slip(document: Document, at: int, stops: str) -> bool:
    """Whether a sentence goes on behind a comma that stands twice, and begins behind a full stop."""
    behind = _BEHIND.match(document.text, at + len(stops))
    if behind is None:
        return False
    if stops == ",,":
        return behind["first"] is not None
    if behind["first"] is not None and not behind["first"].isupper():
        return False
    return stops != ".." or document.recall("two dots once", _are_once)


def _are_once(document: Document) -> bool:
    return sum(1 for _ in islice(_DOTS.finditer(document.text), 2)) == 1
