"""Texts that are put out for a day: posts that announce an event, and releases "for immediate release"."""

from __future__ import annotations

from provenance.api import Document, any_of, lazy_pattern
from provenance_plugins.dates.tables import forms

__all__ = ["is_event_post", "is_release"]

_CATEGORY = lazy_pattern(
    lambda: (
        rf"(?im)^(?:categor(?:y|ies)|tags?|type|layout|kind|section)[ ]?[:=][^\n]{{0,80}}?\b(?:{any_of(forms('event'))})\b"
    )
)
_HEAD = 1500
"""Characters of a source in which front matter says what a post is, also without the marks around it."""
_FIRST = 8
"""Blocks among which a release says what it is."""
_LONGEST = 60
"""Characters of such a line."""
_GAP = lazy_pattern(
    lambda: rf"(?i)\[(?:[^\[\]\n]{{0,30}}\b)?(?:{any_of(forms('release', 'day'))})\b[^\[\]\n]{{0,20}}\]"
)
_AROUND = " \t\n*_#>()[]|:.–—-"


def is_event_post(document: Document) -> bool:
    """Whether the folder of a file, or the category in its front matter, is one of events: `events/talk.md`, "Category: Events"."""
    folders = document.path.replace("\\", "/").lower().split("/")[:-1]
    if not forms("event").isdisjoint(folders):
        return True
    return _CATEGORY.search(document.source, 0, _HEAD) is not None


def is_release(document: Document) -> bool:
    """Whether a line of the head says that a text may be put out at once, "FOR IMMEDIATE RELEASE", and no gap stands where its day is to be put in: of that BLP410 tells."""
    head = document.blocks[:_FIRST]
    return any(
        block.span.end - block.span.start <= _LONGEST
        and document.slice(block.span).lower().strip(_AROUND) in forms("release", "line")
        for block in head
    ) and not any(_GAP.search(document.text, *block.span) for block in head)
