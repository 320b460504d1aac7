"""Where the article of a text is, and where its readers' comments are."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence
from itertools import accumulate

import msgspec

from provenance.analysis.content.line import GLUE, STRONG, WEAK, Line
from provenance.api import HEADING_KINDS, BlockKind, lazy_pattern

_PROSE_CAP = 60
"""What a line of prose is worth at most, in words: one long paragraph makes no article."""
_COMMENTS = 3
"""Signed comments that make a discussion."""
_NUMBER = lazy_pattern(r"\d+")
_ENTRIES = 2
"""Times that a button, or a count of comments, stands again among lines with days (once under it at least) where it is that of the entries of a list, and heads nothing."""
COMMENTED_WORDS = 20
"""Words of prose above comments that may be all that they are about."""
_COMMENT_GAP = 25
"""Lines between two comments' signatures, or between the first and the head of the comments, at most."""


class Zone(msgspec.Struct):
    """The stretch of lines that holds the article; `last` is below `first` where there is none."""

    first: int
    last: int

    def holds(self, index: int) -> bool:
        """Whether a line stands in it."""
        return self.first <= index <= self.last


def find_zone(lines: Sequence[Line]) -> Zone:
    """The stretch with the most prose and the fewest marks: the maximal sum over consecutive lines."""
    best, total, start = 0, 0, 0
    zone = Zone(0, -1)
    for index, line in enumerate(lines):
        if total <= 0:
            total, start = 0, index
        total += _worth(line)
        if total > best:
            best, zone = total, Zone(start, index)
    return zone


def _worth(line: Line) -> int:
    if line.mark == STRONG:
        if line.prose:
            return -10
        return -8 - (40 if line.heads_comments else 8 if line.head else 0)
    if line.prose:
        return min(line.count, _PROSE_CAP)
    if line.mark == WEAK:
        return -4
    if line.mark == GLUE:
        return -1
    return 3 if line.sentence else -2


def heads_section(lines: Sequence[Line], index: int) -> bool:
    """Whether a paragraph stands under a heading that is no link, or under the headings below it: "Frequently asked questions" behind a pointer to another text."""
    at = index + 1
    while at < len(lines) and lines[at].kind in HEADING_KINDS and lines[at].level > lines[index].level:
        at += 1
    return not lines[index].linked and at < len(lines) and lines[at].prose


def prose_words(lines: Sequence[Line]) -> int:
    """How many words the paragraphs among some lines have."""
    return sum(line.count for line in lines if line.prose)


def discussion(lines: Sequence[Line]) -> range:
    """From the line that heads the comments to the last line that signs one; empty where there is no such stretch."""
    signed = [index for index, line in enumerate(lines) if line.signs]
    best = range(0)
    at = 0
    while at < len(signed):
        end = at
        while end + 1 < len(signed) and signed[end + 1] - signed[end] <= _COMMENT_GAP:
            end += 1
        head = _comments_head(lines, signed[at])
        if end - at + 1 >= _COMMENTS and head is not None and signed[end] + 1 - head > len(best):
            best = range(head, signed[end] + 1)
        at = end + 1
    return best or _dated_discussion(lines)


def _dated_discussion(lines: Sequence[Line]) -> range:
    """Under an article, from a line that heads comments to the last of the lines with a date or a time that sign them."""
    words = last = 0
    entries: _Entries | None = None
    signed = list(accumulate((line.dated for line in lines), initial=0))
    said = list(accumulate((line.sentence or line.prose for line in lines), initial=0))
    for head, line in enumerate(lines):
        words += line.count if line.prose else 0
        if line.mark != STRONG or not line.heads_comments or words < COMMENTED_WORDS:
            continue
        if head >= last:  # else the lines under the head above are those under this one
            last = _last_dated(lines, head)
        under = signed[last + 1] - signed[head + 1]
        if under < _COMMENTS or (said[last] - said[head + 1]) * 2 < under:
            continue
        entries = entries or _Entries(lines)
        if not entries.have(head, last):
            return range(head, last + 1)
    return range(0)


class _Entries:
    """Which lines are the buttons of the entries of a list, since they stand under the heading of each: "Add comment", "Comments (2)"."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self._said = ["0" if line.heads_comments and _NUMBER.search(line.text) else line.text for line in lines]
        self._headings = list(accumulate((line.kind is BlockKind.HEADING for line in lines), initial=0))
        self._places: defaultdict[str, list[int]] = defaultdict(list)
        for index, said in enumerate(self._said):
            self._places[said].append(index)

    def have(self, head: int, last: int) -> bool:
        """Whether the line `head` is such a button among the lines up to `last`."""
        places = self._places[self._said[head]]
        above, same = bisect_right(places, head) - 1, bisect_right(places, last) - bisect_right(places, head)
        return 0 < same >= _ENTRIES - above and self._headings[last + 1] - self._headings[head] >= same


def _last_dated(lines: Sequence[Line], head: int) -> int:
    """The last line with a date or a time under a head, with no gap and no head of another list above it; the head where there is none."""
    last = head
    for index in range(head + 1, len(lines)):
        under = lines[index]
        if under.dated:
            last = index
        elif index - last > _COMMENT_GAP or (under.mark == STRONG and under.head):
            break
    return last


def _comments_head(lines: Sequence[Line], first: int) -> int | None:
    """The line above the first comment that says that comments follow."""
    for index in range(first, max(-1, first - _COMMENT_GAP), -1):
        line = lines[index]
        if line.heads_comments and line.mark >= WEAK and not line.signs:
            return index
    return None
