"""Pages that a generator built for the writer's own machine: they give that as their own address."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

from provenance.api import Document, Hit, Link, Phrases, Severity, SourceSpan, any_of, lazy_pattern, quoted

__all__ = ["built_for_oneself", "is_fetched", "is_told_of_network"]

_NETWORK = Phrases.load(__package__, "own_network")

_OWN = frozenset({"localhost", "127.0.0.1", "0.0.0.0"})  # noqa: S104 - what pages say of themselves
_SIGNS = ("://localhost", "://127.0.0.1", "://0.0.0.0")
_STATED = ("link:canonical", "meta:og:url", "og:url")


def built_for_oneself(document: Document) -> Iterator[Hit]:
    """The first address on one's own machine by which a whole page calls itself, as `hugo server` writes it, or its feed: `<link rel="canonical" href="http://localhost:1313/lamps/">`."""
    if not document.whole_page or not any(sign in document.source for sign in _SIGNS):
        return
    for one in document.declared:
        if one.field != "url" or one.source is None or not one.origin.endswith(_STATED):
            continue
        try:
            host = urlsplit(one.value.strip()).hostname or ""
        except ValueError:
            continue
        if host in _OWN:
            message = f"the page gives {quoted(one.value)} as its own address, which no one else can open: build it for its public one"
            yield Hit(one.source, message, severity=Severity.INFO if _is_rebuilt(document) else Severity.WARNING)
            return
    feed = _FEED.search(document.source)
    if feed is not None:
        address = SourceSpan(*feed.span("address"))
        message = f"the page gives {quoted(feed['address'])} as the address of its feed, which no one else can open: build it for its public one"
        yield Hit(address, message, severity=Severity.WARNING)


_OWN_ADDRESS = r"href=[\"']?(?P<address>https?://(?:localhost|127\.0\.0\.1|0\.0\.0\.0)(?![\w.-])[^\"'\s<>]{0,200})"
_FEED = lazy_pattern(rf"<link\s(?=[^<>]{{0,300}}application/(?:rss|atom)\+xml)[^<>]{{0,300}}?{_OWN_ADDRESS}")


def _is_rebuilt(document: Document) -> bool:
    """Whether a page lies where Jekyll builds a site for its writer, whose host builds it anew from its sources: `_site/index.html`."""
    return "_site" in document.path.replace("\\", "/").replace("__", "/").split("/")


_FETCHED = lazy_pattern(r"(?m)^[ \t$>#]{0,4}(?:sudo )?(?:wget|curl|git clone|ftp|nc|nmap|ping|ssh)\b[^\n]{0,80}\Z")


def is_fetched(document: Document, link: Link) -> bool:
    """Whether a command stands before an address in its line, as in the code of a lesson that lost the marks of it: "wget http://192.168.1.20/lamp.deb"."""
    start = document.text.rfind("\n", 0, link.span.start) + 1
    return _FETCHED.match(document.text, start, link.span.start) is not None


def is_told_of_network(document: Document, link: Link) -> bool:
    """Whether the words behind an address of one's own network say who can open it: "this address is only accessible within the hall"."""
    block = document.block_at(link.span.start)
    if block is None:
        return False
    return _TOLD.search(document.text, link.span.end, min(block.span.end, link.span.end + _BEHIND)) is not None


_BEHIND = 160
"""Characters behind an address in which its reach is told."""


def _told() -> str:
    reached, within, network = (any_of(_NETWORK.texts(tag)) for tag in ("reached", "within", "network"))
    return rf"(?i)\b(?:{reached}) (?:{within}) (?:[\w’'-]+ ){{0,4}}(?:{network})\b"


_TOLD = lazy_pattern(_told)
