"""Which words of a text are the words of a link."""

from __future__ import annotations

from provenance.analysis.citations.citation import Citation, Places
from provenance.api import PROSE_KINDS, Block, Document, Link

_PROSE_LENGTH = 24
"""Characters outside links from which on a block of a page is running text."""


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


def is_within_link(document: Document, mark: Citation, linked: Places) -> bool:
    """Whether the words of a link begin with two tags, as titles of changes do, and go on behind them: "[[quay][lamps] Light both](https://…)". No link stands in another."""
    return (
        linked.touch(mark.span)
        and document.source.startswith("[", document.locate(mark.span).start - 1)
        and document.text.startswith(" ", mark.span.end)
    )
