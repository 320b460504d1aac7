"""Links to places of a page that the page does not have, beside those to notes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from provenance.analysis import content
from provenance.analysis.citations.citation import Citation
from provenance.api import BlockKind, Confidence, Document, Hit, RelatedPlace, Severity, lazy_pattern, quoted

__all__ = ["lost_places", "names_note"]

_NOTE = lazy_pattern(r"(?i)(?:fn|foot|note|endnote|ref|cite|bib)[\w:.-]*\d")
"""Names that places of a page have when they are notes; other links about the page are not citations."""
_OF_PAGE = lazy_pattern(
    r"(?i)[!/?].*|.*[=/].*|.*(?:ref|note|fn|cite)[\w:.-]*|_?top|top[-_].*|back.*|content|main.*|comments?|comments?[-_].*|respond|reply.*|disqus.*|share.*|menu.*|nav.*|search.*|more.*|page.*|header|footer|toc.*|modal.*|tab.*|collapse.*|carousel.*|slide.*|popup.*|login|signup|subscribe|newsletter|donate|open.*"
)
"""What scripts of a page and its template name: nobody looks for it in the text."""
_PLACES = frozenset({BlockKind.PARAGRAPH, BlockKind.TEXT, BlockKind.QUOTE})
_LISTED = 20
"""Further links that the finding lists."""


def names_note(mark: Citation) -> bool:
    """Whether a link to a place of the page has the name of a note for its target."""
    return _NOTE.match(mark.target or "") is not None


def lost_places(document: Document, marks: Sequence[Citation]) -> Iterator[Hit]:
    """One remark on the links of running text whose place the page lacks: a script may make it, or it stood in another part of the page."""
    if document.media_type != "text/html":
        return
    lost = [
        mark
        for mark in marks
        if mark.kind == "anchor"
        and not mark.resolved
        and not names_note(mark)
        and _OF_PAGE.fullmatch(mark.target or "") is None
        and _is_in_sentence(document, mark)
    ]
    if not lost:
        return
    first, *rest = lost
    more = f", and so {'do' if len(rest) > 1 else 'does'} {len(rest)} more" if rest else ""
    yield Hit(
        first.span,
        f"{quoted(document.slice(first.span))} links to {first.target} in this page, which has no such place{more}: mend the link, or give the place its name",
        Confidence.LOW,
        severity=Severity.INFO,
        related=tuple(RelatedPlace("its place is not there either", mark.span) for mark in rest[:_LISTED]),
    )


def _is_in_sentence(document: Document, mark: Citation) -> bool:
    """Whether a link stands among other words of a paragraph of the article, as no menu has it."""
    index = document.block_index(mark.span.start)
    if index is None or not content(document).is_main(index) or document.blocks[index].kind not in _PLACES:
        return False
    block = document.blocks[index].span
    return block.end - block.start > 2 * (mark.span.end - mark.span.start)
