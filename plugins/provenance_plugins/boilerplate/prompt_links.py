"""Where a prompt to read on leads: by its links, by the one around its card, by the one that a page opens before its paragraph and never closes there."""

from __future__ import annotations

import re
from html import unescape

from provenance.analysis import Boilerplate
from provenance.api import Document, Link, lazy_pattern

__all__ = ["OTHER_PAGE", "linked", "links_of"]

OTHER_PAGE = lazy_pattern(r"(?!#|javascript:)\S+", re.IGNORECASE)
_REACH = 800
"""Characters of the source before a prompt in which its link begins."""
_OPENED = lazy_pattern(
    r"<a\s(?P<within>[^<>]{0,600}?)>(?P<rest>(?:\s{1,40}|</?(?:p|div|span|br|i)\b[^<>]{0,200}>){0,12})\Z", re.IGNORECASE
)
"""A link between which and the prompt stand only the ends and the beginnings of paragraphs: browsers open it again in each of them."""
_ADDRESS = lazy_pattern(r"(?:\A|\s)href\s?=\s?[\"']?([^\s\"'<>]+)", re.IGNORECASE)


def linked(document: Document, part: Boilerplate) -> list[str]:
    """The addresses of other pages that a prompt links to."""
    targets = [link.target for link in links_of(document, part)] or _opened_before(document, part)
    return [target for target in targets if OTHER_PAGE.match(target)]


def links_of(document: Document, part: Boilerplate) -> list[Link]:
    """The links in a prompt, and the one around a whole card in which it stands."""
    start, end = part.span
    return [
        link
        for link in document.links
        if start <= link.span.start < end or (link.span.start < start and end <= link.span.end)
    ]


def _opened_before(document: Document, part: Boilerplate) -> list[str]:
    """The address of the link that a page opens in one paragraph and closes behind the next, which has the words: `<p><a href="/quay#more"></p><p>Read more</p></a>`."""
    if document.media_type != "text/html" or not part.whole:
        return []
    at = document.locate(part.span).start
    opened = _OPENED.search(document.source, max(0, at - _REACH), at)
    address = None if opened is None else _ADDRESS.search(opened["within"])
    return [] if address is None else [unescape(address[1])]
