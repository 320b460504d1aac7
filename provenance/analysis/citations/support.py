"""What a citation supports: the sentences that it covers, and what visibly stands without one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from provenance.analysis.citations import citations
from provenance.analysis.citations.citation import NOTE_KINDS, Citation
from provenance.analysis.sentences import sentences
from provenance.api import BlockKind, Document, analysis
from provenance.named_tuples import NamedTuple

_SET_APART = (
    frozenset({BlockKind.LIST_ITEM}),
    frozenset({BlockKind.TABLE_CELL, BlockKind.CAPTION}),
    frozenset({BlockKind.QUOTE}),
)
"""Kinds of blocks that belong together where they follow one another: a list, a table, what is quoted."""


def introduced(document: Document, blocks: Iterable[int]) -> Iterator[int]:
    """What some blocks introduce: such a block ends with a colon, and what it names goes for the list, table or paragraph below it."""
    for index in blocks:
        end = document.blocks[index].span.end
        if document.text[end - 1 : end] == ":":
            yield from set_apart(document, index, 1) or _paragraphs(document, index)


def set_apart(document: Document, index: int, step: int) -> list[int]:
    """The blocks of the list, table or quotation that stands next to a block: behind it (`step` 1) or before it (-1)."""
    blocks, found = document.blocks, list[int]()
    at = index + step
    kinds = next((kinds for kinds in _SET_APART if 0 <= at < len(blocks) and blocks[at].kind in kinds), frozenset())
    while 0 <= at < len(blocks) and blocks[at].kind in kinds:
        found.append(at)
        at += step
    return found


def _paragraphs(document: Document, index: int) -> Iterator[int]:
    """The paragraph behind a block, and the lines that no blank line parts from it."""
    blocks = document.blocks
    for at in range(index + 1, len(blocks)):
        parted = "\n\n" in document.text[blocks[at - 1].span.end : blocks[at].span.start]
        if blocks[at].kind is not BlockKind.PARAGRAPH or (parted and at > index + 1):
            return
        yield at


class Coverage(NamedTuple):
    """The sentences that a citation covers, those behind the last mark of a paragraph that has marks, and those that are covered by nothing but marks that lead nowhere; by index."""

    covered: frozenset[int]
    trailing: frozenset[int]
    astray: frozenset[int] = frozenset()


@analysis()
def coverage(document: Document) -> Coverage:
    """What the citations of a document cover, and what stands behind the last mark of its paragraph: visibly not cited.

    A link, an identifier or a name with a year supports the paragraph in which it stands. A note's mark stands behind what it
    supports: its own sentence and those before it in the paragraph, back to the paragraph's beginning.
    """
    found = citations(document)
    covered, trailing = _covered(document, (*found.items, *found.marks))
    lost = [mark for mark in found.marks if not mark.resolved]
    if not lost:
        return Coverage(covered, trailing)
    led, _ = _covered(document, (*found.items, *(mark for mark in found.marks if mark.resolved)))
    return Coverage(covered, trailing, covered - led)


def _covered(document: Document, cited: Iterable[Citation]) -> tuple[frozenset[int], frozenset[int]]:
    """What some citations cover, and what stands behind the last mark of its paragraph."""
    last_mark: dict[int, int] = {}
    linked: set[int] = set()
    for item in cited:
        index = document.block_index(item.span.start)
        if index is None:
            continue
        if item.kind in NOTE_KINDS:
            last_mark[index] = max(last_mark.get(index, -1), item.span.start)
        else:
            linked.add(index)
    if not last_mark and not linked:
        return frozenset(), frozenset()
    linked.update(introduced(document, {*linked, *last_mark}))
    covered: set[int] = set()
    trailing: set[int] = set()
    for index, sentence in enumerate(sentences(document)):
        if sentence.block in linked or last_mark.get(sentence.block, -1) > sentence.span.start:
            covered.add(index)
        elif sentence.block in last_mark:
            trailing.add(index)
    return frozenset(covered), frozenset(trailing)


def cited(document: Document, sentence_index: int) -> bool:
    """Whether a link, note, reference or identifier covers a sentence, by its index in `sentences(document)`.

    A mark that leads nowhere counts: that it is broken is another fault.
    """
    return sentence_index in coverage(document).covered
