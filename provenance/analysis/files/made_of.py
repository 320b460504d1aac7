"""What a text is made of: paragraphs, as what reports is; items, headings and code, as a working paper; tags, which are its format; few words, as a piece of a page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from provenance.analysis.content import content
from provenance.api import HEADING_KINDS, BlockKind, Document, analysis, lazy_pattern

__all__ = ["is_of_paragraphs", "is_short_piece", "is_working_paper", "is_written_in_tags"]

_BLOCKS, _PARAGRAPH, _PROSE = 12, 80, 2 / 3
"""Blocks of a text from which on it is asked what it is made of; characters of a paragraph; and their share in the characters of one that reports (all 49 plain
texts with left-overs that were right, 11 of 20 with wrong ones)."""
_SENTENCE, _WRAPPED = 25, 35
"""Characters of a sentence that is a paragraph, letters of Chinese, Japanese and Korean counted as more; and of a line that was broken to a width."""
_HAN = lazy_pattern(r"[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]")
_OF_HAN = 1.5
"""How many characters more one of those is worth."""
_ENDS = lazy_pattern(r"[.!?…。！？؟۔][\"'”’»«“)\]」』*_]{0,4}\Z")
_WORKING = frozenset({BlockKind.LIST_ITEM, BlockKind.TABLE_CELL, BlockKind.CODE})
_ITEMS = 10
"""Items, cells and blocks of code of a working paper, at least."""
_WORDS = 160
"""Words of a piece of a page, at most: a longer one may be the text of a post (of gaps in such pieces none of 9 was left)."""
_ELEMENT = lazy_pattern(
    r"(?i)<(?:p|br|div|span|a|b|i|em|strong|img|ul|ol|li|h[1-6]|table|tr|td|th|blockquote|font|center|script|style|hr|u|section|input|form)(?:\s[^<>\n]{0,400})?/?>"
)
_TAGS = 4
"""Tags that open of a text whose format they are, at least; three may be a slip (of tags in such texts 2 of 13 were left)."""
_TAGGED = 4
"""One block of so many has some, at least: in an article with fewer a few were left over."""


@analysis()
def is_of_paragraphs(document: Document) -> bool:
    """Whether a text of some length is made of paragraphs, or of lines that are a sentence each, as no list, table, code or output of a program is."""
    main = content(document).main
    if len(main) < _BLOCKS:
        return True
    told = every = 0
    for passage in _passages(document, main):
        lines = [document.slice(document.blocks[at].span).strip() for at in passage]
        wrapped = len(lines) > 1 and all(len(line) >= _WRAPPED for line in lines[:-1]) and _ENDS.search(lines[-1])
        for line in [" ".join(lines)] if wrapped else lines:
            every += len(line)
            if len(line) >= _PARAGRAPH or _is_sentence(line):
                told += len(line)
    return told >= _PROSE * every


def _passages(document: Document, main: Sequence[int]) -> Iterator[list[int]]:
    """The blocks of a text by what stands between its empty lines."""
    passage: list[int] = []
    for at in main:
        if passage and (
            at != passage[-1] + 1
            or document.text.count("\n", document.blocks[passage[-1]].span.end, document.blocks[at].span.start) > 1
        ):
            yield passage
            passage = []
        passage.append(at)
    yield passage


def _is_sentence(line: str) -> bool:
    """Whether a line ends as a sentence does, and is as long as one of some words."""
    if _ENDS.search(line[-6:]) is None:
        return False
    return len(line) >= _SENTENCE or len(line) + _OF_HAN * len(_HAN.findall(line)) >= _SENTENCE


@analysis()
def is_short_piece(document: Document) -> bool:
    """Whether a file of HTML is no whole page, and has so few words that a program fills it in."""
    if document.media_type != "text/html" or document.whole_page:
        return False
    return len(document.text.split(None, _WORDS)) <= _WORDS


@analysis()
def is_working_paper(document: Document) -> bool:
    """Whether Markdown without front matter is made of headings, items, cells and code more than of paragraphs: a plan, a form, a guide."""
    if document.media_type != "text/markdown" or document.has_front_matter:
        return False
    items = sum(block.kind in _WORKING for block in document.blocks)
    heads = sum(block.kind in HEADING_KINDS for block in document.blocks)
    return items >= _ITEMS and 2 * (items + heads) > len(document.blocks)


@analysis()
def is_written_in_tags(document: Document) -> bool:
    """Whether a plain text has so many tags, in so much of it, that they are no slip: the body of a page that a program puts into another, data for one, a note on markup."""
    if document.media_type != "text/plain":
        return False
    text = document.text
    if sum(1 for _ in islice(_ELEMENT.finditer(text), _TAGS)) < _TAGS:
        return False
    blocks = document.blocks
    tagged = sum(_ELEMENT.search(text, *block.span) is not None for block in blocks)
    return tagged * _TAGGED >= len(blocks)
