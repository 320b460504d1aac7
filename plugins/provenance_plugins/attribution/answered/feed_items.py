"""Items of the feeds of several outlets on one page without a name of its own: each stands below its linked title, or behind its linked picture, which leads to the outlet that wrote it."""

from __future__ import annotations

from bisect import bisect_right

from provenance.analysis.addresses import host_of
from provenance.analysis.metadata.identity import site_names
from provenance.analysis.metadata.naming.names import fold
from provenance.api import Document

__all__ = ["is_item_of_others"]

_HOSTS = 3
"""Different sites to which the items of such a page lead, at least."""
_BESIDE = 2
"""Characters between a link and the paragraph to which it belongs, at most."""


def is_item_of_others(document: Document, block: int, outlet: str) -> bool:
    """Whether a paragraph is such an item, and of another outlet than the one that it says was told something."""
    if len(document.links) < _HOSTS or site_names(document):
        return False
    led = document.recall("hosts of items", _led)
    host = led.get(block)
    if host is None or len(set(led.values())) < _HOSTS:
        return False
    name, words = fold(outlet), outlet.removeprefix("The ").split()
    short = "".join(word[0] for word in words[:-1]).lower() + fold(words[-1])
    return host not in (short, "".join(word[0] for word in words).lower()) and host not in name and name not in host


def _led(document: Document) -> dict[int, str]:
    """The name of the site to which the link right before each paragraph leads, which is its title or its picture."""
    found: dict[int, str] = {}
    for at, block in enumerate(document.blocks):
        index = bisect_right(document.links, block.span.start, key=lambda link: link.span.end) - 1
        if index < 0:
            continue
        link = document.links[index]
        if block.span.start - link.span.end > _BESIDE or not link.target.startswith(("http://", "https://")):
            continue
        parts = host_of(link.target).split(".")
        if len(parts) > 1:
            found[at] = parts[-2]
    return found
