"""What a writer still has to look up, noted in brackets by its kind of words: "(verify date!!)", "[dato da verificare]", "(confirmar com o IBGE)", "(??? – ask family)"."""

from __future__ import annotations

from functools import cache

import msgspec

from provenance.api import Phrases, lazy_pattern

__all__ = ["KEYED", "WORD_OF_CHECK", "names_check", "verbs_of_checking", "words_of_checking"]

_WORDS = Phrases.load(__package__, "left_checks")
_MARKS = " \t?!¿¡.…,;:–—-"
_DOUBTED = "??"
WORD_OF_CHECK = lazy_pattern(r"[^\W\d_]+(?:['-][^\W\d_]+)*")
_STRANGE = frozenset('@/|=<>#$%&+*\\_~^"“”')
"""Signs that no such note holds."""
_LONGEST, _ASKED = 9, 4
"""Words of the longest note, and of whoever is to be asked."""
KEYED = lazy_pattern(r"\A[A-Z]{1,4}\d[\w-]*,\s")
"""The key of a source before a note: "(S70-Q008, statut à revérifier)"."""
_FACT = lazy_pattern(r"\d|[^\W\d_]\s+[A-ZÀ-Þ]")
"""Before a note that names whom to ask: a figure or a name that may be wrong."""
_PAST_YEAR = lazy_pattern(r"\b1[0-9]\d\d\b")
_OVER = lazy_pattern(
    r"\b(?:1[0-9]|20[01])\d\d\b|\b(?:has|have|had|was|were)\b[^.!?\n]*\Z|\b(?:a|ont|fut|furent)\s\w+(?:é|és|ée|ées|u|it)\b[^.!?\n]*\Z"
)
_AHEAD = lazy_pattern(
    r"(?i)\b(?:will|would|planned|scheduled|expected|due|booked|set|invited|invitée?s?|prévue?s?|geplant|gepland|previst[oa]s?|venue|speakers?)\b"
)
"""What a sentence says that is still to come, and may be confirmed by others."""
_NOUNS = "de"
"""The language in which a note may begin with the capital of a noun."""
_BEFORE = 80
"""Characters in which that stands."""


@cache
def words_of_checking(language: str, tag: str) -> frozenset[str]:
    """Those of a class in one language, in small letters: `details`, `small`, `with` and so on, as the lexicon has them."""
    return frozenset(_WORDS.texts(tag, language))


@cache
def verbs_of_checking(language: str) -> frozenset[str]:
    """Verbs of checking, and those of confirming."""
    return words_of_checking(language, "checks") | words_of_checking(language, "confirms")


def names_check(words: str, language: str, before: str, *, square: bool) -> bool:
    """Whether the words of a bracket are nothing but what is to be looked up, in a language or in English; `before`: what stands in front of it."""
    if not _STRANGE.isdisjoint(words):
        return False
    low = words.lower().replace("’", "'")
    opened = low.lstrip(_MARKS)
    marked = _DOUBTED in low or "!" in low
    doubted = _DOUBTED in low[: len(low) - len(opened)]
    listed = WORD_OF_CHECK.findall(opened)
    if not 0 < len(listed) <= _LONGEST or (any(map(str.isdigit, low))):
        return False
    told = _FACT.search(before[-_BEFORE:]) is not None
    past = _PAST_YEAR.search(before[-_BEFORE:]) is not None
    over = _OVER.search(before[-_BEFORE:]) is not None and _AHEAD.search(before[-_BEFORE:]) is None
    signs = _Signs(low, marked, doubted, square, told, past, over)
    return any(
        (words[0].islower() or words[0] in _MARKS or words.isupper() or code == _NOUNS)
        and not _is_for_readers(code, listed, signs)
        and _is_made(code, listed, signs)
        for code in dict.fromkeys((language, "en"))
    )


class _Signs(msgspec.Struct, frozen=True):
    """What besides its words says that a bracket is a note."""

    low: str
    marked: bool
    doubted: bool
    square: bool
    told: bool
    """A figure or a name stands before it."""
    past: bool
    """A year stands there that is over."""
    over: bool
    """What is said before it is over, or has been so: a year that is, or a verb of the past."""


def _is_for_readers(code: str, listed: list[str], signs: _Signs) -> bool:
    """Whether a bracket asks readers to learn of something by themselves: "this is a thing (look it up)"."""
    asked = " ".join(listed) in words_of_checking(code, "said")
    return asked and not (signs.marked or signs.square or "?" in signs.low)


def _is_made(code: str, listed: list[str], signs: _Signs) -> bool:
    checks, confirms, asks = (words_of_checking(code, tag) for tag in ("checks", "confirms", "asks"))
    details, small = words_of_checking(code, "details"), words_of_checking(code, "small")
    bare = words_of_checking(code, "bare")
    if " ".join(listed) in bare or (
        listed[-1] in bare and details.union(small).issuperset(listed[:-1])
    ):  # "He won in 1987 (to be confirmed)"; what is to come others confirm
        return signs.over
    verbs = verbs_of_checking(code)
    whom = _whom(code, listed)
    if whom is not None:
        rest, asked = whom
        if not words_of_checking(code, "yours").isdisjoint(asked) or len(asked) > _ASKED:
            return False
        if not signs.told and not signs.marked:
            return False
        return not verbs.isdisjoint(rest) and verbs.union(details, small).issuperset(rest)
    if listed[0] in asks:  # "(ask Aunt Lou??)"
        behind = [word for word in listed[1:] if word not in small]
        sure = _DOUBTED in signs.low or (signs.told and signs.marked)
        return sure and 0 < len(behind) <= _ASKED and words_of_checking(code, "yours").isdisjoint(behind)
    if _DOUBTED in signs.low and len(listed) <= _ASKED and not verbs.isdisjoint(listed):
        return True  # "(or Bruges?? check!)"
    if signs.doubted and len(listed) <= _ASKED:  # "(??? which ones)"
        return not (small | details | verbs).isdisjoint(listed)
    known = verbs.union(details, small)
    if not known.issuperset(listed):
        return False
    if not checks.isdisjoint(listed):
        return (
            not details.isdisjoint(listed)
            or signs.marked
            or signs.square
            or (len(listed) == 1 and "?" in signs.low)
            or not words_of_checking(code, "this").isdisjoint(listed)
            or not words_of_checking(code, "open").isdisjoint(listed)
        )
    # When and where something takes place may have to be confirmed by others.
    asked_of = details if signs.past else words_of_checking(code, "figures")
    return not confirms.isdisjoint(listed) and not asked_of.isdisjoint(listed)


def _whom(code: str, listed: list[str]) -> tuple[list[str], list[str]] | None:
    """The words of a note without who is to be asked, and those for whom: "confirmar | com | o IBGE", "mit | Stadtarchiv | abklären"."""
    leads = words_of_checking(code, "with")
    at = next((index for index, word in enumerate(listed) if word in leads), -1)
    if at < 0 or at + 1 >= len(listed):
        return None
    verbs = verbs_of_checking(code)
    asked = listed[at + 1 :]
    if asked[-1] in verbs:  # the verb stands last: "bij gemeente navragen"
        return [*listed[:at], asked[-1]], asked[:-1]
    return listed[:at], asked
