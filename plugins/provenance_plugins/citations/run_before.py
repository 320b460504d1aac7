"""What a section has its readers start on their own machine before it links there: "Run the demo"."""

from __future__ import annotations

import re

from provenance.api import HEADING_KINDS, Document, Phrases, any_of, lazy_pattern

__all__ = ["is_run_before"]

_WORDS = Phrases.load(__package__, "run_before")
_RUN = lazy_pattern(
    lambda: (
        rf"(?:^|[.!?:]\s)[^\w\n]{{0,8}}(?:{any_of(_WORDS.texts('verb'))})\s(?:{any_of(_WORDS.texts('article'))})\s(?:[\w-]+\s)?(?:{any_of(_WORDS.texts('what'))})(?!\w)"
    ),
    re.IGNORECASE | re.MULTILINE,
)
"""A sentence, an item or the words of a link that ask readers to start something."""
_REACH = 1500
"""Characters of a section before a link that are looked at."""


def is_run_before(document: Document, start: int) -> bool:
    """Whether the section of a link asks its readers before it to start what the link shows them."""
    at = document.block_index(start)
    if at is None:
        return False
    blocks = document.blocks
    low = max(blocks[at].span.start, start - _REACH)
    while (
        at
        and blocks[at - 1].kind not in HEADING_KINDS
        and (first := blocks[at - 1].span.start) >= max(0, start - _REACH)
    ):
        at, low = at - 1, first
    return _RUN.search(document.text, low, start) is not None
