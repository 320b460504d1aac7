"""Groups in a text that says that it sums up comments to which it links: whoever asks who they are finds them there."""

from __future__ import annotations

import re

from provenance.analysis import Attribution
from provenance.api import Document, lazy_pattern

__all__ = ["is_of_summed_comments"]

_HEADS = frozenset({"commentators", "commenters", "readers", "respondents", "users", "members", "participants", "many"})
_SUMMED = lazy_pattern(
    r"(?:summary|overview|reminder|round-?up|digest|selection|recap|some|list) of (?:some of )?(?:the |those |these )?(?:main |key |many |most common |recurring )?"
    r"(?:issues|points|comments|arguments|views|complaints|concerns|themes|responses|answers|replies)\b",
    re.IGNORECASE,
)
_COMMENTS = ("comments", "replies", "responses", "discussion", "thread")


def is_of_summed_comments(document: Document, one: Attribution) -> bool:
    """Whether a paragraph before says that the text sums up what others commented, and links to that: "The comments are [here](…). This is a summary of the main points."."""
    if one.kind != "group" or one.head not in _HEADS or not document.links:
        return False
    at = document.block_index(one.cue.start)
    for block in document.blocks[: at or 0]:
        said = document.slice(block.span)
        if (
            any(word in said for word in _COMMENTS)
            and _SUMMED.search(said) is not None
            and any(block.span.start <= link.span.start < block.span.end for link in document.links)
        ):
            return True
    return False
