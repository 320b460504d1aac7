"""Brackets that name the kind of a value in the table of a schema, and are no gap."""

from __future__ import annotations

from collections.abc import Mapping

from provenance.api import BlockKind, Document, Span, lazy_pattern

_TYPED = lazy_pattern(r"([A-Z][\w-]*) ?\[([^\[\]\n]{1,40})\]")
"""“Collection [Name]”, the whole of a cell."""
_SEVERAL = 3
"""Kinds that stand behind one word, at least: a form asks for two with it."""


def is_kind_of_value(document: Document, span: Span) -> bool:
    """Whether a bracket stands in a cell behind a word behind which other cells have other brackets: “Collection [Name]”, “Collection [Date]”, “Collection [Place]”."""
    block = document.block_at(span.start)
    if block is None or block.kind is not BlockKind.TABLE_CELL:
        return False
    typed = _TYPED.fullmatch(document.slice(block.span).strip())
    return typed is not None and len(document.recall("kinds of values", _kinds)[typed[1]]) >= _SEVERAL


def _kinds(document: Document) -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for block in document.blocks:
        if block.kind is BlockKind.TABLE_CELL:
            typed = _TYPED.fullmatch(document.slice(block.span).strip())
            if typed is not None:
                found.setdefault(typed[1], set()).add(typed[2])
    return {word: frozenset(kinds) for word, kinds in found.items()}
