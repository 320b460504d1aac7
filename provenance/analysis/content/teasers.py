"""Beginnings of other articles that a saved page keeps below its own: in Markdown they are paragraphs like any other."""

from __future__ import annotations

from provenance.analysis.content.first_words import words_of
from provenance.analysis.content.lookup import LineLexicon, line_lexicon
from provenance.analysis.language import language
from provenance.api import Block, BlockKind, Document, Span, analysis, lazy_pattern

_HEAD = 40
"""Characters of the longest line that says that other articles follow."""
_BEFORE = 0.25
"""The part of a text behind which such a line heads others: a newsletter begins with “Top stories” of its own."""
_ARTICLE = 120
"""Characters of a paragraph, from which on it is no caption, date or byline."""
_STOPS = tuple(sign + mark for sign in ".!?…" for mark in ("", "”", '"', ")"))
"""How a sentence ends, which bylines, dates and headlines have not."""
_LINKED = 0.5
"""The share of a block that is in links where it is one."""
_DATED = lazy_pattern(
    r"(?:(?:[A-Z][a-z]{2,8}\.? \d{1,2}, (?:19|20)\d\d|\d{1,2} [A-Z][a-z]{2,8}\.? (?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d)\s?[:–—-])"
)
"""How a paragraph begins that tells what an article of some day was about: "3 May 2024: The bridge was closed"."""
_DIGEST = 3
"""Such paragraphs, each under a headline of its own, from which on a text is a list of other articles."""


@analysis()
def teasers(document: Document) -> frozenset[int]:
    """The indices of blocks below "More for you" or "Popular stories", and of those that tell of an article by its day, under its headline."""
    if document.media_type != "text/markdown":
        return frozenset()
    return frozenset((*_below_heads(document), *_dated(document)))


def _below_heads(document: Document) -> list[int]:
    blocks = document.blocks
    lexicon = line_lexicon(language(document).read_as)
    first = _BEFORE * len(document.text)
    found: list[int] = []
    index = 0
    while index < len(blocks):
        head = blocks[index]
        index += 1
        if head.span.start < first or not _heads_others(document, head.span, lexicon):
            continue
        below = range(index, _end_of_others(document, index, head.level if head.kind is BlockKind.HEADING else 0))
        leading = [blocks[at].kind for at in below if _leads(blocks[at])]
        if len(leading) != 1 or leading[0] is BlockKind.HEADING:  # above one link, it only breaks into the article
            found += below
            index = below.stop
    return found


def _heads_others(document: Document, span: Span, lexicon: LineLexicon) -> bool:
    if span.end - span.start > _HEAD:
        return False
    line = document.slice(span)
    if " " not in line or not lexicon.may_open(line):
        return False
    known = lexicon.whole(words_of(line))
    return known is not None and (known.kind, known.form) == ("related", "head")


def _end_of_others(document: Document, first: int, level: int) -> int:
    """Where the article goes on below such a line: at a heading no lower than that, of the level 0 where it is none, or at a paragraph as articles have them that stands under no headline or link of its own."""
    blocks = document.blocks
    for index in range(first, len(blocks)):
        block = blocks[index]
        if block.kind is BlockKind.HEADING and block.level <= level:
            return index
        if (
            block.kind is BlockKind.PARAGRAPH
            and block.span.end - block.span.start >= _ARTICLE
            and not _leads(block)
            and (index == first or not _is_above(document, blocks[index - 1]))
        ):
            return index
    return len(blocks)


def _is_above(document: Document, block: Block) -> bool:
    """Whether the paragraph below may be the beginning of another article: it stands under a headline, or a byline or date without a full stop; one under a list of links is not theirs."""
    if _leads(block):
        return block.kind is not BlockKind.LIST_ITEM
    return (
        block.kind is BlockKind.PARAGRAPH
        and block.span.end - block.span.start < _ARTICLE
        and not document.slice(block.span).endswith(_STOPS)
    )


def _leads(block: Block) -> bool:
    """Whether it is a headline or a link to an article."""
    return block.kind is BlockKind.HEADING or block.link_density >= _LINKED


def _dated(document: Document) -> list[int]:
    found = [
        index
        for index in range(1, len(document.blocks))
        if document.blocks[index].kind is BlockKind.PARAGRAPH
        and document.blocks[index - 1].kind is BlockKind.HEADING
        and _begins_with_day(document, document.blocks[index])
    ]
    return found if len(found) >= _DIGEST else []


def _begins_with_day(document: Document, block: Block) -> bool:
    return _DATED.match(document.text, *block.span) is not None
