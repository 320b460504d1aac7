"""Addresses of links that lead to a person: `mailto:`, `tel:` and the like."""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.api import Document, Fix, FixEdit, Link, SourceSpan, Span, lazy_pattern


def links_of(document: Document, schemes: tuple[str, ...]) -> Iterator[tuple[Link, SourceSpan]]:
    """The links whose addresses begin so, with the places of the addresses."""
    for link in document.links:
        if link.source is not None and link.target[:16].lower().startswith(schemes):
            yield link, link.source


def redact(document: Document, span: Span, text: str, description: str, schemes: tuple[str, ...]) -> Fix | None:
    """Put `text` in the place of the words, and take the same thing out of the address of a link that they are the words of."""
    fix = Fix.replace(document, span, text, description)
    if fix is None:
        return None
    edits = fix.edits
    for link, place in links_of(document, schemes) if document.links else ():
        if link.span.overlaps(span) and not any(edit.start < place.end and place.start < edit.end for edit in edits):
            written = document.source[place.start : place.end]
            start = place.start + len(_SCHEME.match(written)[0])  # type: ignore[index]  # it matches nothing, too
            end = place.start + (len(written) if "?" not in written else written.index("?"))
            edits = (*edits, FixEdit(start, max(start, end), ""))
    return Fix(description, edits)


_SCHEME = lazy_pattern(r"(?:[a-z]+:(?://[^/?]*/)?)?", re.IGNORECASE)
