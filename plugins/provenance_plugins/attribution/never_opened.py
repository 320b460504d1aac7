"""Quotation marks that close what was never opened, so that nobody can see where the words of whoever speaks begin (ATT107): "It is sound,” said Ms Cruz."."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis.register import is_fiction
from provenance.api import PROSE_KINDS, BlockKind, Document, Span, lazy_pattern

__all__ = ["never_opened"]

_TOLD = PROSE_KINDS - {BlockKind.QUOTE, BlockKind.TABLE_CELL, BlockKind.LIST_ITEM}
_FEW, _PAIRS = 3, 1
"""Marks without a beginning from which on a text is a scan that lost them, and pairs of the same kind that it has at least."""
_OTHERS = ('"', "''", ",,", "’’", "‘‘", "``", "„", "«", "»", "″", "〝", "「")
"""Marks that may open a quotation too: where a paragraph has one, or the text those of another language, nothing is told."""
_ABROAD = ("„", "«", "»", ",,")
_MARK = lazy_pattern("[“”]")
_BEFORE = lazy_pattern(r"(?:(?![¼-¾⅐-⅞])[^\W\d_]|[.,!?…)’—–*_-])\Z")
"""What a quotation ends with: a digit or a fraction has the sign for inches behind it."""
_WORD = lazy_pattern(r"[^\W\d_][\w'’-]*")
_FEWEST = 4
"""Words that stand in front of such a mark in its paragraph, at least."""


def never_opened(document: Document) -> Iterator[Span]:
    """Each with the words in front of it; those of a speech may begin some paragraphs above."""
    text = document.text
    if text.count("”") <= _PAIRS or text.count("“") < _PAIRS or any(mark in text for mark in _ABROAD):
        return
    found: list[Span] = []
    depth = 0
    others = [mark for mark in _OTHERS if mark in text]
    for block in document.blocks:
        words = document.slice(block.span)
        doubtful = bool(others) and any(mark in words for mark in others)
        if "“" not in words and "”" not in words:
            depth = _UNKNOWN if doubtful else depth
            continue
        depth, closing = _unopened(words, depth)
        if doubtful:
            depth = _UNKNOWN
        elif len(closing) == 1 and block.kind in _TOLD and len(_WORD.findall(words, 0, closing[0])) >= _FEWEST:
            at = closing[0]
            found.append(Span(block.span.start + max(0, at - _SHOWN), block.span.start + at + 1))
    if found and len(found) < _FEW and not is_fiction(document):
        yield from (_from_word(text, span) for span in found)


_UNKNOWN = 1
"""What may be open behind a paragraph with other marks, of which nobody can tell what they open or close."""


def _unopened(words: str, depth: int) -> tuple[int, list[int]]:
    """How many quotations are open behind a paragraph, some within others, and where one ends that none began; two such are a pair that is bent the wrong way."""
    closing: list[int] = []
    for mark in _MARK.finditer(words):
        at, sign = mark.start(), mark[0]
        if sign == "“" or (sign == "”" and _opens(words, at)):
            depth += 1
        elif sign == "”" and depth:
            depth -= 1
        elif sign == "”" and _BEFORE.search(words, max(0, at - 1), at) is not None:
            closing.append(at)
    return min(depth, 1), closing


_SHOWN = 60


def _opens(words: str, at: int) -> bool:
    """Whether a mark that is bent as closing ones are opens: a blank before it, or a comma and a letter at once behind it."""
    before, behind = words[at - 1 : at], words[at + 1 : at + 2]
    return not before or before.isspace() or before in "([=" or (before in ",:—–-" and behind.isalpha())


def _from_word(text: str, span: Span) -> Span:
    """The same from the beginning of a word on."""
    if span.start and not text[span.start - 1].isspace():
        blank = text.find(" ", span.start, span.end)
        return Span(blank + 1, span.end) if blank >= 0 else span
    return span
