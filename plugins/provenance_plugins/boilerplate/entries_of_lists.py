"""Whether a text is a list of entries, as the front of a blog is, each of which leads to a page of its own (BLP407)."""

from __future__ import annotations

from collections.abc import Sequence

from provenance.analysis import Boilerplate, content
from provenance.api import HEADING_KINDS, BlockKind, Document
from provenance_plugins.boilerplate.prompt_links import linked

__all__ = ["is_listing"]

_ENTRIES = 2
"""Entries that a list has, at least."""
_TOLD_BESIDE = 5
"""Entries with a prompt for each other paragraph of a list, at least."""
_LEAST = 15
"""Blanks of a paragraph that tells something, at least."""


def is_listing(document: Document) -> bool:
    """Whether a page is a list of entries, as the front of a blog is: under most of its headings a prompt leads to a page of its own."""
    if document.media_type != "text/html" and not document.is_written:
        return False
    prompts = [part for part in content(document).boilerplate if part.kind == "readmore"]
    if len(prompts) < _ENTRIES:
        return False
    targets = {target for part in prompts for target in linked(document, part)}
    headings = sum(document.blocks[index].kind is BlockKind.HEADING for index in content(document).main)
    return len(targets) >= _ENTRIES and (len(targets) * 2 >= headings or _tells_entries(document, prompts))


def _tells_entries(document: Document, prompts: Sequence[Boilerplate]) -> bool:
    """Whether most paragraphs of a text end with such a prompt: no article stands above the list."""
    ended = {part.blocks.start for part in prompts if linked(document, part)}
    blocks = ((index, document.blocks[index]) for index in content(document).main)
    told = sum(
        index not in ended and block.kind not in HEADING_KINDS and document.slice(block.span).count(" ") >= _LEAST
        for index, block in blocks
    )
    return told * _TOLD_BESIDE < len(ended)
