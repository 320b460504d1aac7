"""Rows of tags below an article of a page: a label and nothing but links behind it, however many there are; and lists of other articles below "Related:"."""

from __future__ import annotations

from collections.abc import Sequence

from provenance.analysis.content.line import STRONG, Line
from provenance.analysis.content.lookup import Known
from provenance.api import Document, Phrases, Region

__all__ = ["mark_tag_rows"]

_LABELS = Phrases.load(__package__, "tag_rows")
_LINKED, _FEWEST = 0.6, 2
"""The share of such a row that is links, and how many it has, at least."""
_LABEL = 24
"""Characters in which a label ends."""


def _mark_related(document: Document, lines: Sequence[Line]) -> None:
    """Mark "Related:" alone above items that are links, titles of other articles: it is the heading of their list."""
    for index, line in enumerate(lines):
        if line.text.rstrip().lower() != "related:" or line.mark == STRONG:
            continue
        below = lines[index + 1 : index + 1 + _FEWEST]
        blocks = [document.blocks[one.index] for one in below]
        if len(below) == _FEWEST and all(
            one.count >= _TITLE and Region.LIST in block.regions and block.link_density > _ALL
            for one, block in zip(below, blocks, strict=True)
        ):
            line.known, line.mark, line.head = Known("related", "head", "related"), STRONG, True


_TITLE, _ALL = 3, 0.9
"""Words of the title of an article, and the share of it that is a link, at least."""


def mark_tag_rows(document: Document, lines: Sequence[Line]) -> None:
    """Mark both; a sentence that begins so has other words than those of its links."""
    _mark_related(document, lines)
    labels = _LABELS.texts()
    starts = [link.span.start for link in document.links]
    for line in lines:
        block = document.blocks[line.index]
        if line.sentence or block.link_density < _LINKED:
            continue
        label, colon, _ = line.text[:_LABEL].partition(":")
        if not colon or label.strip().lower() not in labels:
            continue
        if sum(line.span.start <= start < line.span.end for start in starts) >= _FEWEST:
            line.known, line.mark = Known("navigation", "line", f"{label.strip().lower()}:"), STRONG
