"""Whether a contact stands beside the number under which a body is registered, as a house gives its own: "con teléfono …, y correo …, nuestro RUC es 20194881879"."""

from __future__ import annotations

import re

from provenance.api import Document, Phrases, Span, any_of, lazy_pattern

__all__ = ["is_among_numbers_of_body", "is_of_registered_body"]

_REGISTERS = Phrases.load(__package__, "registers_of_bodies")
_NUMBERED = lazy_pattern(
    lambda: (
        rf"(?<!\w)(?:{any_of(_REGISTERS.texts())})(?:\W{{0,3}}(?:n[or°º.]{{1,2}}|is|es|est|ist|è|é|number|nummer|número|numéro|numero|:))?[\s:.#№*-]{{1,6}}(?:[A-Z]{{1,3}}[\s-]?)?\d[\d./ -]{{4,20}}"
    ),
    re.IGNORECASE,
)
_NEAR = 300
"""Characters on each side of a contact, in its block, in which the number stands."""


def is_of_registered_body(document: Document, offset: int) -> bool:
    """Whether the block of a contact has such a number near it: no private person gives one."""
    block = document.block_at(offset)
    if block is None:
        return False
    start, end = max(block.span.start, offset - _NEAR), min(block.span.end, offset + _NEAR)
    return _NUMBERED.search(document.text, start, end) is not None


_LINES = 3
"""Blocks on each side of a number among which that of a body stands."""


def is_among_numbers_of_body(document: Document, span: Span) -> bool:
    """Whether such a number stands in one of the lines around, as in what a foundation discloses of itself."""
    index = document.block_index(span.start)
    if index is None:
        return False
    around = document.blocks[max(0, index - _LINES) : index + _LINES + 1]
    return any(is_of_registered_body(document, block.span.start) for block in around)
