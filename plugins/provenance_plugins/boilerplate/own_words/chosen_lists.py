"""What an author leads to or lists himself with words that pages have around articles: a file to take, what stands in a book."""

from __future__ import annotations

import re

from provenance.analysis import Boilerplate, content
from provenance.api import BlockKind, Document, Span, lazy_pattern

__all__ = ["heads_told", "takes_file"]

_FILE = lazy_pattern(r"[^?#\n]+\.(?:pdf|docx?|odt|rtf|epub|pptx?|xlsx?|zip)(?:[?#]\S*)?", re.IGNORECASE)
_ITEMS = 2
"""Items of a list that somebody wrote, at least."""


def takes_file(document: Document, span: Span) -> bool:
    """Whether each link of a stretch leads to a file that readers can take, which is no form to sign up: "Download the original of this newsletter"."""
    targets = [link.target for link in document.links if span.start <= link.span.start < span.end]
    return bool(targets) and all(_FILE.fullmatch(target) is not None for target in targets)


def heads_told(document: Document, part: Boilerplate) -> bool:
    """Whether a label that ends with a colon stands over items of the text that lead nowhere, as no menu has them: "In this book:"."""
    if part.kind != "navigation" or len(part.blocks) > 1 or not document.slice(part.span).rstrip(" *_").endswith(":"):
        return False
    below = range(part.blocks.stop, min(part.blocks.stop + _ITEMS, len(document.blocks)))
    return len(below) == _ITEMS and all(
        document.blocks[index].kind is BlockKind.LIST_ITEM
        and content(document).is_main(index)
        and not document.blocks[index].link_characters
        for index in below
    )
