"""Stretches of a text and of the source that it was read from, and the map that leads from the one to the other.

Every offset counts Unicode code points. Offsets into the reading text are called *text* offsets (`Span`), offsets into the
decoded source (after its byte order mark, with its own line ends) *source* offsets (`SourceSpan`).
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import islice

from provenance.named_tuples import NamedTuple

_new = tuple.__new__
"""Makes a named tuple in half the time of its class, whose constructor is in Python: for those that a text has dozens of."""


class Span(NamedTuple):
    """A stretch of a document's reading text: code-point offsets, end exclusive."""

    start: int
    end: int

    def overlaps(self, other: Span) -> bool:
        """Whether the two share at least one character."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: Span) -> bool:
        """Whether the other lies wholly inside this one."""
        return self.start <= other.start and other.end <= self.end


class SourceSpan(NamedTuple):
    """A stretch of a document's source: code-point offsets, end exclusive."""

    start: int
    end: int
    approximate: bool = False


class SourceMap:
    """Leads from a span of the reading text to the exact span of the source: three integers a segment, found by bisect.

    A segment whose lengths agree on both sides is linear; any other (an entity, a collapsed run of white space) is atomic.
    """

    __slots__ = ("_end", "_shift", "_start", "_text", "_vague", "length")

    def __init__(self) -> None:
        self._text = array("I")
        self._start = array("I")
        self._end = array("I")
        self._vague: set[int] = set()
        self._shift: int | None = None
        """How far a text stands behind its place in the source that it is one slice of; -1 for any other, None: not looked at yet."""
        self.length = 0
        """Code points of reading text mapped so far."""

    @classmethod
    def identity(cls, length: int) -> SourceMap:
        """The map of a text that is its own source."""
        made = cls()
        made.add(length, 0, length)
        return made

    def add(self, length: int, start: int, end: int, *, approximate: bool = False) -> None:
        """Append `length` code points of text that come from source[start:end]."""
        if length <= 0:
            return
        self._shift = None
        linear = length == end - start
        last = len(self._text) - 1
        if (
            linear
            and not approximate
            and last >= 0
            and last not in self._vague
            and self._end[last] == start
            and self._end[last] - self._start[last] == self.length - self._text[last]
        ):
            self._end[last] = end
        else:
            if approximate:
                self._vague.add(last + 1)
            self._text.append(self.length)
            self._start.append(start)
            self._end.append(end)
        self.length += length

    def _character(self, offset: int) -> SourceSpan:
        segment = bisect_right(self._text, offset) - 1
        after = self._text[segment + 1] if segment + 1 < len(self._text) else self.length
        start, end = self._start[segment], self._end[segment]
        vague = segment in self._vague
        if not vague and end - start == after - self._text[segment]:
            at = start + offset - self._text[segment]
            return SourceSpan(at, at + 1)
        return SourceSpan(start, end, vague)

    def without(self, runs: Iterable[tuple[int, int]]) -> SourceMap:
        """The map of the text that is left when runs (text offsets, in order and apart) are taken out of it."""
        made = SourceMap()
        edges = [*runs, (self.length, self.length)]
        at = 0
        """The run that ends next."""
        for segment, opening in enumerate(self._text):
            last = self._text[segment + 1] if segment + 1 < len(self._text) else self.length
            start, end = self._start[segment], self._end[segment]
            vague = segment in self._vague
            linear = not vague and end - start == last - opening
            first = opening
            while first < last:
                while edges[at][1] <= first and at < len(edges) - 1:
                    at += 1
                stop = min(last, max(first, edges[at][0]))
                following = last if stop == last else min(last, edges[at][1])
                if linear:
                    made.add(stop - first, start, start + stop - first)
                    start += following - first
                elif stop - first == last - opening:
                    made.add(stop - first, start, end, approximate=vague)
                else:  # what is left of it could be as long as its source, and be taken for linear
                    for _ in range(first, stop):
                        made.add(1, start, end, approximate=vague)
                first = following
        return made

    def onto(self, whole: SourceMap, shift: int) -> None:
        """Append all of this one to the map of a longer text, in whose source this one's begins `shift` code points on."""
        for segment, opening in enumerate(self._text):
            last = self._text[segment + 1] if segment + 1 < len(self._text) else self.length
            start, end = self._start[segment] + shift, self._end[segment] + shift
            whole.add(last - opening, start, end, approximate=segment in self._vague)

    def reach(self) -> int:
        """The furthest offset of the source to which it leads."""
        return max(self._end, default=0)

    def joints(self) -> Iterator[tuple[int, int, int]]:
        """Where the source has something between two characters that meet in the text: the offset of the second, and where that begins and ends in the source; nothing beside a place that is only approximate."""
        after = zip(islice(self._text, 1, None), self._end, islice(self._start, 1, None), strict=False)
        vague = self._vague
        for segment, (offset, start, end) in enumerate(after):
            if start < end and not (vague and (segment in vague or segment + 1 in vague)):
                yield offset, start, end

    def shift(self) -> int:
        """How far the text stands behind its place in the source, where it is one slice of it; else -1."""
        if self._shift is None:
            whole = len(self._text) == 1 and not self._vague and self._end[0] - self._start[0] == self.length
            self._shift = self._start[0] if whole else -1
        return self._shift

    def locate(self, span: Span) -> SourceSpan:
        """The source span of a text span; an empty span gives the empty place before its character."""
        shift = self._shift
        if shift is None:
            shift = self.shift()
        if shift >= 0:
            start, end = span[0], span[1]  # a third of the time of taking a named tuple apart
            if not 0 <= start <= end <= self.length:
                start = min(max(start, 0), self.length)
                end = min(max(end, start), self.length)
            return _new(SourceSpan, (start + shift, end + shift, False))
        if not self._text:
            return SourceSpan(0, 0)
        start = min(max(span.start, 0), self.length)
        end = min(max(span.end, start), self.length)
        if start == self.length:
            last = self._end[-1]
            return SourceSpan(last, last)
        first = self._character(start)
        if end <= start:
            return SourceSpan(first.start, first.start, first.approximate)
        last_character = self._character(end - 1)
        return SourceSpan(
            first.start, max(first.end, last_character.end), first.approximate or last_character.approximate
        )
