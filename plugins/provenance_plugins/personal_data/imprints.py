"""Addresses of publishers: what stands as the place of print in a list of references."""

from __future__ import annotations

from provenance.analysis import citations
from provenance.api import Document, Span, lazy_pattern

_PUBLISHER = lazy_pattern(r"[^\n:;!?\d]{0,40}:\s{1,2}[^\W\d_a-z][\w&'’-]+")
"""Behind a place of print, with its country: "Leeds LS1 4QX, United Kingdom: Harbour Press"."""


def is_of_publisher(document: Document, span: Span) -> bool:
    """Whether an address is the place of print of a work in a list of references, with its publisher behind a colon."""
    return _PUBLISHER.match(document.text, span.end) is not None and any(
        listed.start <= span.start and span.end <= listed.end for listed in citations(document).lists
    )
