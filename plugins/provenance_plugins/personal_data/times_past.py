"""Addresses of times long past, at which nobody lives any more of whom a text tells: most of its years are a century back, or the sentence gives the year, in a text on times that few remember."""

from __future__ import annotations

from provenance.api import Document, Phrases, Span, any_of, lazy_pattern

__all__ = ["is_of_past_year", "is_of_times_past"]

_NOW = Phrases.load(__package__, "still_living")
_YEARS = lazy_pattern(r"(?<![\w.,])(?:1[5-9]|20)\d\d(?![\w,]|\.\d)")
_TOLD = lazy_pattern(r"(?<![\w.,-])(?:1[5-9]|20)\d\d(?![\w-]|[.,]\d)")
_FEWEST = 3
"""Years of a text that are so far back, at least."""
_CENTURY, _AGE = 100, 80
_SENTENCE = 220
"""Characters of a sentence on either side of an address."""
_STILL = lazy_pattern(lambda: rf"(?i)(?<!\w)(?:{any_of(_NOW.texts())})(?!\w)")
_STOP = lazy_pattern(r"(?<![A-Z])[.!?](?=\s+[A-ZÀ-Þ“\"])|\n\s*\n")


def is_of_times_past(document: Document, today: int) -> bool:
    """Whether most of the years that a text names are a century back."""
    years = document.recall("years of a text", lambda document: _numbers(_YEARS.findall(document.text)))
    return _count(years, today - _CENTURY) >= max(_FEWEST, len(years) / 2)


def is_of_past_year(document: Document, span: Span, today: int) -> bool:
    """Whether the sentence of an address names a year in which those who were grown up are no longer alive, and none since, and tells nothing that is so now: "By 1935 her parents had moved to 14 Elm Street". The text has more such years, as the history of a family has."""
    told = document.recall("years told", lambda document: _numbers(_TOLD.findall(document.text)))
    if _count(told, today - _AGE) < _FEWEST:
        return False
    text = document.text
    start = max(0, span.start - _SENTENCE)
    for stop in _STOP.finditer(text, start, span.start):
        start = stop.end()
    behind = _STOP.search(text, span.end, span.end + _SENTENCE)
    end = min(len(text), span.end + _SENTENCE) if behind is None else behind.start()
    beside = (Span(start, span.start), Span(span.end, end))
    years = [int(found[0]) for part in beside for found in _TOLD.finditer(text, *part)]
    return bool(years) and max(years) <= today - _AGE and _STILL.search(text, start, end) is None


def _numbers(years: list[str]) -> list[int]:
    return [int(year) for year in years]


def _count(years: list[int], latest: int) -> int:
    return sum(year <= latest for year in years)
