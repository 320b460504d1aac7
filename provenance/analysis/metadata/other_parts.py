"""Parts of a page that are about other articles, as the classes of their elements say: a byline or a date in them is hardly that of the page."""

from __future__ import annotations

from collections.abc import Sequence

from provenance.analysis.metadata.declarations import SEEN, family
from provenance.api import Document, SourceSpan, Span

_OTHERS = frozenset(
    {
        "comment",
        "related",
        "recommend",
        "testimonial",
        "teaser",
        "card",
        "promo",
        "listing",
        "popular",
        "trending",
        "archive",
        "more",
        "latest",
        "tweet",
    }
)

_BELOW = 2
"""Blocks below the title in which its own byline stands, whatever its class says: "comments-and-author"."""


def other_parts(document: Document, field: str, title: int) -> tuple[Span, ...]:
    """The spans of what the markup calls an author (`author`) or a date (`date`) in such parts; `title`: the block of the title, right below which no other article stands."""
    if not document.whole_page:
        return ()
    return tuple(
        one.span
        for one in document.declared
        if one.span is not None
        and one.scope in _OTHERS
        and family(one) in SEEN
        and (one.field == field or (field == "date" and one.field == "modified"))
        and not 0 < (document.block_index(one.span.start) or 0) - title <= _BELOW
    )


def is_in(span: Span | SourceSpan | None, parts: Sequence[Span]) -> bool:
    """Whether a span of the reading text lies in one of these parts."""
    return isinstance(span, Span) and any(part.overlaps(span) for part in parts)
