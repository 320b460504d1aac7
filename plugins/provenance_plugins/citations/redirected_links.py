"""Links that lead over a service which was put before their address for whoever copied them: a search engine, a filter of mail, a network: "https://www.google.com/url?q=https://lamp.example/a&sa=D&usg=AOv…"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import unquote

from provenance.analysis import content
from provenance.api import Document, Hit, Severity, lazy_pattern, quoted, told_together

__all__ = ["redirected_links"]

_OVER = lazy_pattern(
    r"https?://(?:"
    r"(?:www\.)?(?P<google>google)\.[a-z.]{2,6}/url\?(?:[^\s#]{0,600}?&(?:amp;)?)?(?:q|url)="
    r"|(?P<duck>duckduckgo)\.com/l/\?(?:[^\s#]{0,200}?&(?:amp;)?)?uddg="
    r"|r\.search\.(?P<yahoo>yahoo)\.com/[^\s]{0,300}?/RU="
    r"|(?:www\.|l\.|lm\.)?(?P<facebook>facebook|instagram)\.com/l\.php\?u="
    r"|(?:t|href)\.(?P<tumblr>umblr)\.com/redirect\?z="
    r"|(?:www\.)?(?P<youtube>youtube)\.com/redirect\?(?:[^\s#]{0,600}?&(?:amp;)?)?q="
    r"|(?P<slack>slack)-redir\.net/link\?url="
    r"|(?:[a-z0-9]{2,12}\.)?(?P<mail>safelinks)\.protection\.outlook\.com/(?:[a-z/]{0,20})?\?url="
    r"|(?P<defence>urldefense)\.(?:proofpoint\.)?com/v\d/(?:url\?u=|__)"
    r"|(?:www\.)?(?P<linked>linkedin)\.com/redir/redirect\?url="
    r"|(?P<vk>vk)\.com/away\.php\?to="
    r"|link\.(?P<zhihu>zhihu|juejin)\.(?:com|cn)/?\?target="
    r")(?P<address>https?[^\s&]{5,2000})",
    re.IGNORECASE,
)
_CODED = lazy_pattern(r"-2F|-3A")
"""How a filter of mail writes "/" and ":" within an address."""
_END = lazy_pattern(r"/RK=|__;|\?utm_source=")
"""Where another value of such a service begins."""


def redirected_links(document: Document) -> Iterator[Hit]:
    """Each, told together: the service sees who follows it, may warn of it or stop, and readers do not see where they are led."""
    yield from told_together(_found(document), least=2)


def _found(document: Document) -> Iterator[tuple[str, Hit]]:
    inside = content(document)
    for link in document.links:
        found = _OVER.match(link.target.strip()) if link.target.find("http", 1) > 0 else None
        index = None if found is None else document.block_index(link.span.start)
        if found is None or index is None or not inside.is_main(index):
            continue
        service = next(one for one in found.groups()[:-1] if one)
        message = f"the link {quoted(document.slice(link.span).strip() or link.target)} leads over a service that was put before its address ({service}): link to {quoted(_address(found['address']))} itself"
        yield service, Hit(link.source or link.span, message, severity=Severity.INFO)


def _address(coded: str) -> str:
    if "://" not in coded and _CODED.search(coded) is not None:
        coded = re.sub(r"-([0-9A-F]{2})", r"%\1", coded).replace("_", "/")
    address = unquote(coded)
    ended = _END.search(address)
    return address[: ended.start()] if ended is not None else address
