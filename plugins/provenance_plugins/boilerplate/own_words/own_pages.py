"""Pages of a site as they lie among its other files, where what stands around a text works."""

from __future__ import annotations

from provenance.api import Document, lazy_pattern

__all__ = ["lies_among_others"]

_STYLE = lazy_pattern(
    r"<link\b(?=[^<>]{0,300}\brel\s*=\s*[\"']?stylesheet)[^<>]{0,300}\bhref\s*=\s*[\"']?(?!(?:https?:)?//|[^\"'<>]{0,200}_files/)[\w./]",
    signs=("<link",),
)
"""A style sheet beside the page; what a browser saves with a page lies in a folder "…_files"."""
_LEADS = lazy_pattern(r"(?:\.{0,2}/(?!/)|[\w-]{1,60}[./](?!/))[\w./#?=&%-]{0,200}\Z")
"""The address of another file of the same site."""
_LINKS = 3
"""Links within the site, at least."""
_SCRIPTS = 12
"""From so many scripts on a page is one that an outlet made and somebody saved."""


def lies_among_others(document: Document) -> bool:
    """Whether a whole page has its style sheet and the pages of its menu beside it, and few scripts.

    Of 23 warnings of BLP401 to BLP409 and BLP414 in such pages six were true and worth one (the samples from the 63rd on), two of these on links that earn.
    """
    return document.whole_page and document.recall("page of its own site", _lies_among_others)


def _lies_among_others(document: Document) -> bool:
    source = document.source
    if source.count("<script") >= _SCRIPTS or _STYLE.search(source) is None:
        return False
    within = 0
    for link in document.links:
        if _LEADS.match(link.target) is not None:
            within += 1
            if within >= _LINKS:
                return True
    return False
