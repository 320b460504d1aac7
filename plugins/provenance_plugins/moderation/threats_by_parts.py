"""Threats in ten languages by their forms: what should be done to somebody's body ("Dem gehört der Schädel eingeschlagen"), what we do to somebody's things next time, what becomes of whoever comes once more, who gets a bullet; what we do to whoever is spoken to ("Sonst zünden wir dir das Haus an"), and calls to kill one person with an office.

A single word makes none of them: each takes who should do it or when it is done, what is done, and to what of somebody; a verb takes its object or its particle, so that "I'll cut you some bread" is none. The forms and their words are in the lexicon (`threat_parts`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from provenance.analysis.characters import IN_LOWERED, lowered
from provenance.api import Document, Literals, Phrases, Span, analysis, any_of, lazy_pattern

if TYPE_CHECKING:
    from provenance_plugins.moderation.menaces import Address

__all__ = ["may_threaten_by_parts", "threats_by_parts"]

_TABLE = Phrases.load(__package__, "threat_parts")
_SIGNS = Phrases.load(__package__, "threat_signs")
_WORDS = Phrases.load(__package__, "open_threat_words")


def _pattern(language: str, tag: str) -> re.Pattern[str]:
    def source() -> str:
        from provenance.analysis.forms import any_form, words_of_class  # noqa: PLC0415 - where a text has a sign of one

        return any_form(_TABLE.texts(tag, language), lambda name: words_of_class(_TABLE, name, language))

    return lazy_pattern(source, re.IGNORECASE)


_LANGUAGES = ("en", "de", "fr", "es", "it", "pt", "nl", "pl", "sv", "tr")
_TOLD = {language: _pattern(language, "told") for language in _LANGUAGES}
_SPOKEN_TO = {language: _pattern(language, "spoken_to") for language in _LANGUAGES}
"""Of each language the threats of which somebody is told, and those to whoever is spoken to, with calls to kill one person with an office."""
_BEFORE, _BEHIND = 160, 240
"""Characters to either side of a sign in which all of such a threat stands."""


_REPORTED = lazy_pattern(
    lambda: rf"(?<![\w-])(?:(?:{any_of(_TABLE.texts('reports'))})|(?:{any_of(_TABLE.texts('reports_stem'))})\w*)(?!\w)",
    re.IGNORECASE,
)
"""A sentence that tells what somebody said or what is before a court."""
_SAID = lazy_pattern(lambda: rf"(?<![\w-])(?:{any_of(_WORDS.texts('report'))})(?!\w)", re.IGNORECASE)
"""The same of words that are said to somebody: whoever threatens speaks of courts and of the police himself."""
_NOT = lazy_pattern(lambda: rf"(?<![\w-])(?:{any_of(_TABLE.texts('denies'))})(?!\w)", re.IGNORECASE)


@analysis()
def may_threaten_by_parts(document: Document) -> bool:
    """Whether a text has one of the signs."""
    return IN_LOWERED.any_in(document, _any_sign())


@cache
def _signs(language: str) -> frozenset[str]:
    """One of these stands in each threat of a language, in small letters."""
    return frozenset(_SIGNS.texts(language, "any"))


@cache
def _any_sign() -> Literals:
    return Literals(dict.fromkeys(_SIGNS.texts(language="any")))


def threats_by_parts(document: Document) -> Iterator[Address]:
    """Such threats, at most one a sentence."""
    if not may_threaten_by_parts(document):
        return
    from provenance_plugins.moderation.menaces import Address  # noqa: PLC0415 - every text asks the condition above
    from provenance_plugins.moderation.passages import (  # noqa: PLC0415 - the same
        is_code,
        is_framed,
        sentence_around,
        trimmed,
    )

    reached = -1
    found = list(_found(document))
    to_you = frozenset(core for core, spoken_to in found if spoken_to)
    for core in sorted({core for core, _ in found}):
        if core.start < reached or is_code(document, core):
            continue
        sentence = sentence_around(document, core)
        said = _SAID if core in to_you else _REPORTED
        if is_framed(document, core, sentence) or said.search(document.text, *sentence) is not None:
            continue
        if _NOT.search(document.text, max(sentence.start, core.start - _NEAR), core.start) is not None:
            continue
        reached = sentence.end
        yield Address(trimmed(document, sentence), "parts", document.slice(core), direct=False, place=core, core=core)


def _found(document: Document) -> Iterator[tuple[Span, bool]]:
    """Where the forms of a language stand around its signs, and whether somebody is spoken to; each place is read once."""
    text, low = document.text, lowered(document)
    places = IN_LOWERED.find_all(document, low, _any_sign())
    for language in _LANGUAGES:
        signs = _signs(language)
        for start, end in _windows(sorted(at for sign, at in places if sign in signs)):
            for match in _TOLD[language].finditer(text, start, end):
                yield Span(*match.span()), False
            for match in _SPOKEN_TO[language].finditer(text, start, end):
                yield Span(*match.span()), True


def _windows(places: list[int]) -> Iterator[tuple[int, int]]:
    """The stretches around places, those that overlap as one: each character is read once."""
    start = end = -1
    for at in places:
        if at - _BEFORE > end:
            if end >= 0:
                yield start, end
            start = max(0, at - _BEFORE)
        end = at + _BEHIND
    if end >= 0:
        yield start, end


_NEAR = 20
"""Characters before such words in which they are denied."""
