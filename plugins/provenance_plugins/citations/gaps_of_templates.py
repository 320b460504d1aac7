"""Brackets in the place of an address, as templates have them, of which BLP410 tells: "[Link to paper]"."""

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
    """Whether words are such a bracket, which one rule tells alone."""
    return isinstance(span, Span) and _LINK.fullmatch(document.text, *span) is not None
