"""Beginnings of other articles that a saved page keeps below its own: in Markdown they are paragraphs like any other."""

from __future__ import annotations

from provenance.analysis.content.first_words import words_of
from provenance.analysis.content.lookup import line_lexicon
from provenance.analysis.language import language
from provenance.api import Block, BlockKind, Document, analysis, lazy_pattern

_HEAD = 40
"""Characters of the longest line that says that other articles follow."""
_BEFORE = 0.25
"""The part of a text behind which such a line heads others: a newsletter begins with “Top stories” of its own."""
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
    blocks, text = document.blocks, document.text
    lexicon = line_lexicon(language(document).read_as)
    first = _BEFORE * len(text)
    found: list[int] = []
    level: int | None = None
    """That of the heading above them; 0 of a line that is none, below which all are."""
    for index, block in enumerate(blocks):
        start, end = block.span
        if level is not None and level > 0 and block.kind is BlockKind.HEADING and block.level <= level:
            level = None
        if level is not None:
            found.append(index)
            continue
        if end - start > _HEAD or start < first or " " not in text[start:end] or not lexicon.may_open(text[start:end]):
            continue
        known = lexicon.whole(words_of(text[start:end]))
        if known is None or (known.kind, known.form) != ("related", "head"):
            continue
        level = block.level if block.kind is BlockKind.HEADING else 0
    return found


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
