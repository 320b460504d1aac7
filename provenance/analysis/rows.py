"""The rows of tables in which blocks stand."""

from __future__ import annotations

from provenance.api import Block, BlockKind, Element

__all__ = ["row_of"]


def row_of(block: Block) -> Element | None:
    """The row that a cell of a table in markup stands in; the entry of a list of terms is one too."""
    if block.kind is not BlockKind.TABLE_CELL or block.element is None:
        return None
    return next((element for element in block.element.lineage() if element.name == "tr"), None)
