"""The words of a text, read once, to look quotations up in: as one run of letters, in which only words count."""

from __future__ import annotations

import unicodedata
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import NamedTuple

from provenance.analysis.citations.citation import SUPERSCRIPT_FIGURES
from provenance.api import Span, lazy_pattern
from provenance_plugins.citations.against_sources.source_marks import (
    asides,
    counted,
    interruptions,
    note_marks,
    repeated_lines,
)
from provenance_plugins.citations.against_sources.spelling import spelled

__all__ = ["SourceWords", "Stream", "Word", "fold", "read_words"]

_FRACTIONS = "½¼¾⅓⅔⅛⅜⅝⅞"
# Scripts without blanks between words: each of their letters is taken for one.
_UNPARTED = "\u0e00-\u0eff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
_LETTERS = rf"[^\W\d_{SUPERSCRIPT_FIGURES}{_FRACTIONS}{_UNPARTED}]+"
_WORD = lazy_pattern(rf"{_LETTERS}(?:['’ʼ]{_LETTERS})*|\d+(?:[.,]\d+)*|[{_FRACTIONS}&{_UNPARTED}]|(?<=\d)\s?%")
_THOUSANDS = lazy_pattern(r"\d{1,3}(?:,\d{3})+")
_SIGNS = {"&": "and", "%": "percent"}
_LINE = lazy_pattern(r"[\n\f]")


class Word(NamedTuple):
    """A word of a text: as it is compared, and its place."""

    letters: str
    start: int
    end: int


class Stream(NamedTuple):
    """Some words of a text as one run of letters."""

    letters: str
    at: array[int]
    """Where in the letters each word begins, and where the last one ends."""
    indices: Sequence[int]
    """Which word of the text each one is."""

    def word_at(self, letter: int) -> int | None:
        """The word that begins at a letter; the number of words where the last one ends, None inside a word."""
        found = bisect_left(self.at, letter)
        return found if found < len(self.at) and self.at[found] == letter else None


def read_words(text: str) -> list[Word]:
    """The words of a text: runs of letters, figures with a sign at each end so that none is a part of another, and the signs for words.

    Capitals, accents, apostrophes and the forms of letters do not count, nor does what stands between words.
    """
    once: dict[str, str] = {}
    words: list[Word] = []
    for match in _WORD.finditer(text):
        written = match[0]
        letters = once.get(written)
        if letters is None:
            letters = once[written] = fold(written)
        if letters:
            words.append(Word(letters, *match.span()))
    return words


def fold(word: str) -> str:
    """A word as it is compared."""
    if word[0].isdigit() or word[0] in _FRACTIONS:
        return f"#{word.replace(',', '') if _THOUSANDS.fullmatch(word) else word}#"
    sign = _SIGNS.get(word.strip())
    if sign is not None:
        return sign
    if word.isascii():
        return word.lower().replace("'", "")
    plain = unicodedata.normalize("NFKD", word).casefold()
    return "".join(sign for sign in plain if sign.isalnum())


class SourceWords:
    """The words of a work, and the ways in which a quotation may read them."""

    def __init__(self, text: str, pages: Sequence[int] = ()) -> None:
        """`pages` is where the pages of the text begin, behind the first one."""
        words = read_words(text)
        self.text = text
        self.words = [word.letters for word in words]
        self.starts = array("I", (word.start for word in words))
        self.ends = array("I", (word.end for word in words))
        self._page_starts = pages

    def span(self, first: int, last: int) -> Span:
        """The place of the words from one to another, with that one."""
        return Span(self.starts[first], self.ends[last])

    @cached_property
    def plain(self) -> Stream:
        """Every word."""
        return _stream(self.words, range(len(self.words)))

    @cached_property
    def bare(self) -> Stream:
        """Without what an edition puts between the words of a work: marks of notes, numbers of verses and lines, lines that stand on every page."""
        dropped = self._dropped((*note_marks(self.text), *counted(self.text), *repeated_lines(self.text)))
        return self._without(dropped) if dropped else self.plain

    @cached_property
    def told(self) -> Stream:
        """Without what stands between the halves of a speech that is quoted there ("…,” she said, “…"), and remarks of who wrote it down."""
        between = self._dropped((*interruptions(self.text), *asides(self.text)))
        if not between:
            return self.bare
        return self._without(between | (set(range(len(self.words))) - set(self.bare.indices)))

    @cached_property
    def spelled(self) -> Stream:
        """In one of several spellings."""
        once = {word: spelled(word) for word in set(self.words)}
        return _stream([once[word] for word in self.words], self.bare.indices)

    @cached_property
    def lines(self) -> frozenset[int]:
        """The first words of lines."""
        return frozenset(bisect_left(self.starts, match.end()) for match in _LINE.finditer(self.text))

    @cached_property
    def pages(self) -> tuple[int, ...]:
        """The first words of pages, behind the first page."""
        return tuple(bisect_left(self.starts, page) for page in self._page_starts)

    @cached_property
    def running(self) -> list[str]:
        """The words of the bare text, in which passages are looked for."""
        return [self.words[one] for one in self.bare.indices]

    @cached_property
    def places(self) -> dict[str, list[int]]:
        """Where each of the running words stands."""
        places: dict[str, list[int]] = {}
        for index, word in enumerate(self.running):
            places.setdefault(word, []).append(index)
        return places

    def passage(self, first: int, last: int) -> Span:
        """The place of the running words from one to another, with that one."""
        return self.span(self.bare.indices[first], self.bare.indices[last])

    def _dropped(self, spans: Iterable[Span]) -> set[int]:
        """The words that lie in some spans."""
        return {
            index
            for span in spans
            for index in range(bisect_left(self.starts, span.start), bisect_left(self.starts, span.end))
        }

    def _without(self, dropped: set[int]) -> Stream:
        return _stream(self.words, [index for index in range(len(self.words)) if index not in dropped])


def _stream(words: Sequence[str], index: Sequence[int]) -> Stream:
    at = array("I", [0])
    total = 0
    for one in index:
        total += len(words[one])
        at.append(total)
    return Stream("".join([words[one] for one in index]), at, index)
