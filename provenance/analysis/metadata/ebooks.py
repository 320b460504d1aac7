"""Whether a document is a book or one of its sections, by its format, its markup or the words that a library of old books sets before them."""

from __future__ import annotations

from provenance.analysis.files import is_html
from provenance.api import Document, lazy_pattern

_EBOOK = lazy_pattern(
    r"http://www\.idpf\.org/2007/ops|<[^<>]{1,300}\sepub:type\s?=|\bname\s?=\s?[\"']Adept\.(?:expected\.)?resource[\"']",
    signs=("idpf", "epub:", "Adept."),
)
"""What marks a section of an e-book, of which each is a page of its own: https://www.w3.org/TR/epub-33/#sec-epub-type-attribute."""
_HEAD = 8000
"""Characters of the source in which the head of a page stands."""
_LIBRARY = "*** START OF TH"
"""Before an old book, in whatever format: "*** START OF THE PROJECT GUTENBERG EBOOK"."""


def is_section_of_ebook(document: Document) -> bool:
    """Whether the markup of a page is that of an e-book."""
    return is_html(document) and _EBOOK.search(document.source, 0, _HEAD) is not None


def is_book(document: Document) -> bool:
    """Whether a document is a book or a section of one: nothing in it is of today's news."""
    return (
        document.media_type == "application/epub+zip"
        or is_section_of_ebook(document)
        or document.text.find(_LIBRARY, 0, _HEAD) >= 0
    )
