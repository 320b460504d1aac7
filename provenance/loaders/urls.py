"""Web addresses that stand in running text."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator

from provenance.patterns import lazy_pattern

_ADDRESS = lazy_pattern(
    r"\b(?:https?|ftp)://[^\s<>\"“”«»`|{}\\^]+|(?<![\w@./-])www\.[^\s<>\"“”«»`|{}\\^]+\.[^\s<>\"“”«»`|{}\\^]+",
    re.IGNORECASE,
)
_PAIRS = {")": "(", "]": "["}


def addresses(text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[tuple[int, int]]:
    """The stretches of text[start:end] that are web addresses, without the punctuation of the sentence around them."""
    if text.find("://", start, end) < 0 and text.find("www.", start, end) < 0:
        return
    for match in _ADDRESS.finditer(text, start, end):
        first, last = match.span()
        surplus = {
            mark: text.count(mark, first, last) - text.count(opening, first, last) for mark, opening in _PAIRS.items()
        }
        while last > first:
            character = text[last - 1]
            if character in surplus:
                if surplus[character] <= 0:
                    break
                surplus[character] -= 1
            elif character not in ".,;:!?'’…*_":
                break
            last -= 1
        if "." in text[first:last] or "localhost" in text[first:last]:
            yield first, last
