"""Entries of a list of references to which several marks lead: "2,3,4) https://…", "[5-7] Hall, B., Lamps"."""

from __future__ import annotations

from provenance.api import Span, lazy_pattern

__all__ = ["numbers_at"]

_NUMBERS = lazy_pattern(
    r"[ \t]*(?:\[(\d{1,3}(?:[,;-][ \t]?\d{1,3})+)\]|(\d{1,3}(?:[,;-][ \t]?\d{1,3})+)[.)])[ \t]+(?=[^\W\d_]|[“\"])"
)
_PARTED = lazy_pattern(r"[,;][ \t]?")
_MOST = 30
"""Numbers between the two ends of a range, at most."""


def numbers_at(text: str, line: Span) -> list[str]:
    """The numbers with which a line begins; none where it begins otherwise."""
    found: list[str] = []
    match = _NUMBERS.match(text, line.start, line.end)
    for part in _PARTED.split(match[1] or match[2]) if match is not None else ():
        first, *others = (int(one) for one in part.split("-"))
        last = others[-1] if others else first
        found += map(str, range(first, last + 1) if 0 <= last - first <= _MOST else (first, last))
    return found
