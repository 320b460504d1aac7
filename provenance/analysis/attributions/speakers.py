"""Whose words a quotation is."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import Final

from provenance.analysis.attributions import Attribution, attributions
from provenance.analysis.attributions.readings import introduces, nearest
from provenance.analysis.quotes import Quotation, quotes
from provenance.analysis.sentences import sentence_index, sentences
from provenance.api import Document, Span, analysis

__all__ = ["speakers", "stated_last"]

_THROUGH: Final = frozenset({"according", "citing"})
"""Manners of those from whom the text, or its speaker, has what is said."""
_STOPS: Final = ".!?…"
_ASKS: Final = "!?"


@analysis()
def speakers(document: Document) -> tuple[Attribution | None, ...]:
    """For each quotation the attribution that tells whose words it is; None where the text does not tell it.

    It is the nearest one of the quotation's sentence, so that the inner one of two tellers has it. A quotation that goes on directly behind
    has the speaker of the one before it, or of the sentence before it; so has one that begins a paragraph where the one before was left open.
    """
    quoted = quotes(document)
    if not quoted:
        return ()
    reader = _Reader(document, quoted)
    found: list[Attribution | None] = []
    for one in quoted:
        found.append(reader.whose(one, found))
    return tuple(found)


class _Reader:
    """What the quotations of a document are led back to."""

    def __init__(self, document: Document, quoted: tuple[Quotation, ...]) -> None:
        self._document, self._text, self._quoted = document, document.text, quoted
        spans = [one.span for one in quoted]
        starts = [span.start for span in spans]
        self._said = [
            one for one in attributions(document) if introduces(one) and not _is_inside(one.cue, spans, starts)
        ]
        self._numbers = [one.sentence for one in self._said]
        self._listed = sentences(document)

    def _of(self, first: int, last: int) -> list[Attribution]:
        """The attributions of some sentences."""
        return self._said[bisect_left(self._numbers, first) : bisect_right(self._numbers, last)]

    def whose(self, one: Quotation, found: Sequence[Attribution | None]) -> Attribution | None:
        """Whose words a quotation is; `found` has what was found of those before it."""
        start, end = one.span
        first, last = sentence_index(self._document, start), sentence_index(self._document, end - 1)
        if first is None or last is None:
            return None
        near = self._of(first, last)
        whose = nearest(self._text, near, one.span)
        if whose is not None:
            return _with_source(whose, near)
        if start != self._listed[first].span.start:
            return None
        if end == self._listed[last].span.end and self._text[one.inner.end - 1] in _STOPS:
            whose = self._behind(one, last)
            return whose or self._before(one, first, found)
        return self._before(one, first, found) if not one.closed else None

    def _behind(self, one: Quotation, last: int) -> Attribution | None:
        """Who asks or shouts, in a sentence of its own: “Why me?” Ben Roe asked."""
        if self._text[one.inner.end - 1] not in _ASKS or last + 1 == len(self._listed):
            return None
        start, end = self._listed[last + 1].span
        for other in self._of(last + 1, last + 1):
            if (
                other.source is None
                or other.source.start != start
                or self._text[other.source.end : other.cue.start].strip()
            ):
                continue
            if other.cue.end == end or self._text[other.cue.end] in ",.;:":
                return other
        return None

    def _before(self, one: Quotation, first: int, found: Sequence[Attribution | None]) -> Attribution | None:
        """Whose speech goes on in a quotation that begins its sentence."""
        text, start = self._text, one.span.start
        at = len(found) - 1
        before = self._quoted[at] if found else None
        if start == self._document.blocks[one.block].span.start:
            if before is not None and before.block == one.block - 1 and not before.closed:
                return found[at]
            if (
                first
                and self._listed[first - 1].block == one.block - 1
                and text[self._listed[first - 1].span.end - 1] == ":"
            ):
                return _last(self._of(first - 1, first - 1))
            return None
        if before is not None and before.block == one.block and before.span.end > self._listed[first - 1].span.start:
            return found[at]
        return _last(self._of(first - 1, first - 1))


def stated_last(document: Document, offset: int) -> Attribution | None:
    """The last statement of the sentence at a text offset."""
    index = sentence_index(document, offset)
    return None if index is None else _last([one for one in attributions(document) if one.sentence == index])


def _last(near: list[Attribution]) -> Attribution | None:
    """The last statement of a sentence."""
    kept = [one for one in near if one.lays]
    told = [one for one in kept if one.manner not in _THROUGH] or kept
    return _with_source(told[-1], near) if told else None


def _with_source(whose: Attribution, near: Sequence[Attribution]) -> Attribution:
    """The attribution that another one of its sentence takes its source from: "…, adding that"."""
    if whose.source is None and whose.speaker is None:
        for other in reversed(near):
            if other.source is not None and other.cue.end <= whose.cue.start and other.lays:
                return other
    return whose


def _is_inside(cue: Span, spans: Sequence[Span], starts: Sequence[int]) -> bool:
    at = bisect_right(starts, cue.start) - 1
    return at >= 0 and spans[at].contains(cue)
