"""Authors of front matter who are no more than the letters and figures with which somebody logs in: "author: abc234"."""

from __future__ import annotations

from provenance.analysis import Value, metadata
from provenance.analysis.metadata.identity import site_names
from provenance.api import Document, lazy_pattern
from provenance_plugins.attribution.authors.near_authors import name_at_edge

__all__ = ["log_in"]

_FRONT = "front-matter:"
_LOG_IN = lazy_pattern(r"[a-z]{2,12}(?!(?:19|20)\d\d\Z)\d{2,6}")
"""Small letters and at least two figures, which are no year: an event is called "harbour2024"."""


def log_in(document: Document) -> Value | None:
    """The only author of a document, where that is one by which nobody can tell who it is, and the text names nobody at its head or foot."""
    authors = metadata(document).authors
    if len(authors) != 1 or not authors[0].origin.startswith(_FRONT) or _LOG_IN.fullmatch(authors[0].value) is None:
        return None
    if authors[0].value in site_names(document) or name_at_edge(document) is not None:
        return None
    return authors[0]
