"""Credits that are the line above a post which is shown with its author."""

from __future__ import annotations

from provenance.api import Block, BlockKind, Document, lazy_pattern
from provenance_plugins.attribution.wording import NAME

__all__ = ["heads_post"]

_AROUND = " :*_[]()"
_POSTED_BY = lazy_pattern(r"\(@\w{1,30}\)", signs=("(@",))
_SIGNED = lazy_pattern(rf"(?:[—–]|-{{1,3}})\s?(?:@\w{{2,30}}|{NAME} {NAME})", signs=("—", "–", "-"))
"""How a post that is embedded names its author, below its words: "— Ana Cruz (@anacruz)"; the name alone where it is marked as a quotation."""
_EMBEDDED = 700
"""Characters behind a line in which that stands."""


def heads_post(document: Document, block: Block, said: str) -> bool:
    """Whether a credit is the line above a post that is quoted with its author: "Via Twitter", "> … — Ana Cruz (@anacruz)"."""
    if len(document.slice(block.span).strip(_AROUND)) > len(said):
        return False
    index = document.block_index(block.span.start)
    below = () if index is None else document.blocks[index + 1 : index + 3]
    if not below:
        return False
    start, end = below[0].span.start, min(below[-1].span.end, block.span.end + _EMBEDDED)
    return _POSTED_BY.search(document.text, start, end) is not None or (
        below[0].kind is BlockKind.QUOTE and _SIGNED.search(document.text, start, end) is not None
    )
