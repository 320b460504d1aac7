"""Names of a page that its links tell to be none: those of a category or a menu, and words of two elements that ran together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from provenance.analysis.metadata.bylines.marked_names import PERSON_ADDRESS, is_marked
from provenance.analysis.metadata.credits import Credit
from provenance.analysis.metadata.lines import Line, Place
from provenance.analysis.metadata.naming.names import Kind
from provenance.analysis.proper_names import is_given_name
from provenance.api import BlockKind, Document, Link, Span, lazy_pattern

_ORIGINS = frozenset({"byline", "signature"})
_OF_CATEGORY = frozenset({"tag", "category"})
_CATEGORY = lazy_pattern(
    r"/(?:categor(?:y|ies|ia|ias|ie)|tags?|topics?|sections?|cat_\w+|rubri\w+|kategori\w*|schlagwort\w*|etiquetas?|etiquettes?)/",
    signs=("/",),
)
"""Parts of addresses under which stand lists of texts on one subject."""
_OTHER_SITE = lazy_pattern(r"(?:https?:)?//|mailto:")
_ALONE = 5.0
"""The weight of a name without a label at most."""
_COURTESY = 4
"""Letters of what stands before the link of a name at most: "Dr", "Mrs."."""


def by_links(document: Document, found: Iterable[Credit]) -> Iterator[Credit]:
    """The names in the lines of a page, without those that its links tell to be none.

    Nobody is called by a link to the texts on a subject, nor by words of which a link holds a part: "Ana Cruz" beside the link "Uncategorized".
    A name of which one part is a link to somebody's page is that part. Where no first name is known, a link within the site that leads to nobody's page,
    alone or as the whole entry of a list, names what it leads to: "Print version", "By Chat Client".
    """
    for one in found:
        kept = one if not document.whole_page or one.origin not in _ORIGINS else _apart(document, one)
        if kept is not None:
            yield kept


def _apart(document: Document, one: Credit) -> Credit | None:
    span = one.span
    if not isinstance(span, Span):
        return one
    links = [link for link in document.links if link.span.overlaps(span)]
    of_person = next((link for link in links if _leads_to_person(link.target)), None)
    if of_person is not None:
        inside = document.slice(of_person.span).strip()
        if not inside or of_person.span == span or not span.contains(of_person.span):
            return one
        kind = one.kind if " " in inside else Kind.HANDLE
        return one._replace(name=inside, span=of_person.span, kind=kind)
    if any(_is_of_category(link) or _is_part(link.span, span) for link in links):
        return None
    return None if links and _is_entry(document, one, span, links) else one


def _is_of_category(link: Link) -> bool:
    return not _OF_CATEGORY.isdisjoint(link.relation) or _CATEGORY.search(link.target) is not None


def _leads_to_person(target: str) -> bool:
    """Whether an address is that of somebody's page, and not of all people of a house: "/team/ana-cruz/", not "/team/"."""
    found = PERSON_ADDRESS.search(target)
    return found is not None and found.end() < len(target.rstrip("/"))


def _is_part(link: Span, name: Span) -> bool:
    """Whether a link holds a part of a name and leaves more of it out than a title of courtesy."""
    return max(0, link.start - name.start) > _COURTESY or max(0, name.end - link.end) > _COURTESY


def _is_entry(document: Document, one: Credit, span: Span, links: list[Link]) -> bool:
    """Whether a name without a known first name is a link, and has no label or one that is part of the link in a list."""
    if one.kind is Kind.ORGANISATION or is_given_name(one.name.split()[0].title()):
        return False
    block = document.block_at(span.start)
    listed = block is not None and block.kind is BlockKind.LIST_ITEM
    within = listed and any(link.span.start < span.start and link.span.contains(span) for link in links)
    if any(_OTHER_SITE.match(link.target) for link in links):
        return False  # somebody's own page, as a rule
    line = Line(document.slice(span), span.start, Place.FRONT, one.block or 0)
    return (within or one.weight <= _ALONE) and not is_marked(document, line)
