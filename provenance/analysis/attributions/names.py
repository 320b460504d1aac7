"""Names met so far in a document: whom "Delury", "the professor", "the ministry" and "he" lead back to."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

import msgspec

from provenance.analysis.attributions.words import listed
from provenance.api import Confidence, Phrases, lazy_pattern

GRAMMAR = Phrases.load(__package__, "grammar")
_TITLES = Phrases.load(__package__, "titles")
_NAME_AHEAD: Final = lazy_pattern(r"\s+((?:[A-Z][\w'’-]+|[A-Z]\.)(?:\s+(?:[A-Z][\w'’-]+|[A-Z]\.|de|van|von|bin))*)")
_NAME_BEFORE: Final = lazy_pattern(r"((?:[A-Z][\w'’.-]*\s+)+[A-Z][\w'’-]+)(?:,|\s*\()[^.;\n]{0,60}\Z")
_WORD_BEFORE: Final = lazy_pattern(r"(?:[A-Z][\w'’-]+|[A-Z]\.)\s+\Z")
_REACH: Final = 90
_WINDOW: Final = 50_000
"""Names are looked for in so many characters from the start: they are given early, and a long text must not be searched for each."""
_MAX_LOOKS: Final = 4
_MAX_WORDS_BEFORE: Final = 3


class Source(msgspec.Struct, frozen=True, gc=False):
    """What is known of a source; `kind` as in `Attribution`."""

    kind: str
    named: bool
    speaker: str | None
    confidence: Confidence
    head: str
    """The word that says what it is, in lower case."""
    again: bool = False
    """It leads back to one told of before."""


@cache
def _short_titles() -> dict[str, tuple[str, ...]]:
    """{"senator": ("Sen.",)}."""
    found: dict[str, list[str]] = {}
    for entries in _TITLES.by_language().values():
        for entry in entries:
            for tag in entry.tags:
                found.setdefault(tag, []).append(entry.text)
    return {title: tuple(forms) for title, forms in found.items()}


@cache
def _honorific() -> re.Pattern[str]:
    """A form of address before a name."""
    words = [entry.text for listed in GRAMMAR.by_language().values() for entry in listed if "honorific" in entry.tags]
    return re.compile(rf"(?:(?:{'|'.join(words)})\.?\s+)+(?=[A-Z])")


class Names:
    """The names of one document, gathered while its attributions are read in order."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._lower = ""
        self._full: dict[str, str] = {}
        self._titles: dict[str, str | None] = {}
        self._small: dict[str, bool] = {}
        self.last: str | None = None
        """Who was named last, and so whom "he" leads back to."""

    @property
    def lower(self) -> str:
        """The first part of the text in lower case, of the same length."""
        if not self._lower:
            text = self.text[:_WINDOW]
            lower = text.lower()
            self._lower = lower if len(lower) == len(text) else text
        return self._lower

    def heard(self, source: Source) -> None:
        """Remember a named source for the pronouns that follow."""
        if source.named and source.speaker:
            self.last = source.speaker

    def pronoun(self, word: str) -> Source:
        """What a pronoun leads back to: the last named speaker, for "he" and "she"."""
        speaker = self.last if word in ("he", "she") else None
        return Source("pronoun", speaker is not None, speaker, Confidence.MEDIUM, word, again=True)

    def full(self, name: str) -> str:
        """The longest form of a name, without a form of address: "Mr Delury" is "John Delury" where the text says so."""
        known = self._full.get(name)
        if known is None:
            bare = (_honorific().sub("", name, count=1) or name) if " " in name else name
            known = self._full[name] = bare if " " in bare else self._longer(bare)
        return known

    def _longer(self, name: str) -> str:
        at = self.text.find(name, 0, _WINDOW)
        for _ in range(_MAX_LOOKS):
            if at < 0:
                break
            start = at
            for _ in range(_MAX_WORDS_BEFORE):
                before = _WORD_BEFORE.search(self.text, max(0, start - 25), start)
                if before is None or before[0].rstrip().lower() in listed("before_speaker"):
                    break  # "Added Cruz: …": the verb is no name
                start = before.start()
            if start < at:
                return _honorific().sub("", " ".join(self.text[start : at + len(name)].split()), count=1) or name
            at = self.text.find(name, at + 1, _WINDOW)
        return name

    def by_title(self, word: str, before: int) -> str | None:
        """The name that a title leads back to: "the professor" after "John Delury, professor of Chinese studies"."""
        if word not in self._titles:
            self._titles[word] = self._named_as(word, before)
        return self._titles[word]

    def _named_as(self, word: str, before: int) -> str | None:
        for form in _short_titles().get(word, ()):
            at = self.text.find(form, 0, min(before, _WINDOW))
            ahead = _NAME_AHEAD.match(self.text, at + len(form)) if at >= 0 else None
            if ahead is not None:
                return self.full(" ".join(ahead[1].split()))
        at = self.lower.find(word, 0, min(before, _WINDOW))
        for _ in range(_MAX_LOOKS):
            if at < 0:
                return None
            ahead = _NAME_AHEAD.match(self.text, at + len(word))
            if ahead is not None:
                return self.full(" ".join(ahead[1].split()))
            behind = _NAME_BEFORE.search(self.text, max(0, at - _REACH), at)
            if behind is not None:
                return self.full(" ".join(behind[1].split()))
            at = self.lower.find(word, at + 1, min(before, _WINDOW))
        return None

    def by_office(self, title: str, owner: str, before: int) -> str | None:
        """Who was given by name as somebody's "campaign manager" before an offset; the owner must stand near the title."""
        at = self.lower.find(title, 0, min(before, _WINDOW))
        for _ in range(_MAX_LOOKS):
            if at < 0:
                return None
            end = at + len(title)
            if owner in self.lower[max(0, at - _REACH) : end + _REACH]:
                ahead = _NAME_AHEAD.match(self.text, end)
                behind = None if ahead else _NAME_BEFORE.search(self.text, max(0, at - _REACH), at)
                found = ahead or behind
                if found is not None:
                    return self.full(" ".join(found[1].split()))
            at = self.lower.find(title, end, min(before, _WINDOW))
        return None

    def stands_small(self, word: str) -> bool:
        """Whether a word stands in small letters behind a space."""
        if word not in self._small:
            self._small[word] = self.text.find(" " + word, 0, _WINDOW) >= 0
        return self._small[word]

    def told_before(self, word: str, before: int) -> bool:
        """Whether a word stands in the text before an offset."""
        return self.lower.find(word, 0, min(before, _WINDOW)) >= 0

    def tells_of_poll(self, before: int) -> bool:
        """Whether a survey or a poll is told of before an offset."""
        return any(self.told_before(work, before) for work in listed("polling_work"))

    def body(self, word: str, before: int) -> str | None:
        """The name that "the ministry" leads back to: "Foreign Ministry"."""
        at = self.text.find(word.capitalize(), 0, min(before, _WINDOW))
        if at < 0:
            return None
        start = at
        for _ in range(_MAX_WORDS_BEFORE):
            found = _WORD_BEFORE.search(self.text, max(0, start - 25), start)
            if found is None:
                break
            start = found.start()
        return " ".join(self.text[start : at + len(word)].split()) if start < at else None
