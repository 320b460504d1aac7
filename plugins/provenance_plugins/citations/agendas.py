"""Marks behind a name in an agenda, where nothing is claimed: "10:30 Lamps (talk by Ana Cruz [to be confirmed])" (CIT305)."""

from __future__ import annotations

from provenance.api import BlockKind, Document, Phrases, Span, any_of, lazy_pattern

__all__ = ["awaits_speaker"]

_WORDS = Phrases.load(__package__, "agenda")
_TIME = r"(?m:^)[ \t>*+–-]{0,8}\d{1,2}\s?(?:[h:.]\s?\d\d|h)(?!\d)"
_LINE = lazy_pattern(
    lambda: rf"{_TIME}(?![^\w\n]{{0,6}}(?i:{any_of(_WORDS.texts('article'))})\b[^\n(,]*\Z)[^\d\n]*[A-ZÀ-Þ][\w’'-]+ \Z"
)
"""From the beginning of a line to a mark: an hour, words without another number, and a name; with an article before all of it, and neither a comma nor a bracket, it is a sentence on what happened."""
_PAUSE = lazy_pattern(lambda: rf"(?i){_TIME}[^\w\n]{{0,6}}(?:{any_of(_WORDS.texts('pause'))})(?!\w)")
"""What no log of events has: an hour at which all rest, or are let in."""
_AROUND = 1500
"""Characters on each side of a line in which the others of its agenda stand."""


def awaits_speaker(document: Document, span: Span) -> bool:
    """Whether a mark that waits for somebody's word stands behind a name in a line of an agenda, which has an hour of rest near it; of a line in a log of what happened it asks for proof."""
    text = document.text
    if not any(word in document.slice(span).lower() for word in _WORDS.texts("waits")):
        return False
    block = document.block_at(span.start)
    if block is None or block.kind is BlockKind.CODE:
        return False
    line = text.rfind("\n", 0, span.start) + 1
    if _LINE.match(text, max(line, span.start - _AROUND), span.start) is None:
        return False
    return _PAUSE.search(text, max(0, span.start - _AROUND), span.end + _AROUND) is not None
