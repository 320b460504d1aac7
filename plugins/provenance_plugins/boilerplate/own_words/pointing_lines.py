"""A line by which a writer points to what stands below it, or stood there: "You can see it here:"."""

from __future__ import annotations

from provenance.analysis import Boilerplate, content
from provenance.api import Document, Phrases, any_of, lazy_pattern
from provenance_plugins.boilerplate import LEXICON

__all__ = ["points_below"]

_WORDS = Phrases.load(LEXICON, "pointing_lines")
_POINTS = lazy_pattern(lambda: rf"\W*(?:[\w’'-]+\s){{1,6}}(?i:{any_of(_WORDS.texts('here'))})[*_ ]{{0,3}}:[*_ ]{{0,3}}")
"""All of a line: a few words, the place and a colon."""
_KINDS = frozenset({"related", "navigation"})


def points_below(document: Document, part: Boilerplate) -> bool:
    """Whether a stretch is such a line, and the text itself goes on under it; a head above a list of other texts has them in its stretch."""
    below = part.blocks.stop
    if part.kind not in _KINDS or len(part.blocks) > 1 or below >= len(document.blocks):
        return False
    if _POINTS.fullmatch(document.slice(part.span).strip()) is None:
        return False
    return content(document).is_main(below)
