"""Addresses that a link to a map shows: of places with names of their own, and of events."""

from __future__ import annotations

from provenance.api import Document, Phrases, Span, any_of, lazy_pattern
from provenance_plugins.personal_data.links import links_at

__all__ = ["is_on_map"]


def is_on_map(document: Document, span: Span) -> bool:
    """Whether a link leads to a place that a map has by a name of its own, and so visitors, "/maps/place/Harbour+Hall/"; a home has its address there. Or to where the event is with whose day its block begins."""
    targets = [link.target for link in links_at(document, span)]
    if any(_NAMED.search(target) is not None for target in targets):
        return True
    block = document.block_at(span.start) if any(_MAP.match(target) is not None for target in targets) else None
    return (
        block is not None
        and _DATED.match(document.text, *block.span) is not None
        and _OF_HOME.search(document.text, block.span.start, span.start) is None
        and _OF_HOME.search(document.text, span.end, block.span.end) is None
    )


_HOMES = Phrases.load(__package__, "told_of_homes")
_NAMED = lazy_pattern(r"//[^/]*/maps/place/[^/\d]{4,80}/")
_MAP = lazy_pattern(
    r"https?://(?:maps\.google\.|(?:www\.)?google\.[a-z.]{2,6}/maps|goo\.gl/maps|maps\.app\.goo\.gl/|maps\.apple\.com|(?:www\.)?openstreetmap\.org|(?:www\.)?bing\.com/maps)"
)
_DATED = lazy_pattern(
    r"\W{0,6}(?:[^\W\d_]{2,10}\.?,? )?(?:[^\W\d_]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? |\d{1,2}(?:st|nd|rd|th|\.)? (?:de )?[^\W\d_]{3,9}\.?,? (?:de )?)(?:19|20)\d\d\b"
    r"(?=\W{0,4}(?:\d{1,2}(?::\d\d|[AaPp]\.?[Mm]|\s(?:[AaPp]\.?[Mm]|Uhr))|at \d)|\s?[@:|–—-])"
)
"""The day with which an entry on an event begins, before its hour or a mark: "July 13, 2024 @ 7:00AM", "Sa, 13. Juli 2024"."""
_OF_HOME = lazy_pattern(lambda: rf"(?i)(?<!\w)(?:{any_of(_HOMES.texts())})(?!\w)")
"""What is told of a day, and no entry on an event."""
