"""Numbers that are to be hidden, however they are written elsewhere: "+49 171 8834917" is "phone=+491718834917" in a link, and "0171 8834917" to who lives there."""

from __future__ import annotations

import re
from itertools import accumulate

from provenance.patterns import lazy_pattern

_RUN = lazy_pattern(r"(?<!\d)\+?\d(?:(?:[ \xa0().+/–-]|%2[08-9DF]){0,3}\d){6,}", re.IGNORECASE)
_GROUP = lazy_pattern(r"%[0-9a-f]{2}|\d+", re.IGNORECASE)
"""Figures of a run without a break, or an escape between them."""
_ESCAPE = lazy_pattern(r"%[0-9a-f]{2}", re.IGNORECASE)
_LEAST = 7
"""Digits of a number that leads to somebody; fewer are a year, a price, a house."""
_TAIL = 8
"""Digits that two spellings of one number share, with and without its country."""
_MORE = 4
"""Figures of one spelling more than of another, at most: "00" and a country."""
_LETTERS = 4
"""Letters of a number, at most: the country of an IBAN, "ext"."""


class OtherSpellings:
    """The digits of what is to be hidden."""

    def __init__(self, mark: str) -> None:
        """`mark` is shown instead, behind the first sign."""
        self._mark = mark
        self._whole: set[str] = set()
        self._tails: dict[str, list[str]] = {}
        self._ends: set[str] = set()
        """The last figures of each."""
        self._longest = 0

    def add(self, words: str) -> None:
        """Hide a number; what has other words than its digits is none."""
        digits = _digits(words)
        if len(digits) < _LEAST or "@" in words or sum(map(str.isalpha, words)) > _LETTERS or digits in self._whole:
            return
        self._whole.add(digits)
        self._ends.add(digits[-_LEAST:])
        self._longest = max(self._longest, len(digits))
        if len(digits := digits.lstrip("0")) >= _TAIL:
            self._tails.setdefault(digits[-_TAIL:], []).append(digits)

    def apply(self, text: str) -> str:
        """The text without these numbers."""
        return _RUN.sub(self._shown, text) if self._whole else text

    def _shown(self, run: re.Match[str]) -> str:
        words = run[0]
        if self._is_hidden(_digits(words)):
            return words[0] + self._mark
        groups = [group for group in _GROUP.finditer(words) if not group[0].startswith("%")]
        digits = "".join(group[0] for group in groups)
        ends = accumulate(len(group[0]) for group in groups)
        if not any(digits[max(0, end - _LEAST) : end] in self._ends for end in ends):
            return words
        shown: list[str] = []
        first = at = 0
        while first < len(groups):
            behind = self._behind_hidden(groups, first)
            if behind > first:
                start = groups[first].start()
                shown += (words[at : start + 1], self._mark)
                at = groups[behind - 1].end()
            first = max(behind, first + 1)
        return "".join((*shown, words[at:]))

    def _behind_hidden(self, groups: list[re.Match[str]], first: int) -> int:
        """Behind which group the longest number ends that is to be hidden and begins with the first one; `first` where none does: a year or a page may follow."""
        digits, behind = "", first
        for at in range(first, len(groups)):
            digits += groups[at][0]
            if at > first and len(digits) > self._longest + _MORE:
                break
            if len(digits) >= _LEAST and self._is_hidden(digits):
                behind = at + 1
        return behind

    def _is_hidden(self, digits: str) -> bool:
        if digits in self._whole:
            return True
        others = self._tails.get(digits[-_TAIL:])
        if others is None:
            return False
        digits = digits.lstrip("0")
        return len(digits) >= _TAIL and any(one.endswith(digits) or digits.endswith(one) for one in others)


def _digits(words: str) -> str:
    return "".join(filter(str.isdecimal, _ESCAPE.sub("", words)))
