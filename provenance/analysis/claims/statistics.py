"""Whether a sentence states a quantity: a figure, or a number word used as one."""

from __future__ import annotations

import re

from provenance.analysis.dates.reading import dates
from provenance.api import Document, Match, Phrases, Span, between, matches

__all__ = ["QUANTITIES", "states_quantity"]

QUANTITIES = Phrases.load(__package__, "quantities")

_FIGURE = re.compile(r"(?<![\w.])([$€£¥]?)(\d[\d,]*(?:\.\d+)?)([%°]?)(?![\w:])")
_AGE = re.compile(r"-?\s?(?:years?[ -]old|year-old)|\s?[ap]\.?m\b|\s?o'clock|(?:st|nd|rd|th)\b|-\d")
_AGED = re.compile(r"(?:\baged?|\bNo\.|\bno\.|#|\bSection|\bArticle|\bChapter|\bpage|\bp\.|\bversion|[A-Z][\w-]*)\s?\Z")
_LARGE = 100
_WITHIN = 28
"""Characters between a figure and the noun that it counts: "12 unnamed senior officers"."""


def states_quantity(document: Document, span: Span) -> bool:
    """Whether the words of a sentence state a quantity, share, rate or amount.

    Dates, ages, clock times, numbers in names and small counts of people or hours are no quantities, nor is "thousands".
    """
    text = document.text
    words = list(between(matches(document, QUANTITIES), span))
    kinds = {tag for match in words for tag in match.tags}
    has_digit = any(character.isdigit() for character in text[span.start : span.end])
    if "multiple" in kinds or ("share" in kinds and (has_digit or "number" in kinds or _fraction(words))):
        return True
    if has_digit and any(_measures(document, span, figure) for figure in _FIGURE.finditer(text, span.start, span.end)):
        return True
    return any("number" in match.tags and _unit_after(match.span.end, span.end, words) for match in words)


def _fraction(words: list[Match]) -> bool:
    return any(match.phrase.startswith(("half", "third", "quarter", "one in")) for match in words)


def _measures(document: Document, span: Span, figure: re.Match[str]) -> bool:
    text = document.text
    if figure[1] or figure[3]:
        return True
    start, end = figure.span(2)
    if _AGE.match(text, end) or any(when.span.start <= start < when.span.end for when in dates(document)):
        return False
    kinds = _following(document, end, span.end)
    if kinds & {"unit", "scale", "share"}:
        return True
    if _AGED.search(text, max(span.start, start - 24), start):
        return False
    value = float(figure[2].replace(",", ""))
    if 1500 <= value < 2100 and value.is_integer() and "," not in figure[2]:
        return False  # a year that no expression of time was made of
    return value >= _LARGE and not ("counted" in kinds and value < 10 * _LARGE)


def _following(document: Document, start: int, limit: int) -> set[str]:
    reach = Span(start, min(limit, start + _WITHIN))
    return {tag for match in between(matches(document, QUANTITIES), reach) for tag in match.tags}


def _unit_after(start: int, limit: int, words: list[Match]) -> bool:
    reach = min(limit, start + 12)
    return any(start <= match.span.start < reach and ("unit" in match.tags or "scale" in match.tags) for match in words)
