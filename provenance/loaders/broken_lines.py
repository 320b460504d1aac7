"""Plain text that was taken out of a laid-out page, as a PDF file has it: its lines are those of narrow columns, whatever the longest has room for."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import msgspec

_NARROW, _MOST = 90, 0.9
"""Characters of a line of a column, at most, and the share of the lines that have no more."""
_LEAST = 25
"""Characters of the width of the narrowest column: below, lines are short for other reasons."""
_OVER = 0.4
"""The share of lines that go on with a sentence, from which on a text was broken into lines."""
_USUAL = 0.95
"""The share of the lines that are no longer than a column is wide: a table or a heading over two columns is."""
_DOUBLED = 0.05
"""The share of lines that go on below a blank one, from which on blank lines part no paragraphs."""
_RAGGED, _FULL = 0.72, 0.88
"""The share of the width from which on a line was broken for want of room: behind a sentence, and within one before a capital; what is shorter below it and ends no sentence is a line of its own."""
_FILLED, _BEGUN = 0.6, 0.45
"""The same before a small letter: above a blank line that parts nothing, and right above."""
_STOPS = tuple(".!?:;…")
_ACCOUNT = "@"
"""Before the name of an account, which may stand at the beginning of a line."""
_OPENING = frozenset("\"'“‘«„(£$€")
"""What a line of a paragraph may begin with, beside letters and figures."""
_BESIDE = 0.8
"""The share of the lines below, with whose first word the one above it would not have had room."""
_NONE = frozenset("[<{")
"""What begins a line that says something of the text, and is none of it."""
_ONE = 1.25
"""Times the width: a longer line was not set in a column."""
_ADDRESS = ("http", "www.")


class Columns(msgspec.Struct, frozen=True, gc=False):
    """How such a text was broken."""

    width: int
    doubled: bool

    def goes_on(self, text: str, before: tuple[int, int], line: tuple[int, int]) -> bool:
        """Whether a line goes on with the paragraph of the line right above it."""
        length, first = before[1] - before[0], text[line[0]]
        ended = text.endswith(_STOPS, *before)
        if first == _ACCOUNT and not ended and text[before[0]] != _ACCOUNT:
            first = text[line[0] + 1 : line[0] + 2] or first
        if length > self.width * _ONE or text[before[0]] in _NONE or not (first.isalnum() or first in _OPENING):
            return False
        space = text.find(" ", *line)
        room = length + 1 + (space if space >= 0 else line[1]) - line[0]
        if first.islower():
            if ended or text[before[0] : before[1]].isupper():
                return False
            return length > self.width * _BEGUN and room > max(line[1] - line[0], _below(text, line[1])) * _BESIDE
        whole = line[1] - line[0] > self.width * _RAGGED or text.endswith(_STOPS, *line)
        return whole and room > self.width * (_RAGGED if ended else _FULL)

    def goes_over(self, text: str, before: tuple[int, int], line: tuple[int, int]) -> bool:
        """Whether a line goes on with the sentence that stands above a blank line."""
        return (
            self.doubled
            and text.count("\n", before[1], line[0]) == 2
            and before[1] - before[0] > self.width * _FILLED
            and _is_amid(text, before, line)
        )


def columns_of(text: str, lines: Sequence[tuple[int, int]]) -> Columns | None:
    """The columns of a text whose lines have these places; None where it has none."""
    count = len(lines)
    lengths = sorted(end - start for start, end in lines)
    width = lengths[int(_USUAL * count)]
    if width < _LEAST or lengths[int(_MOST * count)] > _NARROW:
        return None
    over = [(before, line) for before, line in pairwise(lines) if _is_amid(text, before, line)]
    if len(over) < _OVER * count:
        return None
    doubled = sum(text.count("\n", before[1], line[0]) == 2 for before, line in over)
    return Columns(width, doubled > _DOUBLED * count)


def _below(text: str, end: int) -> int:
    """Characters of the line right below."""
    start = text.find("\n", end) + 1
    stop = text.find("\n", start)
    return len(text[start : len(text) if stop < 0 else stop].strip()) if start else 0


def _is_amid(text: str, before: tuple[int, int], line: tuple[int, int]) -> bool:
    return text[line[0]].islower() and not text.endswith(_STOPS, *before) and not text.startswith(_ADDRESS, *line)
