"""Pointers to other articles without a mark behind them, within a line into which a page was joined: before the titles with which it ends, or in capitals; and the label of a sponsor before the byline."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from provenance.analysis.content.lookup import LEXICON
from provenance.api import Document, Phrases, any_of, lazy_pattern

__all__ = ["LABELS_OF_SPONSORS", "POINTERS", "pointers_in", "sponsors_in"]

_WORDS = Phrases.load(LEXICON, "glued")
POINTERS = tuple(f"{text.lower()}{mark}" for text in _WORDS.texts("points") if " " in text for mark in (" ", ":"))
"""Those of several words, before a blank or a colon."""
LABELS_OF_SPONSORS = tuple(f"{text} " for text in _WORDS.texts("sponsors"))
_SHORTEST, _LONGEST = 60, 1_600
"""Characters of the titles together."""
_TITLES = 2
"""Places at least at which one title joins the next."""
_JOINT = lazy_pattern(
    r"(?:[a-zß-ÿ\d]{2}|[a-zß-ÿ][?!’'”\")])\s(?=[“\"'‘«#]?(?:[A-ZÀ-Þ][a-zß-ÿ’'-]*\s[a-zß-ÿ]|[A-ZÀ-Þ]{4,}:?\s[A-ZÀ-Þa-zß-ÿ]|[A-ZÀ-Þ]\s[a-zß-ÿ]))"
)
"""The end of a title and the first word of the next one, which goes on in small letters."""
_STOPPED = lazy_pattern(r"[a-zß-ÿ\d)]{2}[.…]\s")
"""The end of a sentence, which lists of titles have none of."""
_TITLE = lazy_pattern(r"\s[“\"'‘«]?[A-ZÀ-Þ][\w’'-]*\s(?:[\w’'-]+\s)?[a-zß-ÿ]")
_LABEL = lazy_pattern(r"\s?:\s[“\"'‘«]?[A-ZÀ-Þ][\w’'-]*:?\s\w+\s\w")
"""The colon and the title behind a pointer in small letters that no sentence ends before, as the cells of rows have it."""
_GLUED = frozenset(".!?…")
"""Behind one of these without a blank a line of a page began."""
_LETTERS_BEFORE = 24
"""Characters before a pointer in capitals in which small letters stand: the text is not all in capitals."""


@cache
def _pointer() -> re.Pattern[str]:
    return re.compile(
        rf"(?:(?<=[.!?…)\]”\"’'»])\s{{0,2}}|(?<=[^\W_]\s))(?P<said>{any_of(text for text in _WORDS.texts('points') if ' ' in text)})(?=\s?:?\s)",
        re.IGNORECASE,
    )


def pointers_in(document: Document, start: int, end: int) -> Iterator[tuple[str, int, int]]:
    """A pointer with all titles up to the end of its line, or alone where it is in capitals and nothing shows where its title ends."""
    text = document.text
    for found in _pointer().finditer(text, start, end):
        first, last = found.span("said")
        if not text[first].isupper():
            continue
        line = text.find("\n", last, last + _LONGEST)
        line = len(text) if line < 0 else line  # a longer rest of a line is no list of titles
        if line - last <= _LONGEST and _are_titles(text, last + 1, line):
            yield "related", first, first + len(text[first:line].rstrip())
            return
        if document.row is not None and text[first - 1].isspace() and _LABEL.match(text, last) is not None:
            if text[first - 2].isalnum() and found["said"][1:].islower():
                yield "related", first, text.index(":", last) + 1
            continue
        if text[first - 1] in _GLUED and text[last] == " " and text[last + 1 : last + 2].isupper():
            yield "related", first, last  # no author has a sentence begin so
            continue
        before = text[max(0, first - _LETTERS_BEFORE) : first]
        if found["said"].isupper() and any(map(str.islower, before)) and _TITLE.match(text, last) is not None:
            yield "related", first, last


def _are_titles(text: str, start: int, end: int) -> bool:
    """Whether the rest of a line is titles that were joined: no sentence ends in it, and again and again a capital begins what nothing parts from the words before."""
    rest = text[start:end].strip()
    if not _SHORTEST <= len(rest) <= _LONGEST or not rest[0].isalnum() or rest[0].islower() or rest[-1] in ".:;…":
        return False
    if _STOPPED.search(rest) is not None:
        return False
    return len(_JOINT.findall(rest)) >= _TITLES


_SPONSOR = lazy_pattern(
    lambda: (
        rf"(?m:^)(?P<said>(?i:{any_of(_WORDS.texts('sponsors'))}))(?=\s(?:Por|By|Von|Par|Di|Door|Oleh|Av)(?:\s[A-ZÀ-Þ]|(?<=[a-z])[A-ZÀ-Þ][a-zß-ÿ]))"
    )
)


def sponsors_in(document: Document, start: int, end: int) -> Iterator[tuple[str, int, int]]:
    """The label of a sponsor who is lost, right before a byline: "Oferecido por Por Ana Cruz"."""
    for found in _SPONSOR.finditer(document.text, start, end):
        yield "advertisement", *found.span("said")
