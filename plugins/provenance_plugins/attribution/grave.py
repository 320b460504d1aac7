"""Sentences that charge somebody with a crime, or tell of a death, or of what brings or heals an illness."""

from __future__ import annotations

from provenance.analysis import Attribution, sentences
from provenance.api import Document, lazy_pattern
from provenance_plugins.attribution.tables import alternatives, forms

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


def speaks_for_power(document: Document, one: Attribution, source: str) -> bool:
    """Whether a spokesman is that of those who govern, or of a ministry and lays a death or a crime to somebody; of other lines of theirs, the ministry can be asked."""
    if _speaks_for_government(source):
        return True
    return any(map(source.__contains__, forms("sure", "seats"))) and tells_of_crime_or_death(document, one)


def _speaks_for_government(source: str) -> bool:
    """Whether a spokesman is that of a government, of one of its ministries, or of somebody who governs: "a Chinese Foreign Ministry spokesman", "a spokesman for President Ana Cruz".

    Since the forty-fifth sample 13 of 14 such warnings were right, of all other spokesmen 25 of 41, in the last four samples 2 of 13: their bodies can be asked, as departments can (0 of 3 since the sixty-fifth).
    """
    if any(map(source.__contains__, forms("sure", "rulers"))):
        return True
    return not forms("sure", "governing").isdisjoint(source.lower().split()) or _TITLED.search(source) is not None


_TITLED = lazy_pattern(lambda: rf"(?<![\w-])(?:{alternatives('sure', 'titles')})\.? [A-ZÀ-Þ]")
"""Somebody who governs, by the title and the name."""
