"""Links in Markdown with a blank between their words and their address, so that all of them shows (BLP411): "[the report] (https://lamp.example/r)", "[the plan of the quay] (/plans/quay/)"."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.api import Document, Span, lazy_pattern
from provenance_plugins.boilerplate.residue import found

__all__ = ["PARTED_SIGN", "parted_links"]

PARTED_SIGN = "] ("
"""Stands in each of them."""
_READ = frozenset({"text/markdown", "text/html"})
_LINK = lazy_pattern(
    r"(?<![\w\]!(])\[(?P<words>[^\W\d_][^\[\]\n]{2,120})\] \((?:https?://[^\s()<>\[\]]{4,300}|(?P<path>[/#.]?[\w./#?=&%-]{3,300}))\)",
    signs=(PARTED_SIGN,),
)
_PATH = lazy_pattern(
    r"\.{0,2}/(?:[\w-]+/)+[\w-]{2,}(?:[/?][\w?=&%.-]*|#[\w-]+)?|\.{0,2}/[\w-]{4,}(?:#[\w-]+)?|[\w./-]+\.(?:pdf|html?|md|php|aspx|docx?|xlsx?|jpe?g|png)(?:#[\w-]+)?|#[\w-]*[^\W\d_][\w-]*"
)
"""An address on the same site: its path, a file with an ending that pages have, a place of the page. One name between two strokes may be sounds: "[long vowel first] (/aeio-long/)"."""
_KINDS = frozenset(
    {"online", "pdf", "video", "audio", "html", "web", "link", "internet", "en ligne", "en línea", "on-line"}
)
"""Words in brackets behind which an address stands in lists of references."""


def parted_links(document: Document) -> Iterator[Span]:
    """Each such link; before an address on the same site stand several words, since a single one in brackets may be spelled or spoken behind them: "[kat] (/kat/)"."""
    if PARTED_SIGN not in document.text or document.media_type not in _READ:
        return
    for match, span in found(document, _LINK):
        words, path = match["words"], match["path"]
        if words.lower() in _KINDS or (path is not None and not (" " in words and _PATH.fullmatch(path))):
            continue
        if not any(span.contains(link.span) and link.span.start == span.start + 1 for link in document.links):
            yield span
