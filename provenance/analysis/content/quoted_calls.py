"""Phrases that a text quotes: what stands in quotation marks, or in a letter that is set off, somebody else says to others."""

from __future__ import annotations

from collections.abc import Sequence

from provenance.analysis.content.line import VARIED
from provenance.api import BlockKind, Document, Match, Span

__all__ = ["outside_letters", "outside_quotations"]

_OPENED, _CLOSED = frozenset("'‘"), frozenset("'’")
"""Around a phrase and nothing else: a title or a word that is quoted."""
_QUOTED = BlockKind.QUOTE
_LETTER = 25
"""Characters beside a prompt from which on a quotation says more."""
_SAID_ENDS = frozenset(".,!?")


def outside_letters(document: Document, found: Sequence[Match]) -> Sequence[Match]:
    """Without prompts to share, and those whose words vary, in a letter that is set off as a quotation of several sentences: who wrote it asked somebody else."""
    quoted = [index for index, block in enumerate(document.blocks) if block.kind is _QUOTED]
    if not quoted:
        return found
    return [
        match
        for match in found
        if not (VARIED in match.tags or match.tags[0].startswith("share"))
        or not _is_in_letter(document, quoted, match.span)
    ]


def _is_in_letter(document: Document, quoted: Sequence[int], span: Span) -> bool:
    blocks = document.blocks
    at = next((index for index in quoted if blocks[index].span.start <= span.start < blocks[index].span.end), None)
    if at is None:
        return False
    said = sum(blocks[index].span.end - blocks[index].span.start for index in quoted if abs(index - at) <= 1)
    return said - (span.end - span.start) >= _LETTER


def outside_quotations(document: Document, found: Sequence[Match]) -> tuple[Match, ...]:
    """Without what somebody says: words in quotation marks are the article's subject."""
    quotations = _Quotations(document)
    return tuple(match for match in found if not quotations.hold(match.span))


class _Quotations:
    """Which places of a text, asked for in their order, stand in quotation marks; each block is looked through once."""

    def __init__(self, document: Document) -> None:
        self._document, self._text = document, document.text
        self._first = self._at = self._end = self._last = -1
        """Where the block begins, how far it was looked through, where it ends, and where its last opening mark stands."""
        self._curled = self._straight = self._angled = 0
        """How many more marks were opened than closed, and how many are the same on both sides."""

    def hold(self, span: Span) -> bool:
        block = self._document.block_at(span.start)
        first = block.span.start if block else max(0, span.start - 200)
        if block is None or first != self._first or span.start < self._at:
            self._first = self._at = first
            self._end = block.span.end if block else span.end + 200
            self._last = self._text.rfind("«", first, self._end)
            self._curled = self._straight = self._angled = 0
        if self._text[span.start - 1 : span.start] in _OPENED and self._text[span.end : span.end + 1] in _CLOSED:
            return True
        before = self._text[self._at : span.start]
        self._at = max(self._at, span.start)
        self._curled += before.count("“") + before.count("„") - before.count("”")
        self._straight += before.count('"')
        self._angled += before.count("«") - before.count("»")
        if self._curled > 0 or (self._straight % 2 == 1 and not self._is_closed(span.start)):
            return True
        return self._angled > 0 or (self._angled < 0 and self._last >= span.end)

    def _is_closed(self, start: int) -> bool:
        """Whether the last straight mark before a place closes what somebody says, by the stop before it and the blank behind it: one further up has no other."""
        at = self._text.rfind('"', self._first, start)
        return self._text[at - 1 : at] in _SAID_ENDS and self._text[at + 1 : at + 2] == " "
