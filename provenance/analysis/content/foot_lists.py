"""Titles of other articles below a bare "Read more" at the foot of a text that was taken from a page: the button of a link became the heading of a list."""

from __future__ import annotations

from collections.abc import Sequence

from provenance.analysis.content.line import Line

__all__ = ["foot_list", "take_foot_list"]

_HEAD, _TITLE, _LONGEST = 3, 4, 22
"""Words of such a heading at most, of a title at least, and of one at most; shorter lines are the labels of sections above each."""
_TITLES, _PARAGRAPHS = 2, 3
"""Titles of a list, and paragraphs of the article above it, at least."""
_KIND = "related"
_LEFT = frozenset({"", _KIND, "navigation", "readmore"})
"""What the lines of a list may have been taken for."""
_STOPS = (".", ":", ";", ",", ".”", '."')


def take_foot_list(lines: Sequence[Line], kinds: list[str]) -> None:
    """Set the kind of the lines of such a list, its heading among them."""
    for index in foot_list(lines, kinds):
        kinds[index] = _KIND


def foot_list(lines: Sequence[Line], kinds: Sequence[str]) -> range:
    """Which lines are such a list: from its heading to the end of the text, or to what else is left over below it."""
    last = len(lines)
    while last and kinds[last - 1] not in _LEFT:
        last -= 1
    first = last
    while first and kinds[first - 1] in _LEFT and _may_be_listed(lines[first - 1]):
        first -= 1
    for index in range(first, last - _TITLES):
        if kinds[index] == "readmore" and lines[index].count <= _HEAD:
            below = range(index + 1, last)
            titles = sum(lines[at].count >= _TITLE for at in below)
            above = sum(line.prose for line in lines[:index])
            return range(index, last) if titles >= _TITLES and above >= _PARAGRAPHS else range(0)
    return range(0)


def _may_be_listed(line: Line) -> bool:
    """Whether a line may be a heading, a label or a title of such a list: short, and no sentence with its stop."""
    return (
        0 < line.count <= _LONGEST and (not line.sentence or line.text.endswith("?")) and not line.text.endswith(_STOPS)
    )
