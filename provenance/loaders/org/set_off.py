"""Lines of Org in which words stand apart: tables and code."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from provenance.loaders.org.lines import Line
from provenance.loaders.writing import Writer
from provenance.patterns import lazy_pattern

EDGE = lazy_pattern(r"\|[-+:|\s]*|\+[-=+]{2,}\+")
_WIDTH = lazy_pattern(r"<[lcr]?\d{0,4}>|[<>]")
_COOKIE = lazy_pattern(r"<[lcr]?\d{0,4}>|[#*!$^_/<>]")
"""What a cell may hold for Emacs alone: how wide its column is and, in the first one, what a row is."""
_ESCAPED = lazy_pattern(r",(?=,*(?:\*|#\+))")


def cells(source: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Where the words of each cell of a row stand; those for Emacs are none."""
    first, at = True, start + 1
    while at < end:
        stop = source.find("|", at, end)
        stop = end if stop < 0 else stop
        words = source[at:stop].strip()
        if words and not (_COOKIE if first else _WIDTH).fullmatch(words):
            yield at, stop
        at, first = stop + 1, False


def put_code(writer: Writer, source: str, lines: Sequence[Line], skip: int) -> None:
    """Put lines as they stand, without the margin that all have; `skip`: characters that each begins with before its words."""
    held = [line for line in lines if line.end > line.start + skip]
    margin = 0 if skip else min((line.start - line.first for line in held), default=0)
    for line in held:
        start = line.start + skip if skip else line.first + margin
        writer.line_end()
        escaped = None if skip else _ESCAPED.match(source, line.start, line.end)
        if escaped is not None:
            writer.put(source[start : line.start], start, line.start)
            start = escaped.end()
        writer.put(source[start : line.end], start, line.end)
