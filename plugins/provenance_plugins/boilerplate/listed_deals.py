"""Codes of shops, and the terms of their offers, in an article that is a list of deals: there they are what it tells."""

from __future__ import annotations

from provenance.analysis import Boilerplate, metadata
from provenance.analysis.metadata.identity import site_names
from provenance.analysis.metadata.naming.names import fold
from provenance.api import Document, Hit, Severity, Span, lazy_pattern
from provenance_plugins.boilerplate.shown_words import shown

__all__ = ["is_offer_of_list", "of_deals"]

_CODE = lazy_pattern(r"\bcodes?:? [\"“']?(?=[A-Z0-9]*[A-Z])[A-Z0-9]{4,20}\b")
_DEALS = lazy_pattern(
    r"(?i)\b(?:deals?|discounts?|coupons?|vouchers?|bargains?|promo(?:tional)? codes?|discount codes?|save money|savings|sales? (?:guide|tracker|event)|black friday|cyber monday|prime day|special offers)\b"
)
_OPENING = 160
"""Characters of a text without a title that may say what it is."""
_MANY = 2
"""Codes of a list, at least."""


def of_deals(document: Document, hit: Hit, part: Boilerplate) -> Hit:
    """The hit, for information where the words give a code and the title says that the text is a list of such."""
    if _CODE.search(document.text, *part.span) is None or not document.recall("listed deals", _lists_deals):
        return hit
    said = f"{shown(document, part)} is what a list of deals tells: keep it, and say if somebody paid for it"
    return hit._replace(message=said, severity=Severity.INFO, fix=None)


def _lists_deals(document: Document) -> bool:
    title = metadata(document).title
    head = document.text[:_OPENING] if title is None else title.value
    return _DEALS.search(head) is not None and len({code[0] for code in _CODE.finditer(document.text)}) >= _MANY


_PRICE = r"(?:[$£€]\s?\d[\d.,]*|\d[\d.,]*\s?(?:€|USD|EUR|GBP))"
_AT_SHOP = lazy_pattern(rf"(?m)^[^\n]{{4,80}}\s(?:at|on|from)\s[A-Z][^\n]{{1,40}}\sfor\s{_PRICE}(?:/\w+)?[ \t]*$")
"""A line that leads to a shop: "Get it at Lamp House for $40"."""
_PRICED = lazy_pattern(rf"(?m)^[^\n]{{4,120}}\sfor\s(?:just\s|only\s)?{_PRICE}(?:/\w+)?[ \t]*$")
"""The head of an offer: "Four Months of Lamp Unlimited for $0.99"."""
_GOODS = lazy_pattern(r"\b[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)+")
_SOLD = lazy_pattern(rf"(?<=[a-z] )([A-Z][\w’'+-]{{2,30}})\b[^.!?\n]{{0,40}}\sfor\s{_PRICE}")
_NAMED = 3
"""Times that a text names what it offers, at least, where a call has the name with a price: "Sign up for a Lampflix account for $12"."""
_SHOPS = 4
"""Lines that lead to shops, from which on a text lists deals."""
_HEAD = 600
"""Characters at the head of such a text that say what it is."""


def is_offer_of_list(document: Document, part: Boilerplate) -> bool:
    """Whether a call is a line that leads to a shop, or gives the terms of goods that the head of an offer names with their price, in a text that lists deals."""
    if not document.recall("shops in a list of deals", _lists_shops):
        return False
    text = document.text
    start = text.rfind("\n", 0, part.span.start) + 1
    return _AT_SHOP.match(text, start) is not None or _is_of_goods(document, part)


def _is_of_goods(document: Document, part: Boilerplate) -> bool:
    text = document.text
    sold = {match[1] for match in _SOLD.finditer(text, *part.span)}
    if any(text.count(name) >= _NAMED and fold(name) not in site_names(document) for name in sold):
        return True
    named = {match[0] for match in _GOODS.finditer(text, *part.span)}
    if not named:
        return False
    heads = [match[0] for match in _PRICED.finditer(document.text) if not part.span.overlaps(Span(*match.span()))]
    return any(name in head for name in named for head in heads)


def _lists_shops(document: Document) -> bool:
    if _DEALS.search(document.text, 0, _HEAD) is None:
        return False
    return sum(1 for _, _ in zip(_AT_SHOP.finditer(document.text), range(_SHOPS), strict=False)) == _SHOPS
