"""Headings and items of a document that only have the word of a menu: the title of a table of contents, "1.2.7- Search" of a syllabus, "Contact" over the author's own addresses."""

from __future__ import annotations

from itertools import islice

from provenance.analysis import Boilerplate, content
from provenance.analysis.files import is_word_file
from provenance.api import HEADING_KINDS, BlockKind, Document, Phrases, lazy_pattern
from provenance_plugins.boilerplate import LEXICON

__all__ = ["heads_own_addresses", "is_of_own_outline"]

_CONTENTS = Phrases.load(LEXICON, "contents")
_REACHED = Phrases.load(LEXICON, "own_addresses")
_NUMBERED = lazy_pattern(
    r"\W{0,3}(?:\d{1,2}(?:\.\d{1,3}){1,5}\.?|\d{1,2}[.)\]]|[a-zA-Z]\)|[IVX]{1,5}[.)])\s{0,3}[-–—:]?\s{0,3}[^\W\d_]"
)
"""The number of a heading or an item of an outline before its words."""
_PAGE = lazy_pattern(r"(?:\.\s?){4,}|\S\s+\d{1,4}\s*\Z|\]\(#|\A\W{0,3}\d{1,2}(?:\.\d{1,2}){0,4}[.)]?\s")
"""What an entry of a table of contents has: dots, the number of its page or its own, a link within the text."""
_UNDER, _ENTRIES = 8, 2
"""Blocks under a title among which such entries stand, and how many."""
_ADDRESS = lazy_pattern(
    r"[\w.+-]+@[\w-]+\.\w|(?<!\S)@\w{2,}|(?<!\w)\+?\(?\d[\d ().-]{6,}\d|\b[a-z][\w-]*\.[a-z]{2,6}\b"
)
_BELOW, _LONGEST = 4, 90
"""Blocks below a label among which addresses stand, and characters of such a line."""
_OWN = 2
"""Addresses right below each other that are somebody's own, at least: a foot has one, and other lines."""
_RIGHTS = lazy_pattern(r"©|\(c\)|(?i:copyright|reserved)")


def is_of_own_outline(document: Document, part: Boilerplate) -> bool:
    """Whether one line that could stand in a menu is numbered as the author's headings are, is the title of the table of contents, or, in a file of a word processor, a heading or one item among others."""
    if part.kind != "navigation" or len(part.blocks) > 1 or document.media_type == "text/html":
        return False
    at = part.blocks.start
    block = document.blocks[at]
    words = document.slice(block.span).strip()
    if _NUMBERED.match(words) is not None:
        return True
    if words.lower().strip("\t #*_:.0123456789") in _CONTENTS.texts("titled"):
        return is_word_file(document) or _stands_over_entries(document, at)
    if not is_word_file(document) or any(
        block.span.start <= link.span.start < block.span.end for link in document.links
    ):
        return False
    if block.kind in HEADING_KINDS:
        return at + 1 < len(document.blocks)
    return block.kind is BlockKind.LIST_ITEM and _has_neighbour(document, at)


def _stands_over_entries(document: Document, at: int) -> bool:
    below = islice(document.blocks, at + 1, at + 1 + _UNDER)
    return sum(_PAGE.search(document.slice(block.span)) is not None for block in below) >= _ENTRIES


def _has_neighbour(document: Document, at: int) -> bool:
    """Whether an item of the article's stands beside one."""
    return any(
        0 <= other < len(document.blocks)
        and document.blocks[other].kind is BlockKind.LIST_ITEM
        and content(document).is_main(other)
        for other in (at - 1, at + 1)
    )


def heads_own_addresses(document: Document, part: Boilerplate) -> bool:
    """Whether a word or two stand over several addresses in lines of their own, and no notice of rights follows: what somebody who signs gives, "Contact" over a site, an account and an address of e-mail."""
    if part.kind != "footer" or len(part.blocks) > 1 or document.media_type == "text/html":
        return False
    if document.slice(part.span).strip(" *_:").lower() not in _REACHED.texts():
        return False
    found = 0
    for block in islice(document.blocks, part.blocks.stop, part.blocks.stop + _BELOW):
        line = document.slice(block.span)
        if len(line) > _LONGEST or _ADDRESS.search(line) is None:
            break
        found += 1
    return found >= _OWN and document.recall("last notice of rights", _last_rights) < part.span.end


def _last_rights(document: Document) -> int:
    """Where the last notice of rights of a text begins, or -1."""
    return max((match.start() for match in _RIGHTS.finditer(document.text)), default=-1)
