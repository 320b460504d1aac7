"""The words around a date in order of place, and what the lexicon says that each may be to it."""

from __future__ import annotations

from functools import cache

from provenance.analysis.dates.names import Words, words
from provenance.named_tuples import NamedTuple

NOTHING: frozenset[str] = frozenset()
PAST = "past"
_MARKS = ".,;:!?\"'’‘“”„«»()[]{}…–—-`"
_STOPS = (";", ":")
_REMEMBERED = 8192
"""Words."""
_VERBS = frozenset({PAST, "arranged", "set", "due", "intending", "present"})
"""Roles of words that are nouns or adjectives behind an article: "the plans", "the proposed law"."""
_AS_OPENING = frozenset(
    {
        "ahead",
        "article",
        "calling",
        "clock",
        "deadline",
        "intending",
        "joint",
        "label",
        "later",
        "mishap",
        "nobody",
        "outcome",
        "readying",
        "seeing",
        "since",
        "upcoming",
        "victim",
    }
)
"""Roles that a word keeps with the capital of a sentence's first word: "May" and "Will" are names there."""


class RoledWords(NamedTuple):
    """Words in order of place, and what they may be to a date."""

    said: list[str]
    roles: list[frozenset[str]]

    def role(self, index: int) -> frozenset[str]:
        """What the word at a place may be; nothing where there is none."""
        return self.roles[index] if 0 <= index < len(self.roles) else NOTHING

    def is_noun(self, index: int) -> bool:
        """Whether an article makes a noun or an adjective of what may be a verb: "the plans", "a still disputed law"."""
        before = index - 2 if "auxiliary" in self.role(index - 1) else index - 1
        return "article" in self.role(before) and not _VERBS.isdisjoint(self.roles[index])

    def is_infinitive(self, index: int) -> bool:
        """Whether "to" stands before a verb, and not before a name, a noun with its article, or nothing."""
        return "to" in self.role(index) and self.said[index + 1 : index + 2] != [] and self._may_be_verb(index + 1)

    def _may_be_verb(self, index: int) -> bool:
        return self.said[index].islower() and "article" not in self.roles[index]


class KnownWords(dict[str, tuple[str, frozenset[str]]]):
    """{word with the marks around it: (the word, what it may be to a date)} of a language; at most some thousands are remembered."""

    def __init__(self, words_of_language: Words) -> None:
        super().__init__()
        self._words = words_of_language
        tenses, events = words_of_language.tenses, words_of_language.events
        self._roles = {word: tenses.get(word, NOTHING) | events.get(word, NOTHING) for word in (*tenses, *events)}
        self.tells_events = bool(events)
        """Whether the lexicon has nouns of what takes place on a day."""

    def __missing__(self, written: str) -> tuple[str, frozenset[str]]:
        known, word = self._words, written.strip(_MARKS)
        roles = self._roles.get(word, NOTHING)
        if word in known.happened or "unmarked" in roles or (word.islower() and self.ends_as_past(word, roles)):
            roles |= {PAST}
        if written.endswith(_STOPS):
            roles |= {"stop"}
        if len(self) >= _REMEMBERED:
            self.clear()
        self[written] = word, roles
        return word, roles

    def ends_as_past(self, word: str, roles: frozenset[str]) -> bool:
        """Whether a word ends as verbs of the past do."""
        endings = self._words.endings
        return endings != () and word.endswith(endings) and "never" not in roles

    def read(self, text: str, *, opens: bool = False) -> RoledWords:
        """The words of a piece of text, which `opens` a sentence: then the capital of the first makes no name of it."""
        found = [pair for pair in map(self.__getitem__, text.split()) if pair[0]]
        read = RoledWords([word for word, _ in found], [roles for _, roles in found])
        if opens and found:
            word, roles = found[0]
            if self.ends_as_past(word, roles):
                roles |= {PAST}
            if word[0].isupper():
                roles |= self[word.lower()][1] & _AS_OPENING
            read.roles[0] = roles
        return read


@cache
def known_words(language: str) -> KnownWords:
    """The words of a language."""
    return KnownWords(words(language))
