"""Whether a sentence states a quantity: a figure, or a number word used as one."""

from __future__ import annotations

import re
from collections.abc import Sequence

from provenance.analysis.dates.reading import dates
from provenance.api import Document, Match, Phrases, Span, between

__all__ = ["QUANTITIES", "states_quantity"]

QUANTITIES = Phrases.load(__package__, "quantities")

_FIGURE = re.compile(r"(?<![\w.])([$€£¥]?)(\d[\d,]*(?:\.\d+)?)([%°]?)(?![\w:])")
_AGE = re.compile(r"-?\s?(?:years?[ -]old|year-old)|\s?[ap]\.?m\b|\s?o'clock|(?:st|nd|rd|th)\b|-\d")
_AGED = re.compile(r"(?:\baged?|\bNo\.|\bno\.|#|\bSection|\bArticle|\bChapter|\bpage|\bp\.|\bversion|[A-Z][\w-]*)\s?\Z")
_MEASURES = frozenset({"unit", "scale", "share"})
_FRACTIONS = ("half", "third", "quarter", "one in")
_LARGE = 100
_WITHIN = 28
"""Characters between a figure and the noun that it counts: "12 unnamed senior officers"."""


def states_quantity(document: Document, span: Span, quantities: Sequence[Match]) -> bool:
    """Whether the words of a sentence state a quantity, share, rate or amount; `quantities` are the document's matches of QUANTITIES.

    Dates, ages, clock times, numbers in names and small counts of people or hours are no quantities, nor is "thousands".
    """
    words = list(between(quantities, span))
    kinds = {tag for match in words for tag in match.tags}
    if "multiple" in kinds:
        return True
    figures = list(_FIGURE.finditer(document.text, span.start, span.end))
    if "share" in kinds and (
        figures or "number" in kinds or any(match.phrase.startswith(_FRACTIONS) for match in words)
    ):
        return True
    if any(_measures(document, span, figure, words) for figure in figures):
        return True
    return any("number" in match.tags and _kinds_after(match.span.end, 12, words) & _MEASURES for match in words)


def _measures(document: Document, span: Span, figure: re.Match[str], words: list[Match]) -> bool:
    text = document.text
    if figure[1] or figure[3]:
        return True
    start, end = figure.span(2)
    if _AGE.match(text, end) or any(when.span.start <= start < when.span.end for when in dates(document)):
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


def _kinds_after(start: int, reach: int, words: list[Match]) -> set[str]:
    return {tag for match in words if start <= match.span.start < start + reach for tag in match.tags}
