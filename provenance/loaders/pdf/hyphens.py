"""Words that the end of a line divides."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

_WORD = re.compile(r"[^\W\d_]+(?:[-‐‑'’][^\W\d_]+)*")
_FIRST = re.compile(r"([^\W\d_]+)")
_LAST = re.compile(r"([^\W\d_]+(?:-[^\W\d_]+)*)-$")
_ADDRESS = re.compile(r"(?:https?:|www\.|doi\.org/|doi:)\S*$")
_WITHIN = "/:_=&?%#~-.+"
"""Signs at which an address is divided; it goes on with a small letter, a figure or such a sign."""
_FURTHER = re.compile(r"[/._=&?%#~+-]\S|[a-z0-9]")
_NAME = re.compile(r"[^\s.,;:]*[/@_\d]")
"""The rest of an identifier, an address or the name of a file, which has its hyphen."""
_JOINING = frozenset({"and", "or", "to", "und", "oder", "bis", "et", "ou", "y", "o", "e", "en", "of", "och", "og"})
"""Behind these a hyphen stands for a part of a word that follows: "short- and long-term"."""
_SYLLABLE = 3
"""Letters that a word has at most which is as likely a syllable."""
_ALONE = frozenset({"self", "non", "ex", "cross", "well", "half", "quasi", "all", "vice", "mid", "post", "pre", "co"})
"""Words and syllables before which a hyphen is as usual as none; the text itself decides where it can."""


class Words:
    """The words of a text that no line end divides."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._counts: Counter[str] = Counter()
        for line in lines:
            words = _WORD.findall(line)
            if words and line.endswith("-"):
                words.pop()
            self._counts.update(map(str.casefold, words))

    def joint(self, before: str, after: str) -> str | None:
        """What stands between the end of a line and the next one: a space, nothing (behind a hyphen that stays), or None: the hyphen goes.

        The text decides: it has the word elsewhere without a hyphen, or with one. Else a hyphen stays between two words that the text
        also has alone, before a capital letter and before a figure.
        """
        if _ADDRESS.search(before) and _FURTHER.match(after):
            return "" if before[-1] in _WITHIN or after[0] in _WITHIN else " "
        if not before.endswith("-") or before.endswith("--"):
            return " "
        last, first = _LAST.search(before), _FIRST.match(after)
        if last is None or first is None or _NAME.match(after):
            return " " if before in {"-", " -"} else ""
        if first[1].casefold() in _JOINING and after[len(first[1]) : len(first[1]) + 1] == " ":
            return " "
        return "" if self._stays(last[1], first[1]) else None

    def _stays(self, before: str, after: str) -> bool:
        """Whether the hyphen between two halves belongs to the word."""
        left, right = before.casefold(), after.casefold()
        joined, hyphened = self._counts[left + right], self._counts[f"{left}-{right}"]
        if joined or hyphened:
            return hyphened > joined
        if after[0].isupper():
            return not (before.isupper() and after.isupper())
        alone = self._counts[left.rpartition("-")[2]] and self._counts[right] and len(right) > _SYLLABLE
        return left in _ALONE or bool(alone and (len(left) > _SYLLABLE or "-" in left))
