"""What a server printed into a page that it made: "Warning: session_start(): open(/tmp/sess) failed: … in /home/lamp/index.php on line 57"."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.api import BlockKind, Document, Hit, Severity, Span, quoted
from provenance_plugins.boilerplate.residue import in_inline_code
from provenance_plugins.boilerplate.signs_within import SERVER_ERROR

__all__ = ["server_errors"]

_EDGE = 2
"""Blocks from the head or the foot of a page in which a server prints what went wrong before or behind its text."""
_SHOWN = 60
_SETS_OFF = frozenset({BlockKind.CODE, BlockKind.QUOTE, BlockKind.TABLE_CELL})


def server_errors(document: Document) -> Iterator[Hit]:
    """The first of them with how many there are: for information between the paragraphs, where somebody may show what he met with."""
    blocks = document.blocks
    places = list[tuple[int, Span]]()
    for match in SERVER_ERROR.finditer(document.text):
        number = document.block_index(match.start())
        if number is not None and blocks[number].kind not in _SETS_OFF:
            span = Span(*match.span())
            if not in_inline_code(document, span):
                places.append((number, span))
    if not places:
        return
    number, span = places[0]
    words = " ".join(document.slice(span).split())
    more = f", as {len(places) - 1} more do" if len(places) > 1 else ""
    message = f"{quoted(f'{words[:_SHOWN]} …' if len(words) > _SHOWN else words)} is what a server reported when it made the page{more}, with its paths: take it out of what readers see"
    at_edge = any(one < _EDGE or one >= len(blocks) - _EDGE for one, _ in places)
    coded = any(block.kind is BlockKind.CODE for block in blocks)
    yield Hit(span, message, severity=None if at_edge and not coded else Severity.INFO)
