"""Tables whose rows are platforms with a sign before each: "| 📷 Instagram | off |", "| 💬 Telegram | on |"."""

from __future__ import annotations

from provenance.api import Block, BlockKind, Document
from provenance_plugins.attribution.tables import forms

__all__ = ["heads_row_of_platform"]

_AROUND = 40
"""Cells on each side of one in which another platform stands."""
_SIGN = 4
"""Characters of a sign before a name, with what makes it coloured and a blank, at most."""


def heads_row_of_platform(document: Document, block: Block, said: str) -> bool:
    """Whether words with a sign are all of a cell, and another cell of the table is a platform with another sign."""
    if block.kind is not BlockKind.TABLE_CELL or document.slice(block.span).strip() != said:
        return False
    at = document.block_index(block.span.start) or 0
    for step in (-1, 1):
        for index in range(at + step, at + step * _AROUND, step):
            if not 0 <= index < len(document.blocks) or document.blocks[index].kind is not BlockKind.TABLE_CELL:
                break
            words = document.slice(document.blocks[index].span).strip()
            name = words.lstrip("".join(sign for sign in words[:_SIGN] if not sign.isalnum()))
            if name != words and words[0] not in {said[0], "@", "#", "("} and name.lower() in _platforms():
                return True
    return False


def _platforms() -> frozenset[str]:
    return forms("vague_credit_words", "platform") | forms("vague_credit_words", "place")
