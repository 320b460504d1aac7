"""Bars by which the pages of a manual lead from one to the next: "Next: Arrays, Previous: Scaling, Up: Programming", "Prev Home Next", "[Overview][Constants][Types]"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from provenance.api import HEADING_KINDS, Block, BlockKind, Document, Phrases, Span, lazy_pattern

_WORDS = Phrases.load(__package__, "page_turns")
_EDGE = 10
"""Blocks at either end of a page among which its bar stands."""
_APART = 6
"""Blocks from the first link of a bar to its last, with the titles of other chapters between them."""
_CELL = 80
"""Characters of the title of another chapter, at most."""
_LINKS = 2
"""Links of a bar, at least."""
_LABELLED = lazy_pattern(r"(?:^|[\s,|.;(\[])(?:Next|Previous|Prev|Back|Up)\s?:")
_SECTIONS = lazy_pattern(r"(?:\[[^\[\]\n]{2,40}\]\s*){3,}")
_LINKED = 0.4
"""Share of the characters of a labelled bar that stand in links, at least: its labels do not."""
_LONGEST = 60
"""Blanks of such a bar, at most."""
_SIGNS = " \t\n\xa0<>«»‹›←→↑^|·[]"
_ELSEWHERE = lazy_pattern(r"(?!#|(?i:javascript:))\S+")
"""The address of another page; a button of a gallery has none."""
_CELLS = frozenset({BlockKind.TABLE_CELL, BlockKind.LIST_ITEM})


def page_turns(document: Document) -> Iterator[Span]:
    """Those at the head and at the foot of a whole page; of other texts the lines themselves are asked."""
    if not document.links:
        return
    count = len(document.blocks)
    yield from _bars(document, range(min(_EDGE, count)))
    yield from _bars(document, range(max(_EDGE, count - _EDGE), count))


def _bars(document: Document, edge: range) -> Iterator[Span]:
    words = {index: _link_words(document, document.blocks[index]) for index in edge}
    for index in edge:
        block = document.blocks[index]
        if block.kind is not BlockKind.CODE and block.kind not in HEADING_KINDS and _is_bar(document, block):
            yield block.span
    places = [index for index in edge if words[index]]
    found = [word for index in places for word in words[index]]
    if len(found) < _LINKS or _turns().isdisjoint(found) or places[-1] - places[0] > _APART:
        return
    last = places[-1]
    while last + 1 in edge and document.blocks[last].kind in _CELLS and _is_title(document, last + 1):
        last += 1  # below "Next" stands what comes next
    yield Span(document.blocks[places[0]].span.start, document.blocks[last].span.end)


def _turns() -> frozenset[str]:
    return frozenset(_WORDS.texts("turn"))


def _is_bar(document: Document, block: Block) -> bool:
    text = document.slice(block.span).strip()
    if text.startswith("["):
        return _SECTIONS.fullmatch(text) is not None and block.link_density > _LINKED
    return len(_LABELLED.findall(text)) >= _LINKS and block.link_density > _LINKED and text.count(" ") <= _LONGEST


def _link_words(document: Document, block: Block) -> Sequence[str]:
    """The words of the links that a block is made of, where each is one by which pages are turned, and leads to another page."""
    text = document.slice(block.span).strip(_SIGNS).lower()
    if not text or len(text) > _CELL or text.split(None, 1)[0].strip(_SIGNS) not in _firsts():
        return ()
    links = [link for link in document.links if block.span.start <= link.span.start < block.span.end]
    found = [document.slice(link.span).strip(_SIGNS).lower() for link in links]
    if not found or any(word not in _WORDS.texts() for word in found):
        return ()
    if not all(_ELSEWHERE.match(link.target) for link in links):
        return ()
    return found if not set(text.split()) - {part for word in found for part in word.split()} else ()


def _firsts() -> frozenset[str]:
    return frozenset(text.split()[0] for text in _WORDS.texts())


def _is_title(document: Document, index: int) -> bool:
    block = document.blocks[index]
    return block.kind in _CELLS and 0 < block.span.end - block.span.start <= _CELL
