"""The passages of a text that promise the words of a source: in quotation marks, in `<q>`, and blocks of quotation that cite one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from provenance.analysis import content, quotes
from provenance.analysis.quoted_elements import MARKUP, cited_address
from provenance.api import Block, BlockKind, Document, Region, Span, lazy_pattern
from provenance_plugins.citations.against_sources.block_origin import said_around, signature_from
from provenance_plugins.citations.against_sources.quoted_references import references_from
from provenance_plugins.citations.against_sources.single_marks import in_single_marks
from provenance_plugins.citations.against_sources.supplied_sources import Compared, Ties, works_at_address, works_for

__all__ = ["Passage", "quoted_passages"]

_LABEL = lazy_pattern(r"\W*\w+(?:\s\w+)?:")
"""A box with a label, "Note: …", which is set like a quotation."""
_CALLOUT = "[!"
_CALLOUT_REACH = 40
"""Characters of the source before a quotation in which the mark of a call-out stands."""
_SIGNS = "“”\"‘’'([.,;:!?"
_SHORT_WORD, _TITLED = 3, 0.8
"""Words of so many letters are small in titles too; from this share of capitals on the others make one."""
_SHORTEST = 6
"""Words of a block."""


class Passage(NamedTuple):
    """A passage and what to compare it with."""

    span: Span
    words: str
    compared: Compared
    certain: bool
    """Whether it is said to be a quotation: not what may be a title, a word of the trade, or a mark that nobody closed."""


def quoted_passages(document: Document, supplied: tuple[Document, ...]) -> Iterator[Passage]:
    """The passages in quotation marks and in `<q>`, then the blocks of quotation that cite a supplied work and are in no marks."""
    marked = quotes(document)
    linked = frozenset(link.span for link in document.links) if marked else frozenset()
    for one in marked:
        words = document.slice(Span(one.inner.start, references_from(document, one.inner, supplied)))
        certain = one.closed and not is_title(words) and one.inner not in linked and one.span not in linked
        yield Passage(one.span, words, works_for(document, one.span, supplied), certain)
    for other in in_single_marks(document):
        if not any(other.span.overlaps(one.span) for one in marked):
            words = document.slice(Span(other.inner.start, references_from(document, other.inner, supplied)))
            certain = other.sure and not is_title(words)
            yield Passage(other.span, words, works_for(document, other.span, supplied), certain)
    if document.media_type in MARKUP:
        for passage in _blocks(document, supplied):
            if not any(
                2 * (one.span.end - one.span.start) > len(passage.words)
                for one in marked
                if passage.span.contains(one.span)
            ):
                yield passage


def is_title(words: str) -> bool:
    """Whether words in quotation marks are set like the title of a work: nearly all long ones with a capital."""
    long = [word for word in words.split() if len(word.strip(_SIGNS)) > _SHORT_WORD]
    return len(long) > 1 and sum(not word.lstrip(_SIGNS)[:1].islower() for word in long) >= _TITLED * len(long)


def _blocks(document: Document, supplied: tuple[Document, ...]) -> Iterator[Passage]:
    main = frozenset(content(document).main)
    blocks = document.blocks
    at = 0
    while at < len(blocks):
        if blocks[at].kind is not BlockKind.QUOTE or at not in main:
            at += 1
            continue
        first = at
        while at < len(blocks) and blocks[at].kind is BlockKind.QUOTE:
            at += 1
        if not _is_box(document, blocks[first]):
            yield from _in_quotation(document, first, at, supplied)


def _is_box(document: Document, block: Block) -> bool:
    start = document.locate(block.span).start
    called = _CALLOUT in document.source[max(0, start - _CALLOUT_REACH) : start]
    return called or _LABEL.match(document.slice(block.span)) is not None


def _in_quotation(document: Document, first: int, behind: int, supplied: tuple[Document, ...]) -> Iterator[Passage]:
    """The paragraphs of a quotation, of blocks `first` to `behind`, that is said to be from a supplied work."""
    blocks = document.blocks
    around = said_around(document, first, behind, supplied)
    for block in blocks[first:behind]:
        if Region.FOOTER in block.regions:
            continue
        start = block.span.start
        span = Span(start, references_from(document, Span(start, signature_from(document, block)), supplied))
        words = document.slice(span)
        if len(words.split()) < _SHORTEST:
            continue
        stated = cited_address(document, block)
        compared = (
            around
            if stated is None
            else Compared(works_at_address(stated, supplied), Ties.CITED, cited=True, promised=True)
        )
        if compared is not None and compared.works:
            yield Passage(span, words, compared, certain=True)
