"""Lines of the contents of a book or an issue, with the pages on which its parts begin, and of its index: "Notes · 301", "Index of names ....... 315", "web service 210, 211"."""

from __future__ import annotations

from provenance.analysis.content import Boilerplate
from provenance.api import Document, lazy_pattern

__all__ = ["is_of_contents"]

_LED = lazy_pattern(
    r"[^\n]{0,80}[^\W\d_][^\n]{0,80}?[ \t]?(?:[·•…]|\.{3,}|(?:\. ){3,}|\t)[ \t.…]*(?P<page>\d{1,4})\W{0,3}"
)
"""A name, what leads the eye to the right, and a page; how many posts a topic has stands in brackets or behind a blank."""
_INDEXED = lazy_pattern(r"[^\n\d]{2,80}?[ ,]{1,2}\d{1,4}(?:[–-]\d{1,4})?(?:, ?\d{1,4}(?:[–-]\d{1,4})?){0,30}\W{0,2}")
"""A word of an index with its pages."""
_AROUND = 8
"""Lines before and behind one that are looked at."""
_LEAST = 4
"""Lines with pages that follow each other, at least."""


def is_of_contents(document: Document, part: Boilerplate) -> bool:
    """Whether words are a line, or several, of a list of parts with the pages on which they begin, one behind the other, or one of an index with more than one page: its author wrote it."""
    if not document.text[part.span.end - 1 : part.span.end].isdecimal():
        return False
    first, last = part.blocks.start, part.blocks.stop
    text = document.text[
        document.blocks[max(0, first - _AROUND)].span.start : document.blocks[
            min(len(document.blocks), last + _AROUND) - 1
        ].span.end
    ]
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    words = document.slice(part.span).strip().rpartition("\n")[2].strip()
    if _INDEXED.fullmatch(words) is not None and "," in words:
        return sum(_INDEXED.fullmatch(line) is not None for line in lines) > _LEAST
    if _LED.fullmatch(words) is None:
        return False
    pages = [int(line["page"]) for line in map(_LED.fullmatch, lines) if line is not None]
    return len(pages) >= _LEAST and pages == sorted(set(pages))
