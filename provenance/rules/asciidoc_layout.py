"""Whether AsciiDoc is read as before once a stretch of it is gone or another: lines above a block, plus signs and lines of signs belong to what they stand at."""

from __future__ import annotations

from provenance.documents import BlockKind, Document
from provenance.patterns import lazy_pattern
from provenance.rules.kinds_of_lines import asciidoc_kind, is_underlined
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
_BEFORE_BRACKET = frozenset(":/[")
"""What makes a bracket behind it the words of a link or a macro."""
_MARKS_BEHIND = _MARKS + ","
_OF_REFERENCE = lazy_pattern(r"<<[^<>\n]{1,300},$")
"""What stands before the words of a reference."""
_PAIRED = frozenset("*_`#^~+")
"""Marks that stand around words."""
_SIGNS = _PAIRED | frozenset("{}<>|\\")
"""Signs that would make markup of new words."""
_TARGET = lazy_pattern(r"(?<![^\W_])[a-z][a-z0-9+_-]{1,30}::?[^\s\[\]:][^\s\[\]]{0,1000}(?=\[)|<<[^<>,\n]{1,300}")
"""What a macro or a reference leads to."""
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
    first, last = source.rfind("\n", 0, start) + 1, _line_end(source, end)
    before, behind = source[first:start], source[end:last].rstrip()
    old, new = source[first : _line_end(source, start)].rstrip(), before + by + behind
    below = source[last + 1 : _line_end(source, last + 1)]
    if is_underlined(source[first:last].rstrip(), below):
        return bool(by) and len(by) == end - start
    if is_underlined(new, below) or asciidoc_kind(new) != asciidoc_kind(old) or "\n" in by:
        return False
    if any(
        found.start() < end - first and start - first < found.end() for found in _TARGET.finditer(source[first:last])
    ):
        return False  # the words are an address
    if by:
        joined = by[0] == "[" and (before[-1:].isalnum() or before[-1:] in _BEFORE_BRACKET)
        stretch = source[start:end]
        return not (
            joined or (by[-1] == "]" and behind[:1] in _PAIRED) or any(x in _SIGNS and x not in stretch for x in by)
        )
    if _is_open(before[-1:], behind[:1]):
        return False
    before, behind = before.rstrip(), behind.strip()
    if before and behind and (before[-1] in _MARKS or _OF_REFERENCE.search(before)) and behind[0] in _MARKS_BEHIND:
        return False  # the words of a link, a note, or between marks
    block = document.block_at(span.start)
    if block is not None and block.kind is BlockKind.TABLE_CELL:
        return True
    return any(map(str.isalnum, before + behind)) and _TERM.fullmatch(before) is None


def _is_open(before: str, behind: str) -> bool:
    """Whether a mark would stand beside a blank, where it opens and closes nothing."""
    return (before in _PAIRED and not behind.strip()) or (behind in _PAIRED and not before.strip())


def _line_end(source: str, start: int) -> int:
    """Where the line of an offset ends."""
    end = source.find("\n", start)
    return len(source) if end < 0 else end


def _says(stretch: str, words: str) -> bool:
    """Whether all letters and digits of words stand in a stretch of the source, in their order."""
    signs = iter(stretch)
    return all(character in signs for character in words if character.isalnum())
