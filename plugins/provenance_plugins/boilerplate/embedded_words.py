"""The words of a post that a page showed in a box of its own, and that run into the paragraph in a text: "… pic.twitter.com/abc123— Harbour Boats (@Harbour) December 16, 2023The ferry"."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.api import BlockKind, Document, Hit, Severity, Span, lazy_pattern, quoted, told_together
from provenance_plugins.boilerplate.residue import in_inline_code

__all__ = ["embedded_words"]

_ENDS = lazy_pattern(
    r"(?:pic\.twitter\.com/\w{6,12}|https?://t\.co/\w{6,12})\s{0,2}(?:—|–|&mdash;|--)\s?(?P<who>[^\n()]{1,60}?)\s\(@\w{1,20}\)\s{1,3}(?:[A-Z][a-z]{2,8}\s{1,3}\d{1,2},?\s{1,3}(?:19|20)\d\d|\d{1,2}\s[A-Z][a-z]{2,8}\s(?:19|20)\d\d)",
    signs=("pic.twitter.com/", "://t.co/"),
)
_PLACES = frozenset({BlockKind.PARAGRAPH, BlockKind.TEXT, BlockKind.LIST_ITEM})
_PARTED = lazy_pattern(r"\n\s*\n|\\n")
"""What parts two paragraphs, also where a program printed the ends of lines."""
_TEXT, _REACH = 60, 200
"""Characters of the text itself behind a post in its paragraph, at least, and those in which they stand."""


def embedded_words(document: Document) -> Iterator[Hit]:
    """The first of the posts behind which the paragraph goes on, with how many there are; nothing of pages and Markdown, which have them in an element."""
    if document.media_type != "text/plain":
        return
    yield from told_together((("post", hit) for hit in _found(document)), least=2)


def _found(document: Document) -> Iterator[Hit]:
    for match in _ENDS.finditer(document.text):
        span = Span(*match.span())
        block = document.block_at(span.start)
        if block is None or block.kind not in _PLACES or in_inline_code(document, span):
            continue
        if not document.text[span.end : span.end + _REACH].partition("\n")[0].strip():
            continue  # it stands in lines of its own
        if len(_PARTED.split(document.text[span.end : span.end + _REACH], maxsplit=1)[0].strip()) < _TEXT:
            continue
        words = " ".join(match[0].split())
        message = f"{quoted(words)} ends the words of a post that a page showed in a box, and that run into the paragraph here: set them off as a quotation and link to the post, or take them out"
        yield Hit(span, message, severity=Severity.WARNING)
