"""Lines that say what somebody still has to look up: "Jaartal nog checken bij het archief", "XX to check the spelling before this goes up", "Verificare la data con l'archivio prima di pubblicare".

They are read by their kinds of words, as notes in brackets are (`left_checks`): a verb of checking, a detail, whom to ask, until when. What readers are told to
check begins with a verb, so that takes the word for until when, which only writers have.
"""

from __future__ import annotations

from functools import cache

from provenance.api import Phrases, any_of, lazy_pattern
from provenance_plugins.boilerplate.drafts.left_checks import WORD_OF_CHECK, verbs_of_checking, words_of_checking

__all__ = ["is_line_note"]

_WORDS = Phrases.load(__package__, "left_checks")
_STRANGE = frozenset('@/|=<>#$%&+*\\_~^"“”«»;0123456789')
"""Signs that no such line has."""
_LONGEST, _MOST_WORDS, _ASKED, _OTHERS = 100, 14, 5, 4
"""Characters and words of the longest line, words of whoever is asked, and those of what is to be looked up that are in no list."""
_POLITE = frozenset({"please", "pls", "bitte", "svp", "aub", "graag", "to", "por", "favor", "still", "must"})
"""What stands before a verb that somebody is asked for."""
_OWED = lazy_pattern(
    lambda: (
        rf"(?:X{{2,4}}|(?=[^\n]*{_until()})(?:[A-Z]{{2,3}}|[A-Z][a-z]+)) to (?:{any_of(_WORDS.texts('owed'))}) [^.!?\n]{{2,80}}[.!]*"
    )
)
"""Who is to do something, by initials or by the letters in their place, before a text goes out."""


def _until() -> str:
    return rf"(?i:(?<!\w)(?:{any_of(_WORDS.texts('until'))})(?!\w))"


_UNTIL = lazy_pattern(_until)


_TAKEN_OUT = lazy_pattern(
    lambda: (
        rf"(?:please |pls )?(?:{any_of(_WORDS.texts('taken_out'))}) (?:{any_of(_WORDS.texts('pointed'))}) (?:[\w-]+ )?(?:{any_of(_WORDS.texts('parts'))})"
    )
)
"""What is to go before a text goes out, as its writer says in it: "Delete this paragraph before publishing"."""


def is_line_note(words: str) -> bool:
    """Whether a line is a note of what is to be looked up or done before a text goes out, in any language of the lexicon."""
    if len(words) > _LONGEST:
        return False
    if _OWED.fullmatch(words) is not None:
        return True
    if not _STRANGE.isdisjoint(words) or words.count(".") > 1:
        return False
    low = words.lower().replace("’", "'")
    until = _UNTIL.search(low)
    if until is not None and low[until.end() :].strip(" .!)"):
        return False  # "before publishing the report": somebody is told of
    rest = low if until is None else f"{low[: until.start()]} "
    if until is not None and _TAKEN_OUT.fullmatch(rest.rstrip(" ,(")) is not None:
        return True
    listed = WORD_OF_CHECK.findall(rest)
    if not 1 < len(listed) <= _MOST_WORDS:
        return False
    return any(_is_made(code, listed, until=until is not None) for code in _codes(frozenset(listed)))


def _codes(listed: frozenset[str]) -> list[str]:
    return [code for code in _languages() if not verbs_of_checking(code).isdisjoint(listed)]


@cache
def _languages() -> tuple[str, ...]:
    return tuple(_WORDS.by_language())


def _is_made(code: str, listed: list[str], *, until: bool) -> bool:
    verbs, details, small = (
        verbs_of_checking(code),
        words_of_checking(code, "details"),
        words_of_checking(code, "small"),
    )
    if not (words_of_checking(code, "yours") - small).isdisjoint(listed):
        return False
    leads = next((at for at, word in enumerate(listed) if at and word in words_of_checking(code, "with")), len(listed))
    asked, said = listed[leads + 1 :], listed[:leads]
    if asked and asked[-1] in verbs:  # the verb stands last: "bij de club navragen"
        said, asked = [*said, asked[-1]], asked[:-1]
    if verbs.isdisjoint(said) or details.isdisjoint(said) or len(asked) > _ASKED:
        return False
    others = [word for word in said if word not in verbs | details | small]
    if len(others) > _OTHERS:
        return False
    while said[0] in _POLITE and len(said) > 1:
        said = said[1:]
    # A detail without an article, and a verb behind it that is no finite one: nobody tells readers so.
    first = said[0] in details or (len(said) > 1 and said[1] in details and said[0] not in small | verbs)
    if until:
        return first or said[0] in verbs
    return first and not words_of_checking(code, "open").isdisjoint(said) and said[-1] in verbs
