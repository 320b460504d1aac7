"""Numbers in code that are made up to try out what checks them: `is_valid_card("…")`, `exemple_nir = "…"`."""

from __future__ import annotations

from provenance.api import BlockKind, Document, Phrases, Span, any_of, lazy_pattern

__all__ = ["is_sample_in_code"]

_WORDS = Phrases.load(__package__, "samples")
_REACH = 90
"""Characters of a line of code before a number in which the name stands that it is given to."""
_GIVEN = lazy_pattern(
    lambda: (
        rf"(?i)(?:^|[^\w])[\w.]*?(?:(?:{any_of(_WORDS.texts('checks'))})\w*\s?\([^()\n]{{0,40}}?|(?:{any_of(_WORDS.texts('samples'))})\w*[\"']?\s?(?:=|:|:=|=>)\s?)[rbuf]?[\"'`]?\Z"
    )
)
"""The call of what checks a number, or the name of a value that is one of a sample, right before it."""


def is_sample_in_code(document: Document, span: Span) -> bool:
    """Whether a number stands in a block of code as what a check is tried out with, by the name of the function or of the value; not `pay(card="…")`."""
    block = document.block_at(span.start)
    if block is None or block.kind is not BlockKind.CODE:
        return False
    start = max(document.text.rfind("\n", 0, span.start) + 1, span.start - _REACH, block.span.start)
    return _GIVEN.search(document.text[start : span.start]) is not None
