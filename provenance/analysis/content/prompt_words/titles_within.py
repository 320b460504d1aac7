"""Titles of other articles in a text that was kept as one line: behind a label and a colon between two sentences ("READ: The mill closes"), and with dashes between them at its end ("Further reading - The mill closes - The ferry goes on")."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from provenance.analysis.content.lookup import LEXICON
from provenance.api import Document, Phrases, any_of, lazy_pattern

__all__ = ["DASHED", "WITHIN", "dashed_in", "labelled_within"]

_WORDS = Phrases.load(LEXICON, "glued")
WITHIN = tuple(f"{text}:" for text in _WORDS.texts("within"))
"""Labels with their colon."""
DASHED = tuple(
    f"{text}{mark}" for text in (*_WORDS.texts("dashed"), *_WORDS.texts("lists")) for mark in (" -", " –", ":", " •")
)
"""Heads with what stands behind them."""
_LABELLED = lazy_pattern(
    lambda: (
        rf"(?<=[.!?…)\]”\"’'»] )(?P<said>(?=[A-ZÀ-Þ])(?i:{any_of(_WORDS.texts('within'))}):) (?=(?P<title>[“\"'‘]?[A-ZÀ-Þ][^\n.!?]{{20,200}}))"
    )
)
_SMALL = lazy_pattern(r"(?<![\w’'-])[a-zß-ÿ]{2,}(?![\w’'-])")
_IN_SMALL = 2
"""Words in small letters of a title, at least."""
_DASH = lazy_pattern(r"\s[-–•]\s+(?=[“\"'‘«¿¡]?[A-ZÀ-Þ\d])")
_TITLES, _LONGEST, _MOST = 2, 160, 2_400
"""Titles behind a head, at least; characters of one, at most; and of all."""
_STOPPED = lazy_pattern(r"[a-zß-ÿ]{2}\.\s[A-ZÀ-Þ]")


@cache
def _head() -> re.Pattern[str]:
    words = any_of((*_WORDS.texts("dashed"), *_WORDS.texts("lists")))
    return re.compile(rf"(?<=\S )(?P<said>(?=[A-ZÀ-Þ])(?i:{words}))\s?:?(?=\s[-–•]\s)")


def labelled_within(document: Document, start: int, end: int) -> Iterator[tuple[str, int, int]]:
    """The label of a title between two sentences of a row; where the title ends, nothing shows."""
    if document.row is None:
        return
    for found in _LABELLED.finditer(document.text, start, end):
        if len(_SMALL.findall(found["title"])) >= _IN_SMALL and _labels(found["said"], found["title"]):
            yield "related", *found.span("said")


def _labels(said: str, title: str) -> bool:
    """Whether words before a colon are the label of a title: one word in small letters may ask somebody who listens, unless a title follows in capitals as headlines have them: "Listen: I have never been one to complain"."""
    if said[1:].isupper() or " " in said:
        return True
    long = [word for word in title.split()[1:] if len(word) >= _LONG_WORD]
    return 2 * sum(word[0].isupper() for word in long) >= len(long)


_LONG_WORD = 4
"""Letters of a word that headlines write with a capital."""


def dashed_in(document: Document, start: int, end: int) -> Iterator[tuple[str, int, int]]:
    """The head of a list with all titles up to the end of its line; not on a page, where they are links, nor in what somebody wrote."""
    text = document.text
    if document.whole_page or document.is_written:
        return
    for found in _head().finditer(text, start, end):
        line = text.find("\n", found.end(), found.end() + _MOST)
        line = len(text) if line < 0 else line
        if line - found.end() > _MOST:
            continue
        titles = _DASH.split(text[found.end() : line])[1:]
        if len(titles) < _TITLES or any(len(title) > _LONGEST or _STOPPED.search(title) for title in titles):
            continue
        first = found.start("said")
        yield "related", first, first + len(text[first:line].rstrip())
