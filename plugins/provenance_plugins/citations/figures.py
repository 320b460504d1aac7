"""The figures of a sentence, and whether a source contains them (the comparison behind CIT311)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from provenance.api import Phrases, Span, lazy_pattern

__all__ = ["Figure", "missing_figures", "read_figures"]

_WORDS = Phrases.load(__package__, "number_words")

_DIGITS = lazy_pattern(r"(?<![\w.,])([$€£¥]\s?)?(\d{1,3}(?:[,   ]\d{3})+|\d+)(\.\d+)?(?![\d])(?:[\s-]?(%|[A-Za-z]+))?")
_YEARS = range(1500, 2101)
_LEAST_WORD = 2


class Figure(NamedTuple):
    """A figure as a value; `span` holds its words."""

    span: Span
    value: float
    step: float
    """The unit of its last digit that is not a zero of rounding: 0.1 for 12.3, 1000 for 12,000, 100,000 for 3.4 million."""
    percent: bool


class _Lexicon(NamedTuple):
    values: dict[str, float]
    scales: dict[str, float]
    percents: frozenset[str]
    pattern: re.Pattern[str]


@cache
def _lexicon() -> _Lexicon:
    values: dict[str, float] = {}
    scales: dict[str, float] = {}
    percents: set[str] = set()
    for listed in _WORDS.by_language().values():
        for entry in listed:
            kind, _, number = entry.tags[0].partition("-")
            if kind == "percent":
                percents.add(entry.text)
            else:
                (values if kind == "value" else scales)[entry.text] = float(number)
    words = "|".join(sorted(map(re.escape, values), key=len, reverse=True))
    pattern = re.compile(rf"(?i)(?<!\w)({words})(?!\w)(?:[\s-]([a-z]+))?")
    return _Lexicon(values, scales, frozenset(percents), pattern)


def read_figures(text: str) -> tuple[Figure, ...]:
    """The figures of a text in digits and words, scaled ("3.4 million", "12bn", "four thousand"); years alone are none."""
    lexicon = _lexicon()
    found: list[Figure] = []
    for match in _DIGITS.finditer(text):
        whole, fraction = re.sub(r"\D", "", match[2]), match[3] or ""
        after = (match[4] or "").lower()
        scale = lexicon.scales.get(after, 1.0)
        percent = after == "%" or after in lexicon.percents
        value = float(whole + fraction)
        if (
            scale == 1
            and not (fraction or match[1] or percent)
            and len(whole) == 4
            and value in _YEARS
            and match[2] == whole
        ):
            continue
        step = 10.0 ** -(len(fraction) - 1) if fraction else 10.0 ** (len(whole) - len(whole.rstrip("0")))
        end = match.end() if scale != 1 or percent else match.end(3) if fraction else match.end(2)
        found.append(Figure(Span(match.start(), end), value * scale, min(step, max(value, 1.0)) * scale, percent))
    for match in lexicon.pattern.finditer(text):
        after = (match[2] or "").lower()
        scale = lexicon.scales.get(after, 1.0)
        percent = after in lexicon.percents
        end = match.end() if scale != 1 or percent else match.end(1)
        found.append(Figure(Span(match.start(), end), lexicon.values[match[1].lower()] * scale, scale, percent))
    return tuple(sorted(found))


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
