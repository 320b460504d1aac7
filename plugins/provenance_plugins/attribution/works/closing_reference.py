"""The reference with which an article about one new work ends: "Reference: “Naps help” by Ana Cruz, 3 May 2024, Harbour Sleep. DOI: 10.…"."""

from __future__ import annotations

from provenance.analysis import Attribution, sentences
from provenance.api import Document, lazy_pattern
from provenance_plugins.attribution.answered.proved_below import words_of_matter
from provenance_plugins.attribution.tables import alternatives

_DOI = lazy_pattern(r"10\.(?<!\w10\.)\d{4,9}/[^\s\"<>)\]]+", signs=("10.",))
_LINE = lazy_pattern(
    lambda: (
        rf"(?:\A|\n)[\W_]{{0,6}}(?:(?i:{alternatives('closing_reference', 'label')})[\W_]{{0,4}}?(?::|\n)[^:]{{0,1200}}?(?::[^:]{{1,200}}?){{0,2}})?"
        r"\b(?:[Dd][Oo][Ii]\b|https?://(?:dx\.)?doi\.org/)[\s:]{0,4}(?:https?://(?:dx\.)?doi\.org/)?10\.\d{4,9}/"
    ),
    signs=("10.",),
)
"""A line of such a reference, by its label or its identifier, up to that."""
_FOOT = 0.4
"""The share of a text at its beginning in which no such reference stands."""
_WORKS = 2
"""Works with such an identifier at most: more are a list."""


def closes_with_reference(document: Document) -> bool:
    """Whether a text ends with the reference of the one work that it tells of."""
    return document.recall("attribution.closing_reference", _closes)


def _closes(document: Document) -> bool:
    text = document.text
    found = {match[0].rstrip(".,;").lower() for match in _DOI.finditer(text)}
    if not 0 < len(found) <= _WORKS:
        return False
    return _LINE.search(text, int(len(text) * _FOOT)) is not None


_EARLIER = ("previous ", "earlier ", "prior ", "past ", "the previous ", "the earlier ")


def is_before_closing_reference(document: Document, one: Attribution) -> bool:
    """Whether they are the studies before the one whose reference ends the text, of its matter: "Previous studies suggested that naps …", which it sums up."""
    if one.source is None or not document.slice(one.source).lower().startswith(_EARLIER):
        return False
    found = _LINE.search(document.text, int(len(document.text) * _FOOT))
    if found is None:
        return False
    here = sentences(document)[one.sentence].span
    return not words_of_matter(document.slice(here)).isdisjoint(words_of_matter(found[0].lower()))
