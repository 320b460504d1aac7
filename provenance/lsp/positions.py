"""From offsets in a text (code points) to places as an editor counts them.

Lines end with LF, CR LF or CR, as in the protocol and in reports; characters of a line are counted in the units that client and server
agreed on.
"""

from __future__ import annotations

from bisect import bisect_right

from lsprotocol.types import Position, PositionEncodingKind, Range

from provenance.patterns import lazy_pattern

_LINE_END = lazy_pattern(r"\r\n?|\n")
_BYTES = {PositionEncodingKind.Utf8.value: ("utf-8", 1), PositionEncodingKind.Utf16.value: ("utf-16-le", 2)}


class Lines:
    """The lines of one text."""

    def __init__(self, text: str, units: str = PositionEncodingKind.Utf16.value) -> None:
        """`units` is the encoding whose units are counted: `utf-8`, `utf-16` or `utf-32`."""
        ends = list(_LINE_END.finditer(text))
        self._text = text
        self._starts = [0, *(match.end() for match in ends)]
        self._ends = [*(match.start() for match in ends), len(text)]
        self._encoding, self._size = _BYTES.get(units, ("utf-32-le", 4))

    def position(self, offset: int) -> Position:
        """The place of an offset. One that lies within a line's end is at the end of the line."""
        line = bisect_right(self._starts, offset) - 1
        return Position(line, self._units(self._text[self._starts[line] : min(offset, self._ends[line])]))

    def range(self, start: int, end: int) -> Range:
        """The places of two offsets."""
        return Range(self.position(start), self.position(end))

    def start_of_line(self, offset: int) -> int:
        """Where the line of an offset begins."""
        return self._starts[bisect_right(self._starts, offset) - 1]

    def _units(self, words: str) -> int:
        return len(words) if words.isascii() else len(words.encode(self._encoding, "surrogatepass")) // self._size
