"""Which words of a text are the words of a link."""

from __future__ import annotations

from provenance.analysis.citations.citation import Citation, Places
from provenance.api import PROSE_KINDS, Block, Document, Link, lazy_pattern

_PROSE_LENGTH = 24
"""Characters outside links from which on a block of a page is running text."""


_PATTERN = lazy_pattern(
    r"(?:\[[^\[\]\n]{1,40}\]){0,6}[-_.]\[[^\[\]\n]{1,40}\](?:[-_.]?\[[^\[\]\n]{1,40}\]){0,6}(?![(\[])"
)
"""Behind two brackets further ones, which signs join to them as within the name of a file."""


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
    """Whether the words of a link begin with two tags, as titles of changes do, and go on behind them: "[[quay][lamps] Light both](https://…)"; no link stands in another. Or whether they begin a pattern for names: "[year][month]-[initials]-[version]"."""
    return _PATTERN.match(document.text, mark.span.end) is not None or (
        linked.touch(mark.span)
        and document.source.startswith("[", document.locate(mark.span).start - 1)
        and document.text.startswith(" ", mark.span.end)
    )
