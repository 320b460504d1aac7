"""Whether a contact stands beside the number under which a body is registered, as a house gives its own: "con teléfono …, y correo …, nuestro RUC es 20194881879"."""

from __future__ import annotations

import re

from provenance.api import Document, Phrases, Span, any_of, lazy_pattern

__all__ = ["is_among_numbers_of_body", "is_number_of_body", "is_of_registered_body"]

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


_BESIDE = 14
"""Characters between two numbers of a body, at most: the label of the second."""
_WORDS = lazy_pattern(r"[^\W\d_]+")
_LABEL = 3
"""Words of a line that has nothing but the number and its label, at most."""


def is_number_of_body(document: Document, span: Span) -> bool:
    """Whether a number that persons have as well as bodies is that of a body: right before or behind another of its numbers, or in a line of its own among them where nobody is named beside it."""
    if not is_among_numbers_of_body(document, span):
        return False
    text = document.text
    near = _NUMBERED.finditer(text, max(0, span.start - _NEAR), span.end + _NEAR)
    if any(0 <= span.start - one.end() <= _BESIDE or 0 <= one.start() - span.end <= _BESIDE for one in near):
        return True
    line = text[text.rfind("\n", 0, span.start) + 1 : span.start] + text[span.end :].partition("\n")[0]
    if len(_WORDS.findall(line)) > _LABEL:
        return False
    from provenance_plugins.personal_data.holders import is_beside_holder  # noqa: PLC0415 - few texts have such a number

    return not is_beside_holder(document, span)
