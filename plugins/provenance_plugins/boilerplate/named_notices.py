"""Words of an advertisement that mean something else: announcements to which a site leads, and a value that a note on how a site is built shows in code."""

from __future__ import annotations

from bisect import bisect_left

from provenance.analysis.addresses import host_of
from provenance.analysis.content import Boilerplate
from provenance.api import Document, Phrases, lazy_pattern

__all__ = ["names_no_advertisement"]

_WORDS = Phrases.load(__package__, "named_notices")
_PAID = lazy_pattern(
    r"(?i)\b(?:ads?|adv|advert\w*|advertise\w*|publi\w{2,12}|werb\w+|sponsor\w*|promo\w*|out|click|redirect)\b"
)
"""In the address of what is paid for."""
_NEAR = 4
"""Characters behind the words in which code begins that shows the same."""


def names_no_advertisement(document: Document, part: Boilerplate) -> bool:
    """Whether the words are all of a link to a page of announcements of the same site, or an item shows with them, in code, how a program writes them."""
    words = document.slice(part.span).strip()
    return _leads_to_announcements(document, part, words) or _shows_value(document, part)


def _leads_to_announcements(document: Document, part: Boilerplate, words: str) -> bool:
    if words.strip(" :›»→").lower() not in _WORDS.texts("announcements"):
        return False
    own = {host_of(one.value) for one in document.declared if one.field == "url"}
    return any(
        document.slice(link.span).strip() == words and _is_own_page(link.target.strip(), own)
        for link in document.links_over(*part.span)
    )


def _is_own_page(target: str, own: set[str]) -> bool:
    """Whether an address is that of a page of the same site on which nothing is paid for: "/about/announcements", not "#" and not "/ads/out?id=3"."""
    if target.startswith(("#", "//", "mailto:", "javascript:")) or not any(map(str.isalpha, target)):
        return False
    return _PAID.search(target) is None and ("://" not in target or host_of(target) in own)


def _shows_value(document: Document, part: Boilerplate) -> bool:
    """Whether the words have their like in code right behind them: "Press release `['press release']`"."""
    spans = document.code_spans
    if not spans:
        return False
    at = bisect_left(spans, part.span.start, key=lambda span: span.start)
    code = spans[at] if at < len(spans) else None
    if code is None or code.start > min(part.span.end + _NEAR, document.blocks[part.blocks.start].span.end):
        return False
    words = document.text[part.span.start : min(part.span.end, code.start)].strip(" '\"`:=-–—").lower()
    return bool(words) and words in document.slice(code).lower()
