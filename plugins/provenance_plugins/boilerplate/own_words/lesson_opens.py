"""With what the author of a lesson opens one of its sections, in the tone of a teacher that chat assistants have, too: "Alright, let's start building our engine!"."""

from __future__ import annotations

import re

from provenance.analysis import Boilerplate
from provenance.api import HEADING_KINDS, BlockKind, Document, Phrases, any_of, lazy_pattern
from provenance_plugins.boilerplate import LEXICON

__all__ = ["opens_section_of_lesson"]

_WORDS = Phrases.load(LEXICON, "lesson_opens")
_OPENS = lazy_pattern(
    lambda: (
        rf"\W*(?:{any_of(_WORDS.texts('words'))})[,.!:–—-]* (?:let[’']s|let us) (?:{any_of(_WORDS.texts('steps'))})(?!\w)(?![^\n]*\byou\b)(?![^\n]*\byour\b)[^\n]*"
    ),
    re.IGNORECASE,
)
"""An assistant says to whom it speaks, "let's look at your draft"; a lesson has its readers beside it."""
_ABOVE = 4
"""Blocks above the heading of such a section, at least: what begins a text may be an answer."""


def opens_section_of_lesson(document: Document, part: Boilerplate) -> bool:
    """Whether such a line stands right under the heading of a later section of what somebody wrote, which shows code and goes on."""
    at = part.blocks.start
    if not document.is_written or len(part.blocks) > 1 or at <= _ABOVE or at + 1 >= len(document.blocks):
        return False
    above = document.blocks[at - 1]
    return (
        above.kind in HEADING_KINDS
        and above.level > 1
        and _OPENS.fullmatch(document.slice(document.blocks[at].span).strip()) is not None
        and any(block.kind is BlockKind.CODE for block in document.blocks)
    )
