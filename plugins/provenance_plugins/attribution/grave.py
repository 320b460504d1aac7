"""Sentences that charge somebody with a crime, or tell of a death, or of what brings or heals an illness."""

from __future__ import annotations

from provenance.analysis import Attribution, sentences
from provenance.api import Document
from provenance_plugins.attribution.tables import forms

__all__ = ["is_grave", "tells_of_crime_or_death"]

_MARKS = ".,;:!?()[]\"“”’'"
_SELF = frozenset({"I", "I’m", "I'm", "I’ve", "I've"})


def is_grave(document: Document, one: Attribution) -> bool:
    """Whether a sentence charges somebody named with a crime, or says what causes or cures an illness: "Critics accuse Cruz of theft", "studies show that milk causes asthma"."""
    words = _words(document, one)
    said = {word.lower() for word in words}
    if not forms("sure", "curing").isdisjoint(said):
        return True
    if not (forms("sure", "causing").isdisjoint(said) or forms("sure", "illness").isdisjoint(said)):
        return True
    charged = forms("sure", "crimes") | (forms("sure", "deaths") - {"dead", "died"})
    return not charged.isdisjoint(said) and any(word[:1].isupper() and word not in _SELF for word in words[1:])


def tells_of_crime_or_death(document: Document, one: Attribution) -> bool:
    """Whether a sentence has a word for a crime or a death."""
    said = {word.lower() for word in _words(document, one)}
    return not (forms("sure", "crimes") | forms("sure", "deaths")).isdisjoint(said)


def _words(document: Document, one: Attribution) -> list[str]:
    return [word.strip(_MARKS) for word in document.slice(sentences(document)[one.sentence].span).split()]
