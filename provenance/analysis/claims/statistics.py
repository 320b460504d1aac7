"""Whether a sentence states a quantity: a figure, or a number word used as one."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from provenance.analysis.dates.reading import TimeExpression
from provenance.api import Match, Phrases, Span

__all__ = ["QUANTITIES", "states_quantity"]

QUANTITIES = Phrases.load(__package__, "quantities")

_FIGURE = re.compile(r"(?<![\w.])([$€£¥]?)(\d[\d,]*(?:\.\d+)?)([%°]?)(?![\w:])")
_DIGIT = re.compile(r"\d")
_AGE = re.compile(r"-?\s?(?:years?[ -]old|year-old)|\s?[ap]\.?m\b|\s?o'clock|(?:st|nd|rd|th)\b|-\d")
_AGED = re.compile(r"(?:\baged?|\bNo\.|\bno\.|#|\bSection|\bArticle|\bChapter|\bpage|\bp\.|\bversion|[A-Z][\w-]*)\s?\Z")
_MEASURES = frozenset({"unit", "scale", "share"})
_FRACTIONS = ("half", "third", "quarter", "one in")
_LARGE = 100
_WITHIN = 28
"""Characters between a figure and the noun that it counts: "12 unnamed senior officers"."""


def states_quantity(text: str, span: Span, words: Sequence[Match], when: Sequence[TimeExpression]) -> bool:
    """Whether a sentence states a quantity, share, rate or amount.

    `words` are the matches of QUANTITIES in it, `when` the document's expressions of time in order. Dates, ages, clock times, numbers
    in names and small counts of people or hours are no quantities, nor is "thousands".
    """
    has_digit = _DIGIT.search(text, span.start, span.end) is not None
    if not has_digit and not words:
        return False
    kinds = {tag for match in words for tag in match.tags}
    if "multiple" in kinds:
        return True
    if "share" in kinds and (
        has_digit or "number" in kinds or any(match.phrase.startswith(_FRACTIONS) for match in words)
    ):
        return True
    if has_digit and any(_measures(text, span, figure, words, when) for figure in _FIGURE.finditer(text, *span)):
        return True
    return "number" in kinds and any(
        "number" in match.tags and _kinds_after(match.span.end, 12, words) & _MEASURES for match in words
    )


def _measures(
    text: str, span: Span, figure: re.Match[str], words: Sequence[Match], when: Sequence[TimeExpression]
) -> bool:
    if figure[1] or figure[3]:
        return True
    start, end = figure.span(2)
    dated = bisect_right(when, start, key=_start) - 1
    if _AGE.match(text, end) or (dated >= 0 and start < when[dated].span.end):
        return False
    kinds = _kinds_after(end, _WITHIN, words)
    if kinds & _MEASURES:
        return True
    if _AGED.search(text, max(span.start, start - 24), start):
        return False
    value = float(figure[2].replace(",", ""))
    if 1500 <= value < 2100 and value.is_integer() and "," not in figure[2]:
        return False  # a year that no expression of time was made of
    return value >= _LARGE and not ("counted" in kinds and value < 10 * _LARGE)


def _start(expression: TimeExpression) -> int:
    return expression.span.start


def _kinds_after(start: int, reach: int, words: Sequence[Match]) -> set[str]:
    return {tag for match in words if start <= match.span.start < start + reach for tag in match.tags}
