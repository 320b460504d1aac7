"""The words and marks of a sentence, in a form in which they can be looked up."""

from __future__ import annotations

import re
from collections.abc import Collection

from provenance.api import Span, lazy_pattern
from provenance.named_tuples import NamedTuple

_ROMANCE = lazy_pattern(
    r"[^\W\d_]{1,2}['’](?=\w)|(?:[Qq]u|[Jj]usqu|[Ll]orsqu|[Pp]uisqu|[Dd](?:all|ell)|[Nn]ell|[Aa]ll|[Ss]ull|[Qq]uell)['’](?=\w)|\w+(?:[-‐'’]\w+)*|[^\w\s]"
)
"""A word, without what is elided before it: "l'avocat" is two."""
_GERMAN = lazy_pattern(r"\w+(?:[-‐'’*:_/]\w+)*|[^\w\s]")
"""A word; also "Expert*innen" and "DN:s"."""
STOPS = frozenset(",;:.!?…()[]–—")
"""Marks at which a clause ends."""
LONGEST = 150
"""Words of a clause, and around a work in its sentence, at most: a "sentence" of thousands is a table or a list without marks, and would be read anew for each party."""
QUOTES = frozenset("\"“”„«»‘’'‹›")


class Clause(NamedTuple):
    """A sentence as words and marks."""

    words: list[str]
    lower: list[str]
    """In small letters, with straight apostrophes."""
    starts: list[int]
    ends: list[int]

    def span(self, first: int, behind: int) -> Span:
        """Where the words from one to before another stand in the text."""
        return Span(self.starts[first], self.ends[behind - 1])

    def at(self, index: int) -> str:
        """A word in small letters; empty outside of the sentence."""
        return self.lower[index] if 0 <= index < len(self.lower) else ""

    def capital(self, index: int) -> bool:
        """Whether a word begins with a capital."""
        return 0 <= index < len(self.words) and self.words[index][0].isupper()

    def is_word(self, index: int) -> bool:
        """Whether something is a word, or a number."""
        return 0 <= index < len(self.words) and self.words[index][0].isalnum()

    def ends_clause(self, index: int) -> bool:
        """Whether a clause ends at an index: a mark or a quotation mark stands there, or nothing."""
        word = self.at(index)
        return not word or word in STOPS or word in QUOTES

    def close(self, index: int) -> int:
        """Where the clause that holds an index ends; within what a clause has at most."""
        last = index + LONGEST
        while index < last and not self.ends_clause(index):
            index += 1
        return index

    def behind_brackets(self, index: int) -> int:
        """Behind what stands in brackets at an index, as a party behind a name; the index itself where nothing does."""
        if self.at(index) != "(":
            return index
        try:
            return self.lower.index(")", index, index + LONGEST) + 1
        except ValueError:
            return len(self.words) + 1  # nothing closes them

    def holds(self, words: Collection[str], first: int, behind: int) -> bool:
        """Whether one of some words in small letters stands in a stretch."""
        return any(word in words for word in self.lower[max(0, first) : behind])


def clause(text: str, span: Span, *, german: bool) -> Clause:
    """The words and marks of a stretch of text; `german`: a colon, a star or an apostrophe may stand within a word, as in Swedish and Turkish."""
    found: list[re.Match[str]] = [*(_GERMAN if german else _ROMANCE).finditer(text, span.start, span.end)]
    if not found:
        return Clause([], [], [], [])
    words = [one[0] for one in found]
    # None holds white space, so that all of them are written small at once.
    lower = "\n".join(words).replace("İ", "i").lower().replace("’", "'").replace("‐", "-").split("\n")
    return Clause(words, lower, [one.start() for one in found], [one.end() for one in found])
