"""From the words of a node of docutils back to the lines of the source.

docutils gives a block the text that it was read from (`rawsource`), without indentation and list marks, and of a place at
most a line number. So the lines of that text are looked for among the lines of the source, in the order of the document, and
what is not found word for word has no exact place.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

_KEY = 12
"""Characters at the end of a line by which it is looked up; shorter ones by all they have."""
_TAB = 8
"""Columns between the stops of a tabulator, as docutils takes them."""
_ROWS = 300
"""Lines in which words are looked for that stand within a line, such as those of a cell."""


class Placed:
    """Where the characters of a block's text stand: stretches that run on in the source."""

    __slots__ = ("_raw", "_source", "raw")

    def __init__(self, raw: str, stretches: list[tuple[int, int]]) -> None:
        self.raw = raw
        self._raw = [start for start, _ in stretches]
        self._source = [start for _, start in stretches]

    def at(self, offset: int) -> int:
        """The source offset of a character of the text."""
        index = bisect_right(self._raw, offset) - 1
        return self._source[index] + offset - self._raw[index]

    def stretch(self, start: int, end: int) -> tuple[int, int]:
        """The source stretch of raw[start:end]."""
        first = self.at(start)
        return (first, first) if end <= start else (first, max(first, self.at(end - 1) + 1))


class Lines:
    """The lines of a source as docutils sees them: tabulators are blanks, and no line ends with one."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.starts = [0, *(match.end() for match in re.finditer(r"\r\n?|\n", source))]
        self.lines = [line.expandtabs(_TAB).rstrip() for line in re.split(r"\r\n?|\n", source.translate(_BLANKS))]
        self.cursor = 0
        """The line below the last one that was placed."""
        self._index: dict[int, dict[str, list[int]]] = {}

    def stretch(self, first: int, last: int) -> tuple[int, int]:
        """The source offsets of lines first to last, exclusive."""
        first = min(max(first, 0), len(self.lines) - 1)
        last = min(max(last, first + 1), len(self.lines))
        end = self.starts[last] if last < len(self.starts) else len(self.source)
        return self.starts[first], self.starts[first] + len(self.source[self.starts[first] : end].rstrip("\r\n"))

    def find_at(self, raw: str, number: int, column: int | None = None) -> tuple[Placed, int] | None:
        """A text of which the first line is known: what ends the lines, or stands in them at one column; of a cell, the first that does right of a column.

        With it the column behind its first line. The cursor moves below it.
        """
        wanted = raw.split("\n")
        if not 0 <= number <= len(self.lines) - len(wanted):
            return None
        columns = self._columns(wanted, number) if column is None else None
        if columns is None:
            own = self.lines[number]
            at = own.find(wanted[0], column or 0)
            while at >= 0 and (
                (column is not None and own[at - 1 : at].isalnum())
                or not all(self.lines[number + k].startswith(line.rstrip(), at) for k, line in enumerate(wanted))
            ):
                at = own.find(wanted[0], at + 1)
            if at < 0:
                return None
            columns = [at] * len(wanted)
        self.cursor = number + len(wanted)
        return self._placed(raw, wanted, number, columns), columns[0] + len(wanted[0])

    def find(self, raw: str) -> Placed | None:
        """The next place at which lines end with the lines of a text, from the cursor on; the cursor moves below it."""
        wanted = raw.split("\n")
        head = wanted[0]
        size = min(len(head), _KEY)
        if not size:
            return None
        numbers = self._ending(size).get(head[-size:], [])
        for at in range(bisect_left(numbers, self.cursor), len(numbers)):
            number = numbers[at]
            columns = self._columns(wanted, number)
            if columns is not None:
                self.cursor = number + len(wanted)
                return self._placed(raw, wanted, number, columns)
        return None

    def find_within(self, raw: str, number: int, column: int | None = None) -> tuple[Placed, int] | None:
        """The first place from a line on at which `find_at` finds a text."""
        for at in range(number, min(number + _ROWS, len(self.lines))):
            found = self.find_at(raw, at, column)
            if found is not None:
                return found
        return None

    def _ending(self, size: int) -> dict[str, list[int]]:
        """Ends of lines of so many characters -> the lines that end so."""
        known = self._index.get(size)
        if known is None:
            known = self._index[size] = {}
            for number, line in enumerate(self.lines):
                if len(line) >= size:
                    known.setdefault(line[-size:], []).append(number)
        return known

    def _columns(self, wanted: list[str], number: int) -> list[int] | None:
        """The column at which each line begins, where all of them end the lines of the source."""
        if number + len(wanted) > len(self.lines):
            return None
        columns = []
        for k, line in enumerate(wanted):
            own = self.lines[number + k]
            if not own.endswith(line.rstrip()):
                return None
            columns.append(len(own) - len(line.rstrip()))
        return columns

    def _placed(self, raw: str, wanted: list[str], number: int, columns: list[int]) -> Placed:
        stretches: list[tuple[int, int]] = []
        offset = 0
        for k, line in enumerate(wanted):
            start = self.starts[number + k]
            own = self.source[start : start + columns[k] + len(line)]
            if "\t" in own:
                stretches += self._with_tabs(offset, start, columns[k], len(line))
            else:
                stretches.append((offset, start + columns[k]))
            offset += len(line) + 1
        return Placed(raw, stretches)

    def _with_tabs(self, offset: int, start: int, column: int, length: int) -> list[tuple[int, int]]:
        """The stretches of a line that has tabulators: each of their blanks stands where the tabulator does."""
        made: list[tuple[int, int]] = []
        at, width = start, 0
        while width < column + length and at < len(self.source):
            wide = _TAB - width % _TAB if self.source[at] == "\t" else 1
            made += [(offset + width + k - column, at) for k in range(wide) if column <= width + k < column + length]
            at, width = at + 1, width + wide
        return made or [(offset, start)]


_BLANKS = {0x0B: " ", 0x0C: " "}
"""What docutils takes for blanks."""
