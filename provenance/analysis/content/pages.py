"""Where on an HTML page the article stands."""

from __future__ import annotations

from provenance.api import Document, Region

_AROUND = frozenset({Region.NAV, Region.FOOTER, Region.ASIDE, Region.FORM})
_WITHIN = (Region.ARTICLE, Region.MAIN)


def article(document: Document) -> tuple[int, ...] | None:
    """The indices of the blocks that are the article of a page, left-overs inside it included; None for other documents."""
    if document.media_type != "text/html" or not document.whole_page:
        return None
    blocks = document.blocks
    for region in _WITHIN:
        inside = tuple(
            index for index, block in enumerate(blocks) if region in block.regions and not block.regions & _AROUND
        )
        if sum(blocks[index].span.end - blocks[index].span.start for index in inside) > 200:
            return inside
    return tuple(index for index, block in enumerate(blocks) if not block.regions & (_AROUND | {Region.HEADER}))
