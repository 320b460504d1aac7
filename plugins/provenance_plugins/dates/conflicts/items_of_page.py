"""Dates of the items that a page lists, each an article of its own with its day, and those of its site: they are not the text's."""

from __future__ import annotations

from provenance.analysis import Value, metadata
from provenance.api import Document, Element, Span, analysis
from provenance_plugins.dates.tables import forms

__all__ = ["is_of_item", "is_of_site"]

_ITEMS = 3
"""Articles with a day that a list has, at least: fewer are a text and a teaser."""
_MOST = 0.5
"""The share of their characters from which on one of them is the text of the page, and the others lead to more."""


def is_of_item(document: Document, value: Value) -> bool:
    """Whether a date stands in one of several articles of a whole page, as a front page and a reader of feeds have."""
    if not document.whole_page or not isinstance(value.span, Span):
        return False
    article = _article(document, value.span)
    if article is None:
        return False
    lengths = _dated_articles(document)
    return len(lengths) >= _ITEMS and lengths.get(id(article), 0) < _MOST * sum(lengths.values())


@analysis()
def _dated_articles(document: Document) -> dict[int, int]:
    """The characters of each article with a day, by its identity."""
    spans = [value.span for value in metadata(document).dates if isinstance(value.span, Span)]
    spans += [declared.span for declared in document.declared if declared.field == "date" and declared.span is not None]
    lengths = {id(article): 0 for span in spans if (article := _article(document, span)) is not None}
    for block in document.blocks if len(lengths) >= _ITEMS else ():
        article = None if block.element is None else _outermost(block.element)
        if article is not None and id(article) in lengths:
            lengths[id(article)] += block.span.end - block.span.start
    return lengths


def _article(document: Document, span: Span) -> Element | None:
    block = document.block_at(span.start)
    return None if block is None or block.element is None else _outermost(block.element)


def _outermost(element: Element) -> Element | None:
    """The article that is in no other: a comment may be one within it."""
    return next((part for part in reversed((*element.lineage(),)) if part.name == "article"), None)


def is_of_site(document: Document, modified: Value) -> bool:
    """Whether the day of the last change stands in the foot of a site, between its copyright, its menu and what it asks of visitors: the page that shows the text was changed then, and not the text."""
    if not isinstance(modified.span, Span) or modified.span.start < len(document.text) - _FOOT:
        return False
    index = document.block_index(modified.span.start)
    if index is None:
        return False
    block = document.blocks[index].span
    line = document.text[max(block.start, modified.span.start - _NEAR) : min(block.end, modified.span.end + _NEAR)]
    return block.end - block.start < _FOOT and any(sign in line.lower() for sign in forms("feet_of_sites"))


_FOOT, _NEAR = 900, 160
"""Characters at the end in which such a foot stands, and around the day."""
