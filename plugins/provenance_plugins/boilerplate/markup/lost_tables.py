"""Rows of a table in Markdown that are read as a paragraph, so that their strokes show: no line of dashes stands below the first, or each cell has a line of its own."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.api import BlockKind, Document, Hit, Severity, Span, lazy_pattern, quoted
from provenance_plugins.boilerplate.markup.loose_readers import reads_tables
from provenance_plugins.boilerplate.residue import in_inline_code

__all__ = ["lost_tables"]

_STROKE = "|"
_LINES, _CELLS = 4, 3
"""Lines of such rows that end with a stroke, and cells with words, at least: a menu has one line, a formula no words."""
_SHOWN = 60
_WORD = lazy_pattern(r"[^\W\d_]{3}")
_ART = lazy_pattern(r"[-=_+/\\~^*.]{3}|\|\||\\[a-z]|\$\$")
"""What a drawing of signs, a condition or a formula has."""


def lost_tables(document: Document) -> Iterator[Hit]:
    """The first line of each block of such rows; an entry of a book of reStructuredText has a stroke before each line alone."""
    text = document.text
    for block in document.blocks:
        if block.kind not in {BlockKind.PARAGRAPH, BlockKind.TEXT} or not text.startswith(_STROKE, block.span.start):
            continue
        written = document.locate(block.span)
        lines = document.source[written.start : written.end].split("\n")
        ended = [line for line in lines if line.rstrip().endswith(_STROKE)]
        cells = [cell for line in lines for cell in line.split(_STROKE) if _WORD.search(cell) is not None]
        if len(ended) < _LINES or len(ended) + 1 < len(lines) or len(cells) < _CELLS:
            continue
        words = document.slice(block.span)
        if _WORD.search(lines[0].split(_STROKE)[1]) is None:
            continue
        if _ART.search(words) is not None or in_inline_code(document, block.span):
            continue
        first = lines[0].strip()
        shown = first if len(first) <= _SHOWN else f"{first[:_SHOWN].rsplit(' ', 1)[0]} …"
        place = Span(block.span.start, min(block.span.start + len(lines[0].rstrip()), block.span.end))
        if reads_tables(document) and _is_even(lines):
            message = f"{quoted(shown)} begins rows that kramdown reads as a table, and most other programs show with their strokes: put a line of dashes for each column below the first"
            yield Hit(place, message, severity=Severity.INFO)
            continue
        message = f"{quoted(shown)} begins rows that Markdown reads as a paragraph, so that their strokes show: put each row on one line, and a line of dashes below the first"
        yield Hit(place, message)


def _is_even(lines: list[str]) -> bool:
    """Whether each line is a row with as many cells as the first, but for one of dashes."""
    rows = [line.strip() for line in lines if line.strip(" \t\r|:-")]
    return all(row.startswith(_STROKE) and row.count(_STROKE) == rows[0].count(_STROKE) for row in rows)
