"""Whether a text only says what something is, as pages about plants, pests and parts do."""

from __future__ import annotations

from functools import cache

from provenance.analysis.language import language
from provenance.analysis.register.signs import words
from provenance.analysis.sentences import sentences
from provenance.api import Document, Phrases, analysis

_PRESENT = Phrases.load(__package__, "present")
_FEWEST = 5
"""Sentences below which nothing can be told."""
_PAST, _TOLD = 0.1, 0.07
"""Above these shares of sentences that only tell of what has happened, and that ask or speak of "me" or "us", a text tells a story."""


@analysis()
def is_describing(document: Document) -> bool:
    """Whether nobody speaks in a text and it tells of hardly anything that has happened, in a language with a lexicon of registers.

    A participle beside a verb of the present is none of the past: "paths made of soil are muddy". To be asked of texts that lay nothing to anybody.
    """
    code = language(document).read_as
    known, present = words(code), _present(code)
    total = len(sentences(document))
    if known is None or not present or total < _FEWEST:
        return False
    told = past = 0
    for sentence in sentences(document):
        said = document.slice(sentence.span).lower()
        found = said.split()
        told += said.endswith("?") or not known.teller.isdisjoint(found)
        past += not known.past.isdisjoint(found) and present.isdisjoint(found)
    return told <= _TOLD * total and past <= _PAST * total


@cache
def _present(code: str) -> frozenset[str]:
    return frozenset(entry.text for entry in _PRESENT.of_language(code) or ())
