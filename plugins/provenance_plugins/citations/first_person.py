"""Whether a text is told in the first person, and where: a maker of its product, an office of its programme, an author of experiments."""

from __future__ import annotations

from typing import Final, NamedTuple

from provenance.analysis import sentences
from provenance.analysis.claims.words import listed_in
from provenance.analysis.quotes import inside_quotation
from provenance.analysis.voice import Kind, words_of
from provenance.api import Document, Phrases, analysis

_FIRST_PERSON: Final[tuple[Kind, ...]] = ("i", "me", "my", "we", "us", "our", "short")
_READER = Phrases.load(__package__, "second_person")
_NATION = Phrases.load(__package__, "nation")
_SHARE = 0.25
"""From this share of its sentences on a text is told in the first person; of news at most a tenth are."""
_FEWEST = 8
"""A text of fewer sentences says too little of that."""
_NATIONAL = 0.1
"""From this share on a text speaks of a nation."""
_BESIDE_WORDS = '-–—/,;:!?.()[]“”"*'


class Voice(NamedTuple):
    """How a text speaks."""

    ours: frozenset[int]
    """The sentences in which somebody tells of "us" or "me", by index, with those that go on behind them in their block; none in a report."""
    personal: bool
    """A quarter of its sentences speak of the writer or to the reader, and it speaks for no nation."""
    national: bool
    """It speaks of a nation, which "we" may be."""


@analysis()
def voice(document: Document) -> Voice:
    """Whether a text is told in the first person, or speaks to its reader, as guides, stories and letters do and reports do not."""
    listed = sentences(document)
    if len(listed) < _FEWEST:
        return Voice(frozenset(), personal=False, national=True)
    ours, yours, nation = words_of("en", *_FIRST_PERSON), listed_in(_READER), listed_in(_NATION)
    found: list[int] = []
    spoken = of_nation = 0
    text = document.text.replace("’", "'")
    for mark in _BESIDE_WORDS:  # each takes a tenth of the time that all together take in `translate`
        text = text.replace(mark, " ")
    for index, sentence in enumerate(listed):
        start, end = sentence.span
        words = text[start:end].lower().split()
        of_nation += not nation.isdisjoint(words)
        own = not ours.isdisjoint(words) and not inside_quotation(document, sentence.span)
        spoken += own or not yours.isdisjoint(words)
        if own:
            found.append(index)
    national = of_nation >= _NATIONAL * len(listed)
    personal = spoken >= _SHARE * len(listed) and not national
    if len(found) < _SHARE * len(listed):
        return Voice(frozenset(), personal, national)
    behind = (
        index + 1 for index in found if index + 1 < len(listed) and listed[index + 1].block == listed[index].block
    )
    return Voice(frozenset((*found, *behind)), personal, national)
