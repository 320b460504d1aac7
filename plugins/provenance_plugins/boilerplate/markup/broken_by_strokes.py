"""Strokes that a scraper set for the breaks of a page, in a row or a plain text: "… since May.||The ferry goes on.| It leaves at nine."."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from provenance.api import BlockKind, Document, Hit, Span, lazy_pattern
from provenance_plugins.boilerplate.residue import in_inline_code

__all__ = ["broken_by_strokes", "passages_between_strokes"]

_BREAK = lazy_pattern(r"(?<=[\w%)”\"][.!?…”\"»)])[ ]{0,2}\|[ |]{0,4}(?=[\"“„«(¿¡]?[^\W_])", signs=("|",))
_STROKE = lazy_pattern(r"[ ]{0,2}\|[ |]{0,4}")
_FEWEST, _WORDS = 4, 4
"""Such breaks of a block, at least, and words on the average between two of them."""
_KINDS = frozenset({BlockKind.PARAGRAPH, BlockKind.TEXT})
_PAIR = 2
_LEAST = 40
"""Words of passages that stand twice, at least."""
_SENTENCE = 7
"""Words of one of them, at least."""


def broken_by_strokes(document: Document) -> Iterator[Hit]:
    """The first of them in a text, with how many there are."""
    breaks = [one for _, found in _blocks(document) for one in found]
    if breaks:
        sign = document.slice(breaks[0]).strip()
        message = f"“{sign}” stands for a break of the page, as strokes do at {len(breaks)} places of the text: break the lines there"
        yield Hit(breaks[0], message)


def passages_between_strokes(document: Document) -> Iterator[tuple[Span, int]]:
    """Where a block with such breaks has its passages once more, from the first of them to the last, and how many these are."""
    text = document.text
    for block, _ in _blocks(document):
        edges = [
            block.start,
            *(edge for one in _STROKE.finditer(text, *block) for edge in (one.start(), one.end())),
            block.end,
        ]
        parts = [Span(start, end) for start, end in zip(edges[::2], edges[1::2], strict=True) if start < end]
        seen: dict[str, int] = {}
        again: list[Span] = []
        for part in parts:
            words = text[part.start : part.end].strip()
            if words.count(" ") < _SENTENCE - 1:
                continue
            seen[words] = seen.get(words, 0) + 1
            if seen[words] == _PAIR:
                again.append(part)
        if again and sum(text.count(" ", *part) + 1 for part in again) >= _LEAST and max(seen.values()) == _PAIR:
            yield Span(again[0].start, again[-1].end), len(again)


def _blocks(document: Document) -> Iterator[tuple[Span, list[Span]]]:
    """The blocks of prose with such breaks, and these: no tables, whose rows end with a stroke."""
    if document.media_type != "text/plain":
        return
    text = document.text
    for block in document.blocks:
        start, end = block.span
        if block.kind not in _KINDS or "|" not in text[start:end] or in_inline_code(document, block.span):
            continue
        found = [Span(*one.span()) for one in _BREAK.finditer(text, start, end) if not text[one.end()].islower()]
        strokes = sum(1 for _ in _STROKE.finditer(text, start, end))
        if len(found) < _FEWEST or len(found) * 2 < strokes:
            continue
        between = sum(text.count(" ", one.end, other.start) for one, other in pairwise(found))
        if between >= _WORDS * (len(found) - 1):
            yield block.span, found
