"""Sentences that compare how likely something is in figures or in words: "four times more likely to have asthma", "40% less likely", "twice as likely as men"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from provenance.analysis.claims.words import intends, listed_in, tokens_of
from provenance.analysis.sentences import sentence_index, sentences
from provenance.api import Document, Phrases, lazy_pattern

__all__ = ["with_likelihoods"]

_SELVES = Phrases.load(__package__, "selves")
_COUNT = r"(?:\d{1,4}(?:\.\d+)?|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|fifty|a hundred|one hundred)"
_LIKELY = lazy_pattern(
    rf"\b(?:{_COUNT}(?:\s?%|\sper\s?cent|\stimes)|twice|half|{_COUNT}[ -]?fold)\s(?:(?:more|less|as)\s)likely\b",
    re.IGNORECASE,
)
_NEAR = 40
"""Characters before the word in which the figure and what compares it stand."""
_COMPARED = (" more", " less", " as")
_LOWER = 1.2
"""By how much the threshold is lower, in log odds: as much as for a share with which a sentence begins, since it states a measurement, too."""


def _places(text: str) -> Iterator[int]:
    """Where such a comparison begins; the figure is looked for before the word alone, since to look for it everywhere takes half a millisecond a text."""
    at = text.find(" likely")
    while at >= 0:
        if text.endswith(_COMPARED, 0, at):
            found = _LIKELY.search(text, max(0, at - _NEAR), at + len(" likely") + 1)
            if found is not None:
                yield found.start()
        at = text.find(" likely", at + 1)


def with_likelihoods(document: Document, placed: Mapping[int, float]) -> Mapping[int, float]:
    """By how much the threshold of sentences is lower for where they stand, and for such a comparison; not of those that speak of "us" or of what will be."""
    found: dict[int, float] = {}
    for start in _places(document.text):
        index = sentence_index(document, start)
        if index is not None and index not in found:
            tokens = {token.lower() for token in tokens_of(document.slice(sentences(document)[index].span))}
            if listed_in(_SELVES).isdisjoint(tokens) and not any(map(intends, tokens)):
                found[index] = placed.get(index, 0.0) + _LOWER
    return {**placed, **found} if found else placed
