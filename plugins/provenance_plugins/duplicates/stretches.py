"""Stretches of words that two texts have in common: compared piece by piece, so that one of a whole book costs little."""

from __future__ import annotations

from provenance_plugins.duplicates.ownership import GAP

_FIRST = 64
"""Words that are compared first; each further piece has twice as many."""


def common(one: str, at: int, other: str, there: int) -> tuple[int, int]:
    """How many code points two texts have in common before a place of each, and from it on."""
    return _before(one, at, other, there), _after(one, at, other, there)


def _after(one: str, at: int, other: str, there: int) -> int:
    room = min(len(one) - at, len(other) - there)
    same, size = 0, _FIRST
    while same < room:
        size = min(size, room - same)
        if one[at + same : at + same + size] == other[there + same : there + same + size]:
            same += size
            size *= 2
        elif size == 1:
            break
        else:
            size = (size + 1) // 2
            room = min(room, same + 2 * size)
    return same


def _before(one: str, at: int, other: str, there: int) -> int:
    room = min(at, there)
    same, size = 0, _FIRST
    while same < room:
        size = min(size, room - same)
        if one[at - same - size : at - same] == other[there - same - size : there - same]:
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
