"""Whether a text is an entry of a wiki, which many write and change: its address says so."""

from __future__ import annotations

from provenance.api import Document, lazy_pattern

_WIKI = lazy_pattern(
    r"https?://[^/\s]+(?:/[\w.-]+){0,3}/wiki(?:/|\?)[^\s]|https?://[^/\s]+(?:/[\w.-]+){0,2}/index\.php\?(?:[^\s]*&)?(?:title|curid|oldid)=",
    signs=("wiki", "index.php"),
)
"""Addresses of MediaWiki and of the wikis of projects; the path tells, for sites have them under any name."""


def is_of_wiki(document: Document) -> bool:
    """Whether an address that the document gives as its own is that of an entry of a wiki: its history names its authors, the entry none."""
    return any(declared.field == "url" and _WIKI.match(declared.value) is not None for declared in document.declared)
