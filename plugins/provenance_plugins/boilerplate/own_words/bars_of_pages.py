"""Whether a stretch stands in a bar of a whole page: a list of buttons around the article, or a row of links above its title."""

from __future__ import annotations

import re
from collections.abc import Sequence

from provenance.analysis import Boilerplate
from provenance.api import HEADING_KINDS, Block, Document, Element, lazy_pattern

__all__ = ["stands_in_bar"]

_KINDS = frozenset({"share", "newsletter", "navigation"})
"""What the bars of a page ask and offer; pointers to other articles are listed within the text, too."""
_LISTS = frozenset({"ul", "ol", "menu"})
_TEXTS = frozenset({"p", "blockquote"})
_ITEMS = 3
"""Entries of such a list, and links of such a row, at least."""
_ENTRY = 60
"""Characters of an entry, at most: a longer one says something."""
_PROSE = 80
"""Characters from which a paragraph is one of the article, and no line of a box."""
_BEFORE = 400
"""Characters of the tags before the first entry, at most."""
_CONTROL = lazy_pattern(r"<(?:a|button|input)\b", re.IGNORECASE)
_STOPS = (".", "!", "?", "…")


def stands_in_bar(document: Document, part: Boilerplate) -> bool:
    """Whether each line of a stretch is an entry of a list of buttons of a whole page, or its heading, or all of it is a row of links above the title; and no bar between two paragraphs."""
    if part.kind not in _KINDS or not document.whole_page:
        return False
    blocks = [document.blocks[at] for at in part.blocks]
    if len(blocks) == 1 and _is_row_above(document, part):
        return True
    lists = {_list_around(block) for block in blocks if block.kind not in HEADING_KINDS}
    return (
        bool(lists)
        and lists <= document.recall("lists of buttons", _lists_of_buttons)
        and not _stands_between(document, part)
    )


def _list_around(block: Block) -> Element | None:
    """The outermost list around an entry, with no paragraph between the two."""
    found = None
    for one in block.element.lineage() if block.element is not None else ():
        if one.name in _TEXTS:
            return None
        found = one if one.name in _LISTS else found
    return found


def _lists_of_buttons(document: Document) -> frozenset[Element | None]:
    """The outermost lists of a page that are such, each looked at once."""
    found: dict[Element, list[Block]] = {}
    for block in document.blocks:
        outermost = None
        for one in block.element.lineage() if block.element is not None else ():
            outermost = one if one.name in _LISTS else outermost
        if outermost is not None:
            found.setdefault(outermost, []).append(block)
    return frozenset(one for one, entries in found.items() if _are_buttons(document, entries))


def _are_buttons(document: Document, entries: Sequence[Block]) -> bool:
    """Whether a list has several entries, each of a few words that are no sentence, and about as many links and buttons."""
    if len(entries) < _ITEMS or any(block.span.end - block.span.start > _ENTRY for block in entries):
        return False
    if any(document.slice(block.span).rstrip().endswith(_STOPS) for block in entries):
        return False
    start, end = document.locate(entries[0].span).start, document.locate(entries[-1].span).end
    controls = _CONTROL.findall(document.source, max(0, start - _BEFORE), end)
    return len(controls) * 2 >= len(entries)


def _is_row_above(document: Document, part: Boilerplate) -> bool:
    """Whether a line outside of any paragraph is nothing but links with signs between, and stands above the first title of the page."""
    at = part.blocks.start
    element = document.blocks[at].element
    if element is None or any(one.name in _TEXTS for one in element.lineage()):
        return False
    if document.recall("the first title of the page", _first_title) < at:
        return False
    links = [link.span for link in document.links_over(*part.span)]
    between, last = "", part.span.start
    for link in links:
        between += document.text[last : link.start]
        last = link.end
    return len(links) >= _ITEMS and not any(map(str.isalnum, between + document.text[last : part.span.end]))


def _first_title(document: Document) -> int:
    """The index of the first title; how many blocks there are, where none is."""
    titles = (at for at, block in enumerate(document.blocks) if block.kind in HEADING_KINDS and block.level == 1)
    return next(titles, len(document.blocks))


def _stands_between(document: Document, part: Boilerplate) -> bool:
    """Whether the bar, or a box around it, has paragraphs of the article before and behind it in the same element."""
    element = document.blocks[part.blocks.start].element
    around = set(element.lineage()) if element is not None else set()
    paragraphs = document.recall("where paragraphs of each element begin and end", _paragraphs)
    return any(
        paragraphs[one][0] < part.blocks.start and paragraphs[one][1] >= part.blocks.stop
        for one in around.intersection(paragraphs)
    )


def _paragraphs(document: Document) -> dict[Element | None, tuple[int, int]]:
    """Which blocks are the first and the last paragraph of the article right in an element."""
    found: dict[Element | None, tuple[int, int]] = {}
    for at, block in enumerate(document.blocks):
        element = block.element
        if element is None or element.name not in _TEXTS or block.span.end - block.span.start < _PROSE:
            continue
        found[element.parent] = (found.get(element.parent, (at, at))[0], at)
    return found
