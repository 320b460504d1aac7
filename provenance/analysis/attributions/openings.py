"""What stands in front of what somebody says and is no part of it: a dateline, and to whom, where or when it was said."""

from __future__ import annotations

from typing import Final

from provenance.analysis.attributions.words import (
    ADVERB,
    AUXILIARY,
    CAPITAL,
    CLAUSE,
    DETERMINER,
    PERSONAL,
    POSSESSIVE,
    PREPOSITION,
    SOURCE_NOUN,
    TIME,
    bits_of,
    listed,
)
from provenance.api import lazy_pattern

_DATELINE = lazy_pattern(
    r"(?:[A-ZÀ-Þ]{2}[A-ZÀ-Þ.'’ -]{1,30}(?:,[^—–:()\n]{2,40})?(?:\([A-Z][^()\n]{1,24}\))?|[A-ZÀ-Þ]\w+(?:,? \w+\.?){0,3} \([A-Z][^()\n]{1,24}\))"
    r"\s*(?:[—–]|--?)\s+(?=[A-ZÀ-Þ“\"‘'0-9])|[A-ZÀ-Þ]{3}[A-ZÀ-Þ. -]{1,30}:\s+(?=[A-ZÀ-Þ“\"‘'0-9])"
)
"""A place in capitals, or an outlet in brackets, and a dash; a place in capitals and a colon, as Indian papers have it."""
_BRACKET: Final = 40
"""Within how many characters of a dateline its bracket closes."""
_ASIDE: Final = 90
"""How many characters may tell to whom, where and when something was said: "told staff at a meeting last week that"."""
_MARKS: Final = frozenset(',;:“”"()—–')
_OPENS: Final = PREPOSITION | TIME | ADVERB
_SUBJECTS: Final = frozenset({"he", "she", "it", "they", "we", "i"})
_OBJECTS: Final = frozenset({"me", "us", "him", "them"})
_CLAUSE: Final = DETERMINER | PERSONAL | POSSESSIVE


def behind_dateline(text: str, start: int, end: int) -> int:
    """Where the sentence begins that a dateline opens; `start` where there is none."""
    if not (text[start + 1 : start + 2].isupper() or ") " in text[start : start + _BRACKET]):
        return start
    found = _DATELINE.match(text, start, end)
    return start if found is None else found.end()


def behind_aside(text: str, cue: tuple[int, int], start: int, end: int) -> int:
    """Where what is said begins behind a verb of saying and whom, where or when it was said; `start` where nothing stands between."""
    said = text[start : min(end, start + _ASIDE)]
    told = text[cue[0] : cue[1]].rpartition(" ")[2].lower() in listed("tells_somebody")
    at = said.find(" that ")
    if at < 0 and not told:
        return start  # as most
    first, _, rest = said.partition(" ")
    small = first.lower()
    bit = bits_of(small) if small.isalpha() else 0
    if told:
        after = rest.partition(" ")[0]
        follows = bits_of(after.lower()) if after.isalpha() else 0
        if first in _OBJECTS and (follows & _CLAUSE or after[:1].isupper()) and after != "that":
            return start + len(first) + 1  # "told me the road was shut"
        if after.lower() in _SUBJECTS and (bit & SOURCE_NOUN or first[:1].isupper() or small.endswith("s")):
            return start + len(first) + 1  # "told police he was late"
    elif not bit & _OPENS or (small == "to" and not is_addressee(rest)):
        return start
    if at < 0 or not _MARKS.isdisjoint(said[:at]):
        return start
    words = said[:at].split()
    for word in words:
        one = bits_of(word.lower())
        if one & (AUXILIARY | CLAUSE) and not one & (PREPOSITION | TIME | ADVERB | CAPITAL):
            return start
    return start + at + 1


def is_addressee(rest: str) -> bool:
    """Whether people follow "to", and no verb: "said to reporters that", not "claimed to know that"."""
    word = rest.partition(" ")[0]
    return word.isalpha() and (word[0].isupper() or bool(bits_of(word.lower()) & (_CLAUSE | SOURCE_NOUN)))
