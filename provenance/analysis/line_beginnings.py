"""Patterns of which every match begins a line, or a line or a sentence: asked where one begins, since a search tries each character."""

from __future__ import annotations

import re
import sys
from bisect import bisect_left
from collections.abc import Iterable, Iterator

from provenance.api import Document, analysis, lazy_pattern

__all__ = ["at_line", "at_lines", "beginnings", "brackets", "fitting_at", "places_of"]

_MARK = lazy_pattern(r"[.!?…:;”\"’)\]\n](?=(\s{0,2}))")
"""Behind which, and up to two blanks, a sentence or a line begins."""


def at_line(pattern: re.Pattern[str], text: str, end: int, start: int = 0) -> re.Match[str] | None:
    """The first match of text[start:end] that begins a line, of a pattern that begins with `^` and `re.MULTILINE`: to search for it would try each character.

    `start`: where a line begins.
    """
    while (found := pattern.match(text, start, end)) is None:
        start = text.find("\n", start, end) + 1
        if not start:
            return None
    return found


def at_lines(pattern: re.Pattern[str], text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
    """What `pattern.finditer(text, start, end)` gives, of a pattern of which every match begins a line and is not empty."""
    while True:
        found = pattern.match(text, start, end)
        if found is not None:
            yield found
            start = found.end() - 1  # a line may begin where the match ends
        start = text.find("\n", start, end) + 1
        if not start:
            return


@analysis()
def beginnings(document: Document) -> list[int]:
    """Where a line begins, and a sentence may: behind a stop or what closes it, and behind one and two blanks there."""
    text = document.text
    found, last = [0], 0
    add = found.append
    for mark in _MARK.finditer(text):
        at, end = mark.span(1)
        if at > last:  # a line may have ended among the blanks behind the mark before
            add(at)
            last = at
        while last < end:
            last += 1
            add(last)
    return found


@analysis()
def brackets(document: Document) -> list[int]:
    """Where round and square brackets open, which most texts have few of: for patterns that begin with one of both, since a search looks at each character."""
    return places_of(document.text, "([")


def places_of(text: str, signs: Iterable[str]) -> list[int]:
    """Where a text has one of a few signs, or of a few short strings of which no two begin at one place, in order of place: of rare ones in a fraction of the time of a search for any of them."""
    found: list[int] = []
    for sign in signs:
        at = text.find(sign)
        while at >= 0:
            found.append(at)
            at = text.find(sign, at + 1)
    found.sort()
    return found


def fitting_at(pattern: re.Pattern[str], text: str, places: list[int], start: int, end: int) -> Iterator[re.Match[str]]:
    """What `pattern.finditer(text, start, end)` gives, of a pattern of which every match begins at one of some places and is not empty."""
    for at in places[bisect_left(places, start) : bisect_left(places, end)]:
        if at >= start and (found := pattern.match(text, at, end)) is not None:
            yield found
            start = found.end()
