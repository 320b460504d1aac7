"""Codes of shops in an article that is a list of deals: there they are what it tells."""

from __future__ import annotations

from provenance.analysis import Boilerplate, metadata
from provenance.api import Document, Hit, Severity, lazy_pattern
from provenance_plugins.boilerplate.shown_words import shown

__all__ = ["of_deals"]

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
