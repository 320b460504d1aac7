"""Whether a text is a source that works where it is: a piece of a site's layout, one of its pages that is no post, the documentation of a project."""

from __future__ import annotations

import re

from provenance.analysis import Boilerplate
from provenance.analysis.files.sources import is_source_of_no_article
from provenance.api import Document, lazy_pattern
from provenance_plugins.boilerplate.sources import (
    VIEWS,
    is_bound,
    is_layout,
    is_mailing,
    is_part_of_pages,
    is_piece_of_layout,
    shows_style,
)

__all__ = ["is_of_layout", "is_of_source"]

_PARTS = frozenset({"related", "share", "newsletter", "cookie", "navigation", "readmore", "footer"})
"""Kinds that sites and documentation have on purpose; an advertisement and a notice of a script are none."""
_OF_LAYOUTS = frozenset({"script", "comments"})
"""What a layout says until its program has filled it in, or where that fails, and what it has where readers' comments come to stand; in a page that somebody wrote they were left."""
_SHARED = lazy_pattern(r"\W{0,3}share\b", re.IGNORECASE)
"""A bar that a page in a source of a site has as an article has it."""


def is_of_layout(document: Document, part: Boilerplate) -> bool:
    """Whether a stretch stands in a file from which a generator makes pages or letters, or in a piece of one, as its name or its folder says: "_about.html", "layouts/partials/banner.html"."""
    if part.kind not in _PARTS and part.kind not in _OF_LAYOUTS:
        return False
    pieces = (is_layout, is_bound, is_mailing, shows_style, is_part_of_pages)
    if any(is_piece(document) for is_piece in pieces):
        return True
    if document.media_type != "text/html" or document.whole_page:
        return False
    name = document.path.replace("\\", "/").rpartition("/")[2]
    return name.startswith("_") or is_piece_of_layout(document)


def is_of_source(document: Document, part: Boilerplate) -> bool:
    """Whether a stretch stands in a page of a site as somebody wrote it, or in the documentation of a project."""
    if part.kind not in _PARTS or document.row is not None:
        return False
    if part.kind == "share" and _SHARED.match(document.text, part.span.start):
        return _runs(document, part)
    return is_source_of_no_article(document) or _is_of_server(document) or _leads_within(document, part)


def _leads_within(document: Document, part: Boilerplate) -> bool:
    """Whether all of a stretch is a link by which a page that PHP fills in leads to another file beside it: "Back to the contents"."""
    if part.kind != "navigation" or document.media_type != "text/html" or "<?php" not in document.source:
        return False
    links = [link for link in document.links if part.span.start <= link.span.start < part.span.end]
    return len(links) == 1 and links[0].span == part.span and _BESIDE.fullmatch(links[0].target) is not None


_BESIDE = lazy_pattern(r"(?:\.\.?/|/(?!/))?[\w-][\w./-]{0,100}(?:#[\w-]*)?")
"""The address of another file of the same site."""


def _is_of_server(document: Document) -> bool:
    """Whether a page begins with the orders of the program that fills it in, or is named as a framework names what it fills in ("about.blade.php"): what a browser saves of it has neither, and its own parts work."""
    return document.media_type == "text/html" and (
        document.path.lower().endswith(VIEWS) or _OF_SERVER.match(document.source) is not None
    )


_OF_SERVER = lazy_pattern(r"\ufeff?\s*<%@\s*(?:page|control|include|taglib|language)\b", re.IGNORECASE)
"""The directive with which pages of ASP.NET and JSP begin."""


def _runs(document: Document, part: Boilerplate) -> bool:
    """Whether all of a stretch is a button that the source of a page binds to a function of its own: `<button @click="shareCertificate()">`. What is saved of a page has none of these."""
    if not document.has_front_matter or len(part.blocks) > 1:
        return False
    start = document.locate(part.span).start
    at = document.source.rfind("<button", max(0, start - _BUTTON), start)
    return at >= 0 and "</button" not in document.source[at:start] and _BOUND.match(document.source, at) is not None


_BUTTON = 2_000
"""Characters of a button before its words, at most: it may have a drawing."""
_BOUND = lazy_pattern(r"<button\b[^<>]*?\s(?:@|x-on:|v-on:|on:|\()click\b")
"""The tag of a button that a framework binds to a function."""
