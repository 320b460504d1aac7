"""Sentences of a paragraph that are left over side by side, and in brackets: what goes takes brackets whole, or leaves them so."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from provenance.analysis.content.parts import Boilerplate
from provenance.api import Document, Span

_PAIRS = {")": "(", "]": "["}
_CLOSING = {opening: closing for closing, opening in _PAIRS.items()}


def in_whole_brackets(document: Document, parts: Iterable[Boilerplate]) -> list[Boilerplate]:
    """Sentences in order of place: those of one kind that follow each other are one stretch, and so are those of any kind that a bracket holds."""
    text = document.text
    found: list[Boilerplate] = []
    for part in parts:
        before = found[-1] if found else None
        if before is not None and _follows(text, before, part):
            opened = text[before.span.start] in _CLOSING and _unpaired(text, before.span) == before.span.start
            if opened or (before.kind == part.kind and text[part.span.start] not in _CLOSING):
                found[-1] = msgspec.structs.replace(before, span=Span(before.span.start, part.span.end))
                continue
        found.append(part)
    return [_balanced(document, part) for part in found]


def _follows(text: str, before: Boilerplate, part: Boilerplate) -> bool:
    """Whether nothing but blanks stands between two sentences of a paragraph."""
    between = text[before.span.end : part.span.start]
    return (
        (before.blocks, before.confidence) == (part.blocks, part.confidence)
        and before.span.end <= part.span.start
        and not between.strip(" ")
    )


def _unpaired(text: str, span: Span) -> int | None:
    """The place of the first bracket in a stretch whose other half stands outside of it; None where there is none."""
    opened: list[int] = []
    for at in range(span.start, span.end):
        sign = text[at]
        if sign in _CLOSING:
            opened.append(at)
        elif sign in _PAIRS:
            if not opened:
                return at
            opened.pop()
    return opened[0] if opened else None


def _balanced(document: Document, part: Boilerplate) -> Boilerplate:
    """The stretch with the whole bracket of which it is the end, where nothing but questions stands before it in there; else without the bracket's sign."""
    text, (start, end) = document.text, part.span
    block = document.blocks[part.blocks.start].span
    at = _unpaired(text, part.span)
    if at is None:
        return part
    if text[at] in _PAIRS:
        first = text.rfind(_PAIRS[text[at]], block.start, start)
        if first >= 0 and _asks(text[first + 1 : start]):
            return _cut(part, first, end)
        return _cut(part, start, start + len(text[start:at].rstrip())) if not text[at + 1 : end].strip() else part
    last = text.find(_CLOSING[text[at]], end, block.end)
    if last >= 0 and at == start:
        return _cut(part, start, last + 1) if not text[end:last].strip() else _cut(part, start + 1, end)
    return part


def _asks(words: str) -> bool:
    """Whether there is nothing, or nothing but questions: "(Was this forwarded to you? Sign up here.)"."""
    return not words.strip() or (words.rstrip().endswith("?") and not any(stop in words for stop in (". ", "! ")))


def _cut(part: Boilerplate, start: int, end: int) -> Boilerplate:
    return msgspec.structs.replace(part, span=Span(start, end)) if start < end else part
