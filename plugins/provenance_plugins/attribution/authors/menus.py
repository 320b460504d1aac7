"""Lines of menus among the first and the last lines of a text, as saved pages have them: "NHL", "College Football", "College Basketball"."""

from __future__ import annotations

from collections.abc import Sequence

_SHORT = 30
"""Characters of the longest entry of a menu."""
_ENTRIES = 7
"""Entries that stand one below the other at least: a signature has fewer lines."""
_ENDS = ".!?,;:…"


def in_menu(lines: Sequence[str], number: int) -> bool:
    """Whether a line is one of so many short ones that end in no mark and have no figure."""
    if not _is_entry(lines[number]):
        return False
    first = last = number
    while first and number - first < _ENTRIES and _is_entry(lines[first - 1]):
        first -= 1
    while last + 1 < len(lines) and last - number < _ENTRIES and _is_entry(lines[last + 1]):
        last += 1
    return last - first + 1 >= _ENTRIES


def _is_entry(line: str) -> bool:
    return len(line) <= _SHORT and line[-1] not in _ENDS and not any(map(str.isdigit, line))
