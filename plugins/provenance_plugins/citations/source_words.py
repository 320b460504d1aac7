"""The words of a supplied work, read once, to look quotations up in."""

from __future__ import annotations

import unicodedata
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from provenance.api import Phrases, Span, lazy_pattern

__all__ = ["SourceWords", "join_divided", "read_source", "without_marks"]

_NUMBERS = Phrases.load(__package__, "number_words")
_WORD = lazy_pattern(r"\w+(?:['’.,]\w+)*")
# A word that the end of a line divides, or may divide where a soft hyphen stands.
_BREAK = lazy_pattern(r"(?<=\w)(?:[-‐¬]\s+|\u00ad\s*)(?=\w)")
_NOTED = lazy_pattern(r"([^\W\d_]{3,}(?:'[^\W\d_]+)?)[.,]?\d{1,3}")
"""A word on which the number of a note hangs, once raised: "Hollis.1", "severe2"."""
_LONGEST_NUMBER = 3
"""Digits of the number of a note."""
_CLOSING = frozenset(".,;:!?…”\"’'»)]")
_LINE = lazy_pattern(r"[\n\f]")


class SourceWords(NamedTuple):
    """The words of a text, folded; everything else says where they stand, as indices of words."""

    text: str
    words: list[str]
    starts: array[int]
    """Text offsets, as are the ends."""
    ends: array[int]
    known: frozenset[str]
    divided: tuple[int, ...]
    """The first halves of what may be one word: a hyphen and the end of a line stand behind."""
    lines: frozenset[int]
    """The first words of lines, where there are pages."""
    pages: tuple[int, ...]
    """The first words of pages, behind the first one."""

    def span(self, start: int, end: int) -> Span:
        """The place of the words from `start` to `end`."""
        return Span(self.starts[start], self.ends[end - 1])


def _fold(word: str) -> str:
    """A word as it is compared."""
    return unicodedata.normalize("NFKC", word).replace("’", "'").casefold()


def read_source(text: str, pages: Sequence[int] = ()) -> SourceWords:
    """The words of a text; `pages` is where its pages begin, behind the first one."""
    words: list[str] = []
    starts, ends = array("L"), array("L")
    once: dict[str, str] = {}
    for match in _WORD.finditer(text):
        word = _fold(match[0])
        words.append(once.setdefault(word, word))
        starts.append(match.start())
        ends.append(match.end())
    found = ((bisect_left(ends, match.start()), bisect_left(starts, match.end())) for match in _BREAK.finditer(text))
    divided = tuple(first for first, second in found if second == first + 1)
    lines = frozenset(bisect_left(starts, match.end()) for match in _LINE.finditer(text)) if pages else frozenset[int]()
    turned = tuple(bisect_left(starts, page) for page in pages)
    return SourceWords(text, words, starts, ends, frozenset(once), divided, lines, turned)


def without_marks(source: SourceWords) -> SourceWords:
    """The words of a text without the marks of its notes, and "per cent" as one word: what two editions of one passage may differ in.

    The text itself is returned where it has neither.
    """
    text, words = source.text, list(source.words)
    dropped: set[int] = set()
    changed = False
    parted = _parted()
    for at, word in enumerate(words):
        if word[-1].isdigit():
            if word.isdigit():
                if len(word) <= _LONGEST_NUMBER and _is_mark(text, source.starts[at], source.ends[at]):
                    dropped.add(at)
            elif (noted := _NOTED.fullmatch(word)) is not None:
                words[at] = noted[1]
                changed = True
        elif at and (words[at - 1], word) in parted:
            words[at - 1] += word
            dropped.add(at)
    if not dropped and not changed:
        return source
    kept = [at for at in range(len(words)) if at not in dropped]
    moved = {at: index for index, at in enumerate(kept)}

    def move(indices: Iterable[int]) -> Iterator[int]:
        return (moved[at] for at in indices if at in moved)

    return SourceWords(
        text,
        [words[at] for at in kept],
        array("L", (source.starts[at] for at in kept)),
        array("L", (source.ends[at] for at in kept)),
        frozenset(words),
        tuple(move(source.divided)),
        frozenset(move(source.lines)),
        tuple(move(source.pages)),
    )


@cache
def _parted() -> frozenset[tuple[str, ...]]:
    """Words that are written as one or as two: "percent" and "per cent"."""
    words = _NUMBERS.texts("percent")
    return frozenset(tuple(word.split()) for word in words if " " in word and word.replace(" ", "") in words)


def _is_mark(text: str, start: int, end: int) -> bool:
    """Whether a number is that of a note: in square brackets, or close behind a stop or a mark that closes a quotation."""
    before, behind = text[start - 1 : start], text[end : end + 1]
    if before == "[":
        return behind == "]"
    return before in _CLOSING and not text[start - 2 : start - 1].isdigit() and behind not in {"%", "°"}


def join_divided(source: SourceWords, known: Iterable[str]) -> SourceWords:
    """The words of a text in which those that the end of a line divides are whole where they are among some that are known."""
    words = source.words
    seconds = {at + 1 for at in source.divided if words[at] + words[at + 1] in known}
    if not seconds:
        return source
    kept = [at for at in range(len(words)) if at not in seconds]
    moved = {at: index for index, at in enumerate(kept)}

    def move(indices: Iterable[int]) -> Iterator[int]:
        return (moved[at] for at in indices if at in moved)

    whole = ["".join(words[at:end]) for at, end in zip(kept, (*kept[1:], len(words)), strict=True)]
    last = array("L", (source.ends[end - 1] for end in (*kept[1:], len(words))))
    first = array("L", (source.starts[at] for at in kept))
    pages = tuple(move(source.pages))
    return SourceWords(source.text, whole, first, last, source.known, (), frozenset(move(source.lines)), pages)
