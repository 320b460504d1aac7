"""What the markup of a page says of words that may be a name: a link to somebody's page, a class, a place in a menu."""

from __future__ import annotations

import re
from collections.abc import Sequence

from provenance.analysis.metadata.lines import Layout, Line
from provenance.analysis.metadata.naming.names import Name
from provenance.api import Block, BlockKind, Document, Region, Span, lazy_pattern

_COMMENT = lazy_pattern(r"(?:^|[-_])comment(?:er|ator)?[-_]", re.IGNORECASE)
"""Classes of the head of a reader's comment."""
_MENU = frozenset({Region.NAV, Region.HEADER})
PERSON_ADDRESS = lazy_pattern(
    r"/(?:@|by/|person/|people/|profiles?[/-]|members?/|staff/|team/|our-team/|columnists?/|journalists?/|reporters?/|bio/)"
    r"|/(?:aut(?:h)?[oe]u?rs?|autoren|autore|autori|redakt\w+|redac\w+|redaz\w+|contribut\w+|writers?|verfasser|skribent\w*|kirjoitt\w+|muhabir\w*|yazar\w*)\b",
    re.IGNORECASE,
)
"""Parts of addresses of pages about a person."""
_FIRST_PAGE = lazy_pattern(r"(?:https?:)?(?://[^/]*)?/?(?:index\.\w+)?(?:[#?].*)?", re.IGNORECASE)
_PERSON_CLASS = lazy_pattern(r"auth?or|auteur|byline|writer|contribut|verfasser|redakt|skribent", re.IGNORECASE)


def is_of_others(document: Document, line: Line) -> bool:
    """Whether a line heads a reader's comment or is part of what a page quotes, or of what customers say of a house."""
    block = document.blocks[line.block]
    quoted = block.kind is BlockKind.QUOTE or Region.QUOTE in block.regions
    return quoted or any(map(_COMMENT.search, classes_of(document, line))) or _is_praise(block)


def _is_praise(block: Block) -> bool:
    """Whether a block stands in what customers say of a house."""
    lineage = () if block.element is None else block.element.lineage()
    return any("testimonial" in name.lower() for element in lineage for name in element.classes)


def is_marked(document: Document, line: Line) -> bool:
    """Whether a line of names links to a page about a person or carries such a class."""
    span = Span(line.start, line.start + len(line.text))
    return has_person_class(document, line) or any(
        span.overlaps(link.span) and PERSON_ADDRESS.search(link.target) for link in document.links
    )


def is_of_page(document: Document, line: Line, people: Sequence[Name], layout: Layout) -> bool:
    """Whether words of a page that may be a name are those of one of its menus ("North Coast"), or whom its title is about."""
    if not people or is_marked(document, line):
        return False
    titled = document.slice(document.blocks[layout.title].span).lower()
    if any(name.text.lower() in titled for name in people):
        return True
    names = {name.text for name in people}
    longest = max(map(len, names))
    return any(
        block.span.end - block.span.start <= longest
        and not _MENU.isdisjoint(block.regions)
        and index != line.block
        and document.slice(block.span) in names
        and (Region.NAV in block.regions or _leads_on(document, block.span))
        for index, block in enumerate(document.blocks)
    )


def _leads_on(document: Document, span: Span) -> bool:
    """Whether words are a link to another page of the site than the first, which many link to with their own name."""
    return any(link.span.overlaps(span) and _FIRST_PAGE.fullmatch(link.target) is None for link in document.links)


def classes_of(document: Document, line: Line) -> tuple[str, ...]:
    """The classes of the element that a line is the text of."""
    element = document.blocks[line.block].element
    return () if element is None else element.classes


def has_person_class(document: Document, line: Line, *, near: bool = False) -> bool:
    """Whether the elements around a line say that it is about an author; `near`: the innermost alone."""
    element = document.blocks[line.block].element
    if element is None:
        return False
    for depth, each in enumerate(element.lineage()):
        if depth < (1 if near else 3) and any(map(_PERSON_CLASS.search, each.classes)):
            return True
    return False
