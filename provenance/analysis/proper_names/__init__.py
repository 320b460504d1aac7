"""What the words of a name with capitals tell: a first name, a state, a body or a place."""

from __future__ import annotations

from functools import cache
from typing import Final

from provenance.api import Document, Phrases, analysis, lazy_pattern
from provenance.named_tuples import NamedTuple

__all__ = [
    "CAPITAL",
    "INITIALS",
    "SHORTEST",
    "SMALL",
    "Sharing",
    "given_names",
    "has_spelled_links",
    "is_given_name",
    "lists",
    "names_sharing_a_word",
    "numbered_outlets",
]

CAPITAL: Final = "A-ZÀ-ÖØ-Þ"
SMALL: Final = "a-zß-öø-ÿ"
"""Letters of Latin script, for a pattern."""
INITIALS: Final = r"[ \u00a0](?:[A-Z]\.? ){0,2}"
"""What stands between two words of a name: a blank, or initials."""
SHORTEST: Final = 4
"""Letters of a word of a name that may share the other, at least."""
_LETTERS: Final = rf"[{CAPITAL}{SMALL}-]{{{SHORTEST - 1},40}}+"
_TWO: Final = lazy_pattern(rf"([{CAPITAL}]{_LETTERS})(?={INITIALS}((?:O[’'])?[{CAPITAL}]{_LETTERS}))")
_MOST_NAMES: Final = 1500
"""Different names in a text, at most: one that has more is a list of them."""
_MOST_SHARING: Final = 12
"""Names that share a word, at most: a text that has more of them is about a family, or lists places, teams or streets."""

_GIVEN_NAMES: Final = Phrases.load(__package__, "given_names")
_LISTS: Final = Phrases.load(__package__, "lists")


class Sharing(NamedTuple):
    """Names of which one word is the same."""

    side: int
    """Which of the two words of each differs: 0 or 1."""
    names: tuple[tuple[str, str], ...]
    """In the order of the alphabet."""


@analysis()
def names_sharing_a_word(document: Document) -> tuple[Sharing, ...]:
    """Words with capitals in a row, two and two, put together by the one that is the same; none where a text has so many that it is a list of names."""
    names = set(_TWO.findall(document.text))
    if not 1 < len(names) <= _MOST_NAMES:
        return ()
    found: list[Sharing] = []
    for side in (1, 0):
        groups: dict[str, list[tuple[str, str]]] = {}
        for name in names:
            groups.setdefault(name[1 - side], []).append(name)
        found += [Sharing(side, tuple(sorted(one))) for one in groups.values() if 1 < len(one) <= _MOST_SHARING]
    return tuple(sorted(found))


@analysis()
def has_spelled_links(document: Document) -> bool:
    """Whether the address of a link has words, as "/people/clara-cruz" does."""
    return any(link.target.startswith("http") and ("-" in link.target or "_" in link.target) for link in document.links)


@cache
def given_names() -> dict[str, str]:
    """{first name in small letters: "man", "woman", or "either"}."""
    return {
        entry.text: tag for entries in _GIVEN_NAMES.by_language().values() for entry in entries for tag in entry.tags
    }


def is_given_name(word: str) -> bool:
    """Whether a word with a capital is a first name: one that is no place, office or other word as often."""
    return word[:1].isupper() and word.lower() in given_names()


@cache
def lists() -> dict[str, frozenset[str]]:
    """{`governments`, `of_bodies`, `of_headings`, `numbered_outlets`, `begins_heading`, `no_given`: words in small letters}, of every language together."""
    found: dict[str, set[str]] = {}
    for group in _LISTS.every_group():
        for tag in group.tags:
            found.setdefault(tag, set()).update(group.texts)
    return {tag: frozenset(words) for tag, words in found.items()}


@cache
def numbered_outlets() -> frozenset[str]:
    """The words in small letters that broadcasters have before their number: "France 24", "Channel 4"."""
    return lists()["numbered_outlets"]
