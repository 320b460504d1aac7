"""Stretches of words that two texts have in common: compared piece by piece, so that one of a whole book costs little."""

from __future__ import annotations

from provenance_plugins.duplicates.ownership import GAP

_FIRST = 64
"""Words that are compared first; each further piece has twice as many."""


def common(one: str, at: int, other: str, there: int) -> tuple[int, int]:
    """How many code points two texts have in common before a place of each, and from it on."""
    return _same(one, at, other, there, back=True), _same(one, at, other, there, back=False)


def _same(one: str, at: int, other: str, there: int, *, back: bool) -> int:
    room = min(at, there) if back else min(len(one) - at, len(other) - there)
    same, size = 0, _FIRST
    while same < room:
        size = min(size, room - same)
        first = -same - size if back else same
        if one[at + first : at + first + size] == other[there + first : there + first + size]:
            same += size
            size *= 2
        elif size == 1:
            break
        else:
            size = (size + 1) // 2
            room = min(room, same + 2 * size)
    return same


def gaps(one: str, at: int, other: str, there: int, length: int) -> int:
    """How many of the words of a stretch are not the own ones of one text or the other."""
    first = one.count(GAP, at, at + length)
    second = other.count(GAP, there, there + length)
    if not first or not second:
        return first + second
    return sum(GAP in pair for pair in zip(one[at : at + length], other[there : there + length], strict=True))
