"""Words and phrases of a lexicon table, to be looked for in a sentence of lower-case words between single spaces."""

from __future__ import annotations

from functools import cache

import msgspec

from provenance.api import Phrases


class Words(msgspec.Struct, frozen=True):
    """Single words, the first words of longer phrases, and these phrases between spaces."""

    single: frozenset[str]
    first: frozenset[str]
    phrases: tuple[str, ...]

    def occur(self, words: list[str], joined: str) -> bool:
        """Whether one of them stands in a sentence."""
        if not self.single.isdisjoint(words):
            return True
        return not self.first.isdisjoint(words) and any(phrase in joined for phrase in self.phrases)


@cache
def words_of(table: str, tag: str = "") -> Words:
    """Those of a table that have one tag, or none."""
    listed = [
        entry.text.lower().replace("’", "'")
        for entries in Phrases.load(__package__, table).by_language().values()
        for entry in entries
        if entry.tags == ((tag,) if tag else ())
    ]
    longer = [text for text in listed if " " in text]
    return Words(
        frozenset(text for text in listed if " " not in text),
        frozenset(text.split(" ", 1)[0] for text in longer),
        tuple(f" {text} " for text in longer),
    )
