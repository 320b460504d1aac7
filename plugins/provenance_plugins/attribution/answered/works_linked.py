"""Works that stand beside a study without a mark, in any language: the links of "Sources" at the end of a page, those in a component right below it, a link that is a paragraph above."""

from __future__ import annotations

from bisect import bisect_left

from provenance.analysis import Attribution, citations, sentences
from provenance.analysis.addresses import host_of
from provenance.api import HEADING_KINDS, Document, lazy_pattern
from provenance_plugins.attribution.answered.works_at_end import stems
from provenance_plugins.attribution.tables import forms

__all__ = ["is_below_link", "is_in_component", "is_linked_at_end"]

_FEWEST = 3
"""Links of such a list, and links of a foreign one to where works are published, at least."""
_SECTIONS = 3
"""Sections at the end of a page of which the list is one, at most."""
_ENGLISH = lazy_pattern(r"\b(?:of|for|and|in|on|with|the)\b")
_COMPONENT = lazy_pattern(r"\s*(?:<[a-z][^<>]*>\s*){0,3}<[A-Z][\w.]*[\s>]")
_LINKED = lazy_pattern(r"\b(?:href|url|link|source)[\"']?\s?[:=]\s?[\"'{`]{1,2}https?://")
_LONGEST = 20_000
"""Characters of a component, at most."""


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


def is_below_link(document: Document, one: Attribution) -> bool:
    """Whether a link to another page, of the study's matter, is all that one of the two paragraphs above says, below the same heading."""
    if not document.links:
        return False
    here = sentences(document)[one.sentence]
    told = stems(document.slice(here.span))
    for block in reversed(document.blocks[max(0, here.block - _ABOVE) : here.block]):
        if block.kind in HEADING_KINDS:
            return False
        said = document.slice(block.span).strip()
        at = bisect_left(document.links, block.span.start, key=lambda link: link.span.start)
        link = document.links[at] if at < len(document.links) else None
        if (
            link is not None
            and " " in said
            and document.slice(link.span).strip() == said
            and link.target.startswith("http")
        ):
            return not told.isdisjoint(stems(said))
    return False


_ABOVE = 2
"""Paragraphs above a study of which one may be the link to it."""


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
