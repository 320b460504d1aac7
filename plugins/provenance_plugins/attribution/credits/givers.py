"""Who gave a picture, behind the word of thanks: "Foto: Cortesía Concacaf/Cruz", "Foto: Reprodução – TV Sul", "Photo: Courtesy / Harbour Police"."""

from __future__ import annotations

from provenance.api import Span, any_of, lazy_pattern
from provenance_plugins.attribution.tables import endings, forms

__all__ = ["is_given_by_named"]

_NAME = r"[A-ZÀ-Þ][\w.&'’-]*"
_PARTS = r"\s(?:(?:d[aeo]s?|del|di|of|of the|de la|de los|de las|y|e|and|&)\s)?"
_GIVER = lazy_pattern(
    lambda: (
        rf"(?:\s?[/|–—-]\s?|\s)(?:(?:d[aeo]s?|del|di|of|of the|de la|de los|de las)\s)?(?!(?:{any_of(forms('vague_credit_words', 'opener'))})\s)"
        rf"(?P<name>{_NAME})(?:{_PARTS}{_NAME}){{0,6}}?(?=\W*(?:\n|\Z)|[).,;|/\]]|\s[A-ZÀ-Þ/|–—-])"
    )
)
"""The giver's name up to the end of the line, a stop, a stroke, or the next sentence that ran into it; "Cortesía El puente fue …" is none."""
_WHOLE = lazy_pattern(rf"\s{_NAME}(?:{_PARTS}{_NAME}){{1,5}}\W*(?:\n|\Z)")
"""A name that begins as a sentence may, alone in the rest of its line: "Cortesía La Voz"."""


def is_given_by_named(text: str, span: Span) -> bool:
    """Whether a credit that ends in a word of thanks, or in how a picture was taken over, goes on with a name that is no place where anybody may post."""
    if not text[span.start : span.end].lower().endswith(endings("vague_credit_words", "thanks")):
        return False
    found = _GIVER.match(text, span.end)
    if found is None:
        return _WHOLE.match(text, span.end) is not None
    return found["name"].lower().rstrip(".") not in forms("vague_credit_words", "place")
