"""Whether a contact stands beside the number under which a body is registered, as a house gives its own: "con teléfono …, y correo …, nuestro RUC es 20194881879"."""

from __future__ import annotations

import re

from provenance.api import Document, Phrases, any_of, lazy_pattern

__all__ = ["is_of_registered_body"]

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
