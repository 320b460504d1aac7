"""From the content of a Markdown block back to the lines of the source."""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import accumulate

from markdown_it.token import Token

from provenance.named_tuples import NamedTuple
from provenance.patterns import lazy_pattern

_ROW = lazy_pattern(r"(?:[ \t]*(?:>|[-+*]|\d{1,9}[.)])(?=[ \t|>]))*[ \t]*\|")
"""What stands before the first cell of a row that begins with a bar: signs of quotations and list items, which may look like a cell."""


class Placed:
    """Where the characters of a block's content stand: stretches that run on in the source."""

    __slots__ = ("content", "source")

    def __init__(self) -> None:
        self.content: list[int] = []
        self.source: list[int] = []

    def add(self, content: int, source: int) -> None:
        """From this offset of the content on, characters stand at `source` and behind it."""
        self.content.append(content)
        self.source.append(source)

    def at(self, offset: int) -> int:
        """The source offset of a character."""
        index = bisect_right(self.content, offset) - 1  # the first of them begins at 0
        return self.source[index] + offset - self.content[index]

    def stretch(self, start: int, end: int) -> tuple[int, int]:
        """The source stretch of content[start:end]."""
        first = self.at(start)
        if end <= start:
            return first, first
        last = self.at(end - 1) + 1
        return first, max(first, last)


class _Line(NamedTuple):
    number: int
    text: str
    """Without its line end."""
    start: int
    """Its offset in the source."""


class Lines:
    """The lines of a source, as markdown-it counts them."""

    def __init__(self, source: str) -> None:
        self.source = source
        if "\r" in source:
            self.starts = [0, *(match.end() for match in re.finditer(r"\r\n?|\n", source)), len(source) + 1]
        else:
            lengths = accumulate(map(len, source.split("\n")))
            self.starts = [0, *[end + number for number, end in enumerate(lengths, 1)]]
        self._has_null = "\0" in source
        self.cursor: dict[int, int] = {}
        """Line of a table -> where its last cell ended."""

    def line(self, number: int) -> str:
        """A line without its end."""
        if number + 1 >= len(self.starts):
            return ""
        return self.source[self.starts[number] : self.starts[number + 1]].rstrip("\r\n")

    def stretch(self, first: int, last: int) -> tuple[int, int]:
        """The offsets of lines first to last, exclusive."""
        first = min(first, len(self.starts) - 2)
        last = min(max(last, first + 1), len(self.starts) - 1)
        return self.starts[first], min(self.starts[last - 1] + len(self.line(last - 1)), len(self.source))

    def place(self, token: Token, markup: str = "") -> Placed | None:
        """Where the content of a block token stands; None where a line of it is not found in the source.

        `markup` is the `###` of a heading, or `cell`.
        """
        if token.map is None:
            return None
        placed = Placed()
        offset = 0
        first = token.map[0] + (token.type == "fence")
        parts = token.content.split("\n")
        starts, size = self.starts, len(self.starts)
        for number, part in enumerate(parts, first):
            text = self.line(number)
            if self._has_null:
                text = text.replace("\0", "\ufffd")
            line = _Line(number, text, starts[number] if number < size else starts[-1])
            if markup == "cell":
                found = self._cell(line, part, placed, offset)
            elif markup and len(parts) == 1:
                found = _heading(line, part, markup, placed)
            else:
                body = part if number == first and token.type == "inline" else part.lstrip(" ")
                found = _tail(line, body, len(part) - len(body), placed, offset)
            if not found:
                return None
            offset += len(part) + 1
        return placed

    def _cell(self, line: _Line, part: str, placed: Placed, offset: int) -> bool:
        start = self.cursor.get(line.number, -1)
        if start < 0:
            row = _ROW.match(line.text)
            start = row.end() if row is not None else 0
        escaped = part.replace("|", "\\|")
        at = line.text.find(escaped, start)
        if at < 0:
            at = line.text.find(part, start)
            escaped = part
        if at < 0:
            return False
        placed.add(offset, line.start + at)
        if escaped != part:
            for index, character in enumerate(part):
                if character == "|":
                    at += 1
                    placed.add(offset + index, line.start + at + index)
        self.cursor[line.number] = at + len(part)
        return True


def _heading(line: _Line, part: str, markup: str, placed: Placed) -> bool:
    mark = line.text.find(markup)
    at = line.text.find(part, mark + len(markup)) if mark >= 0 else -1
    if at < 0:
        return False
    placed.add(0, line.start + at)
    return True


def _tail(line: _Line, body: str, indent: int, placed: Placed, offset: int) -> bool:
    """A line of a paragraph or of code is the end of its line in the source, whatever markup stands before it."""
    tail = line.text if line.text.endswith(body) else line.text.rstrip()
    if not tail.endswith(body):
        return False
    at = line.start + len(tail) - len(body)
    if indent:
        placed.add(offset, max(line.start, at - indent))
    placed.add(offset + indent, at)
    placed.add(offset + indent + len(body), line.start + len(line.text))  # the line end
    return True
