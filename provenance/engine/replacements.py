"""Words that are shown as something else wherever they stand, in a text of any length: the thousand sensitive ones of a list of members."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable

_FEW = 16
"""Words that are looked for one after the other."""
_KEY = 3
"""Characters by which more are found."""


class Replacements:
    """What is shown instead of which words, in the order in which they came."""

    def __init__(self, mark: str) -> None:
        """`mark` is in all that is shown instead, so that only words with a part of it can come about by replacing others."""
        self._mark = frozenset(mark)
        self._shown: dict[str, str] = {}
        self._listed: list[tuple[str, str]] = []
        self._always: list[int] = []
        self._by_key: dict[str, list[int]] = {}
        self._by_beginning: dict[str, list[str]] = defaultdict(list)

    def __bool__(self) -> bool:
        return bool(self._shown)

    def __contains__(self, words: str) -> bool:
        return words in self._shown

    def add(self, words: str, shown: str) -> None:
        """From now on show these words so."""
        self._shown[words] = shown
        self._listed = []
        self._by_beginning.clear()

    def apply(self, text: str) -> str:
        """The text, with all that is shown otherwise."""
        for words, shown in self.candidates(text):
            if words in text:
                text = text.replace(words, shown)
        return text

    def candidates(self, text: str) -> Iterable[tuple[str, str]]:
        """Those that may stand in a text, and what is shown instead of them: by their rarest three characters, of a thousand one or none."""
        if len(self._shown) <= _FEW:
            return self._shown.items()
        if not self._listed:
            self._index()
        keys = {text[at : at + _KEY] for at in range(len(text) - _KEY + 1)} & self._by_key.keys()
        numbers = sorted({*self._always, *(number for key in keys for number in self._by_key[key])})
        return [self._listed[number] for number in numbers]

    def cut_off(self, text: str) -> tuple[int, str] | None:
        """How many characters at the end of a text are words that were cut, as many as may be, and what is shown instead."""
        if not self._by_beginning:
            for words in self._shown:
                self._by_beginning[words[:_KEY]].append(words)
        for at in range(len(text) - _KEY + 1):
            end = text[at:]
            for words in self._by_beginning.get(end[:_KEY], ()):
                if words.startswith(end) and words != end:
                    return len(end), self._shown[words]
        return None

    def _index(self) -> None:
        self._listed = list(self._shown.items())
        counts = Counter(key for words in self._shown for key in _keys(words))
        by_key: dict[str, list[int]] = defaultdict(list)
        self._always = []
        for number, words in enumerate(self._shown):
            if len(words) < _KEY or not self._mark.isdisjoint(words):
                self._always.append(number)
            else:
                by_key[min(_keys(words), key=counts.__getitem__)].append(number)
        self._by_key = by_key


def _keys(words: str) -> Iterable[str]:
    return (words[at : at + _KEY] for at in range(len(words) - _KEY + 1))
