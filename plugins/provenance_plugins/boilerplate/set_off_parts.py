"""Parts of a source in which what looks like markup is none: scripts, shown code, comments; in Markdown, fences and spans of code."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict

from provenance.api import lazy_pattern

__all__ = ["is_set_off", "set_off_parts"]

_NAMES = "script|style|pre|code|textarea|template"
_OPENED = lazy_pattern(rf"(?i)<(?P<name>{_NAMES})\b|(?P<comment><!--)|(?P<fence>```)|(?P<whole>`[^`\n]*`)")
_CLOSED = lazy_pattern(rf"(?i)</(?P<name>{_NAMES})\s*>|(?P<comment>-->)|(?P<fence>```)")
_OF_MARKDOWN = frozenset({"fence", "whole"})


def set_off_parts(source: str, *, written: bool = False) -> list[tuple[int, int]]:
    """From the start of each to its end, one behind the other; one that nothing ends is none. `written`: with those of Markdown.

    The ends are looked for once: a source may begin thousands of parts and end none.
    """
    ends: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for closed in _CLOSED.finditer(source):
        ends[closed["name"].lower() if closed["name"] else closed.lastgroup or ""].append(closed.span())
    parts: list[tuple[int, int]] = []
    last = 0
    for opened in _OPENED.finditer(source):
        kind = opened.lastgroup or ""
        if opened.start() < last or (kind in _OF_MARKDOWN and not written):
            continue
        if kind == "whole":
            last = opened.end()
        else:
            of_kind = ends.get(opened["name"].lower() if opened["name"] else kind, [])
            at = bisect_right(of_kind, (opened.end(), -1))
            if at == len(of_kind):
                continue
            last = of_kind[at][1]
        parts.append((opened.start(), last))
    return parts


def is_set_off(parts: list[tuple[int, int]], at: int) -> bool:
    """Whether a place of the source stands in one of them."""
    index = bisect_right(parts, at, key=_start) - 1
    return index >= 0 and at < parts[index][1]


def _start(part: tuple[int, int]) -> int:
    return part[0]
