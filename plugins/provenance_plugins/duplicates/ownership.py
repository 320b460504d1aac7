"""Which words of a document are its own: not quoted, and without a source that is given for them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from provenance.analysis import cited, quotes, sentences
from provenance.api import BlockKind, Document, Span, analysis
from provenance_plugins.duplicates.wording import BlockWords, wording, words_of

GAP = "\0"
"""In the place of a word that is not the document's own."""
_OTHERS = frozenset({BlockKind.QUOTE, BlockKind.CODE, BlockKind.REFERENCE, BlockKind.NOTE})
"""Blocks that are not the author's own running text."""
_LONG_BLOCK = 120
"""Words of a block that is taken apart at its sentences, so that a place in it can be shown."""


class Piece(NamedTuple):
    """A paragraph, or some sentences of a long one; `first` is the number of its first word."""

    first: int
    span: Span


class Ownership(NamedTuple):
    """The words of an article with a gap for each that is not its own, and the pieces that they stand in."""

    own: str
    pieces: tuple[Piece, ...]


class _Stretch(NamedTuple):
    span: Span
    length: int
    """Words."""
    foreign: bool


@analysis()
def ownership(document: Document) -> Ownership | None:
    """Which words of an article are its own; None where it has no words."""
    found = wording(document)
    if found is None:
        return None
    foreign = sorted(_foreign(document))
    ends: dict[int, list[int]] = {}
    for sentence in sentences(document):
        ends.setdefault(sentence.block, []).append(sentence.span.end)
    own: list[str] = []
    pieces: list[Piece] = []
    at = 0
    for block in found.blocks:
        start, end = document.blocks[block.block].span
        while at < len(foreign) and foreign[at].end <= start:
            at += 1
        inside: list[Span] = []
        for span in foreign[at:]:
            if span.start >= end:
                break
            inside.append(span)
        first = block.first
        for stretch in _stretches(document, block, inside, ends.get(block.block, ())):
            after = min(first + stretch.length, block.first + block.length)
            own.append(GAP * (after - first) if stretch.foreign else found.words[first:after])
            if not pieces or first == block.first or first - pieces[-1].first >= _LONG_BLOCK:
                pieces.append(Piece(first, stretch.span))
            else:
                pieces[-1] = Piece(pieces[-1].first, Span(pieces[-1].span.start, stretch.span.end))
            first = after
        # A word that a cut went through counts twice, or not at all.
        own.append(found.words[first : block.first + block.length])
    return Ownership("".join(own), tuple(_trimmed(document, pieces)))


def _stretches(
    document: Document, block: BlockWords, foreign: list[Span], ends: list[int] | tuple[int, ...]
) -> Iterator[_Stretch]:
    """A block in stretches of own and foreign words; a long one at its sentences too."""
    span, kind = document.blocks[block.block].span, document.blocks[block.block].kind
    if kind in _OTHERS or (not foreign and block.length <= _LONG_BLOCK):
        yield _Stretch(span, block.length, kind in _OTHERS)
        return
    cuts = {span.end}
    if block.length > _LONG_BLOCK:
        cuts.update(ends)
    for other in foreign:
        cuts.update((max(span.start, other.start), min(span.end, other.end)))
    start, here = span.start, 0
    for cut in sorted(cuts):
        if cut > start:
            while here < len(foreign) and foreign[here].end <= start:
                here += 1
            words = len(words_of(document.text[start:cut]))
            yield _Stretch(Span(start, cut), words, here < len(foreign) and foreign[here].start < cut)
            start = cut


def _foreign(document: Document) -> Iterator[Span]:
    for quotation in quotes(document):
        yield quotation.span
    for index, sentence in enumerate(sentences(document)):
        if cited(document, index):
            yield sentence.span


def _trimmed(document: Document, pieces: list[Piece]) -> Iterator[Piece]:
    """Pieces without white space at their ends."""
    for piece in pieces:
        words = document.slice(piece.span)
        start = piece.span.start + len(words) - len(words.lstrip())
        yield Piece(piece.first, Span(start, piece.span.end - len(words) + len(words.rstrip())))
