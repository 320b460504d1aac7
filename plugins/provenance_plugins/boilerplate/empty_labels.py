"""Labels of a list that the same list fills elsewhere: "Open questions:" with nothing behind it, where two others have some."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from provenance.api import Block, BlockKind, Document, Hit, Severity, analysis, lazy_pattern, quoted

__all__ = ["empty_labels", "may_have_empty_labels"]

_LABEL = lazy_pattern(r"(?P<label>[^\W\d_][^:\n]{3,58}?)[ \xa0]?:[*_]{0,2}(?P<said>.*)", signs=(":",))
_FILLED, _SAID = 2, 10
"""Items that have something behind the same label, at least, and characters of that."""


@analysis()
def may_have_empty_labels(document: Document) -> bool:
    """Whether an item of a list ends with a colon and has no items of its own."""
    return document.media_type != "text/html" and any(_is_bare(document, one, below) for one, below in _items(document))


def _items(document: Document) -> Iterator[tuple[Block, Block | None]]:
    blocks: tuple[Block | None, ...] = (*document.blocks, None)
    for one, below in pairwise(blocks):
        if one is not None and one.kind is BlockKind.LIST_ITEM:
            yield one, below


def _is_bare(document: Document, one: Block, below: Block | None) -> bool:
    if document.text[one.span.end - 1 : one.span.end] != ":":
        return False
    return (
        below is None
        or below.kind is BlockKind.HEADING
        or (below.kind is BlockKind.LIST_ITEM and below.level <= one.level)
    )


def empty_labels(document: Document) -> Iterator[tuple[str, Hit]]:
    """Each such item with its words."""
    if not may_have_empty_labels(document):
        return
    filled: Counter[str] = Counter()
    bare: list[tuple[str, Block]] = []
    for one, below in _items(document):
        found = _LABEL.match(document.slice(one.span).strip("*_ \n"))
        if found is None or " " not in found["label"]:
            continue
        label = found["label"].lower()
        if len(found["said"].strip()) >= _SAID:
            filled[label] += 1
        elif _is_bare(document, one, below):
            bare.append((label, one))
    for label, one in bare:
        if filled[label] >= _FILLED and len(bare) <= filled[label]:
            words = document.slice(one.span).strip()
            message = f"{quoted(words)} has nothing behind it, as it has elsewhere in the list: put it in, or take the label out"
            yield label, Hit(one.span, message, severity=Severity.WARNING)
