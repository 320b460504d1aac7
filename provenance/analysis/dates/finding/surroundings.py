"""What stands right around a place in a text: the word before it, the word after it, and what the lexicon makes of them."""

from __future__ import annotations

from collections import Counter

from provenance.analysis.dates.names import Words, words
from provenance.api import lazy_pattern

_WORD_AFTER = lazy_pattern(r"['’]?s?[^\S\n]+([^\W\d_]\w*)")
_IN_QUOTES = lazy_pattern(r"(?: [A-Z][\w'’-]*)*(?:”|\"|(?<!\w)’|’(?!\w))")
_IN_NAME = lazy_pattern(r" [A-Z][a-z]+(?: [A-Z][a-z]+)?")
_PAIR = lazy_pattern(r"(?=\b([A-Z][a-z]+ [A-Z][\w’'-]*)\b(?!['’]s))")
_SMALL = lazy_pattern(r"\b[a-z][\w’'-]*")
_AGAIN = 2
"""So often a text has a name that no word shows to be one."""
_ONE_BY_ONE = 50
"""Names that are counted in the text by themselves: one takes a hundredth of the time of all at once, but a text may have thousands."""
_QUOTES = '“"‘'
_LONGEST_WORD = 20
"""Characters of the longest word that is looked for before a date."""
_OPENING = "([\"'“‘«—–"
NO_KINDS: frozenset[str] = frozenset()


def direction_of(kinds: frozenset[str]) -> int | None:
    """-1 for "last", 0 for "this", 1 for "next"; None for other words."""
    if "last" in kinds:
        return -1
    if "this" in kinds:
        return 0
    return 1 if "next" in kinds else None


class Surroundings:
    """The surroundings of places in one text."""

    def __init__(self, text: str, language: str) -> None:
        self.text = text
        self.language = language
        self.words: Words = words(language)
        self.modifier: tuple[int, int] = (-1, -1)
        """The last "late" or "the end of" that was met."""
        self._asked = 0
        self._pairs: Counter[str] | None = None
        self._small: frozenset[str] | None = None

    def with_modifier(self, start: int) -> int:
        """Where an expression begins together with the "late" or "the end of" before it."""
        first, end = self.modifier
        near = 0 <= end <= start <= end + 3 and self.text[end:start].strip(" \n\t\u00a0") in {"", "-"}
        return first if near else start

    def before(self, start: int) -> tuple[frozenset[str], int]:
        """What the word before a place makes of what stands there, and where that word begins."""
        before = self.text[max(0, start - _LONGEST_WORD) : start]
        words_only = before.rstrip()
        if not words_only or before.count("\n", len(words_only)) > 1:
            return NO_KINDS, start
        word = words_only.rsplit(None, 1)[-1].lstrip(_OPENING)
        place = start - len(before) + len(words_only) - len(word)
        return self.words.before.get(word.lower(), NO_KINDS), place

    def after(self, end: int) -> tuple[str, int]:
        """The word after a place, as written, and its end."""
        match = _WORD_AFTER.match(self.text, end)
        return (match[1], match.end(1)) if match else ("", end)

    def direction(self, kinds: frozenset[str], word_start: int) -> int | None:
        """-1 for "last", 0 for "this", 1 for "next" before a month or weekday, but not "the next March"."""
        direction = direction_of(kinds)
        return None if direction and "nearest" not in kinds and "definite" in self.before(word_start)[0] else direction

    def is_name_again(self, name: str) -> bool:
        """Whether two words with capitals stand side by side twice in the text, without "'s", and the second never in small letters."""
        if self._pairs is None:
            self._asked += 1
            if self._asked <= _ONE_BY_ONE and self.text.count(name) < _AGAIN:
                return False
            self._pairs = Counter(_PAIR.findall(self.text))
        if self._pairs[name] < _AGAIN:
            return False
        if self._small is None:
            self._small = frozenset(_SMALL.findall(self.text))
        return name.partition(" ")[2].lower() not in self._small

    def is_title(self, start: int, end: int) -> bool:
        """Whether a day is a name in quotation marks, or one with an article: "“Friday” is a film", "She read The Friday Murder Club".

        At the beginning of a sentence, where any article has a capital, two more capitals have to follow.
        """
        text = self.text
        first = start - 4 if text.startswith("The ", max(0, start - 4)) else start
        mark = text[first - 1 : first]
        if mark and mark in _QUOTES:
            return _IN_QUOTES.match(text, end) is not None
        named = _IN_NAME.match(text, end) if first < start else None
        return named is not None and (" " in named[0][1:] or (mark == " " and text[first - 2 : first - 1].isalpha()))


def precedes_noun(around: Surroundings, end: int) -> bool:
    """Whether a common noun may follow: a word in small letters that is no preposition or verb of the lexicon."""
    word, _ = around.after(end)
    known = around.words
    return word[:1].islower() and not (word in known.before or word in known.ahead or word in known.happened)
