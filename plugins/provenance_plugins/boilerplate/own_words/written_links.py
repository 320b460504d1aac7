"""Links that an author wrote by hand into a text or the source of a site."""

from __future__ import annotations

import re

from provenance.api import Document, Span, lazy_pattern

__all__ = ["ON_A_PAGE", "is_one_link", "leads_on", "leads_within", "names_viewer"]

ON_A_PAGE = lazy_pattern(r"(?:https?://|www\.)[^/\s]+\.\w\S*[^#\s]")
"""An address from which a script does not go on alone ("#")."""
_ON_ITS_SITE = lazy_pattern(
    r"(?:\{\{[^{}\n]+\}\})?/\S*\w|(?:\.{1,2}/)*[\w-]+(?:/[\w-]+)*\.(?:html?|md|org|adoc|gmi)(?:#[\w-]*)?\Z"
)
"""An address in the source of a site, before which its generator sets the site's own, or that of a page beside it: "talk-with-ana.html"."""


def leads_on(document: Document, span: Span) -> bool:
    """Whether a link that an author wrote into Markdown by hand leads from a place to another page, or in the source of a site to one of its own."""
    if not document.is_written:
        return False
    return any(
        span.start <= link.span.start < span.end
        and (ON_A_PAGE.fullmatch(link.target) or (document.has_front_matter and _ON_ITS_SITE.match(link.target)))
        for link in document.links
    )


def is_one_link(document: Document, span: Span) -> bool:
    """Whether a place is the words of one link and nothing else, which somebody wrote into Markdown and which leads to another page: "[Watch on YouTube](https://…)"."""
    if not document.is_written:
        return False
    return any(
        link.span.start <= span.start and span.end <= link.span.end and ON_A_PAGE.fullmatch(link.target) is not None
        for link in document.links
    )


_VIEWER = lazy_pattern(
    r"(?:download|get|install|need|requires?|télécharge[rz]|descarg(?:ar|ue)|herunterladen|benötigen|scarica|baixe)\b[^.!?\n]{0,60}\b(?:acrobat|adobe\W{0,2} reader|pdf[ -](?:reader|viewer)|(?:word|excel|powerpoint) viewer)\b",
    re.IGNORECASE,
)
"""A notice on the program that opens a document; what plays a film of the page is of the page itself."""


def names_viewer(document: Document, span: Span) -> bool:
    """Whether a line only says with which program readers open the file that is linked: "download the free Acrobat Reader"."""
    return _VIEWER.search(document.text, *span) is not None


def leads_within(document: Document, place: str) -> bool:
    """Whether the link of a file that somebody wrote leads to a heading of it, whatever that is called now; "#more" is where a blog cuts a text, and "#top" leads nowhere."""
    return document.is_written and not place.lower().startswith(("more", "top"))
