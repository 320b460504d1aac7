"""Marks that ask for no source because the words are something else: a group with which a table compares others ("15–24 (ref)"), the title of a piece ("Ana Cruz | {Citation needed}")."""

from __future__ import annotations

from provenance.api import HEADING_KINDS, Document, Span, lazy_pattern

__all__ = ["is_reference_group", "is_title_behind_name"]

_REFERENCE = frozenset({"(ref)", "(ref.)", "[ref]", "(reference)", "[reference]"})
_LABEL = lazy_pattern(r"(?:[^\s.!?]{1,30}[ \t]+){1,6}")
"""What a row is called, before the mark: a few words, no sentence."""
_STATISTICS = lazy_pattern(
    r"\b(?:95|99|90) ?%[ -]?(?:CIs?|confidence|KI|IC)\b|\b(?:odds|hazard|risk|rate|prevalence|incidence) ratios?\b|\bconfidence intervals?\b|\b(?:[ac]?OR|[ac]?HR|[ac]?RR|β|B) \((?:95|SE|CI)|\bstandard errors?\b"
)
"""What such tables state beside each group but that one."""


def is_reference_group(document: Document, span: Span) -> bool:
    """Whether "(ref)" ends the few words that are all of a line or a cell, in a text that compares groups by their risks: the other groups are measured by this one."""
    if document.slice(span).lower() not in _REFERENCE:
        return False
    block = document.block_at(span.start)
    if block is None or block.kind in HEADING_KINDS:
        return False
    text = document.text
    start = max(block.span.start, text.rfind("\n", block.span.start, span.start) + 1)
    end = text.find("\n", span.end, block.span.end)
    if text[span.end : block.span.end if end < 0 else end].strip(" \t|*†‡"):
        return False
    return _LABEL.fullmatch(text, start, span.start) is not None and document.recall(
        "compares groups by their risks", _compares_groups
    )


def _compares_groups(document: Document) -> bool:
    return _STATISTICS.search(document.text) is not None


_NAME = r"(?:[^\W\d_]\.?-?){1,3}(?:[^\W\d_]|[.'’-]){0,30}"
_NAMED = lazy_pattern(rf"\W{{0,3}}(?![a-zß-þ]){_NAME}(?: {_NAME}){{1,4}}\s?[|–—]\s?[\"“«]?")
"""A line up to its mark: a name, and what sets off the title behind it."""
_LIKE = 2
"""Blocks of the same form before and behind such a line, at least."""
_AROUND = 6
_ENTRY = lazy_pattern(r"\W{0,3}[^|–—\n]{3,60}?\s?[|–—]\s?[^\n|]{2,120}")


def is_title_behind_name(document: Document, span: Span) -> bool:
    """Whether words in brackets are all that stands behind a name in a list of names and titles, as contents are: "Ana Cruz | {Citation needed}"."""
    at = document.block_index(span.start)
    if at is None:
        return False
    block = document.blocks[at].span
    if document.text[span.end : block.end].strip(' ."”»'):
        return False
    before = document.text[block.start : span.start]
    sign = before.strip(' "“«')[-1:]
    if _NAMED.fullmatch(before) is None:
        return False
    beside = [*document.blocks[max(0, at - _AROUND) : at], *document.blocks[at + 1 : at + 1 + _AROUND]]
    return (
        sum(sign in (words := document.slice(one.span)) and _ENTRY.fullmatch(words) is not None for one in beside)
        >= _LIKE
    )
