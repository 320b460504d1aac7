"""Web addresses that stand in running text."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator

_ADDRESS = re.compile(
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
        while last > first:
            character = text[last - 1]
            unmatched = _PAIRS.get(character)
            if unmatched and text.count(character, first, last) <= text.count(unmatched, first, last):
                break
            if not unmatched and character not in ".,;:!?'’…*_":
                break
            last -= 1
        if "." in text[first:last] or "localhost" in text[first:last]:
            yield first, last
