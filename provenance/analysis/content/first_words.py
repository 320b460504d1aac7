"""The words of lines, and phrases by the word that they begin with."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from typing import Generic, TypeVar

from provenance.api import lazy_pattern
from provenance.named_tuples import NamedTuple
from provenance.phrases import Group

_MARKS = (
    r"\u0300-\u036f\u200c\u200d"
    r"\u0900-\u0903\u093a-\u093c\u093e-\u094f\u0951-\u0957\u0962-\u0963\u0981-\u0983\u09bc\u09be-\u09cd\u09d7\u09e2-\u09e3\u09fe-\u0a03\u0a3c-\u0a51\u0a70-\u0a71\u0a75\u0a81-\u0a83\u0abc\u0abe-\u0acd\u0ae2-\u0ae3\u0afa-\u0b03\u0b3c\u0b3e-\u0b57\u0b62-\u0b63\u0b82\u0bbe-\u0bcd\u0bd7\u0c00-\u0c04\u0c3c\u0c3e-\u0c56\u0c62-\u0c63\u0c81-\u0c83\u0cbc\u0cbe-\u0cd6\u0ce2-\u0ce3\u0d00-\u0d03\u0d3b-\u0d3c\u0d3e-\u0d4d\u0d57\u0d62-\u0d63\u0d81-\u0d83\u0dca-\u0ddf\u0df2-\u0df3"
)
"""Signs of vowels and the like, which are parts of words and no letters for `re`: those that stand over Latin letters, and those of the scripts of India (Mn and Mc of U+0900 to U+0DFF)."""
_WORD = rf"[^\W\d_]+(?:[{_MARKS}]+[^\W\d_]*)*"
TOKEN = lazy_pattern(rf"{_WORD}(?:'{_WORD})*|\d[\d.,:]*(?:[km]\b)?|[:|©>»›/·•@(+]")
_ASCII_TOKEN = lazy_pattern(r"[a-z]+(?:'[a-z]+)*|[0-9][0-9.,:]*(?:[km]\b)?|[:|>/@(+]")
"""The same for what is ASCII and in small letters, in a third of the time."""
_FOLD = (("\u2018", "'"), ("\u2019", "'"), ("\u02bc", "'"), *((mark, " ") for mark in "“”–—…"))
"""Makes the apostrophes of print plain ones, and blanks of its marks that `TOKEN` passes over: most lines are ASCII then."""
_SIGNS = frozenset(":|©>»›/·•@(+")
_NO_WORDS = _SIGNS | {"0"}
_NO_SIGNS = str.maketrans(
    {code: " " for code in range(128) if not chr(code).isalnum() and chr(code) not in _SIGNS | {"'"}}
)
"""Leaves of ASCII what `TOKEN` reads, and blanks."""
_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyz")
_SEARCHED = 40
"""So many words, and it is worth it to sort all phrases by theirs: a tenth of that are asked for of a text of 4 kB."""

SortT = TypeVar("SortT")


class Words(NamedTuple):
    """A line as it is looked up."""

    tokens: tuple[str, ...]
    """Words, numbers (as `0`) and the signs that matter, lower case."""
    words: tuple[str, ...]
    """The words alone."""


def _folded(text: str) -> str:
    for mark, plain in _FOLD:  # a tenth of the time of `translate`, which asks a table for every character
        text = text.replace(mark, plain)
    return text


def words_of(line: str) -> Words:
    """The words, numbers and signs of a line."""
    low = line.lower()
    if not low.isascii():
        low = _folded(low)
    if low.isascii():
        bare = low.translate(_NO_SIGNS)
        letters = bare.replace(" ", "")
        if letters.isalpha():  # no more than words: a quarter of the time that the pattern takes
            whole = tuple(bare.split())
            return Words(whole, whole)
        if "''" not in bare and letters.replace("'", "").isalpha():  # and those with an apostrophe in them
            whole = tuple([word for part in bare.split() if (word := part.strip("'"))])
            return Words(whole, whole)
    found: list[str] = (_ASCII_TOKEN if low.isascii() else TOKEN).findall(low)
    if "".join(found).replace("'", "").isalpha():
        whole = tuple(found)
        return Words(whole, whole)
    tokens = tuple(["0" if token[0].isdigit() else token for token in found])
    return Words(tokens, tuple([token for token in tokens if token not in _NO_WORDS]))


def _is_plain(text: str) -> bool:
    """Whether a text is nothing but words in lower case, as most phrases are: not worth a pattern at every start of the program."""
    return text.isascii() and text.islower() and text.replace(" ", "").isalpha()


def taken_apart(text: str) -> Words:
    """The words, numbers and signs of a phrase."""
    if _is_plain(text):
        words = tuple(text.split())
        return Words(words, words)
    return words_of(text)


def first_of(text: str, *, tokens: bool) -> str:
    """The first of the tokens, or of the words, of a text."""
    first = text.partition(" ")[0]
    if _is_plain(first):
        return first
    for found in TOKEN.finditer(_folded(text.lower())):
        token = found[0]
        if token not in _SIGNS and not token[0].isdigit():
            return token
        if tokens:
            return token if token in _SIGNS else "0"
    return ""


class ByFirstWord(Generic[SortT]):
    """Phrases of several sorts, each taken when the word, number or sign that it begins with first comes.

    Sorting five thousand phrases by their first words takes 4 ms, and of a line or two only a few words are asked for: the first ones
    are searched for in all phrases as one text, a line each, which takes a twentieth of a millisecond.
    """

    def __init__(self) -> None:
        self.is_sorted = False
        """Words were asked for so often that asking again costs nothing."""
        self._sorts: list[SortT] = []
        self._begins: list[int] = []
        """The number of the first phrase of each sort."""
        self._texts: list[str] = []
        self._plain: list[str] = [""]
        """The phrases that are in small letters, a line each behind the first, an empty one for each other phrase."""
        self._numbers: dict[str, list[int]] = {}
        """{first word: the phrases' numbers}; until all are sorted of those only that do not begin with a plain letter."""
        self._lines = ""
        self._searched = 0

    def add(self, sort: SortT, group: Group, *, tokens: bool) -> None:
        """Take the phrases of a group; `tokens`: those that begin with a number or a sign by that, and not by their first word."""
        first, texts = len(self._texts), group.texts
        self._sorts.append(sort)
        self._begins.append(first)
        self._texts += texts
        self._plain += texts if group.plain else [""] * len(texts)
        if group.plain and _LETTERS.issuperset([text[0] for text in texts]):
            return
        for number, text in enumerate(texts, first):
            if not group.plain or text[0] not in _LETTERS:
                self._numbers.setdefault(first_of(text, tokens=tokens), []).append(number)

    def take(self, first: str) -> list[tuple[SortT, str]]:
        """The phrases that begin with something, with their sorts, in the order in which they were added; to be asked once for each."""
        if self._searched == _SEARCHED and not self.is_sorted:
            self._sort()
        numbers = self._numbers.pop(first, [])
        if not self.is_sorted:
            self._searched += 1
            numbers = sorted([*numbers, *self._search(first)])
        return [(self._sorts[bisect_right(self._begins, number) - 1], self._texts[number]) for number in numbers]

    def _search(self, first: str) -> Iterator[int]:
        if not all(part.isalpha() for part in first.split("'")):
            return
        lines = self._lines = self._lines or "\n".join((*self._plain, ""))
        at = lines.find(f"\n{first}")
        number = counted = 0
        while at >= 0:
            end = at + 1 + len(first)
            if not lines[end + (lines[end] == "'")].isalpha():  # no longer word
                number, counted = number + lines.count("\n", counted, at), at
                yield number
            at = lines.find(f"\n{first}", end)

    def _sort(self) -> None:
        numbers = self._numbers
        for number, text in enumerate(self._plain[1:]):
            if text[:1] in _LETTERS:
                first = text.partition(" ")[0]
                if not first.isalpha():
                    first = first_of(text, tokens=False)
                if first in numbers:
                    numbers[first].append(number)
                else:
                    numbers[first] = [number]
        for listed in numbers.values():
            listed.sort()
        self._lines = ""
        self.is_sorted = True
