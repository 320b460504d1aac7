"""Days of publication below the linked name of an outlet at the head of a text, which somebody took over from there: "[The Harbour Times](https://…)", "Publication Date: 2005-01-22"."""

from __future__ import annotations

from urllib.parse import urlsplit

from provenance.analysis import Value, metadata
from provenance.analysis.addresses import host_of
from provenance.api import Document, Link, Span

__all__ = ["is_below_outlet"]

_BELOW = 120
"""Characters behind the name in which the day stands."""


def is_below_outlet(document: Document, value: Value) -> bool:
    """Whether a text begins with the name of an outlet that links to the first page of its site, and the line below says when it came out; no name of an author, nor that of the document's own site."""
    if not isinstance(value.span, Span) or not document.blocks:
        return False
    first = document.blocks[0].span.start
    link = next((one for one in document.links[:1] if one.span.start == first), None)
    if link is None or not 0 < value.span.start - link.span.end < _BELOW or not _leads_to_front(link):
        return False
    if (
        not document.text.startswith("\n", link.span.end)
        or "\n" in document.text[link.span.end : value.span.start].strip()
    ):
        return False
    found = metadata(document)
    name, host = document.slice(link.span).strip().lower(), host_of(link.target)
    if any(one.value.lower() == name for one in (*found.authors, *filter(None, (found.publisher,)))):
        return False
    return all(host_of(one.value) != host for one in document.declared if one.field == "url")


def _leads_to_front(link: Link) -> bool:
    try:
        parts = urlsplit(link.target.strip())
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and not parts.path.strip("/") and not parts.query
