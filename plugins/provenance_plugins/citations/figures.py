"""The figures of a sentence, and whether a source contains them (the comparison behind CIT311)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from provenance.api import Span, lazy_pattern
from provenance_plugins.citations.spelled_numbers import number_words, spelled_numbers

__all__ = ["Figure", "missing_figures", "read_figures"]

_DIGITS = lazy_pattern(r"(?<![\w.,])([$€£¥]\s?)?(\d{1,3}(?:[,   ]\d{3})+|\d+)(\.\d+)?(?![\d])(?:[\s-]?([A-Za-z]+))?")
_YEARS = range(1500, 2101)
_LEAST_ROUND = 100
"""From which on a number in words may be a rounded one."""
_LEAST_WORD = 2


class Figure(NamedTuple):
    """A figure as a value; `span` holds its words."""

    span: Span
    value: float
    step: float
    """The unit of its last digit that is not a zero of rounding: 0.1 for 12.3, 1000 for 12,000, 100,000 for 3.4 million."""
    percent: bool


def read_figures(text: str) -> tuple[Figure, ...]:
    """The figures of a text in digits and words, scaled ("3.4 million", "12bn", "four thousand"); years alone are none."""
    lexicon = number_words()
    found: list[Figure] = []
    for match in _DIGITS.finditer(text):
        whole, fraction = re.sub(r"\D", "", match[2]), match[3] or ""
        after = (match[4] or "").lower()
        scale = lexicon.scales.get(after, 1.0)
        behind = lexicon.percent.match(text, match.end(3) if fraction else match.end(2))
        percent = behind is not None
        value = float(whole + fraction)
        if (
            scale == 1
            and not (fraction or match[1] or percent)
            and len(whole) == 4
            and value in _YEARS
            and match[2] == whole
        ):
            continue
        step = 10.0 ** -(len(fraction) - 1) if fraction else _unit(whole)
        end = behind.end() if behind else match.end() if scale != 1 else match.end(3) if fraction else match.end(2)
        found.append(Figure(Span(match.start(), end), value * scale, min(step, max(value, 1.0)) * scale, percent))
    for number in spelled_numbers(text):
        behind = lexicon.percent.match(text, number.span.end)
        place = number.span if behind is None else Span(number.span.start, behind.end())
        step = _unit(f"{number.value:.0f}") if number.value >= _LEAST_ROUND else 1.0
        found.append(Figure(place, number.value, step, behind is not None))
    return tuple(sorted(found))


def _unit(whole: str) -> float:
    """The unit of the last digit that is no zero."""
    return 10.0 ** (len(whole) - len(whole.rstrip("0")))


def missing_figures(sentence: str, source: Iterable[Figure]) -> tuple[Figure, ...]:
    """The figures of a sentence that are not among those of a source, in order.

    A figure counts as there where the source has one that rounds to it: "12,000" stands for 11,987, "3.4 million" for 3,412,077.
    Number words alone ("two sisters") are not asked for.
    """
    values = sorted(figure.value for figure in source)
    return tuple(
        figure
        for figure in read_figures(sentence)
        if _is_stated(sentence, figure) and not any(abs(value - figure.value) <= figure.step / 2 for value in values)
    )


def _is_stated(sentence: str, figure: Figure) -> bool:
    written = sentence[figure.span.start : figure.span.end]
    return any(character.isdigit() for character in written) or figure.percent or figure.value >= 100 * _LEAST_WORD
