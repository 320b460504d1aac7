"""The lines of a document in which it may say who wrote it and when: those around its title, and the last ones."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from provenance.api import Block, BlockKind, Document, Region, Span


class Place(StrEnum):
    """Where in the document a line stands."""

    FRONT = "front"
    OPENING = "opening"
    """The first paragraphs of the text itself."""
    FOOT = "foot"


class Line(NamedTuple):
    """A line of the reading text."""

    text: str
    start: int
    """Its text offset."""
    place: Place
    block: int

    def span(self, start: int, end: int) -> Span:
        """The span of a stretch of the line."""
        return Span(self.start + start, self.start + end)


_SHORT = 200
"""Characters up to which a block may be a byline or a dateline."""
_FRONT_BLOCKS = 10
_OPENINGS = 2
"""So many paragraphs of the text itself are read, the rest of the front may stand between them."""
_FOOT_BLOCKS = 6
_BEFORE_TITLE = 6
_AFTER_TITLE = 14
_NOT_FRONT = frozenset({Region.NAV, Region.FOOTER, Region.ASIDE, Region.FORM, Region.LINK, Region.FIGURE})
_NOT_PROSE = frozenset({BlockKind.CODE, BlockKind.TITLE, BlockKind.CAPTION})


def lines_of(document: Document) -> tuple[Line, ...]:
    """The lines around the title and at the foot, in order of place."""
    blocks = document.blocks
    if not blocks:
        return ()
    if document.whole_page:
        return tuple(_around_title(document, title_block(document)))
    found = list(_front(document))
    after = found[-1].block + 1 if found else 0
    found.extend(_foot(document, after))
    return tuple(found)


def title_block(document: Document) -> int:
    """The block of a page that is the title of its article: its first main heading, or the one that repeats the page's title."""
    titles = [" ".join(declared.value.lower().split()) for declared in document.declared if declared.field == "title"]
    best, level = -1, 9
    for index, block in enumerate(document.blocks):
        if block.kind is not BlockKind.HEADING or Region.NAV in block.regions:
            continue
        words = document.slice(block.span).lower()
        if len(words) > 12 and any(
            title.startswith(words) or words.startswith(title) or words in title for title in titles if len(title) > 12
        ):
            return index
        if block.level < level:
            best, level = index, block.level
        if index > 400:
            break
    return max(best, 0)


def _front(document: Document) -> Iterator[Line]:
    openings = 0
    for index, block in enumerate(document.blocks[:_FRONT_BLOCKS]):
        if block.kind in _NOT_PROSE:
            continue
        long = block.span.end - block.span.start > _SHORT
        yield from _block_lines(document, index, block, Place.OPENING if long else Place.FRONT)
        openings += long
        if openings == _OPENINGS:
            return


def _foot(document: Document, first: int) -> Iterator[Line]:
    start = max(first, len(document.blocks) - _FOOT_BLOCKS)
    found: list[Line] = []
    for index in range(len(document.blocks) - 1, start - 1, -1):
        block = document.blocks[index]
        if block.span.end - block.span.start > _SHORT or block.kind is BlockKind.CODE:
            break
        found[:0] = _block_lines(document, index, block, Place.FOOT)
    yield from found


def _around_title(document: Document, title: int) -> Iterator[Line]:
    openings = 0
    for index in range(max(0, title - _BEFORE_TITLE), min(len(document.blocks), title + _AFTER_TITLE)):
        block = document.blocks[index]
        if index == title or block.kind in _NOT_PROSE or not _NOT_FRONT.isdisjoint(block.regions):
            continue
        long = block.span.end - block.span.start > _SHORT
        if long and index < title:
            continue
        yield from _block_lines(document, index, block, Place.OPENING if long else Place.FRONT)
        openings += long
        if openings == _OPENINGS:
            return


def _block_lines(document: Document, index: int, block: Block, place: Place) -> Iterator[Line]:
    start, end = block.span
    if place is Place.OPENING:
        end = min(end, start + _SHORT)
    text = document.text[start:end]
    if "\n" not in text:
        yield Line(text, start, place, index)
        return
    for raw in text.split("\n"):
        words = raw.strip()
        if words:
            yield Line(words, start + len(raw) - len(raw.lstrip()), place, index)
        start += len(raw) + 1
        if place is Place.OPENING and words:
            place = Place.OPENING
