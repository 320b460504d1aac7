"""Digests of links: most paragraphs sum up what another outlet reported, and end with the link to it. Each names its own source, and nobody signs the whole."""

from __future__ import annotations

from bisect import bisect_left

from provenance.analysis.addresses import host_of
from provenance.api import BlockKind, Document, Span, lazy_pattern

__all__ = ["is_linked_digest"]

_ITEMS, _SHARE, _HOSTS = 4, 0.5, 3
"""Items of such a digest at least, their share of the paragraphs, and the different sites to which they lead."""
_SHORTEST = 60
"""Characters of a paragraph that says something."""
_NAME = 6
"""Words of the name of an outlet, with its day, at most."""
_CLOSING = lazy_pattern(r"[\s.)\]*_}{:\w\"=-]{0,4}\Z|[)\]*_]{0,3}(?:,?\s[^\n]{1,30}[)\]]|,\s[^\n.!?]{1,20})?[.*_\s]*\Z")
"""Behind the link: brackets, a day."""
_PROSE = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM})


def is_linked_digest(document: Document) -> bool:
    """Whether a text with links is such a digest."""
    if len(document.links) < _ITEMS:
        return False
    said = [one.span for one in document.blocks if one.kind in _PROSE and one.span.end - one.span.start >= _SHORTEST]
    if len(said) < _ITEMS:
        return False
    hosts = [host for span in said if (host := _outlet(document, span))]
    return len(hosts) >= max(_ITEMS, _SHARE * len(said)) and len(set(hosts)) >= _HOSTS


def _outlet(document: Document, span: Span) -> str:
    """The site to which the last words of a paragraph lead, where they are the name of an outlet; empty where they are not."""
    index = bisect_left(document.links, span.end, key=lambda link: link.span.start) - 1
    if index < 0:
        return ""
    link = document.links[index]
    words = document.slice(link.span).split()
    if (
        link.span.start <= span.start
        or not link.target.startswith(("http://", "https://"))
        or not 0 < len(words) <= _NAME
    ):
        return ""
    if not any(word[:1].isupper() for word in words) or _CLOSING.match(document.text, link.span.end, span.end) is None:
        return ""
    return host_of(link.target)
