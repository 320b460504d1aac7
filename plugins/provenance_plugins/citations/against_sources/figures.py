"""The figures of a sentence, and whether a source contains them (the comparison behind CIT311)."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from typing import NamedTuple
from unicodedata import numeric

from provenance.analysis.citations.citation import SUPERSCRIPTS
from provenance.api import Span, lazy_pattern
from provenance_plugins.citations.against_sources.spelled_numbers import number_words, shares_in_words, spelled_numbers
from provenance_plugins.citations.against_sources.units import Measure, is_same, measure_behind

__all__ = ["Figure", "SourceFigures", "is_stated", "margin", "read_figures", "read_source_figures"]

_DIGITS = lazy_pattern(
    r"(?<![\w.,])([$€£¥]\s?)?(\d{1,3}(?:[, \u00a0\u2009\u202f]\d{3})+|\d+|(?=[½¼¾⅓⅔⅛⅜⅝⅞]))"
    r"(\.\d+|[ \u00a0\u2009\u202f]?[½¼¾⅓⅔⅛⅜⅝⅞]|[ -][1-9]/[2-9](?![\d/]))?(?![\d])(?:[\s-]?((?:mil (?=mil))?[^\W\d_]+))?"
)
_EUROPEAN = lazy_pattern(
    r"(?<![\w.,])(\d{1,3}(?:\.\d{3})+(?:,\d{1,3})?|\d{1,3},\d{1,2})(?![\d,]|\.\d)(?:\s?((?:mil (?=mil))?[^\W\d_]+))?"
)
_MONEY_BEHIND = lazy_pattern(r"(?i)\s?(?:[€£$¥]|(?:euros?|eur|chf|usd|franken|kronen|kronor|kroner)\b)")
_LAKHS = lazy_pattern(r"(?<![\w.,])\d{1,2}(?:,\d{2})+,\d{3}(?![\w,])")
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
_TEN, _DOZEN = 10, 12
"""Up to the one, and the other, number words are often rounded."""
_OF_A_YEAR = 4
"""Figures of a year."""
_HUNDREDTHS = 100
_BEFORE_FRACTION = " -\u00a0\u2009\u202f"
"""Signs between a whole number and its fraction: "3 ½", "3-1/2"."""
_HEDGE = 24
"""Characters before a figure in which a word such as "nearly" is looked for."""
_HEDGED = 0.2
"""How far from a figure that is "more than" or "nearly" the true one may lie, as a share of it."""
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
    measure: Measure | None = None
    """Its unit, where that is one of length, mass, area, volume or time."""

    @property
    def is_bare(self) -> bool:
        """Whether it has no unit of money, share or scale, and no decimals."""
        return not (self.percent or self.currency) and self.value == int(self.value) and self.step < _LEAST_ROUND * 10


def read_source_figures(text: str) -> tuple[Figure, ...]:
    """The figures of a source: those that it states, and its parts in words as per cents ("three quarters", "one in twelve")."""
    shares = (Figure(Span(0, 0), value, 1.0, percent=True) for value in shares_in_words(text))
    return (*read_figures(text, source=True), *shares, *_with_decimal_commas(text), *_in_lakhs(text))


def _in_lakhs(text: str) -> Iterator[Figure]:
    """Figures as India groups them: "1,20,000"."""
    for match in _LAKHS.finditer(text):
        yield Figure(Span(*match.span()), float(match[0].replace(",", "")), 1.0, percent=False)


def _with_decimal_commas(text: str) -> Iterator[Figure]:
    """Figures as most of Europe writes them, "3.412.077" and "12,4": in a source that a text in English cites."""
    scales = number_words().scales
    for match in _EUROPEAN.finditer(text):
        value = float(match[1].replace(".", "").replace(",", ".")) * scales.get((match[2] or "").lower(), 1.0)
        yield Figure(Span(*match.span(1)), value, 1.0, percent=False)


def read_figures(text: str, *, source: bool = False) -> tuple[Figure, ...]:
    """The figures of a text in digits and words, scaled ("3.4 million", "12bn", "four thousand"); years alone are none.

    "4,9 Millionen" has a decimal comma and nothing else; in a `source` it may hold a four, too, since that only makes more of what is there.
    """
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
        plain = after in _METRES or scale == 1
        unit = None if percent or currency else measure_behind(text, written if plain else end)
        found.append(Figure(span, value * scale, step * scale, percent, currency, tuple(others), unit))
    for match in (*_EUROPEAN.finditer(text), *_LAKHS.finditer(text)):
        _add_other(found, match, text, source=source)
    for number in spelled_numbers(text):
        behind = lexicon.percent.match(text, number.span.end)
        place = number.span if behind is None else Span(number.span.start, behind.end())
        step = _unit(f"{number.value:.0f}") if number.value >= _LEAST_ROUND else 1.0
        unit = measure_behind(text, number.span.end) if behind is None else None
        found.append(Figure(place, number.value, step, behind is not None, measure=unit))
    return tuple(sorted(found))


def _add_other(found: list[Figure], written: re.Match[str], text: str, *, source: bool) -> None:
    """Let a figure that was read in the English way be worth what it is where commas stand before decimals or between lakhs.

    What scales it, a share or a unit of money behind decimals leave no other way to read it.
    """
    words = written[1] if written.re.groups else ""
    value = float(words.replace(".", "").replace(",", ".") if words else written[0].replace(",", ""))
    for at, figure in enumerate(found):
        if figure.span.start <= written.start() < figure.span.end:
            whole = words.rpartition(",")[0] if words else ""
            step = 10.0 ** -(len(words) - len(whole) - 1) if whole else _unit(f"{value:.0f}")
            scale = number_words().scales.get((written[2] or "").lower(), 1.0) if words else 1.0
            span = Span(figure.span.start, max(figure.span.end, written.start() + len(words or written[0])))
            behind = number_words().percent.match(text, written.end(1)) if whole else None
            if whole and not source and (scale != 1 or behind or _MONEY_BEHIND.match(text, written.end(1))):
                end = behind.end() if behind else written.end() if scale != 1 else span.end
                only = Figure(Span(span.start, end), value * scale, step * scale, behind is not None, figure.currency)
                found[at] = only
                continue
            found[at] = figure._replace(span=span, others=(*figure.others, (value * scale, step * scale)))


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


class SourceFigures:
    """The figures of a work, in order of value, to look others up in."""

    def __init__(self, figures: Iterable[Figure], text: str = "") -> None:
        """`text` is that of the work: a table "in millions" holds figures that are a million times as large."""
        every = list(figures)
        self._values = sorted(
            (value, figure.currency, figure.span.start)
            for figure in every
            for value in (figure.value, *(other for other, _ in figure.others))
        )
        self._measured = [
            (other, figure.measure)
            for figure in every
            if figure.measure is not None
            for other in (figure.value, *(worth for worth, _ in figure.others))
        ]
        self._unmeasured = {figure.value for figure in every if figure.measure is None}
        self._in_units = _table_units(text)
        self._starts = sorted((figure.span.start, figure.value) for figure in every if figure.span.end)

    def hold(self, figure: Figure, margin: tuple[float, float] = (0.0, 0.0)) -> bool:
        """Whether one of them rounds to a figure ("12,000" for 11,987, "3.4 million" for 3,412,077), in the same currency if both have one, or lies in the margin below and above it that its words leave ("more than 2 million")."""
        told = None if figure.measure is None else self._in_measure(figure, figure.measure)
        if told is not None:
            return told
        return any(
            self._between(
                worth / unit, max(step / 2, margin[0]) / unit, max(step / 2, margin[1]) / unit, figure.currency
            )
            for worth, step in ((figure.value, figure.step), *figure.others)
            for unit in (1.0, *(unit for unit in self._in_units if worth >= unit))
        )

    def _in_measure(self, figure: Figure, measure: Measure) -> bool | None:
        """Whether a figure is one of them in its unit or in another one; False where they have its digits in other units alone ("27 miles" for 27 kilometres), None where units tell nothing."""
        worth = [(figure.value, figure.step), *figure.others]
        if any(is_same(value, step, measure, other, of) for value, step in worth for other, of in self._measured):
            return True
        digits = [of for other, of in self._measured if other == figure.value]
        if figure.value in self._unmeasured or not digits or any(of.kind != measure.kind for of in digits):
            return None
        return False

    def within(self, span: Span) -> list[float]:
        """The values that stand in a stretch of the text."""
        first, behind = (bisect_left(self._starts, (at, 0.0)) for at in span)
        return [value for _, value in self._starts[first:behind]]

    def places_within(self, span: Span) -> list[int]:
        """Where the figures of a stretch of the text begin."""
        first, behind = (bisect_left(self._starts, (at, 0.0)) for at in span)
        return [start for start, _ in self._starts[first:behind]]

    def _between(self, value: float, below: float, above: float, currency: str) -> bool:
        at = bisect_left(self._values, (value - below, "", 0))
        while at < len(self._values) and self._values[at][0] <= value + above:
            if not (currency and self._values[at][1]) or currency == self._values[at][1]:
                return True
            at += 1
        return False


def _table_units(text: str) -> tuple[float, ...]:
    lexicon = number_words()
    return tuple({lexicon.scales[match[1].lower().removesuffix("s")] for match in lexicon.in_units.finditer(text)})


def margin(sentence: str, figure: Figure) -> tuple[float, float]:
    """How far the true value may lie below and above a figure by the words before it: "more than 2 million" stands for 2,900,000."""
    before = number_words().hedge.search(sentence[max(0, figure.span.start - _HEDGE) : figure.span.start])
    if before is None:
        return 0.0, 0.0
    wide = max(figure.step, _HEDGED * abs(figure.value))
    kind = before.lastgroup
    return {"above": (0.0, wide), "below": (wide, 0.0)}.get(str(kind), (wide / 2, wide / 2))


def is_stated(sentence: str, figure: Figure) -> bool:
    """Whether a figure is one that nobody writes by the way: digits, and of number words ("two sisters") shares, hundreds, "thirty-eight", "seventeen"."""
    written = sentence[figure.span.start : figure.span.end]
    if any(character.isdigit() for character in written) or figure.percent:
        return True
    if _TEN < figure.value < _TENS and figure.value != _DOZEN:
        return True
    return figure.value >= 100 * _LEAST_WORD or (figure.value > _TENS and figure.value % 10 != 0 and "-" in written)
