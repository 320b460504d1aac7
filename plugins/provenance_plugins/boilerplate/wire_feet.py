"""The foot under which a syndicate sends the report of a paper to others: "___ (c)2015 the Harbour Tribune. Visit the Harbour Tribune at www.harbour.com. Distributed by Lamp Content Agency"."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.api import BlockKind, Document, Hit, Span, lazy_pattern, quoted

__all__ = ["SIGNS_OF_WIRES", "wire_feet"]

SIGNS_OF_WIRES = ("istributed by ",)
_SIGNS = (*SIGNS_OF_WIRES, "istributed\nby ")
_FOOT = lazy_pattern(
    r"(?<!\S)(?:(?:_{2,}|-{3,}|—{1,3})\s{1,3})?(?:©|\([cC]\)|Copyright\s(?:©\s?|\([cC]\)\s?)?)\s?(?:19|20)\d\d,?\s[^©\n]{2,90}?(?:\n[^©\n]{2,90}?)?"
    r"\sVisit\s[^©\n]{2,90}?(?:\n[^©\n]{2,90}?)?\s(?:https?://)?(?:www\.)?[\w-]{2,40}(?:\.[\w-]{2,30}){1,3}/?\.?"
    r"\s{1,3}Distributed\s{1,3}by\s{1,3}(?:[A-Z][\w&.'’]*,?\s{0,3}){2,8}(?:[A-Z]{2,5}-\d{4}-\d\d-\d\dT[\d:+-]{5,20})?"
)
_LAST = 40
"""Blocks at the end of a text among which such a foot stands: fields of an archive may follow."""


def wire_feet(document: Document) -> Iterator[tuple[Span, Hit]]:
    """Each that ran together into one paragraph, with what is said of it; one in several lines is told as a foot with its rights."""
    if not any(sign in document.source for sign in _SIGNS):
        return
    for block in document.blocks[-_LAST:]:
        if block.kind is BlockKind.CODE:
            continue
        found = _FOOT.search(document.text, *block.span)
        if found is None:
            continue
        span = Span(found.start(), found.start() + len(found[0].rstrip()))
        said = quoted(" ".join(document.slice(span).split()))
        message = f"{said} is the foot under which a syndicate sends a report to papers, and calls to visit another: delete it, and keep in the metadata who published the text first"
        yield span, Hit(span, message)
