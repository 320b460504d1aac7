"""Labels that pages have around their texts, as one of several of the same form here: items of a list that begin with a label in bold, the fields of a card, the entries of a plan of a menu."""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet

from provenance.analysis import Boilerplate, content
from provenance.api import BlockKind, Document, lazy_pattern

__all__ = ["is_label_among_others"]

_KINDS = frozenset({"related", "advertisement", "share", "newsletter", "navigation"})
_LABELLED = lazy_pattern(
    r"\s{0,8}(?:[-*+•]\s{1,4}|\d{1,3}[.)]\s{1,4})?(?:\*\*|__)[^*_\n]{2,60}?(?:\s?[:–—-]\s?(?:\*\*|__)|(?:\*\*|__)\s?[:–—-])\s?[^\s*_\[<]"
    r"|\s*<(?P<bold>strong|b)\b[^<>]{0,80}>[^<>\n]{2,60}?(?:\s?[:–—-]\s?</(?P=bold)>|</(?P=bold)>\s?(?:[:–—-]|&[mn]dash;))\s?[^\s<]",
    re.IGNORECASE,
)
"""An item whose label is bold, and what it says behind that: "- **Tenders**: 70%"; a label alone heads what a page left."""
_NEAR = 8
"""Items on either side of one among which that stands, less one."""
_ITEM = lazy_pattern(r"<(?:li|p|div)\b[^<>]{0,200}>\Z", re.IGNORECASE)
_TAG = 260
"""Characters of the tag of an item, at most."""
_FIELD, _VALUE = lazy_pattern(r"(?:\A|[-_])label\Z"), lazy_pattern(r"(?:\A|[-_])value\Z")
"""At the end of the class of an element that has the label of a field, and of the one beside it that has its value."""
_ENTRIES = 3
"""Dots between the entries of a row, at least."""
_DOT = " · "


def is_label_among_others(document: Document, part: Boilerplate) -> bool:
    """Whether a stretch without a link is the label of an item as the one beside it is, of a field with its value, or one of the entries of a menu that a plan lists in a row."""
    if part.kind not in _KINDS:
        return False
    first, last = part.blocks.start, part.blocks.stop - 1
    if _is_field(document, first):
        return True
    if first != last or document.links_over(*part.span):
        return False
    return _is_item(document, first) or _is_of_planned_menu(document, part)


def _is_item(document: Document, at: int) -> bool:
    blocks = document.blocks
    if blocks[at].kind is not BlockKind.LIST_ITEM or not _is_labelled(document, at):
        return False
    left = {index for one in content(document).boilerplate if one.kind in _KINDS for index in one.blocks}
    return any(_vouches(document, left, at, step) for step in (-1, 1))


def _vouches(document: Document, left: AbstractSet[int], at: int, step: int) -> bool:
    """Whether the nearest item on one side of one whose label is no word of pages itself has a label, too: "Advertisement", "Share" and "Subscribe" in a row are what a page had."""
    blocks = document.blocks
    for near in range(at + step, at + step * _NEAR, step):
        if not 0 <= near < len(blocks) or blocks[near].kind is not BlockKind.LIST_ITEM:
            return False
        if not _is_labelled(document, near):
            return False
        if near not in left:
            return True
    return False


def _is_labelled(document: Document, at: int) -> bool:
    source, start = document.source, document.locate(document.blocks[at].span).start
    begins = max(source.rfind("\n", 0, start) + 1, source.rfind("<li", max(0, start - _TAG), start))
    if source.startswith("<li", begins):
        begins = source.find(">", begins, start) + 1 or start
    return _LABELLED.match(source, begins) is not None


def _is_field(document: Document, at: int) -> bool:
    """Whether the element of a label and the one behind it say by their classes that they are the label and the value of a field: `<div class="spec-label">Rating</div>`."""
    if document.media_type != "text/html" or at + 1 >= len(document.blocks):
        return False
    label, value = document.blocks[at].element, document.blocks[at + 1].element
    return (
        label is not None
        and value is not None
        and any(map(_FIELD.search, label.classes))
        and any(map(_VALUE.search, value.classes))
    )


def _is_of_planned_menu(document: Document, part: Boilerplate) -> bool:
    """Whether a row of what somebody wrote has entries between dots and not one link, as a plan of a site gives its menus."""
    if not document.is_written or part.kind not in {"advertisement", "newsletter"}:
        return False
    block = document.blocks[part.blocks.start].span
    words = " ".join(document.slice(block).split())
    return words.count(_DOT) >= _ENTRIES and not document.links_over(*block)
