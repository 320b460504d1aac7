"""The lines of a document as its writer set them, among which a contact's own line is found."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

import msgspec

from provenance.analysis.rows import row_of
from provenance.api import HEADING_KINDS, Document, Element, Span, analysis, lazy_pattern

_MARKED = lazy_pattern(r"#{1,6}\s")
_RULE = lazy_pattern(r"[-=|:\s]{3,}")
_BOLD = lazy_pattern(r"(\*\*|__).{2,60}\1:?\s*")


class Line(msgspec.Struct, frozen=True):
    """A line; the cells of a row are one."""

    start: int
    text: str
    heading: bool


class Lines(msgspec.Struct, frozen=True):
    """The lines of a document that hold something, in order of place."""

    lines: tuple[Line, ...]
    in_source: bool
    """Their places are those of the source, since its reading text has no line ends."""

    def find(self, document: Document, span: Span) -> tuple[int, int, int]:
        """The index of the line of a span, and where in it the span begins and ends."""
        place = document.locate(span) if self.in_source else span
        index = max(0, bisect_right(self.lines, place.start, key=lambda line: line.start) - 1)
        start = self.lines[index].start
        return index, place.start - start, place.end - start


@analysis()
def lines_of(document: Document) -> Lines:
    """A document's lines. Those of Markdown are its source's: in its text a paragraph is one."""
    if document.is_written:
        return Lines(tuple(_of_source(document.source)), in_source=True)
    return Lines(tuple(_of_blocks(document)), in_source=False)


def _of_source(source: str) -> Iterator[Line]:
    start = 0
    for whole in source.splitlines(keepends=True):
        line = whole.rstrip("\r\n")
        if line.strip() and not _RULE.fullmatch(line):
            yield Line(start, line, _MARKED.match(line) is not None or _BOLD.fullmatch(line) is not None)
        start += len(whole)


def _of_blocks(document: Document) -> Iterator[Line]:
    row: Line | None = None
    of_row: Element | None = None
    for block in document.blocks:
        element = row_of(block)
        if row is not None and (element is None or element is not of_row):
            yield row
            row = None
        if element is not None:
            start = block.span.start if row is None else row.start
            row, of_row = Line(start, document.text[start : block.span.end], heading=False), element
            continue
        start = block.span.start
        for line in document.slice(block.span).split("\n"):
            if line.strip():
                yield Line(start, line, block.kind in HEADING_KINDS)
            start += len(line) + 1
    if row is not None:
        yield row
