"""Brackets within the bracket of a mark: the short form of a body behind its name, "(Harbour and River Office (HRO), 2004, p. 56)"."""

from __future__ import annotations

_REACH = 160
"""Characters between the two brackets, at most."""


def outer_start(text: str, start: int, close: int) -> int:
    """Where a mark begins that ends at the bracket `close`: at the outer bracket, where the one at `start` is closed before."""
    inner = text.find(")", start, close)
    if inner < 0 or text[start] != "(" or text.find("(", start + 1, close) >= 0:
        return start
    outer = text.rfind("(", max(0, start - _REACH), start)
    return outer if outer >= 0 and text.find(")", outer, start) < 0 and "\n\n" not in text[outer:start] else start
