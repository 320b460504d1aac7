"""What a poll puts somebody at: "polls put the party ahead", "a survey gave her 31 per cent"."""

from __future__ import annotations

from typing import Final

from provenance.analysis.attributions.names import Names
from provenance.analysis.attributions.readings import Reading
from provenance.analysis.attributions.sources import read
from provenance.analysis.attributions.subjects import subject
from provenance.analysis.attributions.tokens import Tokens
from provenance.analysis.attributions.words import listed

_RACE: Final = 7
"""Within how many words behind "put" it is told where a poll puts somebody."""


def read_reckoned(tokens: Tokens, first: int, names: Names) -> Reading | None:
    """The reading of what a poll puts somebody at; None for what people put or give."""
    found = subject(tokens, first)
    phrase = found.phrase
    if phrase is None or found.passive or found.relative or tokens.lower[phrase.head] not in listed("reckoning"):
        return None
    for k in range(first + 1, min(first + 1 + _RACE, len(tokens.lower))):
        if tokens.lower[k] in listed("in_the_race"):
            return Reading(read(tokens, phrase, names), phrase, "find")
        if tokens.lower[k] in (".", ";"):
            break
    return None
