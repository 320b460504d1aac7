"""Patterns of which every match begins a line."""

from __future__ import annotations

import re

__all__ = ["at_line"]


def at_line(pattern: re.Pattern[str], text: str, end: int, start: int = 0) -> re.Match[str] | None:
    """The first match of text[start:end] that begins a line, of a pattern that begins with `^` and `re.MULTILINE`: to search for it would try each character.

    `start`: where a line begins.
    """
    while (found := pattern.match(text, start, end)) is None:
        start = text.find("\n", start, end) + 1
        if not start:
            return None
    return found
