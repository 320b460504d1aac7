"""The year of a copyright in Roman numerals: "Copyright MMIX–MMXI Ana Cruz"."""

from __future__ import annotations

from provenance.api import Span, lazy_pattern

_RIGHTS = lazy_pattern(
    r"(?:©|&copy;|\([cC]\)|\b[Cc]opyright\b|\bCOPYRIGHT\b)[^\d\n]{0,40}?(?<![A-Za-z])(?:M[MCDLXVI]{1,12}\s?(?:[-–—,]|to)\s?)?(?P<year>M(?:CM|M)[CLXVI]{1,9})(?![A-Za-z])",
    signs=("MM", "MCM"),
)
_WORTH = {"M": 1000, "D": 500, "C": 100, "L": 50, "X": 10, "V": 5, "I": 1}
_FIRST, _LAST = 1980, 2049
"""Of the years that a text which is read today may have come out in."""


def roman_year(text: str, start: int) -> Span | None:
    """Where such a year stands behind `start`, the last one of a range; None where there is none."""
    for found in _RIGHTS.finditer(text, start):
        if _FIRST <= _value(found["year"]) <= _LAST:
            return Span(*found.span("year"))
    return None


def _value(numeral: str) -> int:
    digits = [_WORTH[letter] for letter in numeral]
    return sum(
        -digit if any(later > digit for later in digits[at + 1 : at + 2]) else digit for at, digit in enumerate(digits)
    )
