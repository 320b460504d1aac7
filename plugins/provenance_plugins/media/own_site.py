"""Images whose place tells whose they are: of the product whose maker's site it is, of who signs above it, of the outlet that a byline names."""

from __future__ import annotations

import re
from bisect import bisect_right

from provenance.analysis.addresses import host_of
from provenance.analysis.images import Picture, words_of
from provenance.api import Document, Phrases, lazy_pattern
from provenance_plugins.media.shown import ADDRESS

__all__ = ["is_of_outlet_named", "is_of_own_product"]

_ON_SCREEN = Phrases.load(__package__, "on_screen")

_HOST = lazy_pattern(r"(?:https?:)?//([\w.-]{1,250})", re.IGNORECASE)
_WORD = lazy_pattern(r"[^\W_]+")
_BYLINE = lazy_pattern(r"\W{0,4}(?i:by)\s[^\W\d_a-z]")
_LINE, _ABOVE = 120, 8
"""Characters of a byline, and the blocks between it and an image, at most."""
_TELLING = 5
"""Letters of the name of an outlet or a maker that no text has by chance."""
_LABELS = 2
"""Labels of a host at least: a name and where it is registered."""


def is_of_own_product(document: Document, picture: Picture) -> bool:
    """Whether an alternative text begins with the name of the site and tells of what a screen shows: "Harbour Agent - suggestions on the dashboard" on harbour.com."""
    alt = (picture.image.alt or "").strip()
    first = _WORD.match(alt)
    if first is None or not first[0][0].isupper() or len(first[0]) < _TELLING:
        return False
    hosts = {host_of(one.value) or "" for one in document.declared if one.field == "url"}
    if first[0].lower() not in {label for host in hosts for label in host.split(".")[-2:-1]}:
        return False
    return any(found.tag == "on_screen" for found in words_of(_ON_SCREEN).find(alt))


def is_of_outlet_named(document: Document, picture: Picture) -> bool:
    """Whether the byline over an image names the outlet from whose site it is shown: "By Ana Cruz, Harbour News" over media.harbour.com."""
    host = _HOST.match(picture.image.target[:ADDRESS])
    labels = host[1].lower().split(".") if host is not None else []
    if len(labels) < _LABELS or len(labels[-2]) < _TELLING:
        return False
    end = bisect_right(document.blocks, picture.image.position, key=lambda block: block.span.start)
    for block in reversed(document.blocks[max(0, end - _ABOVE) : end]):
        line = document.slice(block.span)
        if len(line) <= _LINE and _BYLINE.match(line) is not None:
            return labels[-2] in (word.lower() for word in _WORD.findall(line))
    return False
