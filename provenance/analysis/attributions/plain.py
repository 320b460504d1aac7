"""A pronoun directly in front of a plain verb of saying ("he said"): the commonest attribution, seen without reading the sentence."""

from __future__ import annotations

from typing import Final

from provenance.analysis.attributions.words import MODAL, UNREAL, bits_of, listed, word_before
from provenance.api import Match, Span

_PRONOUNS: Final = frozenset({"he", "He", "she", "She", "they", "They"})
_LONGEST: Final = 5
"""The longest pronoun with the space behind it."""
_OPENING: Final = frozenset(" \n\t“\"‘'([—–")
_CLOSING: Final = frozenset(" ,;:.!?”\"'’)")


def pronoun_before(text: str, floor: int, cue: Match) -> Span | None:
    """Where the pronoun stands; None where only the whole reading can tell: behind "what", before "by", beside odd marks.

    It finds nothing that the reading of the tokens would not find, and the same.
    """
    start, end = cue.span
    if cue.phrase not in listed("at_once") or text[start - 1] != " " or not text[start].islower():
        return None
    first = max(text.rfind(" ", max(floor, start - _LONGEST - 1), start - 1) + 1, floor)
    while first < start and text[first] in _OPENING:
        first += 1
    if text[first : start - 1] not in _PRONOUNS or (first > floor and text[first - 1] not in _OPENING):
        return None
    follows = text[end : end + 2]
    if follows and (follows[0] not in _CLOSING or (follows[0] != " " and follows[1:].isalnum())):
        return None
    if text.startswith(" by ", end):
        return None
    before = word_before(text, first, floor)
    if before and (not before.isalpha() or before == "which" or bits_of(before) & (UNREAL | MODAL)):
        return None
    if not before and first - floor > 1 and text[first - 1] == " " and text[first - 2].isalnum():
        return None
    return Span(first, start - 1)
