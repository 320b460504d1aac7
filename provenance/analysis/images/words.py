"""The words of credits, looked for in captions and alternative texts: short strings, in any language."""

from __future__ import annotations

from functools import cache

from provenance.api import Phrases, lazy_pattern
from provenance.named_tuples import NamedTuple

CREDIT = Phrases.load(__package__, "credit")
DRAWN = Phrases.load(__package__, "drawn")
GRAPHIC = Phrases.load(__package__, "graphic")
PARTS = Phrases.load(__package__, "credit_parts")
NAMES = Phrases.load(__package__, "names")

_WORD = lazy_pattern(r"[^\W\d_]+|\d+")
_UNSPACED = "\u0e00"
"""From here on, more or less, are the scripts that put no spaces between words."""


class Found(NamedTuple):
    """A word of a lexicon in a string."""

    start: int
    end: int
    tag: str


class Words:
    """A lexicon, looked for in short strings of any language."""

    def __init__(self, phrases: Phrases) -> None:
        self.tags: dict[str, str] = {}
        self._cased: set[str] = set()
        self._by_first: dict[str, list[str]] = {}
        """The first word of an entry -> the entries, the longest first."""
        self._unspaced: list[str] = []
        self._tagged: dict[str, frozenset[str]] = {}
        for entries in phrases.by_language().values():
            for entry in entries:
                key = _lower(entry.text)
                if entry.text.isupper() and len(entry.text) <= 5:
                    if key not in self.tags:
                        self._cased.add(key)  # an abbreviation is no word in small letters: "AP", "ANI", "TT"
                else:
                    self._cased.discard(key)  # "dpa" is written so, too
                self.tags.setdefault(key, entry.tags[0] if entry.tags else "")
        for key in sorted(self.tags, key=len, reverse=True):
            first = _WORD.search(key)
            if key[0] > _UNSPACED or first is None:
                self._unspaced.append(key)
            else:
                self._by_first.setdefault(first[0], []).append(key)

    def find(self, text: str) -> list[Found]:
        """The words in a string, in order of place; where they begin alike the longest, and none inside another."""
        low = _lower(text)
        found: list[Found] = []
        reached = 0
        known = not self._by_first.keys().isdisjoint(_WORD.findall(low))
        for word in _WORD.finditer(low) if known else ():
            start = word.start()
            if start < reached:
                continue
            for key in self._by_first.get(word[0], ()):
                end = start + len(key)
                if not low.startswith(key, start) or self._goes_on(low, key, end):
                    continue
                if key not in self._cased or text[start:end].isupper():
                    found.append(Found(start, end, self.tags[key]))
                    reached = end
                    break
        if not low.isascii():
            for key in self._unspaced:
                if (start := low.find(key)) >= 0:
                    found.append(Found(start, start + len(key), self.tags[key]))
            found.sort()
        return found

    def _goes_on(self, low: str, key: str, end: int) -> bool:
        """Whether the word is longer than the entry; a label may be numbered, "Bild2: …"."""
        after = low[end : end + 1]
        return low[end - 1].isalnum() and after.isalnum() and not (after.isdigit() and self.tags[key] == "label")

    def tagged(self, tag: str) -> frozenset[str]:
        """The words under a tag, in small letters."""
        if tag not in self._tagged:
            self._tagged[tag] = frozenset(word for word, each in self.tags.items() if each == tag)
        return self._tagged[tag]


def _lower(text: str) -> str:
    """In small letters, each character in its place; apostrophes and hyphens as on a keyboard."""
    low = text.replace("İ", "I").lower()
    if not low.isascii():
        for character, plain in (("’", "'"), ("‐", "-"), ("‑", "-"), ("–", "-"), ("\u00a0", " "), ("\u202f", " ")):
            low = low.replace(character, plain)
    return low.replace("\n", " ")


@cache
def words_of(phrases: Phrases) -> Words:
    """A lexicon, made ready once a process."""
    return Words(phrases)
