"""Paragraphs of all pages to one text: what a page break or a column divides is joined, what stands between is put behind it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from provenance.documents import BlockKind, Region
from provenance.loaders.pdf.kinds import Kind, Look, kind_of, notes_at_foot, on_page
from provenance.loaders.pdf.paragraphs import Paragraph, starts_item
from provenance.loaders.pdf.words import Line

_ENDED = re.compile(r"[.!?:…][\"'”’»)\]⁰¹²³⁴-⁹]*$")
_PROSE = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.QUOTE})
_ASIDE = frozenset({BlockKind.NOTE, BlockKind.CAPTION, BlockKind.TABLE_CELL, BlockKind.CODE, BlockKind.TEXT})
"""What may stand between two halves of a paragraph."""
_FAR = 60
"""Blocks between them at most."""
_HEAD = 14
"""Blocks of the first page among which the title stands."""


class Item:
    """A block of the text."""

    def __init__(self, lines: list[Line], kind: Kind, label: str = "") -> None:
        """`label`: of a note."""
        self.lines, self.kind, self.label = lines, kind, label


def flow_of(pages: Sequence[Sequence[Paragraph]], look: Look, heights: Sequence[float]) -> list[list[Item]]:
    """The blocks of each page in the order of the text; one that a page break divides is with its beginning."""
    found: list[list[Item]] = []
    open_: list[Item] = []
    """All so far."""
    for number, paragraphs in enumerate(pages):
        here = on_page(look, paragraphs)
        kinds = [kind_of(paragraph, here) for paragraph in paragraphs]
        notes = notes_at_foot(paragraphs, kinds, look, heights[number])
        items: list[Item] = []
        parts: set[int] = set()
        """Parts of the page in which text has begun."""
        for place, (paragraph, kind) in enumerate(zip(paragraphs, kinds, strict=True)):
            if place in notes:
                items.append(Item(paragraph.lines, Kind(BlockKind.NOTE), notes[place]))
                open_.append(items[-1])
                continue
            part = paragraph.lines[0].part
            if kind.kind in _PROSE:
                begins = part not in parts
                parts.add(part)
                if begins and (before := _begun(open_, paragraph, kind)) is not None:
                    before.lines += paragraph.lines
                    continue
            elif kind.kind is BlockKind.HEADING:
                parts.add(part)
            if kind.kind is BlockKind.CODE and items and _is_one_listing(items[-1], paragraph):
                items[-1].lines += paragraph.lines
                continue
            items.append(Item(paragraph.lines, kind))
            open_.append(items[-1])
        found.append(items)
    return found


def _is_one_listing(item: Item, paragraph: Paragraph) -> bool:
    """Whether lines of code go on with those of the block before: neither indentation nor a short line ends a listing."""
    last, first = item.lines[-1], paragraph.lines[0]
    return item.kind.kind is BlockKind.CODE and last.part == first.part and 0 < first.base - last.base < 2.5 * last.size


def with_title(pages: Sequence[Sequence[Item]], look: Look) -> None:
    """Make the largest heading at the head of the first page with text that of the whole."""
    first = next((items for items in pages if items), ())
    headings = [item for item in first[:_HEAD] if item.kind.kind is BlockKind.HEADING]
    if not headings:
        return
    best = max(headings, key=lambda item: item.lines[0].size)
    if not (best.lines[0].size > 1.15 * look.body or best is first[0]):
        return
    best.kind = best.kind._replace(kind=BlockKind.TITLE, level=1)
    for item in first[
        first.index(best) + 1 :
    ]:  # who wrote it, and where: in letters larger than the text, but no headings
        if item.kind.kind is not BlockKind.HEADING or item.lines[0].bold or item.lines[0].size >= best.lines[0].size:
            break
        item.kind = Kind()


def _begun(items: Sequence[Item], paragraph: Paragraph, kind: Kind) -> Item | None:
    """The block that a paragraph goes on with which begins a page or a column; None where it begins anew."""
    first = paragraph.lines[0]
    if kind.mark or starts_item(first.text):
        return None
    for item in items[: -_FAR - 1 : -1]:
        if item.kind.kind in _ASIDE or Region.NAV in item.kind.regions:
            continue
        if item.kind.kind not in _PROSE:
            return None
        last = item.lines[-1]
        if first.page - last.page > 1 or abs(last.size - first.size) > 0.07 * last.size:
            return None
        text = last.text
        if _ENDED.search(text):
            return None
        if text.endswith(("-", ",", "–")) or first.text[:1].islower():
            return item
        width = first.words[0].right - first.words[0].left
        full = last.right + width + 0.35 * last.size >= last.column[1]
        return item if full and kind.kind is BlockKind.PARAGRAPH and len(text) > 25 and not first.bold else None
    return None
