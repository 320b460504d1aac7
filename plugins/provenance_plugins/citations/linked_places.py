"""Which words of a text are the words of a link, and which stand in code."""

from __future__ import annotations

from provenance.analysis.citations.citation import Places
from provenance.api import PROSE_KINDS, Block, Document, Link

_PROSE_LENGTH = 24
"""Characters outside links from which on a block of a page is running text."""
_LINE = 2000
"""How far back the beginning of a line is looked for."""


def in_code_span(document: Document, offset: int) -> bool:
    """Whether a place of a Markdown source stands in a code span, where it shows how something is written."""
    if document.media_type != "text/markdown":
        return False
    line = max(document.source.rfind("\n", 0, offset) + 1, offset - _LINE)
    return document.source.count("`", line, offset) % 2 == 1


def in_prose(block: Block, link: Link) -> bool:
    """Whether a link is words of running text: the buttons, icons and menus of a page are links that scripts fill."""
    return (
        link.span.end > link.span.start
        and block.kind in PROSE_KINDS
        and block.span.end - block.span.start - block.link_characters >= _PROSE_LENGTH
    )


def linked_places(document: Document) -> Places:
    """The places of a document's links, which do not lie in one another."""
    return Places(link.span for link in document.links)
