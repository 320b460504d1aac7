"""Hatred of groups that its grammar shows, in ten languages: a group as the subject of a main clause that is called vermin or a disease ("Die Zuwanderer sind Parasiten"); in English also those who are not wanted for what they are said to do. The forms and their words are in the lexicon."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

from provenance.analysis.characters import lowered
from provenance.analysis.forms import any_form, words_of_class
from provenance.analysis.line_beginnings import beginnings, fitting_at
from provenance.api import Document, Phrases, Span, any_of, lazy_pattern
from provenance_plugins.moderation.passages import is_code, is_framed, sentence_around, trimmed

__all__ = ["hate_abroad"]

_FORMS = Phrases.load(__package__, "hate_forms")
_WORDS = Phrases.load(__package__, "open_threat_words")
_BEGINS = r"(?:\A|(?<=[.!?…:;\n]\s)|(?<=\n))"


def _hate() -> str:
    written = (
        any_form(_FORMS.texts("forms", code), partial(words_of_class, _FORMS, language=code))
        for code in sorted(_FORMS.languages)
    )
    return rf"{_BEGINS}(?:{'|'.join(written)})"


_HATE = lazy_pattern(_hate, re.IGNORECASE)
_BLACKS = lazy_pattern(
    lambda: rf"\b(?:{any_of(_FORMS.texts('black'))})\s(?:{any_of(_FORMS.texts('copula'))})\b", re.IGNORECASE
)
_WHITES = lazy_pattern(lambda: rf"\b(?:{any_of(_FORMS.texts('white'))})\b", re.IGNORECASE)
"""Beside these the blacks are the pieces of a game."""
_REPORTED = lazy_pattern(
    lambda: (
        rf"(?<!\w)(?:{any_of((*_WORDS.texts('report'), *_FORMS.texts('reports')))}|(?:{any_of(_FORMS.texts('reports_stem'))})\w*)(?!\w)"
    ),
    re.IGNORECASE,
)
"""A sentence that tells what others say, or denies it."""


def hate_abroad(document: Document) -> Iterator[tuple[Span, Span]]:
    """The sentence and the words of each, at most one a sentence."""
    low = lowered(document)
    if len(low) != len(document.text):
        low = document.text
    reached = -1
    for match in fitting_at(_HATE, low, beginnings(document), 0, len(low)):
        core = Span(*match.span())
        if core.start < reached or is_code(document, core):
            continue
        sentence = sentence_around(document, core)
        said = document.slice(sentence).rstrip()
        if said.endswith("?") or is_framed(document, core, sentence) or _REPORTED.search(said) is not None:
            continue
        if _WHITES.search(said) is not None and _BLACKS.search(document.slice(core)) is not None:
            continue
        reached = sentence.end
        yield trimmed(document, sentence), core
