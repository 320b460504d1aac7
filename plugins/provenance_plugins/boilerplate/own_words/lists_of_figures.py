"""Pages on which figures and tables stand, in the list of a document that names them: "Abbildung 9-10", "Seite 16"."""

from __future__ import annotations

from functools import cache

from provenance.analysis import Boilerplate
from provenance.api import HEADING_KINDS, BlockKind, Document, Phrases, any_of, lazy_pattern
from provenance_plugins.boilerplate import LEXICON

__all__ = ["is_page_of_figure"]

_WORDS = Phrases.load(LEXICON, "lists_of_figures")
_PAGE = lazy_pattern(lambda: rf"(?:{any_of(_WORDS.texts('page'))})\.?\s?(?:\d{{1,4}}|[ivxlc]{{1,6}})\W{{0,2}}")
_LABEL = lazy_pattern(lambda: rf"\W{{0,3}}(?:{any_of(_WORDS.texts('label'))})\.?\s?(?:[a-z]|\d{{1,3}})(?!\w)")
_NEAR = 2
"""Blocks on either side of the number of a page in which the figure is named: its label stands before, its title behind."""
_UNDER = 120
"""Blocks under a heading that are looked at."""
_AROUND = " \t\n#*_:.0123456789"


@cache
def _headings() -> frozenset[str]:
    return frozenset(_WORDS.texts("heading"))


def is_page_of_figure(document: Document, part: Boilerplate) -> bool:
    """Whether the number of a page stands beside a figure's label, or under the heading of a list of figures."""
    if part.kind != "navigation" or len(part.blocks) > 1:
        return False
    if _PAGE.fullmatch(document.slice(part.span).strip().lower()) is None:
        return False
    at, blocks = part.blocks.start, document.blocks
    for block in blocks[max(0, at - _NEAR) : at + _NEAR + 1]:
        if block.kind is BlockKind.CAPTION or _LABEL.match(document.slice(block.span).lower()) is not None:
            return True
    for block in reversed(blocks[max(0, at - _UNDER) : at]):
        if document.slice(block.span).strip(_AROUND).lower() in _headings():
            return True
        if block.kind in HEADING_KINDS:
            return False
    return False
