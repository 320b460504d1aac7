"""What words tell of somebody's sex, and whether a name is that of a body."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Final

from provenance.analysis.attributions.words import (
    GRAMMAR,
    listed,
    states,
)
from provenance.analysis.proper_names import given_names
from provenance.api import lazy_pattern

HE: Final = "he"
SHE: Final = "she"
BODY_SEX: Final = "it"
SEVERAL: Final = "they"
EITHER: Final = "either"


_SEXES: Final = {"man": HE, "woman": SHE, EITHER: EITHER}


def given_sex(name: str) -> str:
    """What the first of several names tells of somebody's sex, or that it is one which both have; nothing for another word or a name alone."""
    first, _, rest = name.partition(" ")
    return _SEXES.get(given_names().get(first.lower(), ""), "") if rest else ""


@cache
def honorifics() -> frozenset[str]:
    """Forms of address before a name, in small letters."""
    return frozenset(text.lower() for text in GRAMMAR.texts("honorific"))


def sex_of(word: str, *, unnamed: bool = False) -> str:
    """What a noun or a form of address says of somebody's sex: "spokeswoman", "Mr"; "spokesman" of the unnamed alone, for women are called so, too."""
    if word in listed("womanly") or word.endswith("woman"):
        return SHE
    return HE if word in listed("manly") or (unnamed and word.endswith("man")) else ""


@lru_cache(maxsize=1024)
def is_of_body(name: str) -> bool:
    """Whether a name is that of a body or a state, by its capitals or its words: "CNN", "Amnesty International", "Norway"."""
    if name.lower() in states() or name.lower() in listed("governments"):
        return True
    return (name.isupper() and len(name) > 1) or "&" in name or not listed("of_bodies").isdisjoint(name.lower().split())


_FORMS_OF_ADDRESS: Final = ("Mr", "Ms", "Miss", "Sir", "Dame")
"""What a form of address begins with: to look for these five takes a tenth of the time that one pattern for all takes."""
_ADDRESS: Final = lazy_pattern(
    r"\b(?:(?P<he>Mr|Sir)|Ms|Mrs|Miss|Dame)\.?[ \u00a0](?P<names>[A-ZÀ-Þ][\w’'-]*(?: [A-ZÀ-Þ][\w’'-]*){0,2})"
)


def _addresses(text: str) -> Iterator[re.Match[str]]:
    """The forms of address of a text with the names behind them, in order of place."""
    places: list[int] = []
    for form in _FORMS_OF_ADDRESS:
        at = text.find(form)
        while at >= 0:
            places.append(at)
            at = text.find(form, at + 1)
    end = 0
    for place in sorted(places):
        match = _ADDRESS.match(text, place) if place >= end else None
        if match is not None:
            end = match.end()
            yield match


def addressed(text: str) -> dict[str, str]:
    """The names behind a form of address, with the sex that it tells; nothing for a name that both have."""
    found: dict[str, str] = {}
    for match in _addresses(text):
        sex = HE if match["he"] else SHE
        names = match["names"].split(" ")
        for name in dict.fromkeys((names[0], names[-1])):
            bare = name.removesuffix("’s").removesuffix("'s")
            if found.setdefault(bare, sex) != sex:
                found[bare] = ""
    return found
