"""Bylines without the name of a person: of those who write for a body that is named, and what stands for a name that was never put in."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from provenance.analysis.metadata.lexicons import LEXICON
from provenance.analysis.proper_names import is_given_name
from provenance.api import Phrases, lazy_pattern

_OF_A_BODY = Phrases.load(LEXICON, "of_a_body")
_NO_BODY = Phrases.load(LEXICON, "no_body")
_STAND_IN = Phrases.load(LEXICON, "stand_in")
_EDITORS = Phrases.load(LEXICON, "editors")
_SURNAMES = Phrases.load(LEXICON, "surnames_too")
_OLD = Phrases.load(LEXICON, "first_names_of_old")
_CALLS = Phrases.load(LEXICON, "buttons")

_SAINTLY = 3
_SAINT = lazy_pattern(r"(?:St\.?|Saint) [A-ZÀ-Þ][^\W\d_]+\Z")
_OF_ORDER = frozenset({"Pope", "Brother", "Sister", "Blessed"})
"""Words for those who took vows, which stand before other things too: "Sister City of Leeds"."""


def is_named_so(part: str) -> bool:
    """Whether a word for what somebody is, is a surname behind a first name: "Christopher Guest", "Edith Head"; not "Ana guest"."""
    given, of, place = part.partition(" of ")
    if of and len(given.split()) < _SAINTLY:
        return _of_place(given, place)
    given, _, name = part.partition(" ")
    return name in _SURNAMES.texts() and is_given_name(given)


def _of_place(given: str, place: str) -> bool:
    """Whether somebody is called by a first name and a place, as people were before they had surnames: "Francis of Assisi"; not "Voice of Leeds"."""
    if not all(word[:1].isupper() for word in place.split()):
        return False
    title, _, name = given.partition(" ")
    called = name if title in _OF_ORDER else given
    return is_given_name(called) or called in _OLD.texts() or _SAINT.match(given) is not None


def names_body(words: str) -> bool:
    """Whether a byline of a role names whom it works for, so that one can ask: "Harbour Team", "Contributors to Bridge Wiki", "Bridge Wiki contributors"."""
    lower = words.lower()
    for entries in _OF_A_BODY.by_language().values():
        for entry in entries:
            text = entry.text
            if entry.tags != ("of_site",) and lower.startswith(text + " ") and words[len(text) + 1].isupper():
                return may_name_body(words[len(text) + 1 :])
            if entry.tags == ("of_site",) and lower.startswith(text + " ") and _SITE.fullmatch(lower[len(text) + 1 :]):
                return True
            if entry.tags == ("behind",) and lower.endswith(" " + text):
                return any(_may_name(word) for word in words[: -len(text)].split())
    return False


def may_name_body(words: str) -> bool:
    """Whether the words before "staff" or "team" may name a body: "Harbour News", not "the sports"."""
    return any(_may_name(word) for word in words.split())


def _may_name(word: str) -> bool:
    if word.islower():  # an outlet that is called as its site: "harbour.example Redaktion"
        return _SITE.fullmatch(word) is not None
    return word.lower() not in _of_no_body()


_SITE = lazy_pattern(r"[a-z\d-]{2,40}(?:\.[a-z]{2,12}){1,2}")


def is_of_no_body(word: str) -> bool:
    """Whether a word before "team" or "staff" says what they do and names no body: "editorial", "web"."""
    return word.lower() in _of_no_body()


@cache
def _of_no_body() -> frozenset[str]:
    return frozenset(_NO_BODY.texts())


@cache
def _stand_ins(tag: str) -> frozenset[str]:
    return frozenset(text.lower() for text in _STAND_IN.texts(tag))


def is_stand_in(words: str, *, entered: bool = False) -> bool:
    """Whether words stand for the name of an author that nobody put in: "Jane Reporter", "Your Name"; `entered` in a field for it, "Author" and those who edit an outlet, too."""
    lower = " ".join(words.lower().split())
    return lower in _stand_ins("name") or (entered and (lower in _stand_ins("label") or lower in _editors()))


@cache
def _editors() -> frozenset[str]:
    return frozenset(text.lower() for text in _EDITORS.texts())


def is_editors(words: str) -> bool:
    """Whether words call those who edit an outlet together: "Redakcja", "Die Redaktion"."""
    return " ".join(words.lower().split()) in _editors()


def calls_editors_of_site(label: str, rest: str) -> bool:
    """Whether a label without a colon is the word for all who edit the site behind it: "Redakcja Latarnia.example"; "Redakcja Ana Cruz" names one of them."""
    return is_editors(label) and label[-1:].isspace() and _SITE.fullmatch(rest.lower()) is not None


@cache
def calls() -> frozenset[str]:
    """First words of buttons that ask readers to join, subscribe or follow, in small letters."""
    return frozenset(_CALLS.texts())


def is_reader(part: str) -> bool:
    """Whether words say that a reader of an outlet wrote, which is called as papers are: "HarbourNews Reader", "Harbour Times reader"; "Ana Reader" is called so."""
    outlet, _, role = part.rpartition(" ")
    if role.lower() not in _READERS.texts() or is_given_name(outlet.partition(" ")[0]):
        return False
    word = outlet.rpartition(" ")[2]
    low = word.lower()
    if low in _PAPERS.texts():
        return len(outlet) > len(word)
    return any(low.endswith(paper) and word[-len(paper)].isupper() and word[0].isupper() for paper in _PAPERS.texts())


_READERS = Phrases.load(LEXICON, "readers")
_PAPERS = Phrases.load(LEXICON, "papers")
_NUMERAL = lazy_pattern(r"(?:II|III|IV|VII|VIII|IX|XII|XIII|XIV|XV|XVI{0,3}|XIX|XX(?:IX|IV|V?I{0,3}))\s(?=\S+\s\S)")


def begins_no_name(part: str, tokens: Sequence[str]) -> bool:
    """Whether words begin as buttons do that call to do something, or with a Roman number, as days of the church's year, congresses and chapters do: "IV NIEDZIELA WIELKANOCY"; not with "Xi" and "Vi", which are names."""
    return (len(tokens) > 1 and tokens[0] in calls()) or _NUMERAL.match(part) is not None
