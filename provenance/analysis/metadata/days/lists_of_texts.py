"""Pages that list texts, by their place in a site, and which dates are a list's own."""

from __future__ import annotations

import re
from collections.abc import Iterable

from provenance.analysis.metadata.values import Candidate
from provenance.api import Document, lazy_pattern

_LIST = lazy_pattern(
    r"(?:^|/)(?:(?:tags?|categor(?:y|ies|ías?|ias?|ie)|cat[ée]gories?|kategorien?|etiquetas?)/(?:[^/\d][^/]*|\d{4}|\d[^/]*/[^/]*)(?:/.*)?"
    r"|(?:authors?|auteurs?|autore?s?|archives?)/(?:[^/]+/)*index\.x?html?"
    r"|(?<!forum/)(?<!forums/)topics?/(?:[^/]+/)+index\.x?html?"
    r"|page/\d+(?:/index[^/]*|\.x?html?)?"
    r"|(?:19|20)\d\d/(?:0[1-9]|1[0-2])/index\.x?html?)$",
    re.IGNORECASE,
    signs=("/",),
)
"""The place of what lists the texts of a subject, of somebody, of a month, or is a further page of such a list; threads of forums stand below "topic" too."""
_OF_WHOLE = frozenset({"front-matter", "row", "meta", "json-ld", "http", "http-equiv", "script", "file-name"})
"""Kinds of statements that are made of a page as a whole; all others stand beside one of the texts that are listed, or are of it."""
_CHANGED = "text:updated"


def is_list_of_texts(document: Document) -> bool:
    """Whether a page lists texts, by its place in the site: `tag/lamps/index.html`, `category/quay/page/2/index.html`, `author/ana-cruz/index.html`."""
    return document.whole_page and document.row is None and _LIST.search(document.path.replace("\\", "/")) is not None


def of_list(found: Iterable[Candidate]) -> list[Candidate]:
    """The dates of a list: those that its head states for the whole, and when it was changed. The days of its entries are not its own."""
    return [one for one in found if one.group in _OF_WHOLE or one.value.origin == _CHANGED]
