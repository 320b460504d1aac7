"""Addresses of premises that a commercial lease lets: the subject of the contract, where nobody lives."""

from __future__ import annotations

from provenance.api import HEADING_KINDS, Document, Phrases, Span, any_of, lazy_pattern

__all__ = ["is_of_let_premises"]

_WORDS = Phrases.load(__package__, "let_premises")
_LEASE = lazy_pattern(lambda: rf"(?i)(?<!\w)(?:{any_of(_WORDS.texts('lease'))})(?!\w)")
_LET = lazy_pattern(lambda: rf"(?i)(?<!\w)(?:{any_of(_WORDS.texts('let'))})(?!\w)")
_HEADS = 4
"""Headings of a contract among which its name stands."""
_BEFORE = 240
"""Characters of its paragraph before an address in which the lease says what stands there."""


def is_of_let_premises(document: Document, span: Span) -> bool:
    """Whether the words before an address in a commercial lease say that it is what is let; the home of whoever signs has none of them."""
    block = document.block_at(span.start)
    if block is None or not document.recall("commercial lease", _is_lease):
        return False
    return _LET.search(document.text, max(block.span.start, span.start - _BEFORE), span.start) is not None


def _is_lease(document: Document) -> bool:
    named = [one.value for one in document.declared if one.field == "title"]
    named += [document.slice(block.span) for block in document.blocks if block.kind in HEADING_KINDS][:_HEADS]
    return any(_LEASE.search(name) is not None for name in named)
