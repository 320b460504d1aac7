"""Messages that a guide gives its readers to send, with a place for an address that only they have: "Pay now: [link]"."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis import attributions
from provenance.api import Block, BlockKind, Document, Phrases, Region, Span, any_of, lazy_pattern

__all__ = ["is_in_template", "leads_on"]

_WORDS = Phrases.load(__package__, "message_template")
_LINK = lazy_pattern(lambda: rf"(?i)\b(?:{any_of(_WORDS.texts('link'))})\b")
_HEADED = lazy_pattern(lambda: rf"(?i)\b(?:{any_of(_WORDS.texts('headed'))})\b")
_ADDRESSEE = lazy_pattern(
    lambda: (
        rf"(?i)\[(?:[\w’']+ ){{0,2}}(?:{any_of(_WORDS.texts('name'))})\](?!\()"
        r"|\{\{\s?(?:[a-z]+[ _.-]?)?(?:name|firstname|customer|contact|client|recipient|nombre|vorname|prenom|nome)\s?\}\}"
    )
)
"""A place for whoever gets the message, sends it or is meant by it: "[Your name]", "[Agency Name]", "{{first_name}}"."""
_OPENS, _CLOSES = "“„«", "”“»"
_CALLS = lazy_pattern(lambda: rf"(?i)(?:[:–—→>-]|\b(?:{any_of(_WORDS.texts('calls'))}))[*_]{{0,2}}\s*\Z")
_BEFORE = 20
"""Characters before a mark in which such a call ends."""


def leads_on(document: Document, mark: Span) -> bool:
    """Whether a mark for a link stands where readers are sent on, and not behind what would need a source: "Shop: [link]", "the workbook ($12) — [link]"."""
    if _LINK.search(document.slice(mark)) is None:
        return False
    return _CALLS.search(document.text, max(0, mark.start - _BEFORE), mark.start) is not None


def is_in_template(document: Document, mark: Span) -> bool:
    """Whether a mark for a link stands in words that others are to send.

    They are in quotation marks and nobody said them, or somebody's name is left open in the same section, or, where headings above call it a template, in the text.
    """
    if _LINK.search(document.slice(mark)) is None:
        return False
    section = _section(document, mark)
    if _ADDRESSEE.search(document.text, *section) is not None:
        return True
    quoted = _is_quoted(document, mark)
    if quoted and not _is_reported(document, mark):
        return True
    if not any(_HEADED.search(document.slice(block.span)) is not None for block in _headings(document, mark.start)):
        return False
    return quoted or document.recall("open names", _has_open_name)


def _is_reported(document: Document, mark: Span) -> bool:
    """Whether the paragraph of a quotation lays something to somebody, who said what is quoted."""
    block = document.block_at(mark.start)
    return block is not None and any(
        block.span.start <= one.cue.start < block.span.end for one in attributions(document)
    )


def _has_open_name(document: Document) -> bool:
    return _ADDRESSEE.search(document.text) is not None


def _section(document: Document, mark: Span) -> Span:
    above = document.heading_above(mark.start)
    start = 0 if above is None else above.span.end
    index = document.block_index(mark.start) or 0
    below = (block.span.start for block in document.blocks[index + 1 :] if block.kind is BlockKind.HEADING)
    return Span(start, next(below, len(document.text)))


def _headings(document: Document, offset: int) -> Iterator[Block]:
    """The headings under which a place stands, from the nearest to the title."""
    level = 7
    above = document.heading_above(offset)
    while above is not None and level > 1:
        if above.level < level:
            yield above
            level = above.level
        above = document.heading_above(above.span.start)


def _is_quoted(document: Document, mark: Span) -> bool:
    """Whether a mark stands in a block that is quoted, or between quotation marks of its line."""
    block = document.block_at(mark.start)
    if block is None or block.kind is BlockKind.QUOTE or Region.QUOTE in block.regions:
        return block is not None
    before, behind = document.text[block.span.start : mark.start], document.text[mark.end : block.span.end]
    if before.count('"') % 2 and '"' in behind:
        return True
    opened = max(before.rfind(sign) for sign in _OPENS)
    return opened > max(before.rfind(sign, opened + 1) for sign in _CLOSES) and any(sign in behind for sign in _CLOSES)
