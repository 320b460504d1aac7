"""Numbers that are to be hidden, however they are written elsewhere: "+49 171 8834917" is "phone=+491718834917" in a link, and "0171 8834917" to who lives there."""

from __future__ import annotations

import re

from provenance.patterns import lazy_pattern

_RUN = lazy_pattern(r"(?<!\d)\+?\d(?:(?:[ \xa0().+/–-]|%2[08-9DF]){0,3}\d){6,}", re.IGNORECASE)
_PIECE = lazy_pattern(r"\d{7,}")
_ESCAPE = lazy_pattern(r"%[0-9a-f]{2}", re.IGNORECASE)
_LEAST = 7
"""Digits of a number that leads to somebody; fewer are a year, a price, a house."""
_TAIL = 8
"""Digits that two spellings of one number share, with and without its country."""
_LETTERS = 4
"""Letters of a number, at most: the country of an IBAN, "ext"."""


class OtherSpellings:
    """The digits of what is to be hidden."""

    def __init__(self, mark: str) -> None:
        """`mark` is shown instead, behind the first sign."""
        self._mark = mark
        self._whole: set[str] = set()
        self._tails: dict[str, list[str]] = {}

    def add(self, words: str) -> None:
        """Hide a number; what has other words than its digits is none."""
        digits = _digits(words)
        if len(digits) < _LEAST or "@" in words or sum(map(str.isalpha, words)) > _LETTERS or digits in self._whole:
            return
        self._whole.add(digits)
        if len(digits := digits.lstrip("0")) >= _TAIL:
            self._tails.setdefault(digits[-_TAIL:], []).append(digits)

    def apply(self, text: str) -> str:
        """The text without these numbers."""
        return _RUN.sub(self._shown, text) if self._whole else text

    def _shown(self, run: re.Match[str]) -> str:
        if self._is_hidden(_digits(run[0])):
            return run[0][0] + self._mark
        return _PIECE.sub(lambda piece: piece[0][0] + self._mark if self._is_hidden(piece[0]) else piece[0], run[0])

    def _is_hidden(self, digits: str) -> bool:
        if digits in self._whole:
            return True
        digits = digits.lstrip("0")
        others = self._tails.get(digits[-_TAIL:], ())
        return any(one.endswith(digits) or digits.endswith(one) for one in others)


def _digits(words: str) -> str:
    return "".join(filter(str.isdecimal, _ESCAPE.sub("", words)))
