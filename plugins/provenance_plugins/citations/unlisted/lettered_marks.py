"""Marks of references by letters, "[k, p. 173; o, p. 54]", of which no entry of the text has any."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis import content
from provenance.api import BlockKind, Confidence, Document, Hit, RelatedPlace, Span, lazy_pattern, quoted
from provenance_plugins.citations.linked_places import linked_places

__all__ = ["lettered_marks"]

_PAGES = r"(?:(?:,\s?(?:pp?|págs?|S|s)\.?\s?|,\s?)\d{1,4}(?:[-–]\d{1,4})?)*"
_MARK = lazy_pattern(
    rf"(?P<whole>\[(?<=[^\W\d_]{{3}} \[)(?P<said>[a-z]{_PAGES}(?:[;,]\s?[a-z]{_PAGES})*)\])(?=[.,;:)\s]|\Z)",
    signs=("[",),
)
_LETTER = lazy_pattern(r"(?<![^\W\d_])[a-z](?![^\W\d_.])")
_PAGE = lazy_pattern(r"(?:pp?|págs?|S|s)\.?\s?\d")
_ENTRY = lazy_pattern(r"(?m)^[ \t]*[\[(]?(?P<letter>[a-z])[\]).:][ \t]+\S")
_FEWEST, _LETTERS = 3, 2
"""Marks of a text at least, of which one names a page, and letters of them: one alone may be a sound, a vector or a choice."""
_PLACES = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.QUOTE, BlockKind.TEXT})
_SHOWN = 20


def lettered_marks(document: Document) -> Iterator[Hit]:
    """The first of such marks, with the others beside it: one list of references mends them all."""
    text = document.text
    found = [one for one in _MARK.finditer(text) if _is_of_prose(document, Span(*one.span("whole")))]
    if len(found) < _FEWEST or not any(_PAGE.search(one["said"]) for one in found):
        return
    cited = {letter for one in found for letter in _LETTER.findall(one["said"])}
    if len(cited) < _LETTERS or not cited.isdisjoint(entry["letter"] for entry in _ENTRY.finditer(text)):
        return
    first, *rest = (Span(*one.span("whole")) for one in found)
    yield Hit(
        first,
        f"{quoted(document.slice(first))} cites an entry by a letter that no entry has: give the references their letters, or cite them by author and year",
        Confidence.MEDIUM,
        related=tuple(RelatedPlace("this mark points nowhere as well", span) for span in rest[:_SHOWN]),
    )


def _is_of_prose(document: Document, span: Span) -> bool:
    index = document.block_index(span.start)
    return (
        index is not None
        and document.blocks[index].kind in _PLACES
        and content(document).is_main(index)
        and not linked_places(document).touch(span)
    )
