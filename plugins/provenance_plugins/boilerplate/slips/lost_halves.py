"""Signs that come in pairs, of which one was lost in its paragraph, so that nobody can see where begins or ends what they set off: where they are told, and how."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from provenance.analysis import content
from provenance.api import BlockKind, Document, Hit, Severity, Span, quoted, told_together
from provenance_plugins.boilerplate.residue import in_inline_code

__all__ = ["NEAR", "Half", "Kind", "lost_halves"]

_RUNNING = frozenset({BlockKind.PARAGRAPH, BlockKind.TEXT, BlockKind.LIST_ITEM})
_LONG = 60
"""Characters of a paragraph, at least: what is shorter may be a label, or a part of a table."""
_FEW = 2
"""Places of a text from which on they are told together."""
NEAR = 8
"""Blocks below one with an open sign in which it may be closed, as an aside or a quotation of several paragraphs is."""
_SHOWN = 60
"""Characters of the words beside a sign that are shown."""


class Half(NamedTuple):
    """A sign without its other half in the block that it stands in."""

    at: int
    opens: bool
    block: int
    is_mark: bool = False
    """Whether it may be the mark of an item instead: "a)"."""
    is_doubtful: bool = False
    """Whether something beside it may be its other half, or it may be another sign."""


class Kind(NamedTuple):
    """What is said of one kind of signs, and where it is told."""

    opens: str
    closes: str
    """The fault of one that is never closed, and of one that was never opened."""
    is_told: Callable[[Document, Half], bool]
    severity: Callable[[Document, Span], Severity | None]


def lost_halves(document: Document, halves: Sequence[Half], kind: Kind) -> Iterator[Hit]:
    """Those of a text, in order, that stand in its running text; not two of which one opens in a paragraph what the other closes in one below."""
    paired = {
        one
        for before, behind in pairwise(halves)
        if before.opens and not behind.opens and behind.block - before.block <= NEAR
        for one in (before, behind)
    }
    wanted = [
        one
        for one in halves
        if one not in paired
        and not one.is_mark
        and not one.is_doubtful
        and _is_of_paragraph(document, one)
        and kind.is_told(document, one)
        and content(document).is_main(one.block)
        and not in_inline_code(document, Span(one.at, one.at + 1))
    ]
    yield from told_together(((one.opens, _hit(document, one, kind)) for one in wanted), least=_FEW)


def _is_of_paragraph(document: Document, one: Half) -> bool:
    block = document.blocks[one.block]
    return block.kind in _RUNNING and block.span.end - block.span.start >= _LONG


def _hit(document: Document, one: Half, kind: Kind) -> Hit:
    text, (start, end) = document.text, document.blocks[one.block].span
    if one.opens:
        last = min(end, one.at + _SHOWN)
        span = Span(one.at, last if last == end else max(text.rfind(" ", one.at, last), one.at + 1))
    else:
        first = max(start, one.at - _SHOWN)
        span = Span(first if first == start else text.find(" ", first, one.at) + 1 or first, one.at + 1)
    fault = kind.opens if one.opens else kind.closes
    return Hit(span, f"{quoted(document.slice(span))} {fault}", severity=kind.severity(document, span))
