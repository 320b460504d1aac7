"""Winnowing: which runs of words stand for a text, so that any two texts with a long passage in common have one in common.

S. Schleimer, D. Wilkerson, A. Aiken, "Winnowing: local algorithms for document fingerprinting", SIGMOD 2003.
"""

from __future__ import annotations

from collections.abc import Sequence


def winnow(hashes: Sequence[int], window: int) -> list[int]:
    """The positions of the smallest hash of every window, the last one among equals, in order.

    Two texts that share a passage of `window` hashes select the same one in it.
    """
    count = len(hashes)
    if not count:
        return []
    window = min(window, count)
    chosen: list[int] = []
    at = -1
    smallest = 0
    for end in range(window - 1, count):
        value = hashes[end]
        if at <= end - window:
            start = end - window + 1
            stretch = hashes[start : end + 1]
            smallest = min(stretch)
            at = end - stretch[::-1].index(smallest)
            chosen.append(at)
        elif value <= smallest:
            at, smallest = end, value
            chosen.append(at)
    return chosen
