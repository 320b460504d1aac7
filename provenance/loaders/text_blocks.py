"""The blocks of plain text: lines that belong together, and which of them are titles, headings, items and paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

import msgspec

from provenance.documents import Block, BlockKind, Region
from provenance.loaders.decoding import with_line_ends
from provenance.patterns import lazy_pattern
from provenance.spans import Span

if TYPE_CHECKING:
    from provenance.loaders.broken_lines import Columns

_PARAGRAPH, _TEXT, _CODE = BlockKind.PARAGRAPH, BlockKind.TEXT, BlockKind.CODE
"""Python 3.11 takes ten times as long for a member of its class as for a name of the module."""
_ITEM = lazy_pattern(r"(?:[-*+•‣◦▪●○·]|\(?\d{1,3}[.)]|\(?[a-zA-Z]\))[ \t]+(?=\S)|--(?=[A-Z])")
_RULE = lazy_pattern(r"([-=~^*_#.])(?:[ \t]*\1){2,}")
_AFTER_LETTER = frozenset(".)")
# Also what is nearly an allow comment, if it names a rule: whoever wrote it believes that it allows something.
_ALLOW = lazy_pattern(
    r"(?:[#%;*]|//|<!--)?[ \t]*provenance(?::[ \t]*allow|:?[ \t]*(?:al?\w{0,3}[lo]\w{0,2}|ignore|disable|noqa|suppress)(?:-?file)?:?[ \t]+"
    r"(?:[A-Z]{2,8}\d{3}\b|[a-z]+(?:-[a-z]+)+[ \t]*(?:[,:]|$)))",
    re.IGNORECASE | re.MULTILINE,
)
_TIMING = lazy_pattern(r"(?:\d{1,3}:)?\d\d:\d\d[,.]\d{1,3}\s*-->\s*(?:\d{1,3}:)?\d\d:\d\d[,.]\d{1,3}\b.{0,80}")
"""When a subtitle is shown, as SubRip and WebVTT have it; its number stands on the line before."""
_new = tuple.__new__
"""Makes a span in half the time of its class."""
_ENDS = tuple(".!?…:;,。！？：；，।॥؟")
_SENTENCE_ENDS = tuple(".!?…。！？।॥؟")
_CLOSING = "\"'”’»)]"
_WRAPPED = 130
"""The longest line, in characters, that a text broken by hand or by an editor has; longer ones are whole paragraphs."""
_LINES = 100
"""Lines from which on a text is asked for the columns of a laid-out page."""
_RAGGED = 0.72
"""A line that is broken at this share of the width with its next word still fitting was not broken for want of room."""
_NARROW = 40
"""Columns of the narrowest text that is broken into lines: below, lines are short for other reasons."""
_BROKEN = 60
"""Characters from which a line can have been broken in a text that has whole paragraphs on a line too."""
_TITLE_WORDS = 20
_TITLE_LENGTH = 140
"""Words and characters of the longest line that is a title,"""
_HEADING_LENGTH = 80
"""characters of the longest that is a heading between paragraphs,"""
_PARAGRAPH_LENGTH = 50
"""and of the shortest that is a paragraph."""
_TITLED = 250
"""Characters from which a text can have a title: a post of two lines has none."""


class _Line(msgspec.Struct, frozen=True, gc=False):
    start: int
    """Of its words, without indentation."""
    end: int
    """Without white space at its end."""
    indent: int
    after_blank: bool
    """At the beginning of the text, or under a line without words."""
    kind: BlockKind


class Part(msgspec.Struct, frozen=True, gc=False):
    """A block before its kind is certain."""

    start: int
    end: int
    lines: int
    after_blank: bool
    indent: int
    kind: BlockKind


def blocks_of(text: str) -> tuple[Block, ...]:
    """The blocks of words that stand in another file as they would in a text of their own."""
    return tuple(blocks_from(text, parts_of(text), []))


def parts_of(text: str) -> list[Part]:
    """The parts of a text in their order, before it is certain what kind of block each is."""
    return list(_parts(text, _lines(text)))


def _lines(text: str) -> list[_Line]:
    """The lines that have words. A carriage return ends a line only where nothing else does."""
    lines: list[_Line] = []
    offset, after_blank = 0, True
    allows = "rovenance" in text
    for raw in with_line_ends(text).split("\n"):
        words = raw.strip()
        if words:
            indent = len(raw) - len(raw.lstrip()) if raw[0].isspace() else 0
            start = offset + indent
            plain = words[0].isalpha() and words[1:2] not in _AFTER_LETTER and not allows
            kind = _PARAGRAPH if plain else _kind(words)
            if kind is _TEXT and "-->" in words and lines and text[lines[-1].start : lines[-1].end].isdigit():
                lines[-1] = msgspec.structs.replace(lines[-1], kind=_TEXT)
            lines.append(_Line(start, start + len(words), indent, after_blank, kind))
        after_blank = not words
        offset += len(raw) + 1
    return lines


def _parts(text: str, lines: list[_Line]) -> Iterator[Part]:
    """Lines that belong together: a list item, a quotation, an underline, a paragraph that was broken to fit a width."""
    width: int | None = None
    at, count = 0, len(lines)
    columns = None
    if count >= _LINES:
        from provenance.loaders.broken_lines import columns_of  # noqa: PLC0415 - not for a short text

        columns = columns_of(text, [(line.start, line.end) for line in lines])
    while at < count:
        first = last = lines[at]
        end = at + 1
        while end < count:
            if lines[end].after_blank:
                if columns is None or not _goes_over(text, first, last, lines[end], columns):
                    break
                last = lines[end]
                end += 1
                continue
            if width is None:
                width = max(
                    (line.end - line.start for line in lines if text.find(" ", line.start, line.end) > 0), default=0
                )
            if not _continues(text, first, last, lines[end], width, columns):
                break
            last = lines[end]
            end += 1
        yield Part(first.start, last.end, end - at, first.after_blank, first.indent, first.kind)
        at = end


def _kind(words: str) -> BlockKind:
    first = words[0]
    if first == ">":
        return BlockKind.QUOTE
    if "rovenance" in words[:16] and _ALLOW.match(words):
        return _CODE  # an allow comment: for us, not for readers
    if not first.isalpha() and (_RULE.fullmatch(words) or ("-->" in words and _TIMING.fullmatch(words))):
        return _TEXT
    if (words[1:2] in _AFTER_LETTER or not first.isalpha()) and _ITEM.match(words):
        return BlockKind.LIST_ITEM
    return _PARAGRAPH


def _continues(text: str, first: _Line, before: _Line, line: _Line, width: int, columns: Columns | None) -> bool:
    """Whether a line goes on with a block, of which the first and the last line are given; `width` is that of the longest of the text."""
    kind, own = first.kind, line.kind
    if kind is BlockKind.QUOTE:
        # A short line after `>` is an entry of a menu, unless the next one goes on with its sentence.
        words = text[line.start + 1 : line.end].lstrip()
        return own is BlockKind.QUOTE and (before.end - before.start >= _NARROW or not words or words[0].islower())
    if own is not _PARAGRAPH or kind not in {_PARAGRAPH, BlockKind.LIST_ITEM}:
        return False
    hanging = line.indent > first.indent
    if kind is BlockKind.LIST_ITEM and hanging:
        return True
    if hanging and before is not first and line.indent > before.indent:
        return False  # an indented first line begins a paragraph
    if columns is not None:
        return columns.goes_on(text, (before.start, before.end), (line.start, line.end))
    length = before.end - before.start
    if max(length, line.end - line.start) > _WRAPPED:
        return False
    space = text.find(" ", line.start, line.end)
    next_word = (space if space >= 0 else line.end) - line.start
    if width <= _WRAPPED:
        if length + 1 + next_word > max(width, _NARROW) * _RAGGED:
            return True
        return length >= _NARROW and text[line.start].islower() and not text[before.end - 1].endswith(_SENTENCE_ENDS)
    return length >= _BROKEN and text[line.start].islower() and not text.endswith(_ENDS, before.start, before.end)


def _goes_over(text: str, first: _Line, before: _Line, line: _Line, columns: Columns) -> bool:
    """Whether a line goes on with a block above a blank line."""
    if line.kind is not _PARAGRAPH or first.kind not in {_PARAGRAPH, BlockKind.LIST_ITEM}:
        return False
    return columns.goes_over(text, (before.start, before.end), (line.start, line.end))


def blocks_from(text: str, parts: list[Part], found: list[tuple[int, int]]) -> Iterator[Block]:
    """The blocks that parts are; `found`: the addresses in the text, each from and to a character."""
    long_enough = len(text) >= _TITLED
    at = 0
    for index, part in enumerate(parts):
        kind, level = part.kind, 0
        if kind is _PARAGRAPH:
            if part.end - part.start <= _TITLE_LENGTH:
                level = _underlined(text, parts, index)
                if level:
                    kind = BlockKind.HEADING
                elif long_enough and not index and _is_title(text, parts, index):
                    kind, level = BlockKind.TITLE, 1
                elif long_enough and _is_heading(text, parts, index):
                    kind, level = BlockKind.HEADING, 2
        elif kind is BlockKind.LIST_ITEM:
            level = 1 + min(part.indent // 2, 5)
        regions = _REGIONS.get(kind, _NOWHERE)
        linked = 0
        if found:
            while at < len(found) and found[at][0] < part.end:  # both are in the order of the text
                linked += found[at][1] - found[at][0]
                at += 1
            if linked == part.end - part.start:
                regions |= {Region.LINK}
        yield Block(_new(Span, (part.start, part.end)), kind, regions, level, linked)


_NOWHERE: frozenset[Region] = frozenset()
_REGIONS = {BlockKind.LIST_ITEM: frozenset({Region.LIST}), BlockKind.QUOTE: frozenset({Region.QUOTE})}


def _underlined(text: str, parts: list[Part], index: int) -> int:
    """The level of a heading that a line of `=` or `-` stands under; 0 where none does."""
    if index + 1 >= len(parts):
        return 0
    part, below = parts[index], parts[index + 1]
    if below.kind is not _TEXT or below.after_blank or part.lines > 1:
        return 0
    length, line = part.end - part.start, below.end - below.start
    if length > _TITLE_LENGTH or not 0.5 * length <= line <= 2 * length:
        return 0
    return {"=": 1, "#": 1}.get(text[below.start], 2)


def _is_title(text: str, parts: list[Part], index: int) -> bool:
    """The first line, where it is short, ends without a stop, and a paragraph comes later."""
    part = parts[index]
    if index or part.lines > 1 or part.end - part.start > _TITLE_LENGTH or part.indent > 40:
        return False
    words = text[part.start : part.end]
    if words.rstrip(_CLOSING).endswith((".", ":", ";", ",", "。")) or len(words.split()) > _TITLE_WORDS:
        return False
    if "://" in words or not any(character.isalpha() for character in words):
        return False
    return any(_is_paragraph(text, other) and other.end - other.start > part.end - part.start for other in parts[1:8])


def _is_heading(text: str, parts: list[Part], index: int) -> bool:
    """A short line without a stop between two paragraphs. What is less plain than that stays a paragraph."""
    part = parts[index]
    if not 0 < index < len(parts) - 1 or part.lines > 1 or part.end - part.start > _HEADING_LENGTH:
        return False
    words = text[part.start : part.end]
    if words.rstrip(_CLOSING).endswith(_ENDS) or words[0].islower() or not words[0].isalnum() or "://" in words:
        return False
    return _is_paragraph(text, parts[index - 1]) and _is_paragraph(text, parts[index + 1])


def _is_paragraph(text: str, part: Part) -> bool:
    if part.kind is not _PARAGRAPH or part.end - part.start < _PARAGRAPH_LENGTH:
        return False
    return text[part.start : part.end].rstrip(_CLOSING).endswith(_ENDS)
