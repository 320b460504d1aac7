"""Words that a text sets apart without marks of quotation: slanted ones with the name of who said them, verses that it announces."""

from __future__ import annotations

import re

from provenance.api import Document, Span, lazy_pattern
from provenance_plugins.moderation.vocabulary import group_of

__all__ = ["is_meaning", "is_set_apart"]

_SIGNED = lazy_pattern(
    r"(?<![\w*_])([*_])(?=[^\s*_])[^*_\n]{8,300}?(?<=\S)\1\s?[–—]\s?(?:[A-Z][\w’'.-]*\s){1,4}[A-Z][\w’'.-]+|<(em|i)\b[^<>]*>[^<>\n]{8,300}</\2>\s?[–—]\s?(?:[A-Z][\w’'.-]*\s){1,4}[A-Z][\w’'.-]+"
)
"""What slanted letters set off at the beginning of an item, with a dash and somebody's name behind it."""
_ITEM = lazy_pattern(r"[\s•*+>·-]*\Z")
_REACH = 320
"""Characters of the source around a word in which such words stand."""
_ANNOUNCED = lazy_pattern(lambda: rf"\b{group_of('usage', 'verses')}\s?:\s*\Z", re.IGNORECASE)
"""Ends the paragraph above verses."""
_AT_YOU = lazy_pattern(lambda: rf"\b{group_of('usage', 'you')}\b", re.IGNORECASE)
_VERSE = 60
"""Characters of a verse, at most."""


def is_set_apart(document: Document, span: Span) -> bool:
    """Whether words stand in what somebody who is named said, or in a verse that is announced; not in what speaks to "you", which may be abuse of a reader."""
    return _is_signed(document, span) or _is_verse(document, span) or _is_called(document, span)


def is_meaning(document: Document, span: Span) -> bool:
    """Whether a sentence behind a colon says what a sign, a motto or a joke says, as a tale hands it on: "we learnt the signal: There is a … shark behind you"."""
    return _SAYING.search(document.text, max(0, span.start - _SAID), span.start) is not None


_SAYING = lazy_pattern(
    lambda: rf"\b(?i:{group_of('usage', 'saying')})(?:\s[\w’'-]{{1,20}}){{0,3}}:\s[“\"‘']?[A-Z][^.!?:\n]{{0,100}}\Z"
)
"""Few words part it from its colon: "a sign of what he thinks of you: …" is the writer's own."""
_SAID = 180
"""Characters before a word in which such a sentence begins."""


def _is_called(document: Document, span: Span) -> bool:
    """Whether somebody is said to have called another so, in single marks of quotation: "called the president a '…'"."""
    text = document.text
    before = _CALLED.search(text, max(0, span.start - _CALLING), span.start)
    return (
        before is not None
        and _CLOSED.match(text, span.end) is not None
        and _AT_YOU.search(text, before.start(), span.end) is None
    )


_CALLING = 120
_CALLED = lazy_pattern(
    lambda: rf"\b{group_of('usage', 'calling')}\b[^.!?\n]{{0,70}}?\s['‘](?=\w)[^'‘’\n.!?]{{0,30}}\Z", re.IGNORECASE
)
_CLOSED = lazy_pattern(r"[^'‘’\n.!?]{0,30}['’](?!\w)")
"""From a word to the single mark that ends what somebody was called."""


def _is_signed(document: Document, span: Span) -> bool:
    source, place = document.source, document.locate(span)
    line = max(source.rfind("\n", 0, place.start) + 1, place.start - _REACH)
    for match in _SIGNED.finditer(source, line, place.end + _REACH):
        if match.start() <= place.start and place.end <= match.end():
            return _ITEM.match(source, line, match.start()) is not None and _AT_YOU.search(match[0]) is None
    return False


def _is_verse(document: Document, span: Span) -> bool:
    index = document.block_index(span.start)
    if not index:
        return False
    block, above = document.blocks[index], document.blocks[index - 1]
    place = document.locate(block.span)
    lines = [line.strip() for line in document.source[place.start : place.end].split("\n") if line.strip()]
    return (
        len(lines) > 1
        and all(len(line) <= _VERSE and _AT_YOU.search(line) is None for line in lines)
        and _ANNOUNCED.search(document.slice(above.span)) is not None
    )
