"""Grades that a research program puts behind each source that it lists, left there: "[1] Harbour Review, “Piers,” 2024. Link Confidence: Medium"."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.api import BlockKind, Document, Span, lazy_pattern

__all__ = ["SIGN", "rated_sources"]

SIGN = "Confidence: "
"""Without it a text has none."""
_GRADED = lazy_pattern(
    r"(?<=[.)\]\w”\"’] )[*_(\[]{0,2}(?P<grade>Confidence: (?:(?:Very )?(?:High|Low)|Medium|Moderate))[.)\]*_]{0,3}\s*\Z",
    signs=(SIGN,),
)
_NUMBERED = lazy_pattern(r"\s*(?:[*_]{0,2}\[\^?\d{1,3}\]:?|\d{1,3}[.)]|\^\d{1,3})\s")
_PLACES = frozenset({BlockKind.PARAGRAPH, BlockKind.TEXT, BlockKind.LIST_ITEM, BlockKind.NOTE, BlockKind.REFERENCE})
_FEWEST = 3
_LONGEST = 500
"""Characters of the longest entry."""


def rated_sources(document: Document) -> Iterator[Span]:
    """The grades, in order: of the entries of a list that lead to what they name, where the text nowhere says what they mean; what an audit has found has none."""
    graded: list[Span] = []
    for block in document.blocks:
        start, end = block.span
        if block.kind not in _PLACES or end - start > _LONGEST or SIGN not in document.text[start:end]:
            continue
        found = _GRADED.search(document.text, start, end)
        if (
            found is not None
            and (block.kind is BlockKind.LIST_ITEM or _NUMBERED.match(document.text, start, end))
            and ("://" in document.text[start:end] or document.links_over(start, end))
        ):
            graded.append(Span(*found.span("grade")))
    if len(graded) >= _FEWEST and document.text.lower().count("confidence") == len(graded):
        yield from graded
