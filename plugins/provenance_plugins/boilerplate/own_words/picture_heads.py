"""Headings that name the picture under them, and the ways of following a podcast that are links: words that pages have on buttons, and an author's here."""

from __future__ import annotations

from provenance.analysis import Boilerplate
from provenance.api import HEADING_KINDS, Document, lazy_pattern

__all__ = ["heads_picture", "lists_ways"]

_WORDS = 3
"""Words of such a heading, at most."""
_LEAST = 2
"""Ways to follow a podcast, at least, each a link."""
_BETWEEN = lazy_pattern(r"[^\W\d_]+")


def heads_picture(document: Document, part: Boilerplate) -> bool:
    """Whether a stretch is a short heading under which stands a picture whose alternative text has its words: "Mobile view" over a screenshot."""
    if len(part.blocks) > 1 or not document.images:
        return False
    index = part.blocks.start
    if document.blocks[index].kind not in HEADING_KINDS:
        return False
    words = document.slice(part.span).strip().lower()
    if words.count(" ") >= _WORDS:
        return False
    last = document.blocks[index + 1].span.end if index + 1 < len(document.blocks) else len(document.text)
    return any(
        image.alt and words in image.alt.lower() and part.span.end <= image.position <= last
        for image in document.images
    )


def lists_ways(document: Document, part: Boilerplate) -> bool:
    """Whether a line is a word for following and a link for each way in which readers can: "Subscribe: [Android](…) | [Email](…)"."""
    if part.kind != "newsletter" or len(part.blocks) > 1:
        return False
    links = [link.span for link in document.links_over(*part.span) if part.span.start <= link.span.start]
    if len(links) < _LEAST:
        return False
    at, rest = part.span.start, ""
    for link in links:
        rest += document.text[at : link.start]
        at = link.end
    rest += document.text[at : part.span.end]
    return len(_BETWEEN.findall(rest)) <= 1
