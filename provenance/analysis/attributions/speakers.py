"""Whose words a quotation is."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import islice, takewhile
from operator import attrgetter
from typing import Final

from provenance.analysis.attributions import Attribution, attributions
from provenance.analysis.attributions.readings import THROUGH, introduces, nearest
from provenance.analysis.attributions.words import (
    ADVERB,
    CLAUSE,
    CONJUNCTION,
    PREPOSITION,
    TIME,
    bits_of,
    listed,
)
from provenance.analysis.language import language
from provenance.analysis.quotes import Quotation, quotes
from provenance.analysis.sentences import sentence_index, sentences
from provenance.api import Document, Span, analysis, lazy_pattern

__all__ = ["signature", "speakers", "stated_last"]

_DASHES: Final = "—–―-"
_STOPS: Final = ".!?…"
_STOP_OUTSIDE: Final = frozenset({"de", "es", "fr", "it", "nl", "pt"})
"""Languages that set the stop of a sentence behind the mark that closes a quotation."""
_ASKS: Final = "!?"
_SIGNED = lazy_pattern(
    r"\s*(?<!\S)(?:—|–|―|--|(?<=\n)-(?= \S+ \S))\s?(?P<name>[A-ZÀ-Þ][\w.'’-]*(?:\s(?:[A-ZÀ-Þ][\w.'’-]*|de|van|von|bin|of|the)){0,5})(?:,[^\n]{0,100})?\s*\Z"
)
"""Who is quoted, behind a dash at the end: "— Ana Cruz, engineer"."""
_NOTES: Final = lazy_pattern(r"(?:\[\d{1,3}\])+\s*")
"""Marks of notes behind a quotation."""
_BESIDE: Final = ADVERB | CLAUSE | PREPOSITION | TIME
"""What may follow the verb of whoever spoke before it."""
_LEAD: Final = 2
"""Words that lead on to a quotation."""
_SPEECH: Final = 5
"""Spaces that a paragraph holds at least which goes on with a speech."""
_SIGNATURE: Final = 160
"""Characters at the end of a block that a signature can take."""


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
    for at in range(len(found) - 2, -1, -1):  # a speech of several paragraphs whose speaker stands behind a later one
        one, behind = quoted[at], quoted[at + 1]
        opens = behind.block == one.block + 1 and behind.span.start == document.blocks[behind.block].span.start
        if opens and found[at] is None and not one.closed:
            found[at] = found[at + 1]
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
        self._stop_outside = language(document).read_as in _STOP_OUTSIDE

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
        opening = self._listed[first].span.start
        if start != opening:
            goes_on = end == self._listed[last].span.end and _is_lead(self._text[opening:start])
            return self._before(one, first, found) if goes_on and first and opening != self._start_of(one) else None
        signed = self._signed(one, first)
        if signed is not None:
            return signed
        closes = self._listed[last].span.end
        if end < closes and _NOTES.fullmatch(self._text, end, closes) is not None:
            closes = end
        if self._stop_outside and end + 1 == closes and self._text[end] == ".":
            return self._before(one, first, found)
        if end == closes and self._text[one.inner.end - 1] in _STOPS:
            whose = self._behind(one, last)
            return whose or self._before(one, first, found)
        return self._before(one, first, found) if not one.closed else None

    def _start_of(self, one: Quotation) -> int:
        """Where the block of a quotation begins."""
        return self._document.blocks[one.block].span.start

    def _signed(self, one: Quotation, sentence: int) -> Attribution | None:
        """Who signs a quotation that is the last of its block, there or in the next one: “It will not hold.” — Ana Cruz, engineer."""
        end, blocks = one.span.end, self._document.blocks
        limit = blocks[one.block].span.end
        if limit == end and one.block + 1 < len(blocks):
            limit = blocks[one.block + 1].span.end
        if not 0 < limit - end < _SIGNATURE or self._text[end:limit].lstrip()[:1] not in _DASHES:
            return None
        if self._text[end:limit].lstrip()[0] == "-" and not self._is_alone(one.block + 1):
            return None
        found = signature(self._text, end, limit)
        if found is None or self._text[end : found[0]].strip():
            return None
        name = found[1]
        speaker = self._text[name.start : name.end]
        return Attribution(name, Span(end, name.start), one.span, speaker, named=True, kind="named", sentence=sentence)

    def _is_alone(self, block: int) -> bool:
        """Whether a block that begins with a hyphen is no item of a list."""
        blocks, text = self._document.blocks, self._text
        return block + 1 >= len(blocks) or not text.startswith("-", blocks[block + 1].span.start)

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
            if other.cue.end == end or self._text[other.cue.end] in ",.;:" or other.content == one.span:
                return other
            follows = self._text[other.cue.end : end].split(None, 1)[0].lower()
            if bits_of(follows) & _BESIDE and follows not in listed("opens_matter"):
                return other  # “Why me?” Ben Roe asked as he left.
        return None

    def _before(self, one: Quotation, first: int, found: Sequence[Attribution | None]) -> Attribution | None:
        """Whose speech goes on in a quotation that begins its sentence."""
        text, start = self._text, one.span.start
        at = len(found) - 1
        before = self._quoted[at] if found else None
        if start == self._start_of(one):
            if before is not None and before.block == one.block - 1 and not before.closed:
                return found[at]
            if (
                first
                and self._listed[first - 1].block == one.block - 1
                and text[self._listed[first - 1].span.end - 1] == ":"
            ):
                return _last(self._of(first - 1, first - 1))
            return self._of_paragraph(one, found) if before is not None and before.block == one.block - 1 else None
        if before is not None and before.block == one.block:
            whose = found[at]
            between = whose is not None and whose.sentence == first - 1  # “Mine!” Ana Cruz said as clerks asked. “…”
            if between or before.span.end > self._listed[first - 1].span.start:
                return whose
        return _last(self._of(first - 1, first - 1))

    def _of_paragraph(self, one: Quotation, found: Sequence[Attribution | None]) -> Attribution | None:
        """The speaker of the paragraph before, in one that is nothing but a quotation: who alone is quoted there, and has asked nothing.

        Of 15 such quotations in articles whose speakers are marked all were theirs; a few words may be an answer. Where two who have no full
        name speak in turn, paragraph by paragraph, it is the other one's.
        """
        if one.span.end != self._document.blocks[one.block].span.end:
            return None
        other = self._in_turn(one, found)
        if other is not None:
            return other
        if self._text.count(" ", *one.span) < _SPEECH:
            return None
        at = len(found) - 1
        whose = found[at]
        if whose is None or self._listed[whose.sentence].block != one.block - 1:
            return None
        while at >= 0 and self._quoted[at].block == one.block - 1:
            other = found[at]
            asks = self._text[self._quoted[at].inner.end - 1] == "?"
            if asks or other is None or _name(other) != _name(whose):
                return None
            at -= 1
        return whose

    def _in_turn(self, one: Quotation, found: Sequence[Attribution | None]) -> Attribution | None:
        """Who speaks next of two who speak in turn: “It will rain,” the woman said. “They always say that,” said the driver. “My sister knows.”."""
        told: list[Attribution] = []
        at = len(found) - 1
        for back in (1, 2):
            whose: Attribution | None = None
            opens = False
            while at >= 0 and self._quoted[at].block == one.block - back:
                before = found[at]
                if before is None or (whose is not None and _name(before) != _name(whose)):
                    return None
                whose, opens = before, self._quoted[at].span.start == self._start_of(self._quoted[at])
                at -= 1
            if whose is None or not opens or (whose.speaker is not None and " " in whose.speaker):
                return None
            told.append(whose)
        return told[1] if _name(told[0]) != _name(told[1]) else None


def _name(one: Attribution) -> str | Span | None:
    """What tells two speakers apart."""
    return one.speaker or one.source


def _is_lead(words: str) -> bool:
    """Whether the words in front of a quotation only lead on to it: "But “…”", "Then, “…”"."""
    told = words.replace(",", " ").lower().split()
    return 0 < len(told) <= _LEAD and all(
        word in listed("leads_on") or bits_of(word) & (CONJUNCTION | ADVERB) for word in told
    )


def signature(text: str, start: int, end: int) -> tuple[int, Span] | None:
    """Where a signature at the end of some words begins, and the name in it: "— Ana Cruz, engineer"."""
    signed = _SIGNED.search(text, max(start, end - _SIGNATURE), end)
    return None if signed is None else (signed.start(), Span(*signed.span("name")))


def stated_last(document: Document, offset: int) -> Attribution | None:
    """The last statement of the sentence at a text offset."""
    index = sentence_index(document, offset)
    if index is None:
        return None
    listed = attributions(document)
    first = bisect_left(listed, index, key=attrgetter("sentence"))
    return _last(list(takewhile(lambda one: one.sentence == index, islice(listed, first, None))))


def _last(near: list[Attribution]) -> Attribution | None:
    """The last statement of a sentence."""
    kept = [one for one in near if one.lays]
    told = [one for one in kept if one.manner not in THROUGH] or kept
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
