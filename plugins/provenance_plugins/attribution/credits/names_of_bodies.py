"""The short name of a body that has the letters of a formula of credits: "in all CTTO rooms", of the Centre for Towns and Tides of Oldham."""

from __future__ import annotations

from provenance.api import Document, Span, lazy_pattern
from provenance_plugins.attribution.credits.credit_lines import closes_line, is_within_sentence, start_of_line
from provenance_plugins.attribution.tables import forms

__all__ = ["is_name_of_body"]

_NEAR = 5
"""Words on either side of a formula within a sentence among which the thing is that it credits: "the photo CTTO was taken in May"."""
_REACH = 120
"""Characters on either side in which these stand."""
_USES = 2
"""Uses within sentences from which on a formula is a name, when no article shows it."""
_MOST = 40
"""Uses that are looked at."""
_WORD = lazy_pattern(r"[^\W_]+")
_BRACKETS = frozenset("([")


def is_name_of_body(document: Document, span: Span) -> bool:
    """Whether a text has the word of a formula as a name within its sentences, and this one is neither alone in its line or bracket nor beside what it could credit."""
    text, word = document.text, document.slice(span)
    if " " in word or _is_alone(text, span) or _is_beside_thing(text, span.start, span.end):
        return False
    uses = 0
    at = text.find(word)
    for _ in range(_MOST):
        if at < 0:
            break
        end = at + len(word)
        if is_within_sentence(text, (at, end)) and not _is_beside_thing(text, at, end):
            before = _WORD.findall(text, max(0, at - _REACH), at)
            uses += _weight(before[-1].lower() if before else "")
        at = text.find(word, end)
    return uses >= _USES


def _weight(before: str) -> int:
    """How many uses one is worth, by the word before it: an article that no formula has tells by itself, and "posted with CTTO" tells nothing."""
    if before in forms("vague_credit_words", "before_name"):
        return _USES
    return 0 if before in forms("vague_credit_words", "before_formula") else 1


def _is_alone(text: str, span: Span) -> bool:
    """Whether nothing else stands in the line or in the bracket."""
    before = start_of_line(text, span.start).strip()
    return closes_line(text, span.end) and (not before or before[-1] in _BRACKETS)


def _is_beside_thing(text: str, start: int, end: int) -> bool:
    """Whether what could be credited stands among the words around, in the same line."""
    before = _WORD.findall(start_of_line(text, start).lower())[-_NEAR:]
    behind = _WORD.findall(text[end : end + _REACH].partition("\n")[0].lower())[:_NEAR]
    return not forms("vague_credit_words", "thing").isdisjoint((*before, *behind))
