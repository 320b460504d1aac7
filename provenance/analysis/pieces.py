"""Files that are a piece of a page: what a site, or the program that builds it, puts between a head and a foot that stand in another file."""

from __future__ import annotations

from itertools import islice

from provenance.api import HEADING_KINDS, Document, Region, lazy_pattern
from provenance.word_counts import has_words

__all__ = ["is_piece"]

_PAGES = frozenset({"text/html", "application/xhtml+xml"})
_HEAD = lazy_pattern(r"(?i)<(?:html|head|body|title|h1|meta|time)[\s>/]|^---\s")
"""What a page states of itself."""
_LARGER_PARTS = lazy_pattern(r"(?i)<(?:h2|article)[\s>/]")
_ENDS_OTHERS = lazy_pattern(r"\s*(?:<\?(?:=|\s)\s*|<!--(?:[^-]|-(?!->)){0,500}-->\s*)*</[A-Za-z][\w-]*\s*>")
"""The first tag of a file ends an element that another file began."""
_TEMPLATE = lazy_pattern(r"(?m)<%[=-]?[^%\n]{1,200}%>|^<\?[ \t]*$|^\?>[ \t]*$", signs=("<%", "<?", "?>"))
"""What the program that builds a page carries out in the file."""
_LEAST = 2
_NAMED = lazy_pattern(r"(?:\A|[-_.])(?:intro|outro|(?:part|section|chunk)[-_]?\d{1,2})\.\w+\Z")
"""How pieces are called."""
_PROSE = 12
"""Words of a block with which the text has begun."""


def is_piece(document: Document) -> bool:
    """Whether a file is a piece of a page: it ends what another file began, or has no title of its own and is HTML without a head, holds tags of a template, or is called "intro" or "part2"."""
    if document.row is not None or document.has_front_matter:
        return False
    page = document.media_type in _PAGES
    if not page and document.media_type != "text/markdown":
        return False
    return document.recall("piece of a page", _is_piece_of_page if page else _is_piece_of_text)


def _is_piece_of_page(document: Document) -> bool:
    if _ends_others(document):
        return True
    source = document.source
    return _HEAD.search(source) is None and (_LARGER_PARTS.search(source) is None or not _is_titled(document, 6))


def _is_piece_of_text(document: Document) -> bool:
    if _ends_others(document):
        return True
    if _NAMED.search(document.path.replace("\\", "/").rpartition("/")[2].lower()) is not None:
        return not _is_titled(document, 6)
    tags = sum(1 for _ in islice(_TEMPLATE.finditer(document.source), _LEAST))
    return tags == _LEAST and "```" not in document.source and not _is_titled(document, 2)


def _ends_others(document: Document) -> bool:
    return not document.whole_page and _ENDS_OTHERS.match(document.source) is not None


def _is_titled(document: Document, deepest: int) -> bool:
    """Whether a heading of at most this level stands before the text begins, or is one of the first level."""
    begun = False
    for block in document.blocks:
        if block.kind in HEADING_KINDS:
            if block.level == 1 or (not begun and block.level <= deepest and Region.ASIDE not in block.regions):
                return True
        elif not begun and has_words(document.slice(block.span), _PROSE + 1):
            begun = True
    return False
