"""A line by which a writer points to what stands below it, or stood there: "You can see it here:"."""

from __future__ import annotations

from provenance.analysis import Boilerplate, content
from provenance.api import BlockKind, Document, Phrases, Region, any_of, lazy_pattern
from provenance_plugins.boilerplate import LEXICON

__all__ = ["leads_to_words", "points_below"]

_WORDS = Phrases.load(LEXICON, "pointing_lines")
_POINTS = lazy_pattern(lambda: rf"\W*(?:[\w’'-]+\s){{1,6}}(?i:{any_of(_WORDS.texts('here'))})[*_ ]{{0,3}}:[*_ ]{{0,3}}")
"""All of a line: a few words, the place and a colon."""
_LEADS = lazy_pattern(lambda: rf"[^\n]*(?<!\w)(?i:{any_of(_WORDS.texts('below'))})[*_ ]{{0,3}}:[*_ ]{{0,3}}")
"""All of a line that ends so, whatever it says before."""
_LETTER = lazy_pattern(lambda: rf"\W{{0,3}}(?i:{any_of(_WORDS.texts('letter'))})\s[^\n]{{1,60}}[,:]\W*\Z")
_MARKS = {"“": "”", '"': '"', "„": "“”", "«": "»"}
"""The marks that open a quotation, each with those that close it."""
_KINDS = frozenset({"related", "navigation"})


def points_below(document: Document, part: Boilerplate) -> bool:
    """Whether a stretch is such a line, and the text itself goes on under it; a head above a list of other texts has them in its stretch."""
    below = part.blocks.stop
    if part.kind not in _KINDS or len(part.blocks) > 1 or below >= len(document.blocks):
        return False
    if _POINTS.fullmatch(document.slice(part.span).strip()) is None:
        return False
    return content(document).is_main(below)


def leads_to_words(document: Document, part: Boilerplate) -> bool:
    """Whether a prompt is a line that says that the words of somebody stand below, and they do: a quotation that is a paragraph or goes on in the next, or a letter. "The full post can be read below:"."""
    below = part.blocks.stop
    if not part.whole or len(part.blocks) > 1 or below >= len(document.blocks):
        return False
    if _LEADS.fullmatch(document.slice(part.span).strip()) is None or not content(document).is_main(below):
        return False
    block = document.blocks[below]
    words = document.slice(block.span).strip(" *_")
    if block.kind is BlockKind.QUOTE or Region.QUOTE in block.regions or _LETTER.match(words) is not None:
        return True
    closing = _MARKS.get(words[:1])
    if closing is None:
        return False
    ends = [at for at in range(1, len(words)) if words[at] in closing]
    return not ends or ends == [len(words) - 1]
