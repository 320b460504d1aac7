"""Gaps of a card whose label says that it is only an example: "Example record — illustrative only" over "Sale of [Address]"."""

from __future__ import annotations

import re

from provenance.api import HEADING_KINDS, Block, Document, Phrases, Span, any_of, lazy_pattern
from provenance_plugins.boilerplate import LEXICON

__all__ = ["is_of_labelled_example"]

_WORDS = Phrases.load(LEXICON, "labelled_examples")
_LONGEST = 80
"""Characters of such a label, at most."""
_ABOVE = 6
"""Blocks above a gap among which the label of its card stands."""
_LABEL = lazy_pattern(
    lambda: (
        rf"\W*(?:{any_of(_WORDS.texts('example'))})\b(?:[ -][^\W\d_]+){{0,3}}\s?[-–—:(,·|]{{1,2}}\s?(?:[^\W\d_]+\s){{0,2}}(?:{any_of(_WORDS.texts('only'))})\W*"
        rf"|\W*(?:{any_of(_WORDS.texts('whole'))})\W*"
    ),
    re.IGNORECASE,
)


def is_of_labelled_example(document: Document, span: Span) -> bool:
    """Whether a gap stands in the card that a label heads, or on the line right below one where the source has no cards."""
    index = document.block_index(span.start)
    if index is None:
        return False
    block = document.blocks[index]
    if _is_label(document, block):
        return True
    for at in range(index - 1, max(-1, index - 1 - _ABOVE), -1):
        above = document.blocks[at]
        if _is_label(document, above):
            return _is_in_card(block, above) if above.element is not None else at == index - 1
        if above.kind in HEADING_KINDS and block.element is None:
            return False
    return False


def _is_label(document: Document, block: Block) -> bool:
    start, end = block.span
    return end - start <= _LONGEST and _LABEL.fullmatch(document.text, start, end) is not None


def _is_in_card(block: Block, label: Block) -> bool:
    """Whether a block stands in the element that holds a label: its card."""
    if block.element is None or label.element is None or label.element.parent is None:
        return False
    card = label.element.parent
    return any(one is card for one in block.element.lineage())
