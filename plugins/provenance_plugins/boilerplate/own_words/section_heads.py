"""Headings with an article, which no button of a page has: "A pesquisa", "La ricerca", "Die Suche", above what they head."""

from __future__ import annotations

from provenance.analysis import Boilerplate
from provenance.api import BlockKind, Document, lazy_pattern

_HEADING = lazy_pattern(
    r"[^\w\n]{0,4}(?:(?:O|A|Os|As|El|La|Los|Las|Il|Lo|Gli|Le|I|Les|Der|Die|Das|De|Het|The)\s|L[’'])[^\W\d_][\w’'-]{2,24}[^\w\n]{0,2}"
)
"""An article with its capital and one word."""
_PARAGRAPH = 120
"""Characters of what stands below such a heading, at least."""
_STOPS = tuple('.!?…”"»:')


def heads_section(document: Document, part: Boilerplate) -> bool:
    """Whether a stretch is such a heading, with a paragraph of the text right below it."""
    if _HEADING.fullmatch(document.slice(part.span).strip()) is None or part.blocks.stop >= len(document.blocks):
        return False
    below = document.blocks[part.blocks.stop]
    words = document.slice(below.span).rstrip()
    return below.kind is BlockKind.PARAGRAPH and len(words) >= _PARAGRAPH and words.endswith(_STOPS)
