"""What a document has: the cheapest of readings, for rules that need not be asked without it (`when` of @rule)."""

from __future__ import annotations

from provenance.analysis.content import content
from provenance.analysis.metadata import metadata
from provenance.api import Document, analysis


@analysis()
def leftovers(document: Document) -> bool:
    """Whether something in it was left by a template, a page or a program."""
    return bool(content(document).boilerplate)


@analysis()
def links(document: Document) -> bool:
    """Whether it has links."""
    return bool(document.links)


@analysis()
def pictures(document: Document) -> bool:
    """Whether it has images."""
    return bool(document.images)


@analysis()
def declarations(document: Document) -> bool:
    """Whether its markup, its front matter or its row says something of it."""
    return bool(document.declared)


@analysis()
def publication(document: Document) -> bool:
    """Whether it says when it was published."""
    return metadata(document).date is not None


@analysis()
def digits(document: Document) -> bool:
    """Whether it has a digit from 0 to 9."""
    text = document.text
    return any(digit in text for digit in "0123456789")


@analysis()
def beyond_ascii(document: Document) -> bool:
    """Whether it has characters that ASCII lacks, in its text or in what its source states beside it."""
    return not (document.text.isascii() and document.source.isascii())
