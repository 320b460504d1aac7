"""The entries of a list by what a lost mark is held against: the name that they begin with, and names that differ from it by a letter. Of a thousand marks each is held against the few entries that may be meant, and not against a thousand."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from itertools import chain
from typing import NamedTuple

from provenance.analysis import citations
from provenance.analysis.citations.citation import folded_name, is_of_name
from provenance.api import Document, Span, lazy_pattern

__all__ = ["YEAR", "Entries", "OfName", "differs_by_one", "entries_of"]

YEAR = lazy_pattern(r"(?<!\d)(?:1[5-9]|20)\d\d(?!\d)")
_ANY_YEAR = lazy_pattern(r"(?=((?:1[5-9]|20)\d\d))")
_RUN = lazy_pattern(r"[^\W_]+")
_INITIALS = lazy_pattern(r"\A\s*(?:[^\W\d_a-z]\.[\s\xa0-]{0,2}){1,3}")
_PARTS = lazy_pattern(r"[,.;:()“”\"«»]+(?:\s|\Z)|\s[“\"«(]")
_NO_TITLE = lazy_pattern(r"\d|(?<![^\W_])[^\W\d_]\.|https?:")
_NAME = lazy_pattern(r"[^\W\d_a-z][\w’'-]+")
_BY, _ENTRY, _TITLE = 80, 300, 10
"""Characters of an entry in which the name of whose it is begins, those in which its title stands, and those of the shortest title."""
_AUTHORS = 120
"""Characters of an entry in which its authors stand."""


class _Entry(NamedTuple):
    words: str
    year: str


class OfName:
    """The entries that begin with one name."""

    def __init__(self, entries: list[_Entry]) -> None:
        self._nearest: dict[str, tuple[str, str] | None] = {}
        self._first: dict[str, str] = {}
        """Of each year the first entry by its letters."""
        for words, year in entries:
            self._first[year] = min(words, self._first.get(year, words))
        self._entries = entries

    def of_other_year(self, year: str) -> tuple[str, str] | None:
        """The words of the entry whose year is the nearest other one, and that year."""
        if year not in self._nearest:
            others = [(abs(int(one) - int(year)), words, one) for one, words in self._first.items() if one != year]
            self._nearest[year] = min(others)[1:] if others else None
        return self._nearest[year]

    def has_title(self, around: str, year: str) -> bool:
        """Whether some words name the title of an entry of another year."""
        beginnings = {around[at : at + _TITLE] for at in range(len(around) - _TITLE + 1)} & self._titles.keys()
        return any(
            title in around and years != {year}
            for beginning in beginnings
            for title, years in self._titles[beginning].items()
        )

    @cached_property
    def _titles(self) -> dict[str, dict[str, set[str]]]:
        """Titles with the years of their entries, by their beginnings."""
        found: dict[str, dict[str, set[str]]] = {}
        for words, year in self._entries:
            for title in _titles(words):
                found.setdefault(title[:_TITLE], {}).setdefault(title, set()).add(year)
        return found


class Entries:
    """All entries of a document."""

    def __init__(self, words: list[str]) -> None:
        self._words = words
        self._of_name: dict[str, OfName] = {}
        self._near: dict[tuple[str, str], tuple[str, str]] = {}
        self._deleted: dict[str, dict[str, list[int]]] = {}

    def of_name(self, label: str) -> OfName:
        """Those that begin with the name of a label ("cruz 2017"), also behind its initials: "M. Friedman, Capitalism and Freedom"."""
        name = label.rpartition(" ")[0]
        if name not in self._of_name:
            runs = _RUN.findall(name)
            listed = self._by_end.get(runs[-1], ()) if runs else self._dated
            found = [_Entry(words, year) for words, bare, year in listed if is_of_name(bare, label)]
            self._of_name[name] = OfName(found)
        return self._of_name[name]

    @cached_property
    def _dated(self) -> list[tuple[str, str, str]]:
        """Each entry with a year: its words, those without initials at its head, and its year."""
        found = ((words, YEAR.search(words)) for words in self._words)
        return [(words, _INITIALS.sub("", words, count=1), year[0]) for words, year in found if year is not None]

    @cached_property
    def _by_end(self) -> dict[str, list[tuple[str, str, str]]]:
        """Entries by each end of each word of their beginning: what ends a name ends a word."""
        found: dict[str, list[tuple[str, str, str]]] = {}
        for entry in self._dated:
            runs = set(_RUN.findall(folded_name(entry[1][:_BY])))
            for end in {run[at:] for run in runs for at in range(len(run))}:
                found.setdefault(end, []).append(entry)
        return found

    def near_name(self, surname: str, year: str, said: str) -> tuple[str, str]:
        """The words of an entry of a year with a name that differs from a surname by one letter, and that name; empty where there is none. The letter that tells two works of a year apart, which is in `said`, leads to the one that is meant."""
        key = (surname, said)
        if key not in self._near:
            self._near[key] = self._nearest(surname, year, said)
        return self._near[key]

    def _nearest(self, surname: str, year: str, said: str) -> tuple[str, str]:
        if year not in self._deleted:
            self._deleted[year] = self._without_a_letter(year)
        by_letters = self._deleted[year]
        numbers = sorted({number for one in _without_one(surname) for number in by_letters.get(one, ())})
        for words in sorted((self._words[number] for number in numbers), key=lambda one: said not in one):
            for match in _NAME.finditer(words[:_AUTHORS]):
                if differs_by_one(match[0].casefold(), surname):
                    return words, match[0]
        return "", ""

    def _without_a_letter(self, year: str) -> dict[str, list[int]]:
        """The numbers of a year's entries by their names, and by these without one of their letters: names that differ by one have some of them in common."""
        found: dict[str, list[int]] = {}
        for number in self._of_year.get(year, ()):
            names = {match[0].casefold() for match in _NAME.finditer(self._words[number][:_AUTHORS])}
            for one in set(chain.from_iterable(map(_without_one, names))):
                found.setdefault(one, []).append(number)
        return found

    @cached_property
    def _of_year(self) -> dict[str, list[int]]:
        found: dict[str, list[int]] = {}
        for number, words in enumerate(self._words):
            for year in set(_ANY_YEAR.findall(words)):
                found.setdefault(year, []).append(number)
        return found


def entries_of(document: Document) -> Entries:
    """The entries of a document's lists, and its notes."""
    return document.recall("entries by name", _entries_of)


def _entries_of(document: Document) -> Entries:
    return Entries([document.slice(one.place) for one in citations(document).notes if isinstance(one.place, Span)])


def _titles(entry: str) -> list[str]:
    """What may be the title in an entry: its parts of two words and more that have neither initials nor figures."""
    parts = (" ".join(part.casefold().split()) for part in _PARTS.split(entry[:_ENTRY]))
    return [part for part in parts if " " in part and len(part) >= _TITLE and _NO_TITLE.search(part) is None]


def _without_one(name: str) -> Iterator[str]:
    """A name, and it without each of its letters."""
    yield name
    for at in range(len(name)):
        yield name[:at] + name[at + 1 :]


def differs_by_one(one: str, other: str) -> bool:
    """Whether a letter was changed, left out, put in, or changed its place with the next one."""
    if one == other or abs(len(one) - len(other)) > 1:
        return False
    start = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    first, second = one[start:], other[start:]
    if len(one) == len(other):
        return first[1:] == second[1:] or (first[:2] == second[1::-1] and first[2:] == second[2:])
    return first[1:] == second or first == second[1:]
