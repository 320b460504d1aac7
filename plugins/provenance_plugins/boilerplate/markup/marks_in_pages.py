"""Marks of Markdown in a page of HTML, in which nothing reads them (BLP411): "<p># The bridge</p>", "is **closed** until May", "[the plan](https://lamp.example/plan)"."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.api import BlockKind, Document, Span, lazy_pattern
from provenance_plugins.boilerplate.mentions import speaks_of_markup
from provenance_plugins.boilerplate.residue import found, in_inline_code, is_linked

__all__ = ["marks_in_pages"]

_SIGNS = ("# ", "**", "](")
_READERS = ("markdown", "showdown", "marked.", "markdeep", "remarkable", "{% md", "{%- md")
"""With which a page says that something makes a page of its marks, or that it is about them."""
_HEADING = lazy_pattern(r"(?P<signs>#{1,6}) (?P<words>[\"“«¿¡]?[^\W\d_a-zß-ÿ][^\n#]{2,100}(?<![.;:,]))")
_BOLD = lazy_pattern(r"(?<![\w*\\/])\*\*(?=[^\W_])(?P<words>[^*\n]{3,160})(?<=[^\s*\\])\*\*(?![\w*])", signs=("**",))
_LINK = lazy_pattern(
    r"(?<![\w\]\\])!?\[[^\[\]\n]{2,160}\]\((?:https?://|www\.|mailto:)[^\s()<>\"]{4,300}(?: \"[^\"\n]{1,160}\")?\)",
    signs=("](",),
)
_PROSE = frozenset({BlockKind.PARAGRAPH, BlockKind.TEXT, BlockKind.LIST_ITEM, BlockKind.QUOTE, BlockKind.CAPTION})


SET_OFF = "set off"
"""The kind of what stands between asterisks, which writers put around words by hand, too: for information."""


def marks_in_pages(document: Document) -> Iterator[tuple[str, Span, str]]:
    """Their kind, where they stand, and what a message says of them; a page that a program of its own may read as Markdown has none."""
    text = document.text
    if document.media_type != "text/html" or not any(sign in text for sign in _SIGNS):
        return
    if _is_read(document.source):
        return
    for span in (*_headings(document), *_links(document)):
        if not speaks_of_markup(document, span):
            yield "marks", span, "is Markdown, which a page of HTML shows as it is: write the tag that is meant"
    for span in _bold(document):
        if not speaks_of_markup(document, span):
            yield SET_OFF, span, "was to be bold, but a page of HTML shows the asterisks: write <strong>"


def _is_read(source: str) -> bool:
    written = source.lower()
    return any(reader in written for reader in _READERS)


def _headings(document: Document) -> Iterator[Span]:
    """Paragraphs that are nothing but the signs and the words of a heading; a single sign, which a comment in code and a number have, too, stands before several words."""
    if "# " not in document.text:
        return
    for block in document.blocks:
        if block.kind is not BlockKind.PARAGRAPH or not document.text.startswith("#", block.span.start):
            continue
        heading = _HEADING.fullmatch(document.slice(block.span).strip())
        if heading is None or (heading["signs"] == "#" and " " not in heading["words"]):
            continue
        if not (is_linked(document, block.span) or in_inline_code(document, block.span)):
            yield block.span


def _links(document: Document) -> Iterator[Span]:
    if "](" in document.text:
        yield from (span for _, span in found(document, _LINK))


def _bold(document: Document) -> Iterator[Span]:
    """Pairs within a sentence: what stands in capitals between them, or is a paragraph, is set off with asterisks as people do by hand."""
    if "**" not in document.text:
        return
    for match, span in found(document, _BOLD):
        block = document.block_at(span.start)
        if block is None or block.kind not in _PROSE or match["words"].isupper():
            continue
        if document.slice(block.span).strip() != match[0]:
            yield span
