"""What a text calls itself: the titles that it declares, and its first heading."""

from __future__ import annotations

from provenance.api import HEADING_KINDS, Document

__all__ = ["own_titles"]


def own_titles(document: Document) -> list[str]:
    """The titles, the declared ones first."""
    declared = [one.value for one in document.declared if one.field == "title"]
    return [*declared, *[document.slice(block.span) for block in document.blocks if block.kind in HEADING_KINDS][:1]]
