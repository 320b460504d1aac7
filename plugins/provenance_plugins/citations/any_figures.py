"""Figures that stand for any, and were never to be filled in: what anybody may say, and how a table shows it."""

from __future__ import annotations

from provenance.api import Block, BlockKind, Document, Phrases, Span, any_of, lazy_pattern

_WORDS = Phrases.load(__package__, "any_figure")
_QUOTES = frozenset("\"'“”‘’«»`")
_ANY = lazy_pattern(r"(?<![\w$€£%-])X(?= (?:number|amount|time|times|years|per|percent)\b)")
_SAID_BY_ANY = lazy_pattern(
    lambda: (
        rf"\b(?i:(?:{any_of(_WORDS.texts('like'))})|(?:(?:{any_of(_WORDS.texts('habit'))})|(?:{any_of(_WORDS.texts('whoever'))})\b[^.;:!?\n“”\"]{{0,60}}?)\s(?:{any_of(_WORDS.texts('saying'))})(?:\s(?:you|us|me|them))?(?:\s(?:that|how))?),?\s[\"“'‘*]\Z"
    )
)
"""Before quoted words: whoever may say them, as "when a mayor tells you that ", "we often hear that ", "claims like "."""
_PROMISED = lazy_pattern(
    lambda: rf"(?<!\w)(?i:{any_of(_WORDS.texts('promise'))})\s(?:de|of|von|di|d’|wie|como|like)?\s?[\"“«‘]\s?\Z"
)
"""Before quoted words: any of the promises that have their form, "cualquier promesa de “"."""
_REACH = 120
"""Characters before quoted words in which that stands."""


_AS_EVER = lazy_pattern(lambda: rf"(?<!\w)(?i:{any_of(_WORDS.texts('ever'))})\s\Z")
"""Before a figure that is the same each time, whatever it is: "always X% below the price"."""
_SUPPOSED = lazy_pattern(
    lambda: rf"(?:\A|[.!?…:]\s|\n)\W{{0,3}}(?i:{any_of(_WORDS.texts('supposed'))})(?!\w)[^.!?\n]*\Z"
)
"""Before a figure: the beginning of a sentence that bids its readers think of a case, "Suppose you are told to cut it by "."""
_CELLS = 12
"""Cells before and behind one that are of the same table."""


def _table_around(document: Document, block: Block) -> Span:
    """The cells around a cell, which speak of the same thing; the block itself where it is none."""
    at = document.block_index(block.span.start)
    if block.kind is not BlockKind.TABLE_CELL or at is None:
        return block.span
    blocks = document.blocks
    first = last = at
    while first > max(0, at - _CELLS) and blocks[first - 1].kind is BlockKind.TABLE_CELL:
        first -= 1
    while last < min(len(blocks) - 1, at + _CELLS) and blocks[last + 1].kind is BlockKind.TABLE_CELL:
        last += 1
    return Span(blocks[first].span.start, blocks[last].span.end)


_BLANK = lazy_pattern(r"[_.…\s]*_{2,}[_.…\s]*")
_BLANKS = 2
"""Empty lines beside one in a table from which on readers are to write on them."""


def _is_of_form(document: Document, span: Span) -> bool:
    """Whether a figure is a line in a table whose other cells are lines as well, for readers to write on: "| Oil | ____ | ____% | ____ |"."""
    at = document.block_index(span.start)
    if document.text[span.start] != "_" or at is None or document.blocks[at].kind is not BlockKind.TABLE_CELL:
        return False
    around = document.blocks[max(0, at - _CELLS) : at + _CELLS + 1]
    blank = sum(
        one.kind is BlockKind.TABLE_CELL and _BLANK.fullmatch(document.text, *one.span) is not None for one in around
    )
    return blank >= _BLANKS


def stands_for_any(document: Document, span: Span) -> bool:
    """Whether a figure stands for any: in a table that readers fill in, beside "X number of years" in its paragraph or its table, as the beginning of quoted words in a table, or of those that anybody may say, a single "X" in a case that readers are to think of."""
    block = document.block_at(span.start)
    if block is None:
        return False
    if _is_of_form(document, span):
        return True
    text = document.text
    opens = text[span.start - 1 : span.start] in _QUOTES and span.start > 0
    if block.kind is BlockKind.TABLE_CELL and opens:
        return span.start > block.span.start
    if opens and any(
        before.search(text, max(block.span.start, span.start - _REACH), span.start) is not None
        for before in (_SAID_BY_ANY, _PROMISED)
    ):
        return True
    if _AS_EVER.search(text, max(block.span.start, span.start - _REACH), span.start) is not None:
        return True
    if (
        text[span.start] == "X"
        and text[span.start + 1 : span.start + 2] != "X"
        and _SUPPOSED.search(text, max(block.span.start, span.start - _REACH), span.start) is not None
    ):
        return True
    other = document.recall(("figure for any", block.span), lambda document: _first_of_any(document, block))
    return other is not None and not span.overlaps(other)


def _first_of_any(document: Document, block: Block) -> Span | None:
    """The first such words of a paragraph or a table: looked for once for all figures of a block."""
    found = _ANY.search(document.text, *_table_around(document, block))
    return None if found is None else Span(*found.span())
