"""What an allow comment covers: the block that it stands in, at its end too, else the next one."""

from __future__ import annotations

import re
from bisect import bisect_left

from provenance.documents import BlockKind, Comment, Document
from provenance.patterns import lazy_pattern
from provenance.spans import SourceSpan

_REACH = 1000
"""Characters of markup that are looked at between a block and a comment, and behind it."""
_LINE = lazy_pattern(r"[^\r\n]*")
_INDENT = lazy_pattern(r"[ \t>]*")
_NO_END = lazy_pattern(
    r"(?:\s|<!--(?:(?!-->).)*-->|</?(?:a|abbr|b|br|cite|code|em|i|kbd|mark|q|s|small|span|strong|sub|sup|time|u)\b[^<>]*>)*",
    re.DOTALL,
)
"""What may stand between the last letter of a block of HTML and a comment in the same block."""
_CLOSES = lazy_pattern(r"(?:\s|<!--(?:(?!-->).)*-->)*</", re.DOTALL)
_CELL_ENDS = lazy_pattern(r"(?<!\\)\|")


def cover_of(document: Document, comment: Comment) -> SourceSpan:
    """The source of the block that the comment stands in, else of the one after it; an empty span where there is neither."""
    index = document.block_index(comment.position)
    if index is None or document.blocks[index].span.start >= comment.position:
        index = bisect_left(document.blocks, comment.position, key=lambda block: block.span.start)
        if index and _ends(document, index - 1, comment.source.start, comment.source.end):
            index -= 1
    if index < len(document.blocks) and document.locate(document.blocks[index].span).start == comment.source.start:
        index += 1  # in plain text the comment is a line of its own
    if index >= len(document.blocks):
        return SourceSpan(comment.source.end, comment.source.end)
    return _with_its_markup(document, index)


def _ends(document: Document, index: int, start: int, end: int) -> bool:
    """Whether a comment behind the last letter of a block stands in it nevertheless."""
    source, block = document.source, document.blocks[index]
    last = document.locate(block.span).end
    if not 0 <= start - last <= _REACH:
        return False
    between = source[last:start]
    own_line = "\n" in between or "\r" in between
    if document.media_type == "text/markdown":
        if own_line:
            return block.kind is BlockKind.LIST_ITEM and _ends_item(document, index, start)
        return block.kind is not BlockKind.TABLE_CELL or _CELL_ENDS.search(between) is None
    if document.media_type == "text/plain" or _NO_END.fullmatch(between) is None:
        return False
    return not own_line or _CLOSES.match(source, end, end + _REACH) is not None


def _ends_item(document: Document, index: int, start: int) -> bool:
    """Whether a comment on a line of its own is the last thing in an item of a list: it stands below the item's words, and what follows does not."""
    source, blocks = document.source, document.blocks
    column = _column(source, start)
    if _INDENT.fullmatch(source, start - column, start) is None or column < _column(
        source, document.locate(blocks[index].span).start
    ):
        return False
    if index + 1 == len(blocks):
        return True
    following = document.locate(blocks[index + 1].span).start
    line = following - _column(source, following)
    indent = _INDENT.match(source, line, following)
    return indent is not None and indent.end() - line < column


def _column(source: str, offset: int) -> int:
    """How far a place is from the beginning of its line, from 0."""
    return offset - max(source.rfind("\n", 0, offset), source.rfind("\r", 0, offset)) - 1


def _with_its_markup(document: Document, index: int) -> SourceSpan:
    """The source of a block, with what stands behind its last letter in that line: the address of a link with which it ends."""
    blocks, source = document.blocks, document.source
    here = document.locate(blocks[index].span)
    line = _LINE.match(source, here.end)
    end = here.end if line is None else line.end()
    if index + 1 < len(blocks):  # of the same line, such as another cell
        following = document.locate(blocks[index + 1].span).start
        end = min(end, max(here.end, following))
    return SourceSpan(here.start, max(here.end, end))
