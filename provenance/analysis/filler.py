"""Words without a sense that fill a text until somebody writes it: one sentence of them, over and over."""

from __future__ import annotations

from provenance.api import Document, Span, lazy_pattern

__all__ = ["fillers"]

_SIGN, _TIMES = 16, 3
"""Characters with which a paragraph of them begins, and how often they stand in it, at least."""
_LEAST, _DIFFERENT, _SHARE = 6, 3, 2
"""Words of such a sentence and different ones among them, at least, and how often each of these stands in it on the average, nearly."""
_WORD = lazy_pattern(r"[^\W\d_]+")
_STOPS = lazy_pattern(r"[.!?,;]")


def fillers(document: Document) -> tuple[Span, ...]:
    """The paragraphs of a text that are one sentence of such words, said again and again: "tringle trangle tringle tringle trongle trangle."."""
    return document.recall("filler", _fillers)


def _fillers(document: Document) -> tuple[Span, ...]:
    return tuple(block.span for block in document.blocks if _is_filler(document.slice(block.span)))


def _is_filler(words: str) -> bool:
    if words.count(words[:_SIGN]) < _TIMES:
        return False
    sentences = [said for said in (one.strip() for one in _STOPS.split(words.lower())) if said]
    if len(sentences) < _TIMES or len(set(sentences)) != 1:
        return False
    found = _WORD.findall(sentences[0])
    different = set(found)
    # Nobody says anything in words that all begin with one letter and mostly come twice: somebody who shouts has small words, too.
    return (
        len(found) >= _LEAST
        and len(different) >= _DIFFERENT
        and len(found) >= _SHARE * len(different)
        and len({word[0] for word in different}) == 1
        and len({word[-2:] for word in different}) < len(different)
    )
