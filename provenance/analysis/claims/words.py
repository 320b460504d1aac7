"""Words as the model of check-worthy sentences reads them."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from provenance.api import Phrases, lazy_pattern

__all__ = ["CAPITAL", "MODAL", "NUMBER", "PAST", "Word", "count", "is_subject", "read_word", "tokens_of"]

_SUBJECTS = Phrases.load(__package__, "subjects")
_PAST_FORMS = Phrases.load(__package__, "past")
_MODAL_FORMS = Phrases.load(__package__, "modal")

# What is cut off a word's edges: all punctuation, but for signs that say what a figure is.
_PUNCTUATION = "!\"&'()*+,-./:;<=>?@[\\]^_`{|}~“”„‟‘’‚‹›«»…–—―−·•¡¿′″´¨¦§¶†‡"
_BEFORE = _PUNCTUATION + "%"
_AFTER = _PUNCTUATION + "$€£#"
_DIGIT = lazy_pattern(r"\d")
_YEAR = lazy_pattern(r"(?:1[5-9]|20)\d\d")
_SUFFIXES = ("ed", "ing", "ly", "tion", "ment", "est", "s")
_LEAST_STEM = 3

# What a word adds to the counts of its sentence is one integer, so that one sum gives them all.
CAPITAL, NUMBER, PAST, MODAL = 0, 12, 24, 36
_MASK = (1 << 12) - 1


class Word(NamedTuple):
    """A word without its punctuation."""

    text: str
    """In lower case."""
    shape: str
    """What it counts as in a pair where it does not stand for itself: a figure, a name, an ending."""
    ordinary: bool
    """It may stand for itself: it is written small, or is the pronoun "I"."""
    counts: int


def tokens_of(sentence: str) -> list[str]:
    """The words of a sentence between white space; the first one in lower case, since its capital says nothing."""
    tokens = sentence.replace("’", "'").split()
    if tokens:
        tokens[0] = tokens[0].lower()
    return tokens


class _Classes(NamedTuple):
    subjects: frozenset[str]
    past: frozenset[str]
    modal: frozenset[str]


@cache
def _classes() -> _Classes:
    listed = (
        (entry.text for entry in lexicon.by_language()["en"]) for lexicon in (_SUBJECTS, _PAST_FORMS, _MODAL_FORMS)
    )
    return _Classes(*map(frozenset, listed))


def is_subject(text: str) -> bool:
    """Whether a word is one of the pronouns that make a subject."""
    return text in _classes().subjects


def count(counts: int, what: int) -> int:
    """How many words with capitals, figures, past forms or words of intention a sum of counts holds."""
    return counts >> what & _MASK


def read_word(token: str) -> Word:
    """Read a token."""
    letters = token.isalpha()
    core = token if letters else token.lstrip(_BEFORE).rstrip(_AFTER)
    if not core:
        return Word("", "-", ordinary=False, counts=0)
    text = core.lower()
    if not letters and _DIGIT.search(core) is not None:
        return Word(text, _figure(core), ordinary=False, counts=(1 << NUMBER) + (core[0].isupper() << CAPITAL))
    pronoun = text == "i" or text.startswith("i'")
    capital = core[0].isupper() and not pronoun
    counts = int(capital) << CAPITAL
    classes = _classes()
    if (text.endswith("ed") and len(text) > _LEAST_STEM + 1) or text in classes.past:
        counts += 1 << PAST
    if text in classes.modal:
        counts += 1 << MODAL
    return Word(text, "Cap" if capital else _ending(text), ordinary=pronoun or core == text, counts=counts)


def _ending(text: str) -> str:
    if text.endswith(_SUFFIXES):
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
