"""Numbers and years in words: "twenty-one", "nineteen ninety-seven", "two thousand and five"."""

from __future__ import annotations

from collections.abc import Mapping

from provenance.analysis.dates.finding.surroundings import NO_KINDS, Surroundings
from provenance.api import lazy_pattern

_YEAR_IN_WORDS = lazy_pattern(r"[^\S\n-]*[- ]([a-z]+)(?:[- ]([a-z]+))?")
_YEAR_OF_MILLENNIUM = lazy_pattern(r"[^\S\n]+two thousand(?: and)? ([a-z]+)\b")
_TEN, _TWENTY, _MILLENNIUM = 10, 20, 2000


def number_of(before: list[str], numbers: Mapping[str, int]) -> int | None:
    """The number that the last of some words say; None for "a few" and the like."""
    if not before:
        return None
    last = before[-1].lower().lstrip("(\"'“‘")
    digits = last.replace(",", "")
    if digits.isascii() and digits.isdigit():
        return int(digits) if len(digits) < 6 else None
    if last == "of" and len(before) > 1:
        last = before[-2].lower()
    value = 0
    for part in last.split("-"):
        number = numbers.get(part)
        if number is None:
            return None
        value = value * number if number == 100 and value else value + number
    return value or None


def year_in_words(around: Surroundings, end: int) -> tuple[int, int]:
    """The year in words behind a month or day, and where it ends; 0 and the same place where there is none."""
    word, word_end = around.after(end)
    numbers = around.words.numbers
    if "century" in around.words.after.get(word, NO_KINDS):
        rest = _YEAR_IN_WORDS.match(around.text, word_end)
        if rest is None:
            return 0, end
        tens, ones = numbers.get(rest[1], 0), numbers.get(rest[2] or "", 0)
        together = tens >= _TWENTY and 0 < ones < _TEN
        value, end_of_rest = (tens + ones, rest.end(2)) if together else (tens, rest.end(1))
        return (numbers[word] * 100 + value, end_of_rest) if value >= _TEN else (0, end)
    rest = _YEAR_OF_MILLENNIUM.match(around.text, end) if word == "two" else None
    ones = numbers.get(rest[1], 0) if rest else 0
    return (_MILLENNIUM + ones, rest.end(1)) if rest and ones else (0, end)
