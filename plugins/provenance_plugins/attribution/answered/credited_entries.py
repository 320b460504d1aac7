"""Entries of a list of news: the title with the link to its article above, what it says, and the outlet to whose site the link leads alone on a line."""

from __future__ import annotations

from bisect import bisect_left

from provenance.analysis.addresses import host_of
from provenance.analysis.metadata.naming.names import fold
from provenance.api import HEADING_KINDS, Document, lazy_pattern

__all__ = ["is_of_credited_entry"]

_NEAR = 4
"""Paragraphs above and below in which such an entry has its title and its outlet, at most."""
_NAME = 40
"""Characters of the name of an outlet, at most."""
_SHORTEST = 3
"""Letters of the name of a site that tell it from others."""
_TITLE = 300
"""Characters of a title with its link."""
_SENTENCE = lazy_pattern(r"[a-zß-ÿ\d][.!?…][”\"’)]*\s")
"""The end of a sentence behind which a paragraph goes on: that of an article may end with a link to an earlier one."""
_WEB = ("http://", "https://")


def is_of_credited_entry(document: Document, block: int) -> bool:
    """Whether a paragraph is what such an entry says."""
    blocks = document.blocks
    site = ""
    for at in range(block - 1, max(-1, block - 1 - _NEAR), -1):
        site = _led_to(document, at)
        if site or blocks[at].kind in HEADING_KINDS:
            break
    if not site:
        return False
    for at in range(block + 1, min(len(blocks), block + 1 + _NEAR)):
        if blocks[at].kind in HEADING_KINDS or _led_to(document, at):
            return False
        said = document.slice(blocks[at].span).strip()
        if len(said) <= _NAME and _is_named_so(fold(said.removeprefix("The ")), site):
            return True
    return False


def _is_named_so(name: str, site: str) -> bool:
    """Whether an outlet has the name of a site: "Harbour Gazette" is at harbourgazette.com."""
    return len(name) >= _SHORTEST and (name in site or site in name)


def _led_to(document: Document, at: int) -> str:
    """The name of the site to which a paragraph leads that begins or ends with its link; empty where it does not."""
    span = document.blocks[at].span
    if span.end - span.start > _TITLE or _SENTENCE.search(document.text, *span) is not None:
        return ""
    first = bisect_left(document.links, span.start, key=lambda link: link.span.start)
    last = bisect_left(document.links, span.end, key=lambda link: link.span.start) - 1
    if last < first:
        return ""
    for link in (document.links[first], document.links[last]):
        edge = (
            not document.text[span.start : link.span.start].strip()
            or not document.text[link.span.end : span.end].strip()
        )
        parts = host_of(link.target).split(".") if edge and link.target.startswith(_WEB) else ()
        labels = [fold(part) for part in parts[:-1] if part != "www"]
        name = max(labels, key=len, default="")
        if len(name) >= _SHORTEST:
            return name
    return ""
