"""Pages that show the entries of a feed: a list of headlines, each a link to its article, with the beginning of that article below it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import takewhile

from provenance.api import Block, BlockKind, Document, any_of, lazy_pattern

__all__ = ["is_of_teasers"]

_FEWEST, _PART = 4, 0.75
"""Entries from which on a page is made of them, and the part of its prose that they are at least: a few below an article are not its text."""
_FEWEST_IN_FEED = 3
"""The same in a part of a page that calls itself a feed."""
_WORDS, _UNSPACED_LENGTH = 4, 10
"""Words of a headline at least, or characters of one that has no spaces; the names in a list of places or books are shorter."""
_BEHIND = 30
"""Characters that stand behind a headline on its line: the outlet, the day."""
_TOLD = 20
"""Characters below a headline, from which on they are more than a label."""
_ENTRY_KINDS = frozenset({BlockKind.LIST_ITEM, BlockKind.PARAGRAPH, BlockKind.TEXT, BlockKind.TABLE_CELL})
_STOPS = (".", "…", ";")
_FEED = lazy_pattern(
    lambda: (
        rf"(?:class|id)\s?=\s?[\"']?(?:[\w-]{{1,30}}[\s_-])?(?:{any_of(('rss', 'rssfeed', 'newsfeed', 'feed'))})(?:[_-]?(?:box|feed|items?|list|entries|entry|content|wrapper|container))?(?=[\"'\s>])"
    ),
    re.IGNORECASE,
    signs=("rss", "feed"),
)
"""What scripts that put the entries of a feed into a page call its part: `<div id="rssfeed">`, `<ul class="rss-items">`."""


def is_of_teasers(document: Document) -> bool:
    """Whether a page in HTML, or a part of one, is made of such entries."""
    if document.media_type != "text/html" or document.row is not None:
        return False
    linked = len(document.links) >= _FEWEST
    in_feed = _FEED.search(document.source) is not None
    if not (linked or in_feed):
        return False
    prose = sum(block.span.end - block.span.start for block in document.blocks if block.kind in _ENTRY_KINDS)
    entries = list(_entries(document, in_feed=in_feed))
    return len(entries) >= (_FEWEST_IN_FEED if in_feed else _FEWEST) and sum(entries) >= _PART * prose


def _entries(document: Document, *, in_feed: bool) -> Iterator[int]:
    """The length of each entry, in characters; `in_feed`: one may lack its link."""
    titles = {link.span.start: link.span.end for link in document.links if not link.target.startswith("#")}
    blocks = document.blocks
    for index, block in enumerate(blocks):
        if block.kind not in _ENTRY_KINDS:
            continue
        text = document.slice(block.span)
        title, _, below = text.partition("\n")
        end = titles.get(block.span.start)
        if end is None:
            if not (in_feed and block.kind is BlockKind.LIST_ITEM and not title.endswith(_STOPS)):
                continue
            length = len(title)
        else:
            length = end - block.span.start
        if not _is_headline(text[:length]) or len(title) - length > _BEHIND:
            continue
        if len(below.strip()) >= _TOLD:
            yield len(text)
        elif not below and length == len(text) and block.kind is BlockKind.LIST_ITEM:
            rest = sum(
                one.span.end - one.span.start
                for one in takewhile(lambda one: _goes_on(one, titles), blocks[index + 1 : index + 4])
            )
            if rest >= _TOLD:
                yield len(text) + rest


def _goes_on(block: Block, titles: dict[int, int]) -> bool:
    """Whether a block belongs to the item above it, since a paragraph of its own stands within the item."""
    return block.kind is BlockKind.LIST_ITEM and block.span.start not in titles


def _is_headline(text: str) -> bool:
    words = text.split()
    return len(words) >= _WORDS or (len(words) == 1 and len(text) >= _UNSPACED_LENGTH and not text.isascii())
