"""Fences of Markdown that stand in a page, where nothing reads them: with "```html" a chat assistant set off the page that somebody pasted (BLP411)."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.api import BlockKind, Document, Fix, Hit, lazy_pattern

__all__ = ["left_fences"]

_FENCE = lazy_pattern(r"\s*```(?:html?|markdown|md|xml|json|css|text|plaintext)?\s*")
_SIGN = "```"


def left_fences(document: Document) -> Iterator[Hit]:
    """Each that is all of a block of a page, outside of code."""
    if document.media_type != "text/html" or _SIGN not in document.text:
        return
    for block in document.blocks:
        if block.kind is BlockKind.CODE or not document.text.startswith(_SIGN, block.span.start):
            continue
        words = document.slice(block.span)
        if _FENCE.fullmatch(words) is not None:
            message = f"“{words.strip()}” sets off code in Markdown, and a page shows it as it stands: delete it"
            yield Hit(block.span, message, fix=Fix.delete(document, block.span, "delete the mark", safe=False))
