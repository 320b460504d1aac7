"""The figures of a sentence, and whether a source contains them (the comparison behind CIT311)."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from typing import NamedTuple
from unicodedata import numeric

from provenance.analysis.citations.citation import SUPERSCRIPTS
from provenance.api import Span, lazy_pattern
from provenance_plugins.citations.spelled_numbers import number_words, shares_in_words, spelled_numbers

__all__ = ["Figure", "missing_figures", "read_figures", "read_source_figures"]

_DIGITS = lazy_pattern(
    r"(?<![\w.,])([$€£¥]\s?)?(\d{1,3}(?:[, \u00a0\u2009\u202f]\d{3})+|\d+|(?=[½¼¾⅓⅔⅛⅜⅝⅞]))"
    r"(\.\d+|[ \u00a0\u2009\u202f]?[½¼¾⅓⅔⅛⅜⅝⅞]|[ -][1-9]/[2-9](?![\d/]))?(?![\d])(?:[\s-]?([A-Za-z]+))?"
)
_EUROPEAN = lazy_pattern(
    r"(?<![\w.,])(\d{1,3}(?:\.\d{3})+(?:,\d{1,3})?|\d{1,3},\d{1,2})(?![\d,]|\.\d)(?:\s?([^\W\d_]+))?"
)
_POWER = lazy_pattern(r"\s?[×x*]\s?10(?:\^|\*\*)?\s?([0-9]{1,2}|[⁰¹²³⁴-⁹]{1,2})(?!\w)")
"""What scales a figure in a paper: "1.3 × 10⁶"."""
_RANGE = lazy_pattern(r"\s?(?:[-–—]|to|and)\s?[$€£¥]?\s?\d[\d.,]*\s?([A-Za-z]+)")
"""The other end of a range, with what scales both: "£9-11 million", "from 9 to 11 million"."""
_YEAR_BEFORE = lazy_pattern(r"(?:1[5-9]|20)\d\d[-–/]\Z")
"""Before the last figures of a season or a financial year: "2013-14"."""
_METRES = frozenset({"m"})
"""What may scale a figure, and may be its unit."""
_YEARS = range(1500, 2101)
_LEAST_ROUND = 100
"""From which on a number in words may be a rounded one."""
_LEAST_WORD = 2
_TENS = 20
"""Above it numbers in words are compounds."""
_OF_A_YEAR = 4
"""Figures of a year."""
_HUNDREDTHS = 100
_BEFORE_FRACTION = " -\u00a0\u2009\u202f"
"""Signs between a whole number and its fraction: "3 ½", "3-1/2"."""
_LONGEST = 300
"""Digits of a whole number from which on it is none: floats end at 10 to the power of 308."""


class Figure(NamedTuple):
    """A figure as a value; `span` holds its words."""

    span: Span
    value: float
    step: float
    """The unit of its last digit that is not a zero of rounding: 0.1 for 12.3, 1000 for 12,000, 100,000 for 3.4 million."""
    percent: bool
    currency: str = ""
    """The sign before it."""
    others: tuple[tuple[float, float], ...] = ()
    """What else it may be worth, each with its step: "2.7m" are metres or millions."""


def read_source_figures(text: str) -> tuple[Figure, ...]:
    """The figures of a source: those that it states, and its parts in words as per cents ("three quarters", "one in twelve")."""
    shares = (Figure(Span(0, 0), value, 1.0, percent=True) for value in shares_in_words(text))
    return (*read_figures(text), *shares, *_with_decimal_commas(text))


def _with_decimal_commas(text: str) -> Iterator[Figure]:
    """Figures as most of Europe writes them, "3.412.077" and "12,4": in a source that a text in English cites."""
    scales = number_words().scales
    for match in _EUROPEAN.finditer(text):
        value = float(match[1].replace(".", "").replace(",", ".")) * scales.get((match[2] or "").lower(), 1.0)
        yield Figure(Span(*match.span(1)), value, 1.0, percent=False)


def read_figures(text: str) -> tuple[Figure, ...]:
    """The figures of a text in digits and words, scaled ("3.4 million", "12bn", "four thousand"); years alone are none."""
    lexicon = number_words()
    found: list[Figure] = []
    for match in _DIGITS.finditer(text):
        whole, fraction = re.sub(r"\D", "", match[2]), _decimals(match[3] or "")
        if len(whole) > _LONGEST:
            continue
        after = (match[4] or "").lower()
        scale = lexicon.scales.get(after, 1.0)
        behind = lexicon.percent.match(text, match.end(3) if fraction else match.end(2))
        percent = behind is not None
        value = float((whole or "0") + fraction)
        currency = (match[1] or "").strip()
        if (
            scale == 1
            and not (fraction or currency or percent)
            and len(whole) == _OF_A_YEAR
            and value in _YEARS
            and match[2] == whole
        ):
            continue
        if not percent and _YEAR_BEFORE.search(text, max(0, match.start() - _OF_A_YEAR - 1), match.start()):
            continue
        step = min(10.0 ** -(len(fraction) - 1) if fraction else _unit(whole), max(value, 1.0))
        written = match.end(3) if fraction else match.end(2)
        end = behind.end() if behind else match.end() if scale != 1 else written
        others = [(value, step)] if after in _METRES and not currency else []
        if after in lexicon.hundredths:
            others.append((value / _HUNDREDTHS, step / _HUNDREDTHS))
        if (power := _POWER.match(text, written)) is not None:
            raised = 10.0 ** int(power[1].translate(SUPERSCRIPTS))
            others.append((value * raised, step * raised))
        if scale == 1 and not percent and (other_end := _RANGE.match(text, written)) is not None:
            shared = lexicon.scales.get(other_end[1].lower(), 1.0)
            others.extend([(value * shared, step * shared)] if shared != 1 else [])
        span = Span(match.start(), end)
        found.append(Figure(span, value * scale, step * scale, percent, currency, tuple(others)))
    for number in spelled_numbers(text):
        behind = lexicon.percent.match(text, number.span.end)
        place = number.span if behind is None else Span(number.span.start, behind.end())
        step = _unit(f"{number.value:.0f}") if number.value >= _LEAST_ROUND else 1.0
        found.append(Figure(place, number.value, step, behind is not None))
    return tuple(sorted(found))


def _decimals(written: str) -> str:
    """What stands behind the digits of a whole number, as decimals: ".5" for ".5", "½" and " 1/2"."""
    if not written or written[0] == ".":
        return written
    over, _, under = written.lstrip(_BEFORE_FRACTION).partition("/")
    value = float(over) / float(under) if under else numeric(over)
    return f"{value:.3f}".rstrip("0")[1:] if value < 1 else ""


def _unit(whole: str) -> float:
    """The unit of the last digit that is no zero."""
    return 10.0 ** (len(whole) - len(whole.rstrip("0")))


def missing_figures(sentence: str, source: Iterable[Figure]) -> tuple[Figure, ...]:
    """The figures of a sentence that are not among those of a source, in order.

    A figure counts as there where the source has one that rounds to it, in the same currency if both have one: "12,000" stands for 11,987, "3.4 million"
    for 3,412,077. Of number words alone ("two sisters") those are asked for that nobody writes by the way: shares, hundreds, "thirty-eight".
    """
    values = sorted(
        (value, figure.currency)
        for figure in source
        for value in (figure.value, *(other for other, _ in figure.others))
    )
    return tuple(
        figure
        for figure in read_figures(sentence)
        if _is_stated(sentence, figure)
        and not any(
            _holds(values, value, step, figure.currency)
            for value, step in ((figure.value, figure.step), *figure.others)
        )
    )


def _holds(values: list[tuple[float, str]], value: float, step: float, currency: str) -> bool:
    """Whether one of some values with their currencies rounds to a value."""
    at = bisect_left(values, (value - step / 2, ""))
    while at < len(values) and values[at][0] <= value + step / 2:
        if not (currency and values[at][1]) or currency == values[at][1]:
            return True
        at += 1
    return False


def _is_stated(sentence: str, figure: Figure) -> bool:
    written = sentence[figure.span.start : figure.span.end]
    if any(character.isdigit() for character in written) or figure.percent:
        return True
    return figure.value >= 100 * _LEAST_WORD or (figure.value > _TENS and figure.value % 10 != 0 and "-" in written)
