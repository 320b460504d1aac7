"""The short lines at the two ends of a text, where its author may be named."""

from __future__ import annotations

from provenance.api import HEADING_KINDS, BlockKind, Document, Region, analysis, lazy_pattern
from provenance_plugins.attribution.authors.senders import signed_with_hyphen
from provenance_plugins.attribution.wording import WORD

__all__ = ["CAPITALS", "DASHED", "DATED", "DIGIT", "FOOT", "HEAD", "NAME", "NOTE", "lines_at_edges"]

HEAD, FOOT = 500, 600
"""Characters at the two ends of a text in which somebody may be named."""
NAME = 50
"""Characters of the longest line that is only a name."""
NOTE = 200
"""Characters of the longest line that says who made the text."""
DATED = 120
"""Characters within which a date begins that leaves as few of a longer line as a name has."""
_NOT_LINES = frozenset({BlockKind.TITLE, BlockKind.CODE, BlockKind.CAPTION, BlockKind.QUOTE, BlockKind.TABLE_CELL})
_OPENED = frozenset({BlockKind.LIST_ITEM, BlockKind.CODE, BlockKind.TABLE_CELL, BlockKind.HEADING})
_OPENS = 200
"""Characters of a paragraph: one word above it, or above a list or code, is its heading and nobody's name."""
DASHED = lazy_pattern(r"(?:[-–—―~]+)\s*")
DIGIT = lazy_pattern(r"\d")
CAPITALS = lazy_pattern(rf"(?:{WORD}|[a-zà-þ]{{1,3}}|[&|,–—-]|@\w+)(?:[\s,]+(?:{WORD}|[a-zà-þ]{{1,3}}|[&|–—-]))*\.?")
"""A line whose words have capitals, as names have."""


@analysis()
def lines_at_edges(document: Document) -> tuple[list[str], list[str], int]:
    """The short lines at the beginning and at the end, and how many of those at the end stand above a list, code or a heading."""
    head: list[str] = []
    foot: list[str] = []
    above = 0
    end = len(document.text)
    signed = signed_with_hyphen(document)
    for index, block in enumerate(document.blocks):
        start, stop = block.span
        if block.kind in _OPENED or stop - start > _OPENS:
            above = len(foot)
        if (
            (start > HEAD and stop < end - FOOT)
            or block.kind in _NOT_LINES
            or Region.NAV in block.regions
            or (index == 0 and block.kind in HEADING_KINDS)
        ):
            continue
        at = start
        for raw in document.text[start:stop].split("\n"):
            text = raw.replace("\xa0", " ").strip()
            if (
                text
                and block.kind is not BlockKind.HEADING
                and (block.kind is not BlockKind.LIST_ITEM or index == signed)
            ):
                if at >= max(end - FOOT, end // 2) and index:
                    foot.append(text)
                elif at <= HEAD:
                    head.append(text)
            at += len(raw) + 1
    return head, foot, above
