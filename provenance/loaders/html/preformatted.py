"""A page whose text stands in `pre`: a list's message, a page of a newsletter as it was taken from print, a letter. What is prose there is text, and no code. Imported where most of a page is preformatted."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from provenance.documents import Block, BlockKind
from provenance.loaders.text_blocks import blocks_of
from provenance.patterns import lazy_pattern
from provenance.spans import Span
from provenance.word_counts import count_words

_ELEMENTS = frozenset({"pre", "listing"})
_SHORTEST = 200
"""Characters of such a text, at least."""
_MOST = 0.6
"""The share of a page's characters that such text has, at least: a sample beside an explanation has less."""
_WORDS, _SENTENCES = 60, 3
"""Words and ends of sentences that all of it has, at least …"""
_EACH = 60
"""… and words between two ends, at most: a list or a table has few."""
_END = lazy_pattern(r"[^\W\d_A-Z]{2}[.!?…][\"”’')\]]{0,2}(?=\s|\Z)|[。！？۔।]")
_CODE = lazy_pattern(r"[{}<>|\\;=]|[(\[]\)|::|[\w)]\(\w*\)|(?m:^[ \t]{0,20}(?:[$#%>@]|\d\d:\d\d)[ \t])|\w_\w")
"""Signs of code, of what stands at a prompt, and of a log."""
_PER_SIGN = 120
"""Characters for each such sign, at least."""
_LETTERS = 0.7
"""The share of letters and blanks."""


def is_preformatted(text: str, blocks: Sequence[Block]) -> bool:
    """Whether most of a page stands in `pre`."""
    code = BlockKind.CODE
    kept = sum(block.span.end - block.span.start for block in blocks if block.kind is code)
    return kept >= max(_SHORTEST, _MOST * len(text))


def with_prose(text: str, blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks of such a page; those of `pre` are the paragraphs of a text where prose stands in them, and else as they were."""
    kept = [block for block in blocks if _is_preformatted(block)]
    if not _is_prose("\n\n".join(text[block.span.start : block.span.end] for block in kept)):
        return tuple(blocks)
    return tuple(one for block in blocks for one in (_paragraphs(text, block) if _is_preformatted(block) else (block,)))


def _is_preformatted(block: Block) -> bool:
    return block.kind is BlockKind.CODE and block.element is not None and block.element.name in _ELEMENTS


def _is_prose(words: str) -> bool:
    if len(words) < _SHORTEST or len(_CODE.findall(words)) * _PER_SIGN > len(words):
        return False
    letters = sum(sign.isalpha() or sign.isspace() for sign in words)
    if letters < _LETTERS * len(words):
        return False
    ends, count = len(_END.findall(words)), count_words(words)
    return count >= _WORDS and ends >= _SENTENCES and count <= _EACH * ends


def _paragraphs(text: str, block: Block) -> Iterator[Block]:
    start = block.span.start
    for one in blocks_of(text[start : block.span.end]):
        yield msgspec.structs.replace(
            one,
            span=Span(one.span.start + start, one.span.end + start),
            kind=BlockKind.PARAGRAPH if one.kind is BlockKind.CODE else one.kind,
            regions=one.regions | block.regions,
            element=block.element,
            language=block.language,
        )
