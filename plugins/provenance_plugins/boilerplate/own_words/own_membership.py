"""What a page on how to become a member of a body says: where its form is, and the heading over the steps. No paper's call for subscribers stands on a page that is there for that."""

from __future__ import annotations

import re

from provenance.analysis import Boilerplate
from provenance.api import HEADING_KINDS, BlockKind, Document, Phrases, any_of, lazy_pattern
from provenance_plugins.boilerplate import LEXICON

__all__ = ["is_of_membership"]

_WORDS = Phrases.load(LEXICON, "membership")
_CALLED = lazy_pattern(
    lambda: (
        rf"\W*(?i:{any_of(_WORDS.texts('titles'))})(?: (?:of|in|with)(?: (?:[A-ZÀ-Þ][\w’'-]*|the|our|of|and|for|&))+)?\W*(?:\Z|[|–—·:»]|-\s)"
    )
)
"""The title of such a page: "Become a member of the Mill Trust", "Membership | Mill Trust"."""
_STEPS = lazy_pattern(lambda: rf"\W*(?:{any_of(_WORDS.texts('steps'))})\W*", re.IGNORECASE)
_FORM = lazy_pattern(lambda: rf"\b(?:{any_of(_WORDS.texts('forms'))})\b", re.IGNORECASE)


def is_of_membership(document: Document, part: Boilerplate) -> bool:
    """Whether a stretch of a page that is called so offers its form by a link, or heads a paragraph on how to apply."""
    if len(part.blocks) > 1 or not document.recall("page on membership", _is_called_so):
        return False
    at = part.blocks.start
    if part.kind == "navigation":
        heads = document.blocks[at].kind in HEADING_KINDS and _STEPS.fullmatch(document.slice(part.span)) is not None
        return heads and at + 1 < len(document.blocks) and document.blocks[at + 1].kind is BlockKind.PARAGRAPH
    return _FORM.search(document.text, *part.span) is not None and any(
        part.span.start <= link.span.start < part.span.end for link in document.links
    )


def _is_called_so(document: Document) -> bool:
    titles = [one.value for one in document.declared if one.field == "title"]
    titles += [document.slice(block.span) for block in document.blocks if block.kind in HEADING_KINDS][:1]
    return any(_CALLED.match(title) is not None for title in titles)
