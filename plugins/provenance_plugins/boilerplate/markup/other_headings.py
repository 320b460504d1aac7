"""Headings and bold words as wikis write them, and the line below a heading behind a blank one, in Markdown, which shows their signs: "= The bridge =", "'''lamp'''", "======"."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.api import BlockKind, Document, Hit, Span, lazy_pattern, quoted
from provenance_plugins.boilerplate.mentions import speaks_of_markup
from provenance_plugins.boilerplate.residue import found, in_inline_code

__all__ = ["OTHER_SIGNS", "other_headings"]

OTHER_SIGNS = ("= ", "====", "'''")
"""One of these stands in each text that has any of them."""
_HEADING = lazy_pattern(r"(?P<sign>={1,6})[ \t]+(?P<words>[^\s=](?:[^=\n]{0,100}[^\s=])?)[ \t]+(?P=sign)")
_PLACES = frozenset({BlockKind.PARAGRAPH, BlockKind.TEXT})
_LINE = 130


def other_headings(document: Document) -> Iterator[tuple[str, Hit]]:
    """Each heading or underline that is all of its paragraph, and the words that a wiki sets bold."""
    text = document.text
    if document.media_type != "text/markdown" or not any(sign in text for sign in OTHER_SIGNS):
        return
    yield from _bold(document)
    yield from _underlines(document)
    for block in document.blocks if "= " in text else ():
        start, end = block.span
        if block.kind not in _PLACES or end - start > _LINE or document.text[start : start + 1] != "=":
            continue
        heading = _HEADING.fullmatch(document.slice(block.span).strip())
        if heading is None or in_inline_code(document, Span(start, end)):
            continue
        level = "#" * len(heading["sign"])
        message = f"{quoted(heading[0])} is a heading as other wikis write it, which Markdown does not read: write {quoted(f'{level} ' + heading['words'])}"
        yield "heading", Hit(block.span, message)


_BOLD = lazy_pattern(r"(?<![\w'])'''(?=[^\s'])[^'\n]{1,120}(?<=[^\s'])'''(?![\w'])", signs=("'''",))
_PROSE = _PLACES | {BlockKind.LIST_ITEM, BlockKind.TABLE_CELL, BlockKind.QUOTE}
_UNDERLINE = lazy_pattern(r"={4,}")
_TITLE = 80
"""Characters of a line that was to be a heading, at most."""
_STOPS = (".", "!", "?", ":", ",", ";")
_NOTE = lazy_pattern(r"\[\d{1,2}\]|\[\^|[*†‡]\w|[¹²³]")
"""The mark of a note: the line parts the notes from the text above them."""


def _bold(document: Document) -> Iterator[tuple[str, Hit]]:
    """Words between three apostrophes on each side, as MediaWiki has them: in prose, and not where the text speaks of markup, or has the links of a program for notes, which may read them."""
    if "[[" in document.text:
        return
    for match, span in found(document, _BOLD):
        block = document.block_at(span.start)
        if block is None or block.kind not in _PROSE or in_inline_code(document, span):
            continue
        if speaks_of_markup(document, span):
            continue
        message = f"{quoted(match[0])} was to be bold as wikis write it, which Markdown does not read: write {quoted(f'**{match[0][3:-3]}**')}"
        yield "bold of wikis", Hit(span, message)


def _underlines(document: Document) -> Iterator[tuple[str, Hit]]:
    """Each line of equals signs that is a paragraph of its own, since a blank line parts it from the short one that it was to make a heading."""
    if "====" not in document.text:
        return
    for at, block in enumerate(document.blocks):
        if not at or block.kind not in _PLACES or not document.text.startswith("====", block.span.start):
            continue
        line = document.slice(block.span).strip()
        above = document.blocks[at - 1]
        if (
            _UNDERLINE.fullmatch(line) is None
            or above.kind not in _PLACES
            or above.span.end - above.span.start > _TITLE
            or "\n" in (words := document.slice(above.span).strip())
            or words.endswith(_STOPS)
            or _parts_notes(document, at)
        ):
            continue
        message = f"{quoted(line)} was to make a heading of {quoted(words)}, but a blank line parts the two, and its signs show: take the blank line out"
        yield "underline", Hit(block.span, message)


def _parts_notes(document: Document, at: int) -> bool:
    """Whether the notes of a text stand below a line and the text above it: nothing but notes, or one whose mark the text has."""
    if at < _ABOVE or at + 1 >= len(document.blocks):
        return False
    text = document.text
    marks = [_NOTE.match(text, block.span.start) for block in document.blocks[at + 1 :]]
    first = marks[0]
    return first is not None and (None not in marks or text.find(first[0], 0, document.blocks[at].span.start) >= 0)


_ABOVE = 2
"""Blocks above such a line, at least: what ends the text, and the text."""
