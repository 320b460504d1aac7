"""Brackets that are no gap of the text: in the place of an address, as templates have them, of which BLP410 tells, "[Link to paper]"; and marks that a sentence speaks of."""

from __future__ import annotations

from provenance.api import Document, Phrases, SourceSpan, Span, any_of, lazy_pattern

__all__ = ["is_of_template"]

_WORDS = Phrases.load(__package__, "link_of_template")
_LINK = lazy_pattern(
    lambda: (
        rf"\[(?=[A-ZÀ-Þ])(?i:(?:{any_of(_WORDS.texts('to'))}) [\w'’ -]{{2,60}}|(?:{any_of(_WORDS.texts('verb'))}) (?:[\w'’]+ ){{0,2}}?(?:{any_of(_WORDS.texts('link'))})(?: [\w'’ -]{{2,60}})?)\]"
    )
)


def is_of_template(document: Document, span: Span | SourceSpan | None) -> bool:
    """Whether words are such a bracket, which one rule tells alone, or a mark that its sentence speaks of."""
    return isinstance(span, Span) and (
        _LINK.fullmatch(document.text, *span) is not None or _is_spoken_of(document, span)
    )


def _is_spoken_of(document: Document, span: Span) -> bool:
    """Whether a word for what it is stands before a mark, and the sentence goes on behind it: "the tag [citation needed] is known to all"."""
    text = document.text
    goes_on = _GOES_ON.match(text, span.end) is not None
    return goes_on and _CALLED.search(text, max(0, span.start - _NEAR), span.start) is not None


_NEAR = 24
"""Characters before a mark in which it is told what it is."""
_GOES_ON = lazy_pattern(r" [a-zà-ÿ]")
_CALLED = lazy_pattern(lambda: rf"(?i)\b(?:{any_of(_WORDS.texts('called'))}) \Z")
