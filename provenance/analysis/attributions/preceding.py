"""Whether a cue can be one, as far as the word before it and the quotation around it tell without reading the sentence."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Final

from provenance.analysis.attributions.words import (
    ADVERB,
    CLAUSE,
    DETERMINER,
    GENITIVE,
    NUMBER,
    PREPOSITION,
    QUANTITY,
    RELATIVE,
    bits_of,
    is_year,
    listed,
    word_before,
)
from provenance.analysis.quotes import Quotation
from provenance.api import Match, Span, make_room

_VERBS: Final = frozenset({"say", "judge", "think", "find", "hold"})
OF_SOURCES: Final = frozenset({"say", "according", "citing", "anonymity", "knowing"})
"""Manners in which a source can hide inside a quotation."""
_NO, _YES, _GERUND, _LED = 0, 1, 2, 3
_LED_REACH: Final = 60


class _Verdicts(dict[str, int]):
    """{word before a verb: whether the verb can be a cue, or only one in "-ing"}, for words that were met, up to a limit."""

    def __missing__(self, word: str) -> int:
        """What a word that was not met before says of the verb behind it."""
        make_room(self)
        self[word] = found = _verdict(word)
        return found


_VERDICTS = _Verdicts()


def _verdict(word: str) -> int:
    if not word or word in listed("alone"):
        return _YES
    if word == "to":
        return _LED
    if word in listed("first_person"):
        return _NO
    bit = bits_of(word)
    if bit & (DETERMINER | GENITIVE | NUMBER) and not bit & (CLAUSE | RELATIVE | QUANTITY) and not is_year(word):
        return _NO
    return _GERUND if bit & PREPOSITION and not bit & (CLAUSE | ADVERB) else _YES


@cache
def _kind_of(tags: tuple[str, ...]) -> tuple[bool, bool]:
    """Whether a cue is nothing but a verb, and whether it can count inside a quotation."""
    return _VERBS.issuperset(tags), not OF_SOURCES.isdisjoint(tags)


def is_quoted(cue: Span, quoted: Iterable[Quotation]) -> bool:
    """Whether a quotation holds the cue."""
    start, end = cue
    for one in quoted:
        first, last = one[1]
        if first <= start and end <= last:
            return True
    return False


def is_worth_reading(text: str, floor: int, cue: Match, quoted: tuple[Quotation, ...]) -> bool:
    """Whether a cue of the sentence that begins at `floor` has to be read."""
    verb, counts_inside = _kind_of(cue.tags)
    if quoted and not counts_inside and is_quoted(cue.span, quoted):
        return False
    if not verb:
        return True
    start = cue.span[0]
    verdict = _VERDICTS[word_before(text, start, floor)]
    if verdict == _LED:  # "led some to believe"
        before = text[max(floor, start - _LED_REACH) : start]
        if before[:-4].rpartition(" ")[2] in listed("goes_on"):
            return True
        return any(f" {word} " in before for word in listed("loose"))
    return verdict == _YES or (verdict == _GERUND and cue.phrase.endswith("ing"))
