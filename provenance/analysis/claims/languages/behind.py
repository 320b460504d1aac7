"""Who stands behind a sentence in these languages: a source in it or beside it, a work told of before, or nobody."""

from __future__ import annotations

from functools import cache

from provenance.analysis.attributions.languages.words import words
from provenance.analysis.citations.support import coverage
from provenance.analysis.claims.languages.words import holding, listed
from provenance.analysis.claims.sourcing import ends_in_source
from provenance.analysis.claims.speech import spoken
from provenance.analysis.quotes import inside_quotation
from provenance.analysis.sentences import sentences
from provenance.api import Document, Span

__all__ = ["is_laid"]

_SOURCES, _WORKS = holding("stated", "sources"), holding("stated", "works")
_BEFORE, _AFTER = 3, 1
"""Sentences before and behind one in which the source of its figure stands."""
_WORK_REACH = 2500
"""Characters behind a study or survey in which its figures are told."""
_EDGES = '.,;:!?()[]«»“”„"*_…'


def is_laid(document: Document, index: int, words_of: Span, language: str, *, figure: bool) -> bool:
    """Whether a citation or somebody else may stand behind a sentence, named or not, in it or beside it.

    `figure`: whether it states one, which much that is told around it may be the source of.
    """
    behind, listed_sentences, text = spoken(document), sentences(document), document.text
    span = listed_sentences[index].span
    if index in coverage(document).covered or index in behind.unnamed or inside_quotation(document, words_of):
        return True
    if ends_in_source(text, span):
        return True
    nearby = range(max(0, index - _BEFORE), min(len(listed_sentences), index + _AFTER + 1))
    said = _saying(language) if figure else _saying(language) - listed(language, "stated", "everyday")
    if any(at in behind.named or _is_told(text, listed_sentences[at].span, language, words_of, said) for at in nearby):
        return True
    return _WORKS[language].search(text, max(0, span.start - _WORK_REACH), span.start) is not None


def _is_told(text: str, span: Span, language: str, words_of: Span, said: frozenset[str]) -> bool:
    """Whether a sentence lays something to a source, by a word for one or by the verbs `said`; `words_of` are those of the claim, which is "proven" by nobody."""
    if _SOURCES[language].search(text, *span) is not None:
        return True
    parts = (text[span.start : min(span.end, words_of.start)], text[max(span.start, words_of.end) : span.end])
    return any(token.strip(_EDGES) in said for part in parts for token in part.lower().split())


@cache
def _saying(language: str) -> frozenset[str]:
    """The verbs by which somebody says, thinks or finds something."""
    found = frozenset[str]().union(*(words(language, "verbs", tag) for tag in ("say", "think", "find", "participle")))
    return found - listed(language, "stated", "doubles")
