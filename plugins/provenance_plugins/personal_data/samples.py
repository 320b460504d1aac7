"""Addresses that a text calls made up, and numbers in code that are made up to try out what checks them: `is_valid_card("…")`, `exemple_nir = "…"`."""

from __future__ import annotations

import re

from provenance.api import BlockKind, Document, Phrases, Span, any_of, lazy_pattern

__all__ = ["is_called_made_up", "is_sample_in_code"]

_WORDS = Phrases.load(__package__, "samples")
_REACH = 90
"""Characters of a line of code before a number in which the name stands that it is given to."""
_GIVEN = lazy_pattern(
    lambda: (
        rf"(?:^|[^\w])[\w.]*?(?:(?:{any_of(_WORDS.texts('asserts'))})\w*\s?\([^()\n]{{0,40}}?|(?:{any_of(_WORDS.texts('samples'))})\w*[\"']?\s?(?:=|:|:=|=>)\s?)[rbuf]?[\"'`]?\Z"
    ),
    re.IGNORECASE,
)
"""The call that asserts something of a number, or the name of a value that is one of a sample, right before it."""
_CALLED = lazy_pattern(r"(?P<name>\w+)\s?\(\s?[rbuf]?[\"'`]?\Z")
"""The call of a function whose first argument the number is."""
_CHECKS = lazy_pattern(lambda: rf"(?:^|_)(?:{any_of(_WORDS.texts('checks'))})", re.IGNORECASE)
_HUMP = lazy_pattern(r"(?<=[a-z])(?=[A-Z])")


def is_called_made_up(document: Document, span: Span) -> bool:
    """Whether brackets right behind an address say that it is none: "ana@lampnet.org (not my real address)"."""
    return _MADE_UP.match(document.text, span.end) is not None


_MADE_UP = lazy_pattern(
    lambda: (
        rf"[”\"'’]?\s?\((?:{any_of(_WORDS.texts('made_up'))})(?:\s(?:{any_of(_WORDS.texts('address'))})){{0,3}}\s?[!.]?\)"
    ),
    re.IGNORECASE,
)


def is_sample_in_code(document: Document, span: Span) -> bool:
    """Whether a number stands in a block of code as what a check is tried out with, by the name of the function or of the value; not `pay(card="…")`."""
    block = document.block_at(span.start)
    if block is None or block.kind is not BlockKind.CODE:
        return False
    start = max(document.text.rfind("\n", 0, span.start) + 1, span.start - _REACH, block.span.start)
    before = document.text[start : span.start]
    return _GIVEN.search(before) is not None or _is_given_to_check(before)


def _is_given_to_check(before: str) -> bool:
    """Whether a number is the first argument of what only checks: `is_valid_card("…")`, `card.verifyNumber("…")`, not `validate_and_pay("…")` or `revalidate("…")`."""
    called = _CALLED.search(before)
    if called is None:
        return False
    name = _HUMP.sub("_", called["name"])
    return _CHECKS.search(name) is not None and set(_WORDS.texts("joins")).isdisjoint(name.lower().split("_"))
