"""Whether AsciiDoc is read as before once a stretch of it is gone or another: lines above a block, plus signs and lines of signs belong to what they stand at."""

from __future__ import annotations

from provenance.documents import BlockKind, Document
from provenance.patterns import lazy_pattern
from provenance.spans import Span

MARKER = r"(?:[-•]|\*{1,6}|\.{1,5}|\d{1,9}\.|[A-Za-z]\.|<(?:\d{1,3}|\.)>)[ \t]+"
"""What stands before the words of an item."""
_OF_BLOCKS = lazy_pattern(
    r"(?:-{4,}|\.{4,}|={4,}|\*{4,}|_{4,}|\+{4,}|/{4,}|--|```.*|[|,:!]={3,}|\+|\[[^\n]*\]|\.\.?[^ \t.][^\n]*|//[^\n]*|[\w-]+::[^\n]*\[[^\n]*\]|:!?[\w-]+!?:[^\n]*)[ \t\r]*"
)
"""A line that opens, closes or joins blocks, or is about one."""
_TITLE = lazy_pattern(r"[=#][ \t]")
_TERM = lazy_pattern(r"[^\n]*(?::{2,4}|;;)[ \t]*")
_MARKS = "*_`#^~+\"'[]<>(){}"
_NEAR = 5_000
"""Characters on each side that are looked at."""


def keeps_blocks(document: Document, span: Span, start: int, end: int, by: str) -> bool:
    """Whether `by` may stand in the place of source[start:end], which holds the words of a text span."""
    source = document.source
    stretch = source[start:end]
    line = source.rfind("\n", 0, start) + 1
    whole = start == line and (end >= len(source) or source[end - 1 : end] in "\r\n")
    if by or not whole:
        return _is_plain(document, span, stretch) and _keeps_line(document, span, start, end, by)
    if any(_OF_BLOCKS.fullmatch(one) is not None for one in stretch.splitlines()) or _TITLE.match(stretch) is not None:
        return False
    if not _says(stretch, document.slice(span)):
        return False
    above = source[max(0, start - _NEAR) : start].splitlines()
    below = source[end : end + _NEAR].splitlines()
    before, behind = above[-1] if above else "", below[0] if below else ""
    if _TERM.fullmatch(before) is not None and before.strip():
        return False
    return not any(_OF_BLOCKS.fullmatch(one) is not None for one in (before, behind))


def _is_plain(document: Document, span: Span, stretch: str) -> bool:
    """Whether a stretch holds nothing but the words of the text."""
    return stretch.split() == document.slice(span).split()


def _keeps_line(document: Document, span: Span, start: int, end: int, by: str) -> bool:
    """Whether a line is read as before with `by` in the place of some of its words."""
    source = document.source
    if by:
        return True
    first, last = source.rfind("\n", 0, start) + 1, source.find("\n", end)
    before, behind = source[first:start].rstrip(), source[end : len(source) if last < 0 else last].strip()
    if before and behind and before[-1] in _MARKS and behind[0] in _MARKS:
        return False  # the words of a link, a note, or between marks
    block = document.block_at(span.start)
    if block is not None and block.kind is BlockKind.TABLE_CELL:
        return True
    return any(map(str.isalnum, before + behind)) and _TERM.fullmatch(before) is None


def _says(stretch: str, words: str) -> bool:
    """Whether all letters and digits of words stand in a stretch of the source, in their order."""
    signs = iter(stretch)
    return all(character in signs for character in words if character.isalnum())
