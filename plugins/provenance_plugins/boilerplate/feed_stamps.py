"""What services that pass texts on add below each: "from Harbour News https://ift.tt/2oKCKMY", "via IFTTT", "Let's block ads! (Why?)"."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.api import BlockKind, Document, Hit, Span, lazy_pattern, quoted

__all__ = ["SIGNS_OF_STAMPS", "feed_stamps"]

SIGNS_OF_STAMPS = ("ift.tt/", "IFTTT", "block ads!")
_STAMP = lazy_pattern(
    r"\W*(?:from [^\n]{2,80}?\s<?https?://ift\.tt/\w+>?(?:\s+via IFTTT)?|via IFTTT|Let['’]s block ads!(?:\W*\(?Why\?\)?)?)\W*"
)
_LAST = 4
"""Blocks at the end of a text among which such a stamp stands."""


def feed_stamps(document: Document) -> Iterator[Hit]:
    """Each, at the end of a text."""
    if not any(sign in document.source for sign in SIGNS_OF_STAMPS):
        return
    told: list[Span] = []
    for block in document.blocks[-_LAST:]:
        if block.kind is BlockKind.CODE:
            continue
        at = block.span.start
        for line in document.slice(block.span).split("\n"):
            if _STAMP.fullmatch(line) is not None:
                span = Span(at, at + len(line.rstrip()))
                if told and not document.text[told[-1].end : span.start].strip():
                    told[-1] = Span(told[-1].start, span.end)
                else:
                    told.append(span)
            at += len(line) + 1
    for span in told:
        said = quoted(" ".join(document.slice(span).split()))
        message = f"{said} was added by a service that passed the text on: delete it, and keep the address of the text in its metadata"
        yield Hit(span, message)
