"""Links that earn money for whoever set them, in a text that does not say so, and codes of coupons in lines of their own."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from provenance.analysis import content
from provenance.analysis.addresses import host_of
from provenance.analysis.characters import IN_TEXT
from provenance.api import Document, Hit, Link, Phrases, Severity, SourceSpan, Span, any_of, lazy_pattern, quoted
from provenance_plugins.boilerplate.asked_first import COUPON_SIGNS, SHOP_BOX, has_earning_sign

__all__ = ["affiliate_links", "coupons", "discloses_earning", "discloses_links", "is_disclosed_above"]

_WORDS = Phrases.load(__package__, "affiliate_links")
_SHOP = lazy_pattern(
    r"//(?:www\.|smile\.)?amazon\.[a-z]{2,3}(?:\.[a-z]{2})?/(?:[^\s]{0,600}[?&]tag=|(?:exec/obidos|o)/(?:ASIN|asin|redirect|tg/detail/-)/(?:[\w-]{1,20}/){1,3}(?!\d{3}-\d{7}-))[\w-]{2,40}-2\d(?![\w-])"
)
"""Amazon gives its partners a name that ends in 20, 21 and the like, by the country (its partners' help, "Tracking ID"); in its old addresses it stands behind the number of the goods, ".../exec/obidos/ASIN/B08XYZ/lamps-20"."""
_LISTED = lazy_pattern(r"[?&]tag(?:\[\]|%5B%5D)=[\w-]{2,40}-2\d(?![\w-])", re.IGNORECASE)
"""Such names, handed on by a service that leads to the shop."""
_NETWORKS = frozenset({"amzn.to", "awin1.com", "shareasale.com", "click.linksynergy.com", "prf.hn", "go.skimresources.com", "rstyle.me", "shrsl.com", "avantlink.com", "clk.tradedoubler.com", "anrdoezrs.net", "dpbolvw.net", "jdoqocy.com", "kqzyfj.com", "tkqlhce.com", "px.a8.net", "rpx.a8.net", "hb.afl.rakuten.co.jp", "ck.jp.ap.valuecommerce.com", "af.moshimo.com", "s.click.aliexpress.com", "track.adtraction.com"})  # fmt: skip
"""Hosts over which shops count who has led a buyer to them."""
_OF_ANYBODY = lazy_pattern(r"//(?:www\.)?amzn\.to/1\w{4,7}(?![\w?&])", re.IGNORECASE)
"""What a shortener made of any address of Amazon's, whoever asked for it, in the years in which its names began with 1: such a one shows no partner."""
_PARTNER = lazy_pattern(r"[?&](?:affid|aff_id|affiliate_id|afil|affil|a_aid)=[\w-]{2,}")
_OF_BOOKSHOPS = lazy_pattern(r"//(?:www\.|uk\.|es\.)?bookshop\.org/a/\d{1,7}/97[89]\d{10}(?!\d)")
"""Bookshop.org counts for a partner by the number before that of the book."""
_SAYS = lazy_pattern(
    lambda: rf"(?<![^\W_])(?:{any_of((*_WORDS.texts('says'), *_WORDS.texts('marks')))})", re.IGNORECASE
)
_SAYS_WITHIN = lazy_pattern(lambda: any_of(_WORDS.texts("says_within")))
"""In writings that part no words."""
_BOX = lazy_pattern(r"<div\s{1,3}data-vc_mylinkbox_id\s?=[^<>]{1,60}>", signs=(SHOP_BOX,))
"""In its place a script of ValueCommerce, which shares out what buyers pay, puts a box of goods."""
_EARNED = lazy_pattern(lambda: rf"(?<![^\W_])(?:{any_of(_WORDS.texts('says'))})", re.IGNORECASE)
_GIVING = Phrases.load(__package__, "links_that_give")


def _gives() -> str:
    from provenance.analysis.forms import any_line  # noqa: PLC0415 - where a text has such links

    return any_line(_GIVING, "forms")


_GIVES = lazy_pattern(_gives, re.IGNORECASE)
_COUPON = lazy_pattern(
    lambda: (
        rf"\W{{0,6}}(?:{any_of(_WORDS.texts('coupon'))})[^:\n]{{0,30}}:\s?[*`“\"]{{0,2}}(?-i:[A-Z][A-Z0-9]{{3,19}})\W{{0,4}}"
    ),
    re.IGNORECASE,
)
_LABELLED = lazy_pattern(
    lambda: _labelled(any_of(_WORDS.texts("labels")), any_of(_WORDS.texts("plain_labels"))), re.IGNORECASE
)
"""How the words of a link begin that call it an advertisement, which "Ad astra" and "Ad-free" do not."""


def _labelled(labels: str, plain: str) -> str:
    label = rf"(?:{labels}|{plain})"
    capitals = rf"(?-i:(?=[A-ZÀ-Þ]{{4}})){label}(?=\s)"
    return rf"\W{{0,4}}(?:(?:{label})(?:\s?[:–—|]|\s-\s)|[\[(]\s?{label}\s?[\])]|{capitals}|{plain}(?=\s))\s?\S"


_LONGEST = 90
"""Characters of a line with a code, at most."""


def affiliate_links(document: Document) -> Iterator[tuple[str, Hit]]:
    """The links of an article that earn something, of a text that does not say so."""
    if not has_earning_sign(document):
        return
    found = [link for link in document.links if _earns(link.target) and _is_main(document, link.span.start)]
    boxes = [*_BOX.finditer(document.source)] if SHOP_BOX in document.source and SHOP_BOX not in document.text else []
    if not (found or boxes) or any(one.search(document.text) is not None for one in (_SAYS, _SAYS_WITHIN)):
        return
    for box in boxes:
        message = "a box of goods that earns money for whoever set it stands here, and the text does not say so: tell readers, or link to the page itself"
        yield "box", Hit(SourceSpan(*box.span()), message, severity=Severity.WARNING)
    found = _untold(document, found)
    for link in found:
        words = quoted(document.slice(link.span) or link.target)
        if _LABELLED.match(document.text, *link.span) is not None:
            said = f"the link {words} earns money for whoever set it, and says itself that it is an advertisement: look whether the text is to have it"
            yield "labelled", Hit(link.span, said, severity=Severity.INFO)
            continue
        if _OF_ANYBODY.search(link.target) is not None or (
            "//amzn.to/" in link.target and (_is_alone(document, found) or _shows_no_partner(document))
        ):
            said = f"the link {words} leads to a shop by a short address, which may earn money for whoever set it: if it does, tell readers, or link to the page itself"
            yield "short", Hit(link.span, said, severity=Severity.INFO)
            continue
        message = f"the link {words} earns money for whoever set it, and the text does not say so: tell readers, or link to the page itself"
        yield "affiliate", Hit(link.span, message, severity=Severity.WARNING)


def _untold(document: Document, links: Iterable[Link]) -> list[Link]:
    """Those of some links by which nobody says to whom a share of what readers buy is given: in their paragraph, in the one behind it, or by a link so told in the paragraph before, as in a list: "10% of your purchase will be donated to the mill". What a shop gave of its own says nothing of links."""
    placed = [(document.block_index(link.span.start) or 0, link) for link in links]
    gives = {
        at
        for at in {at + more for at, _ in placed for more in (0, 1)}
        if at < len(document.blocks) and _GIVES.search(document.text, *document.blocks[at].span) is not None
    }
    told: set[int] = set()
    for at, _ in sorted(placed, key=lambda one: one[0]):
        if not gives.isdisjoint((at, at + 1)) or at - 1 in told:
            told.add(at)
    return [link for at, link in placed if at not in told]


def _is_alone(document: Document, links: list[Link]) -> bool:
    """Whether a short address of Amazon's without a partner's name is the only link that may earn something, and nothing says that it was paid for: Amazon shortens the addresses of anybody."""
    return (
        len({link.target for link in links}) == 1
        and _NAMED.search(links[0].target) is None
        and "sponsored" not in document.source
        and SHOP_BOX not in document.source
    )


def _shows_no_partner(document: Document) -> bool:
    """Whether as many links of a text as are short lead to goods on Amazon's own pages, and none of them has a partner's name: a partner would have put it in, and Amazon shortens the addresses of anybody."""
    goods = [link.target for link in document.links if _GOODS.search(link.target) is not None]
    short = sum("//amzn.to/" in link.target for link in document.links)
    return len(goods) >= short and not any(_NAMED.search(target) for target in goods)


_GOODS = lazy_pattern(
    r"//(?:www\.|smile\.)?amazon\.[a-z]{2,3}(?:\.[a-z]{2})?/[^\s]{0,300}?(?:dp|gp/product|exec/obidos)/"
)
_NAMED = lazy_pattern(r"[?&]tag=")


def discloses_links(document: Document, words: str) -> bool:
    """Whether a sentence tells readers that links earn something, and the text has links to other sites, which would earn on without it."""
    return _is_disclosure(words) and (
        "](http" in document.text or any(link.target.startswith(("http", "/go/")) for link in document.links)
    )


def discloses_earning(document: Document, words: str) -> bool:
    """Whether a sentence tells readers that links earn something, and links of the text do so by their addresses: whoever set them owes it to readers."""
    if not _is_disclosure(words) or not has_earning_sign(document):
        return False
    return document.recall("links that earn", lambda document: any(_earns(link.target) for link in document.links))


def is_disclosed_above(document: Document, span: Span) -> bool:
    """Whether a button leads to a shop by a link that earns something, and the text says above that its links do: "Check the price" in a guide to goods."""
    if not has_earning_sign(document):
        return False
    if not any(span.start <= link.span.start and _earns(link.target) for link in document.links_over(*span)):
        return False
    return any(
        part.kind == "advertisement"
        and part.span.end <= span.start
        and _is_disclosure(" ".join(document.slice(part.span).split()))
        for part in content(document).boilerplate
    )


def _is_disclosure(words: str) -> bool:
    """Whether words are more than a label, and speak of what links earn, which "Sponsored by Harbour Paint" does not."""
    return words.count(" ") >= _OF_LABEL and _EARNED.search(words) is not None


_OF_LABEL = 2
"""Blanks from which on words are no label."""


def coupons(document: Document) -> Iterator[tuple[str, Hit]]:
    """Lines that give the code of a coupon and say nothing else."""
    if not IN_TEXT.any_in(document, COUPON_SIGNS):
        return
    for index in content(document).main:
        block = document.blocks[index]
        if block.span.end - block.span.start <= _LONGEST:
            words = document.slice(block.span)
            if _COUPON.fullmatch(words) is not None:
                message = (
                    f"{quoted(words.strip())} is an offer of a shop: delete it, or say that it is an advertisement"
                )
                yield "coupon", Hit(block.span, message, severity=Severity.WARNING)


def _earns(target: str) -> bool:
    if "hvadid=" in target and _OF_SHOP.search(target) is not None:
        return False
    if any(one.search(target) is not None for one in (_SHOP, _LISTED, _OF_BOOKSHOPS)):
        return True
    if _PARTNER.search(target) is not None and _CLICKED.search(target) is None:
        return True
    return host_of(target).lower().removeprefix("www.") in _NETWORKS


_OF_SHOP = lazy_pattern(r"[?&]tag=\w{0,6}hy(?:d|prod)\w{0,8}-2\d\b")
"""What Amazon's own advertisements in searches have for a partner, which who copies such an address does not earn by."""


_CLICKED = lazy_pattern(r"[?&](?:gclid|gclsrc|gbraid|wbraid|dclid|msclkid|yclid)=", re.IGNORECASE)
"""What a search engine adds to the address of an advertisement as somebody opens it: the partner in an address copied from there is the advertiser's own."""


def _is_main(document: Document, place: int) -> bool:
    index = document.block_index(place)
    return index is not None and content(document).is_main(index)
