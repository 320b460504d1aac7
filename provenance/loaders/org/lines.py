"""The lines of a file in Org: where they begin and end, which are headings, and where blocks and drawers that are open end."""

from __future__ import annotations

import re
from bisect import bisect_left

from provenance.named_tuples import NamedTuple
from provenance.patterns import lazy_pattern

_BEGIN = lazy_pattern(
    r"#\+begin_(?P<name>\S{1,60})(?:[ \t]+(?P<arguments>[^\n]*))?", signs=("#+",), flags=re.IGNORECASE
)
_DYNAMIC = lazy_pattern(r"#\+begin:[ \t]*\S[^\n]*", signs=("#+",), flags=re.IGNORECASE)
_END = lazy_pattern(r"#\+end(?:_(?P<name>\S{1,60})|:)[ \t]*", signs=("#+",), flags=re.IGNORECASE)
_DRAWER = lazy_pattern(r":(?P<name>[\w-]{1,60}):")
_STARS = lazy_pattern(r"\*+(?=[ \t])")
_ENVIRONMENT = lazy_pattern(r"\\(?P<which>begin|end)\{(?P<name>[A-Za-z0-9*]{1,40})\}", signs=("\\",))
SHOWN = frozenset({"src", "example"})
"""Blocks whose lines are shown as they stand."""
_TAB = 8
"""Columns to which a tabulator goes on."""


class Line(NamedTuple):
    """A line of the source."""

    start: int
    """Of its words, without what it is set in by."""
    end: int
    """Without white space at its end; `start` where it has no words."""
    first: int
    """Of its first column."""
    indent: int
    """Columns that it is set in by."""
    stars: int
    """Of a heading; 0 for any other line."""


class Opening(NamedTuple):
    """A line that opens a block, a drawer or an environment which is closed further down."""

    kind: str
    """`block`, `drawer` or `environment`."""
    name: str
    """In small letters; a colon for a dynamic block."""
    arguments: tuple[int, int]
    """What stands behind the name, in the source."""
    last: int
    """The number of the line that closes it."""


class Lines:
    """The lines of a source from an offset on."""

    def __init__(self, source: str, start: int) -> None:
        self.source = source
        self.lines: list[Line] = []
        self.headings: list[int] = []
        """Their numbers."""
        self._ends: dict[tuple[str, str], list[int]] = {}
        self._begun: list[int] = []
        """Lines that open a block, or would."""
        while start < len(source):
            stop = source.find("\n", start)
            stop = len(source) if stop < 0 else stop
            self._add(source[start:stop], start)
            start = stop + 1

    def _add(self, raw: str, first: int) -> None:
        words = raw.strip()
        start = first + len(raw) - len(raw.lstrip()) if words else first
        indent = len(raw[: start - first].expandtabs(_TAB))
        stars = 0
        number = len(self.lines)
        if words:
            sign = words[0]
            if sign == "*" and start == first and (found := _STARS.match(raw)) is not None:
                stars = found.end()
                self.headings.append(number)
            elif sign in "#:\\":
                self._close(sign, words, number)
        self.lines.append(Line(start, start + len(words), first, indent, stars))

    def _close(self, sign: str, words: str, number: int) -> None:
        if sign == "#" and _BEGIN.match(words) is not None:
            self._begun.append(number)
        elif sign == "#" and (end := _END.fullmatch(words)) is not None:
            self._ends.setdefault(("block", (end["name"] or "").lower()), []).append(number)
        elif sign == ":" and words.lower() == ":end:":
            self._ends.setdefault(("drawer", ""), []).append(number)
        elif sign == "\\" and words.endswith("}"):
            for end in _ENVIRONMENT.finditer(words):
                if end["which"] == "end" and end.end() == len(words):
                    self._ends.setdefault(("environment", end["name"].lower()), []).append(number)

    def heading_after(self, number: int) -> int:
        """The number of the first heading behind a line, or of the line behind the last."""
        at = bisect_left(self.headings, number + 1)
        return self.headings[at] if at < len(self.headings) else len(self.lines)

    def opening(self, number: int, limit: int) -> Opening | None:
        """What a line opens that is closed above the line `limit` and above the next heading; None where it opens nothing."""
        line = self.lines[number]
        sign = self.source[line.start : line.start + 1]
        if sign == "#":
            return self._block(line, number, limit)
        if sign == ":":
            found = _DRAWER.fullmatch(self.source, line.start, line.end)
            last = None if found is None else self._end(("drawer", ""), number, limit)
            if found is None or last is None or found["name"].lower() == "end":
                return None
            return Opening("drawer", found["name"].lower(), (line.end, line.end), last)
        found = _ENVIRONMENT.match(self.source, line.start, line.end) if sign == "\\" else None
        if found is None or found["which"] != "begin":
            return None
        name = found["name"].lower()
        last = self._end(("environment", name), number - 1, limit)
        return None if last is None else Opening("environment", name, (line.end, line.end), last)

    def _block(self, line: Line, number: int, limit: int) -> Opening | None:
        found = _BEGIN.fullmatch(self.source, line.start, line.end)
        name = found["name"].lower() if found is not None else ":"
        if found is None and _DYNAMIC.fullmatch(self.source, line.start, line.end) is None:
            return None
        kind = ("block", "" if found is None else name)
        last = self._end(kind, number, limit)
        if last is None and name in SHOWN:
            last = self._end_of_shown(kind, number, limit)
        if last is None:
            return None
        stated = found is not None and found["arguments"] is not None
        return Opening("block", name, found.span("arguments") if found and stated else (line.end, line.end), last)

    def _end_of_shown(self, kind: tuple[str, str], number: int, limit: int) -> int | None:
        """Where a block of code ends that shows headings: Org ends it with the first, but nobody who closed it meant that."""
        ends = self._ends.get(kind, [])
        at = bisect_left(ends, number + 1)
        begun = bisect_left(self._begun, number + 1)
        if at >= len(ends) or ends[at] >= limit or (begun < len(self._begun) and self._begun[begun] < ends[at]):
            return None
        return ends[at]

    def _end(self, kind: tuple[str, str], number: int, limit: int) -> int | None:
        ends = self._ends.get(kind, [])
        at = bisect_left(ends, number + 1)
        if at >= len(ends) or ends[at] >= min(limit, self.heading_after(number)):
            return None
        return ends[at]
