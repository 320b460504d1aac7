"""Sentences of a text in which somebody tells of their own work: a maker of its product, an office of its programme, an author of experiments."""

from __future__ import annotations

from functools import cache

from provenance.analysis import sentences
from provenance.analysis.quotes import inside_quotation
from provenance.api import Document, Phrases, analysis

_FIRST_PERSON = Phrases.load(__package__, "first_person")
_SHARE = 0.25
"""From this share of its sentences on a text is told in the first person; of news at most a tenth are."""
_FEWEST = 8
"""A text of fewer sentences says too little of that."""
_SPACES = str.maketrans({**dict.fromkeys('-–—/,;:!?.()[]“”"*', " "), "’": "'"})


@cache
def _words() -> frozenset[str]:
    return frozenset(entry.text for entry in _FIRST_PERSON.by_language()["en"])


@analysis()
def told_by_ourselves(document: Document) -> frozenset[int]:
    """The sentences in which "we" tell of ourselves, by index, with those that go on behind them in their block; none in other texts."""
    listed = sentences(document)
    if len(listed) < _FEWEST:
        return frozenset()
    words = _words()
    found = [
        index
        for index, sentence in enumerate(listed)
        if not words.isdisjoint(document.slice(sentence.span).translate(_SPACES).lower().split())
        and not inside_quotation(document, sentence.span)
    ]
    if len(found) < _SHARE * len(listed):
        return frozenset()
    behind = (
        index + 1 for index in found if index + 1 < len(listed) and listed[index + 1].block == listed[index].block
    )
    return frozenset((*found, *behind))
