"""Extracts from reports of others that a digest puts one below the other: each with its writer and outlet behind it, or cut short with dots."""

from __future__ import annotations

from provenance.analysis import Attribution, sentences
from provenance.api import Document, Span, lazy_pattern
from provenance_plugins.attribution.wording import NAME

__all__ = ["is_in_extract"]

_SIGNED = lazy_pattern(
    rf"(?:\A|[”\"]\s{{0,2}})(?:{NAME}(?: (?:[a-z]{{1,3}} )?{NAME}){{1,3}}),? (?P<outlet>(?:The )?{NAME}(?: (?:of )?{NAME}){{0,3}})\s*\Z"
)
"""Behind an extract: "… as it was.” Ana Cruz, Harbour Gazette"; or the line below it."""
_LINE = 90
"""Characters of such a line at most."""
_DOTS = ("...", "…")
_TEASERS = 4
"""Lines that end with dots, from which on a text is a list of teasers."""


def is_in_extract(document: Document, one: Attribution) -> bool:
    """Whether a source stands in an extract that is signed, or in a teaser of a list of such, of which the rest stands elsewhere."""
    at = sentences(document)[one.sentence].block
    block = document.blocks[at].span
    return _is_signed(document, at, block) or _is_teaser(document, one, block)


def _is_signed(document: Document, at: int, block: Span) -> bool:
    text = document.text
    start, end = max(block.start, block.end - _LINE), block.end
    signed = not start or text.find("”", start, end) >= 0 or text.find('"', start, end) >= 0
    found = _SIGNED.search(text, start, end) if signed else None
    if found is None and at + 1 < len(document.blocks):
        below = document.blocks[at + 1].span
        if below.end - below.start <= _LINE and text[block.start : block.end].rstrip().endswith(("”", '"')):
            found = _SIGNED.match(document.slice(below))
    if found is None:
        return False
    from provenance_plugins.attribution.answered.told_to_outlets import (  # noqa: PLC0415 - few texts have such
        is_own_outlet_named,
        outlet_of,
    )

    outlet = outlet_of(document, found["outlet"])
    return outlet is not None and not is_own_outlet_named(document, outlet)


def _is_teaser(document: Document, one: Attribution, block: Span) -> bool:
    text = document.text
    end = text.find("\n", one.cue.end, block.end)
    end = block.end if end < 0 else end
    if not text[one.cue.end : end].rstrip().endswith(_DOTS):
        return False
    return document.recall("lines that end with dots", lambda _: _cut_lines(text)) >= _TEASERS


def _cut_lines(text: str) -> int:
    return sum(line.rstrip().endswith(_DOTS) for line in text.split("\n"))
