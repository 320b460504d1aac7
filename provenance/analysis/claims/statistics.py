"""Whether a sentence states a quantity: a figure, or a number word used as one."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from provenance.analysis.dates.reading import TimeExpression
from provenance.api import Match, Phrases, Span

__all__ = ["QUANTITIES", "quantity_in"]

QUANTITIES = Phrases.load(__package__, "quantities")

_FIGURE = re.compile(r"(?<![\w.])([$€£¥]?)(\d+(?:,\d{3})*(?:\.\d+)?)([%°]?)(?![\w:]|,\d)")
_DIGIT = re.compile(r"\d")
_AGE = re.compile(r"-?\s?(?:years?[ -]old|year-old)|\s?[ap]\.?m\b|\s?o'clock|(?:st|nd|rd|th)\b|-\d")
_AGED = re.compile(r"(?:\baged?|\bNo\.|\bno\.|#|\bSection|\bArticle|\bChapter|\bpage|\bp\.|\bversion|[A-Z][\w-]*)\s?\Z")
_UNIT_WITHIN = 12
_COUNTED = frozenset({"counted"})
_MEASURES = frozenset({"unit", "scale", "share"})
_FRACTIONS = ("half", "third", "quarter", "one in")
_LARGE = 100
_WITHIN = 28
"""Characters between a figure and the noun that it counts: "12 unnamed senior officers"."""


def quantity_in(text: str, span: Span, words: Sequence[Match], when: Sequence[TimeExpression]) -> Span | None:
    """The words by which a sentence states a quantity, share, rate or amount; None where it states none.

    `words` are the matches of QUANTITIES in it, `when` the document's expressions of time in order. Dates, ages, clock times, numbers
    in names and small counts of people or hours are no quantities, nor is "thousands".
    """
    has_digit = _DIGIT.search(text, span.start, span.end) is not None
    if not has_digit and not words:
        return None
    if has_digit:
        for figure in _FIGURE.finditer(text, *span):
            measured = _measured(text, span, figure, words, when)
            if measured is not None:
                return measured
    numbered = has_digit or any("number" in match.tags for match in words)
    for match in words:
        if "multiple" in match.tags or ("share" in match.tags and (numbered or match.phrase.startswith(_FRACTIONS))):
            return match.span
        if "number" in match.tags:
            unit = _after(match.span.end, _UNIT_WITHIN, words, _MEASURES)
            if unit is not None:
                return Span(match.span.start, unit.span.end)
    return None


def _measured(
    text: str, span: Span, figure: re.Match[str], words: Sequence[Match], when: Sequence[TimeExpression]
) -> Span | None:
    """The figure with its unit, where it measures something."""
    start, end = figure.span(2)
    unit = _after(end, _WITHIN, words, _MEASURES)
    if figure[1] or figure[3]:
        near = unit is not None and "scale" in unit.tags and unit.span.start <= end + 1
        return Span(figure.start(), unit.span.end if unit is not None and near else figure.end())
    dated = bisect_right(when, start, key=_start) - 1
    if _AGE.match(text, end) or (dated >= 0 and start < when[dated].span.end):
        return None
    if unit is not None:
        return Span(start, unit.span.end)
    if _AGED.search(text, max(span.start, start - 24), start):
        return None
    value = float(figure[2].replace(",", ""))
    if 1500 <= value < 2100 and value.is_integer() and "," not in figure[2]:
        return None  # a year that no expression of time was made of
    few = value < 10 * _LARGE and _after(end, _WITHIN, words, _COUNTED) is not None
    return None if few or value < _LARGE else Span(start, end)


def _start(expression: TimeExpression) -> int:
    return expression.span.start


def _after(start: int, reach: int, words: Sequence[Match], tags: frozenset[str]) -> Match | None:
    """The first of the words that begins soon behind an offset and has one of the tags."""
    return next(
        (match for match in words if start <= match.span.start < start + reach and not tags.isdisjoint(match.tags)),
        None,
    )
