"""Words as the model of check-worthy sentences reads them."""

from __future__ import annotations

from collections.abc import Container, Sequence
from functools import cache

from provenance.api import Phrases, lazy_pattern
from provenance.named_tuples import NamedTuple

__all__ = [
    "AFTER",
    "BEFORE",
    "CAPITAL",
    "MODAL",
    "NUMBER",
    "PAST",
    "Word",
    "class_of",
    "edges_of",
    "instructs",
    "is_subject",
    "read_word",
    "subjects",
    "token_lists",
    "tokens_of",
    "word_parts",
]

_SUBJECTS = Phrases.load(__package__, "subjects")
_PAST_FORMS = Phrases.load(__package__, "past")
_DIRECTIONS = Phrases.load(__package__, "directions")
_MODAL_FORMS = Phrases.load(__package__, "modal")

# What is cut off a word's edges: all punctuation, but for signs that say what a figure is.
_PUNCTUATION = "!\"&'()*+,-./:;<=>?@[\\]^_`{|}~“”„‟‘’‚‹›«»…–—―−·•¡¿′″´¨¦§¶†‡"
BEFORE = _PUNCTUATION + "%"
AFTER = _PUNCTUATION + "$€£#"
_DIGIT = lazy_pattern(r"\d")
_YEAR = lazy_pattern(r"(?:1[5-9]|20)\d\d")
_SUFFIXES = ("ed", "ing", "ly", "tion", "ment", "est", "s")
_LEAST_STEM = 3
"""Letters before a suffix, at least."""
_LEAST_PAST = _LEAST_STEM + 1
_BEGINNING, _END = 4, 3

# What a word adds to the counts of its sentence is one integer, so that one sum gives them all.
CAPITAL, NUMBER, PAST, MODAL = 0, 9, 18, 27
MASK = (1 << 9) - 1
"""Cuts one count out of the sum."""


class Word(NamedTuple):
    """A word without its punctuation."""

    text: str
    """In lower case."""
    shape: str
    """What it counts as in a pair where it does not stand for itself: a figure, a name, an ending."""
    ordinary: bool
    """It may stand for itself: it is written small, or is the pronoun "I"."""
    counts: int


_STEPS = frozenset({"next", "now", "then", "first", "finally", "please", "and", "also", "just"})
"""Before what is to be done."""
_FIRST_WORDS = 40
"""Characters in which the first words of a sentence stand."""
_BORDER = "\0"
"""Stands between two sentences while they are read together."""


def tokens_of(sentence: str) -> list[str]:
    """The words of a sentence between white space; the first one in lower case, since its capital says nothing.

    Commas and the full stop at its end say nothing either, and are left out: "1,000" is "1000".
    """
    return token_lists([sentence])[0]


def token_lists(sentences: Sequence[str]) -> list[list[str]]:
    """The words of each of some sentences."""
    joined = _BORDER.join([sentence.removesuffix(".") for sentence in sentences])
    parts = joined.replace("’", "'").replace(",", "").split(_BORDER)
    if len(parts) != len(sentences):
        return [] if not sentences else [tokens_of(sentence.replace(_BORDER, " ")) for sentence in sentences]
    parted = [part.split() for part in parts]
    for tokens in parted:
        if tokens:
            tokens[0] = tokens[0].lower()
    return parted


_CAPITAL, _NUMBER, _PAST, _MODAL = 1 << CAPITAL, 1 << NUMBER, 1 << PAST, 1 << MODAL


@cache
def listed_in(lexicon: Phrases) -> frozenset[str]:
    """The English words of a lexicon."""
    return frozenset(entry.text for entry in lexicon.by_language()["en"])


@cache
def subjects() -> frozenset[str]:
    """The pronouns that make a subject."""
    return listed_in(_SUBJECTS)


@cache
def _counted() -> dict[str, int]:
    """What forms of the past and words of intention add to the counts of a sentence."""
    past, modal = listed_in(_PAST_FORMS), listed_in(_MODAL_FORMS)
    return {
        text: (_PAST if text in past or _ends_in_ed(text) else 0) + (_MODAL if text in modal else 0)
        for text in past | modal
    }


def intends(text: str) -> bool:
    """Whether a word is one of intention, duty, possibility or opinion."""
    return _counted().get(text, 0) >= _MODAL


def instructs(sentence: str) -> bool:
    """Whether a sentence tells its reader what to do and states nothing beside: "Next, open the file …", "Type the code"; not "Type the code, which has killed …"."""
    words = sentence[:_FIRST_WORDS].lower().replace(",", "").split()
    if words and words[0] in _STEPS:
        words = words[1:]
    if " ".join(words[:2]) not in directions():
        return False
    rest = sentence.rstrip(": ")
    if ";" in rest or ":" in rest:
        return False
    tokens = rest.lower().replace("’", "'").split()
    return not any(_states(token.strip(_PUNCTUATION)) for token in tokens)


@cache
def directions() -> frozenset[str]:
    """The two words by which a direction begins."""
    verbs, objects = _DIRECTIONS.texts("verbs"), _DIRECTIONS.texts("objects")
    return frozenset((*_DIRECTIONS.texts("pairs"), *(f"{verb} {thing}" for verb in verbs for thing in objects)))


@cache
def _stating() -> frozenset[str]:
    return frozenset(_DIRECTIONS.texts("stating"))


def _states(text: str) -> bool:
    """Whether a word may be the verb of a statement, or compares."""
    return text in _stating() or _counted().get(text, 0) & _PAST != 0 or _ends_in_ed(text)


def is_subject(text: str) -> bool:
    """Whether a word is one of the pronouns that make a subject."""
    return text in subjects()


def read_word(token: str) -> Word:
    """Read a token."""
    return Word(*word_parts(token))


def class_of(word: Word, frequent: Container[str]) -> str:
    """What a word counts as in a pair: itself if it is frequent, else its shape."""
    return word.text if word.ordinary and word.text in frequent else word.shape


def word_parts(token: str) -> tuple[str, str, bool, int]:
    """The fields of a token's word, without the cost of naming them."""
    letters = token.isalpha()
    if letters:
        core = token
    else:
        core = token.lstrip(BEFORE).rstrip(AFTER)
        if not core:
            return "", "-", False, 0
        letters = core.isalpha() or core.replace("-", "").replace("'", "").isalpha()
    text = core.lower()
    if not letters and _DIGIT.search(core) is not None:
        return text, _figure(core), False, _NUMBER + (core[0].isupper() << CAPITAL)
    counts = _counted().get(text)
    if counts is None:
        counts = _PAST if text.endswith("ed") and len(text) > _LEAST_PAST else 0
    small = core == text
    if small and (core.isascii() or not core[0].isupper()):
        return text, _ending(text) if text.endswith(_SUFFIXES) else "~", True, counts
    pronoun = text == "i" or text.startswith("i'")
    if core[0].isupper() and not pronoun:
        return text, "Cap", small, counts + _CAPITAL
    return text, _ending(text) if text.endswith(_SUFFIXES) else "~", pronoun or small, counts


def _ends_in_ed(text: str) -> bool:
    return text.endswith("ed") and len(text) > _LEAST_PAST


def edges_of(text: str) -> tuple[str, str]:
    """How a word begins and ends, each "" where that would be most of it: rare words are told by them."""
    length = len(text)
    return text[:_BEGINNING] if length > _BEGINNING else "", text[-_END:] if length >= _END else ""


def _ending(text: str) -> str:
    for suffix in _SUFFIXES:
        if text.endswith(suffix) and len(text) >= len(suffix) + _LEAST_STEM:
            return "~" + suffix
    return "~"


def _figure(core: str) -> str:
    if core[0] in "$€£":
        return "$0"
    if core[-1] == "%":
        return "0%"
    if _YEAR.fullmatch(core):
        return "year"
    if core.isdigit() and len(core) < 3:
        return "00"
    return "0" if core[0].isdigit() else "x0"
