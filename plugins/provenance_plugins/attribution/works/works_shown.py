"""Works that stand beside a study in English without a mark: the citations of the paragraphs that a sentence sums up, those of a review that cites studies; and links, as in any language."""

from __future__ import annotations

from provenance.analysis import Attribution, citations, sentences
from provenance.api import HEADING_KINDS, BlockKind, Document, Span, lazy_pattern
from provenance_plugins.attribution.answered.references import cites_by_name
from provenance_plugins.attribution.answered.works_linked import is_below_link, is_in_component, is_linked_at_end
from provenance_plugins.attribution.tables import alternatives
from provenance_plugins.attribution.wording import stands_within

__all__ = ["is_shown"]


def is_shown(document: Document, one: Attribution) -> bool:
    """Whether any of them shows which works a study in English is."""
    return (
        is_in_component(document, one)
        or _is_of_cited_review(document, one)
        or _is_summed_up(document, one)
        or is_linked_at_end(document, one)
        or is_below_link(document, one)
    )


_SUMS = lazy_pattern(
    lambda: (
        rf"\W*(?i:{alternatives('works_shown', 'sums')}),?\s(?:[\w-]+\s){{0,3}}?(?:studies|trials|works|reports|papers|analyses|reviews|research|findings)\b"
    )
)
_BEFORE = 2
"""Paragraphs before a sentence that sums up, and citations in them, at least."""


def _is_summed_up(document: Document, one: Attribution) -> bool:
    """Whether a sentence sums up studies that the two paragraphs before it, or the sentences before it in its own, cite: "Thus, earlier studies showed …"."""
    listed = sentences(document)
    here = listed[one.sentence]
    if _SUMS.match(document.text, *here.span) is None:
        return False
    at = here.block
    above: list[Span] = [Span(document.blocks[at].span.start, here.span.start)]
    for block in reversed(document.blocks[max(0, at - _BEFORE) : at]):
        if block.kind in HEADING_KINDS or block.kind is not BlockKind.PARAGRAPH:
            break
        above.append(block.span)
    around = Span(above[-1].start, here.span.start)
    marks = sum(around.overlaps(mark.span) for mark in citations(document).marks)
    return marks >= _BEFORE or sum(cites_by_name(document.slice(span)) for span in above) >= _BEFORE


_REVIEW = lazy_pattern(
    lambda: (
        rf"\W*(?:In addition, |Moreover, |Furthermore, |Also, )?(?:This|That|The|Their|His|Her)\s(?:[\w-]+\s){{0,2}}?(?:{alternatives('works_shown', 'reviews')})\s(?:also\s)?(?:{alternatives('works_shown', 'cites')})\b"
    ),
)


def _is_of_cited_review(document: Document, one: Attribution) -> bool:
    """Whether the studies are those of a review that the sentence before cites: "A review by Cruz [4] … This review cites studies showing …"."""
    listed = sentences(document)
    here = listed[one.sentence]
    if one.sentence == 0 or listed[one.sentence - 1].block != here.block:
        return False
    if _REVIEW.match(document.text, *here.span) is None:
        return False
    before = listed[one.sentence - 1].span
    return (
        any(stands_within(ones, before) for ones in (document.links, document.marks))
        or any(before.overlaps(mark.span) for mark in citations(document).marks)
        or cites_by_name(document.slice(before))
    )
