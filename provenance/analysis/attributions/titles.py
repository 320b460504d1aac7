"""Titles and offices: which words in front of a name are one, and whether two places tell of the same holder."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache
from typing import Final

from provenance.analysis.attributions.mentions import CLOSED
from provenance.analysis.attributions.sexes import given_sex, honorifics
from provenance.analysis.attributions.words import (
    BODY,
    COLLECTIVE,
    FAMILY,
    GROUP,
    HOLDER,
    PARTY,
    PLURAL,
    SOURCE_NOUN,
    WORK,
    known_bits,
    known_bits_of,
    listed,
)
from provenance.api import Phrases

_TITLES = Phrases.load(__package__, "titles")
_FEWEST: Final = 2
"""Words of a name that has a title in front of it, at least."""
Office = tuple[frozenset[str], frozenset[str], frozenset[str]]
"""What tells one holder of a title from another: names, common nouns, and words that make another office of it ("deputy")."""


@cache
def short_titles() -> dict[str, tuple[str, ...]]:
    """{"senator": ("Sen.",)}."""
    found: dict[str, list[str]] = {}
    for entries in _TITLES.by_language().values():
        for entry in entries:
            for tag in entry.tags:
                found.setdefault(tag, []).append(entry.text)
    return {title: tuple(forms) for title, forms in found.items()}


@lru_cache(maxsize=1024)
def person(name: str) -> str:
    """A name without forms of address and offices in front of it: "Ana Cruz" of "Deputy Mayor Ana Cruz"; that of a body as it is."""
    words = name.split()
    if len(words) < _FEWEST:
        return name
    known, titles = known_bits(), honorifics()
    while len(words) > _FEWEST and words[-1].isupper() and words[-1].lower() in listed("post_nominals"):
        name = " ".join(words[:-1])  # "Ana Cruz KC"
        words = words[:-1]
    if words[-1].lower() in listed("of_bodies") and not given_sex(" ".join(words[-2:])):
        return name  # "Eyewitness News"
    last = known.get(words[-1].lower(), 0)
    if last & (BODY | WORK | PLURAL | COLLECTIVE) and last & SOURCE_NOUN:
        return name
    if words[0].lower() in listed("also_a_rank") and words[-1].lower() in listed("of_bodies"):
        return name  # "General Motors"
    if words[-1].lower() in listed("also_a_rank") and words[-2].lower() in listed("grade"):
        return name  # "Attorney General"
    for k in range(len(words) - 2, -1, -1):
        word = words[k].lower().rstrip(".")
        bit = known.get(word, 0)
        if not bit and "-" in word:  # "mother-of-three", "ex-minister"
            bit = (known.get(word.partition("-")[0], 0) | known.get(word.rpartition("-")[2], 0)) & (HOLDER | FAMILY)
        office = word in titles or word in listed("ends_office")
        if not office and word in listed("departments") and given_sex(" ".join(words[k + 1 :])):
            return " ".join(words[k + 1 :])  # "public works Ana Cruz"
        if not bit and not office:
            continue
        titled = office or (
            bit & (HOLDER | FAMILY | GROUP)
            and not bit & (BODY | COLLECTIVE | PLURAL)
            and word not in listed("no_title")
        )
        if words[k + 1].lower() in listed("behind_name") or word in listed("given_too"):
            continue
        if titled or (bit & PARTY and k + _FEWEST < len(words)):
            return " ".join(words[k + 1 :])
    return name


def office_told(words: Sequence[str]) -> Office:
    """What words around a title tell, as far back as they belong to it."""
    proper, common, grade = [], [], []
    for k in range(len(words) - 1, -1, -1):
        word = words[k]
        small = word.lower().replace(".", "").removesuffix("'s").removesuffix("’s")
        bit = known_bits_of(small)
        if small in listed("grade"):
            grade.append(small)
        elif bit & CLOSED and not word[1:2].isupper():  # but "the US president"
            break
        elif word[0].isupper():
            proper.append(small)
        elif bit & SOURCE_NOUN or small in listed("of_bodies"):
            common.append(small)
    return frozenset(proper), frozenset(common), frozenset(grade)


def may_be_one(asked: Office, found: Office) -> bool:
    """Whether a title can be that of another place of the text: what both tell does not differ."""
    alike = all(
        not one or not other or one <= other or other <= one for one, other in zip(asked[:2], found[:2], strict=True)
    )
    return alike and asked[2] == found[2]
