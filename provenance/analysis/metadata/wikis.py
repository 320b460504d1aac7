"""Whether a text is an entry of a wiki, which many write and change: its address or its page says so."""

from __future__ import annotations

from provenance.analysis.markup import live_markup
from provenance.api import Document, lazy_pattern

_WIKI = lazy_pattern(
    r"https?://[^/\s]+(?:/[\w.-]+){0,3}/wiki(?:/|\?)[^\s]|https?://[^/\s]+(?:/[\w.-]+){0,2}/index\.php\?(?:[^\s]*&)?(?:title|curid|oldid)=",
    signs=("wiki", "index.php"),
)
"""Addresses of MediaWiki and of the wikis of projects; the path tells, for sites have them under any name."""


_GENERATOR = lazy_pattern(
    r"(?i)<meta\s[^<>]{0,60}\bgenerator\b[^<>]{0,40}\b(?:MediaWiki|DokuWiki|PmWiki|XWiki|MoinMoin)"
)
"""What the software of wikis writes into the head of their pages."""
_PAGES = frozenset({"text/x-dokuwiki", "text/x-mediawiki", "text/x-tiddlywiki"})
"""Pages as wikis keep them."""
_HEAD = 20_000
"""Characters of a page in which its head stands."""


def is_of_wiki(document: Document) -> bool:
    """Whether an address that the document gives as its own is that of an entry of a wiki, or the software of one made or keeps the page: its history names its authors, the entry none."""
    if document.media_type in _PAGES:
        return True
    if document.whole_page and _GENERATOR.search(live_markup(document), 0, _HEAD) is not None:
        return True
    return any(declared.field == "url" and _WIKI.match(declared.value) is not None for declared in document.declared)
