"""Headlines in a list, such as a page of links or a digest has: the articles below them say who says so."""

from __future__ import annotations

from provenance.analysis import Attribution, sentences
from provenance.analysis.attributions.words import DEFINITE, INDEFINITE, bits_of
from provenance.api import BlockKind, Document

_LONGEST = 120
_STOPS = (".", "!", "…", ";", ":", "?", ",")


def is_headline_of_list(document: Document, one: Attribution) -> bool:
    """Whether the words stand in one of several headlines: items without a stop, each a link or in the words of headlines, without an article."""
    at = sentences(document)[one.sentence].block
    blocks = document.blocks
    if blocks[at].kind is not BlockKind.LIST_ITEM or not _may_be_headline(document, at):
        return False
    beside = [k for k in (at - 1, at + 1) if 0 <= k < len(blocks) and blocks[k].kind is BlockKind.LIST_ITEM]
    return (
        bool(beside)
        and all(_may_be_headline(document, k) for k in beside)
        and (_is_link(document, at) or not _has_article(document, at))
    )


def _may_be_headline(document: Document, at: int) -> bool:
    said = document.slice(document.blocks[at].span).rstrip()
    return len(said) <= _LONGEST and not said.endswith(_STOPS)


def _is_link(document: Document, at: int) -> bool:
    """Whether a block is nothing but a link."""
    said = document.slice(document.blocks[at].span).strip()
    start = document.blocks[at].span.start
    return any(link.span.start <= start + 1 and document.slice(link.span).strip() == said for link in document.links)


def _has_article(document: Document, at: int) -> bool:
    said = document.slice(document.blocks[at].span).lower().split()
    return any(bits_of(word) & (DEFINITE | INDEFINITE) for word in said)
