"""Lines that say where the list, the table, the picture or the paragraph beside them is from: "Source: Eurostat, 2019"."""

from __future__ import annotations

from provenance.analysis.citations.support import set_apart
from provenance.api import BlockKind, Document, Match, Phrases, analysis, lazy_pattern, matches

__all__ = ["SOURCE_LINES", "sourced_blocks"]

SOURCE_LINES = Phrases.load(__package__, "source_line")

_NAMED = lazy_pattern(r"[*_]{0,2}\s?[*_]{0,2}(?:the |an? )?[“\"‘'\[(<*_]{0,3}(?:[A-Z\d]|https?:|www\.|doi)")
"""Behind the label: a name, a title, a number or an address."""
_BEFORE = lazy_pattern(r"(?:\A|[.!?”\"’)\]]\s+|[(\[|])[*_]{0,2}\Z")
"""Before it: nothing, a sentence, or an opening bracket."""
_BEFORE_REACH = 6
_LONGEST = 240
"""Characters of a line that says where its neighbours are from; a paragraph of that name tells something else."""


@analysis()
def sourced_blocks(document: Document) -> frozenset[int]:
    """The blocks, by index, that such a line stands in or beside."""
    found: set[int] = set()
    for match in matches(document, SOURCE_LINES):
        index = document.block_index(match.span.start)
        if index is not None and _is_label(document, match, document.blocks[index].span.start):
            found.add(index)
            start, end = document.blocks[index].span
            if match.span.start - start < _BEFORE_REACH and end - start <= _LONGEST:
                found.update(_beside(document, index))
    return frozenset(found)


def _is_label(document: Document, match: Match, begin: int) -> bool:
    """Whether a label begins a block or a sentence, and somebody's name or a place to look at stands behind it."""
    text, (start, end) = document.text, match.span
    before = text[max(begin, start - _BEFORE_REACH) : start]
    return _BEFORE.search(before) is not None and _NAMED.match(text, end) is not None


def _beside(document: Document, index: int) -> list[int]:
    """What a line belongs to: the list, table or quotation above it, else the one below it, else the paragraph above."""
    blocks = document.blocks
    apart = set_apart(document, index, -1) or set_apart(document, index, 1)
    if apart:
        return apart
    return [index - 1] if index and blocks[index - 1].kind is BlockKind.PARAGRAPH else []
