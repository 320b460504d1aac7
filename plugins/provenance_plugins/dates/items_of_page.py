"""Dates of the items that a page lists, each an article of its own with its day: they are not the page's."""

from __future__ import annotations

from provenance.analysis import Value, metadata
from provenance.api import Document, Element, Span, analysis

__all__ = ["is_of_item"]

_ITEMS = 3
"""Articles with a day that a list has, at least: fewer are a text and a teaser."""


def is_of_item(document: Document, value: Value) -> bool:
    """Whether a date stands in one of several articles of a whole page, as a front page and a reader of feeds have."""
    if not document.whole_page or not isinstance(value.span, Span):
        return False
    article = _article(document, value.span)
    return article is not None and _dated_articles(document) >= _ITEMS


@analysis()
def _dated_articles(document: Document) -> int:
    spans = [value.span for value in metadata(document).dates if isinstance(value.span, Span)]
    spans += [declared.span for declared in document.declared if declared.field == "date" and declared.span is not None]
    return len({id(article) for span in spans if (article := _article(document, span)) is not None})


def _article(document: Document, span: Span) -> Element | None:
    block = document.block_at(span.start)
    return None if block is None or block.element is None else _outermost(block.element)


def _outermost(element: Element) -> Element | None:
    return next((part for part in element.lineage() if part.name == "article"), None)
