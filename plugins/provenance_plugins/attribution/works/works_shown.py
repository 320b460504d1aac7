"""Works that stand beside a study without a mark: the links of "Sources" at the end of a page, those in a component right below it, the citations of the paragraphs that a sentence sums up, those of a review that cites studies."""

from __future__ import annotations

from provenance.analysis import Attribution, citations, sentences
from provenance.analysis.addresses import host_of
from provenance.api import HEADING_KINDS, BlockKind, Document, Span, lazy_pattern
from provenance_plugins.attribution.answered.references import cites_by_name
from provenance_plugins.attribution.answered.works_at_end import stems
from provenance_plugins.attribution.tables import alternatives, forms
from provenance_plugins.attribution.wording import stands_within

__all__ = ["is_in_component", "is_linked_at_end", "is_shown"]

_FEWEST = 3
"""Links of such a list, and links of a foreign one to where works are published, at least."""
_SECTIONS = 3
"""Sections at the end of a page of which the list is one, at most."""
_ENGLISH = lazy_pattern(r"\b(?:of|for|and|in|on|with|the)\b")
_COMPONENT = lazy_pattern(r"\s*(?:<[a-z][^<>]*>\s*){0,3}<[A-Z][\w.]*[\s>]")
_LINKED = lazy_pattern(r"\b(?:href|url|link|source)[\"']?\s?[:=]\s?[\"'{`]{1,2}https?://")
_LONGEST = 20_000
"""Characters of a component, at most."""


def is_shown(document: Document, one: Attribution) -> bool:
    """Whether any of them shows which works a study in English is."""
    return (
        is_in_component(document, one)
        or _is_of_cited_review(document, one)
        or _is_summed_up(document, one)
        or is_linked_at_end(document, one)
    )


def is_linked_at_end(document: Document, one: Attribution) -> bool:
    """Whether the page ends with the links of its works, one of the study's matter; works in another language than the text are told by where they are published."""
    here = sentences(document)[one.sentence]
    start, told, abroad = document.recall("attribution.links_at_end", _links_at_end)
    if start < here.span.end or citations(document).marks:
        return False
    return abroad or not told.isdisjoint(stems(document.slice(here.span)))


def _links_at_end(document: Document) -> tuple[int, frozenset[str], bool]:
    """Where the list begins, the stems of what its entries say, and whether it is an English one of a text that is not; -1 where none is there."""
    blocks = document.blocks
    end = len(blocks)
    for _ in range(_SECTIONS):
        head = next((at for at in range(end - 1, -1, -1) if blocks[at].kind in HEADING_KINDS), None)
        if head is None:
            break
        if document.slice(blocks[head].span).strip(" :.*#_\n\t0123456789").lower() in forms("works_shown", "heads"):
            last = blocks[end - 1].span.end
            links = [
                link
                for link in document.links
                if blocks[head].span.end <= link.span.start < last and link.target.startswith("http")
            ]
            if len({link.target for link in links}) >= _FEWEST:
                titles = "\n".join(document.slice(link.span) for link in links)
                published = sum(any(part in host_of(one.target) for part in _hosts()) for one in links)
                abroad = _is_foreign(document, blocks[head].span.start, titles) and published >= _FEWEST
                return blocks[head].span.end, stems(titles), abroad
        end = head
    return -1, frozenset(), False


def _is_foreign(document: Document, end: int, titles: str) -> bool:
    """Whether titles are English in a text that has hardly any of the small words of English."""
    said = document.text[:end]
    small = sum(1 for _ in _ENGLISH.finditer(said))
    return _ENGLISH.search(titles) is not None and small * _RARE < said.count(" ")


_RARE = 20
"""Words of a text in another language for one that is a small word of English, too: "in"."""


def _hosts() -> tuple[str, ...]:
    return tuple(sorted(forms("works_shown", "hosts")))


def is_in_component(document: Document, one: Attribution) -> bool:
    """Whether a component of MDX stands right behind the paragraph whose properties hold links to works: `<EvidenceTable rows={[{ href: "https://…" }]} />`."""
    if not document.is_written or document.media_type != "text/markdown":
        return False
    at = sentences(document)[one.sentence].block
    start = document.locate(document.blocks[at].span).end
    if _COMPONENT.match(document.source, start) is None:
        return False
    end = document.locate(document.blocks[at + 1].span).start if at + 1 < len(document.blocks) else len(document.source)
    return _LINKED.search(document.source, start, min(end, start + _LONGEST)) is not None


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
