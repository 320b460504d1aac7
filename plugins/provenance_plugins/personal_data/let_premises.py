"""Addresses of premises where nobody lives: those that a commercial lease lets, the subject of the contract, and those that a list of inspections names."""

from __future__ import annotations

import re

from provenance.api import HEADING_KINDS, Block, Document, Phrases, Span, any_of, lazy_pattern

__all__ = ["is_of_let_premises"]

_WORDS = Phrases.load(__package__, "let_premises")
_LEASE = lazy_pattern(lambda: rf"(?i)(?<!\w)(?:{any_of(_WORDS.texts('lease'))})(?!\w)")
_INSPECTED = lazy_pattern(lambda: rf"(?i)(?<!\w)(?:{any_of(_WORDS.texts('inspected'))})(?!\w)")
_LET = lazy_pattern(lambda: rf"(?i)(?<!\w)(?:{any_of(_WORDS.texts('let'))})(?!\w)")
_HEADS = 4
"""Headings of a contract among which its name stands."""
_NAME, _DAY = 80, 60
"""Characters of the name of what was inspected, and of the town and the day behind its address, at most."""
_SAYS = lazy_pattern(r"(?<!\w)(?:s?he|they|who|said|says|lives?|lived|told)(?!\w)", re.IGNORECASE)
_BEFORE = 240
"""Characters of its paragraph before an address in which the lease says what stands there."""


def is_of_let_premises(document: Document, span: Span) -> bool:
    """Whether the words before an address in a commercial lease say that it is what is let, or it stands with a name alone in a list of inspections; the home of whoever signs, or says something, does not."""
    block = document.block_at(span.start)
    if block is None:
        return False
    if document.recall("list of inspections", _lists_inspections) and _is_entry(document, block, span):
        return True
    if not document.recall("commercial lease", _is_lease):
        return False
    return _LET.search(document.text, max(block.span.start, span.start - _BEFORE), span.start) is not None


def _is_lease(document: Document) -> bool:
    return any(_LEASE.search(name) is not None for name in _named(document))


def _lists_inspections(document: Document) -> bool:
    return any(_INSPECTED.search(name) is not None for name in _named(document))


def _named(document: Document) -> list[str]:
    """The title of a text and its first headings."""
    named = [one.value for one in document.declared if one.field == "title"]
    return named + [document.slice(block.span) for block in document.blocks if block.kind in HEADING_KINDS][:_HEADS]


def _is_entry(document: Document, block: Block, span: Span) -> bool:
    """Whether a line has no more than a name, its address and the day on which somebody inspected it."""
    before = document.text[max(block.span.start, span.start - _BEFORE) : span.start]
    name, behind = before.rpartition("\n\n")[2], document.text[span.end : block.span.end]
    return len(name) <= _NAME and len(behind) <= _DAY and _SAYS.search(behind) is None
