"""What the words beside a number call it: a telephone's, an office's, a place's."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from provenance.api import Phrases, lazy_pattern
from provenance_plugins.personal_data.digits import WORD, DigitRun

_LABELS = Phrases.load(__package__, "phone_labels")
_BEHIND = lazy_pattern(
    r"(?:\s?[-(,;:]|[^\S\n])?[^\S\n]?([^\W\d_]+(?:[ -][^\W\d_]+)?)(?=[^\w ]|\s*$|\s*\n)(?!\s?:[\s*_]{0,4}\+?\(?\d)"
)
"""Not the label of the number that follows: "Office: 020 7946 0123 Home: 020 7946 0456"."""
_LONGEST_LABEL = 4
"""Words of the longest label of a telephone number."""
_ARTICLES = frozenset({"the", "our"})
_NEAR = 4
"""The last words before a number among which a place and its article stand."""


@cache
def phone_labels() -> tuple[dict[str, str], frozenset[str]]:
    """What words before or behind a number call it, and the fillers between."""
    words: dict[str, str] = {}
    fillers: set[str] = set()
    for entries in _LABELS.by_language().values():
        for entry in entries:
            if "fillers" in entry.tags:
                fillers.add(entry.text)
            elif "place" not in entry.tags:
                words[" ".join(WORD.findall(entry.text.lower()))] = "office" if "office" in entry.tags else "phone"
    return words, frozenset(fillers)


def called_as(run: DigitRun) -> str:
    """`phone` where the words beside it call it a number to call, `office` where they call it an office's, else nothing."""
    labels, fillers = phone_labels()
    found = ""
    words = run.words_before()
    while not (found := _label_at_end(words, labels)) and words and words[-1] in fillers:
        words.pop()
    if found != "office" and (behind := words_behind(run)):
        called = labels.get(" ".join(behind), "")
        found = called if called == "office" else found or called
    if found == "phone" and any(labels.get(" ".join(pair)) == "office" for pair in _up_to_pairs(words)):
        return "office"
    return found


def is_place(words: list[str]) -> bool:
    """Whether the words before a number end with a place of work that is told by an article: "ring the harbour office on"; not "his office"."""
    fillers = phone_labels()[1]
    if not words or words[-1] not in fillers:
        return False
    while words and words[-1] in fillers:
        words.pop()
    if not words or words[-1] not in _places():
        return False
    return not _ARTICLES.isdisjoint(words[-_NEAR:-1])


@cache
def _places() -> frozenset[str]:
    return frozenset(_LABELS.texts("place"))


def _label_at_end(words: list[str], labels: dict[str, str]) -> str:
    for length in range(min(_LONGEST_LABEL, len(words)), 0, -1):
        if found := labels.get(" ".join(words[-length:]), ""):
            return found
    return ""


def words_behind(run: DigitRun) -> list[str]:
    """The one or two words that end directly behind it, as in `07700 900461 (mobile)`."""
    match = _BEHIND.match(run.after)
    return WORD.findall(match[1]) if match else []


def _up_to_pairs(words: list[str]) -> Iterator[list[str]]:
    for at in range(len(words)):
        yield words[at : at + 1]
        yield words[at : at + 2]


def is_asked(words: list[str]) -> bool:
    """Whether somebody is to be called: a label, at most three words that say whom, and "on" or the like."""
    labels, fillers = phone_labels()
    if not words or words[-1] not in fillers:
        return False
    return any(labels.get(word) == "phone" for word in words[-5:-1])
