"""Where brackets and signs of a paragraph in AsciiDoc are closed, each found once however many ask for it."""

from __future__ import annotations

from bisect import bisect_left


class Brackets:
    """The closing signs of a paragraph."""

    def __init__(self, words: str) -> None:
        self._words = words
        self._pairs: dict[int, int] | None = None
        self._closing: dict[str, list[int]] = {}

    def end_of(self, opening: int, end: int) -> int | None:
        """The bracket that closes one, of which a macro's words may hold further ones; None where it is not before `end`."""
        if self._pairs is None:
            self._pairs = {}
            opened: list[int] = []
            for at, sign in enumerate(self._words):
                if sign == "[":
                    opened.append(at)
                elif sign == "]" and opened and self._words[at - 1] != "\\":
                    self._pairs[opened.pop()] = at
        closing = self._pairs.get(opening)
        if closing is None or closing >= end:
            closing = self.next("]", opening + 1)
        return None if closing is None or closing >= end else closing

    def next(self, sign: str, start: int) -> int | None:
        """The next place from one on at which a sign closes something."""
        places = self._closing.get(sign)
        if places is None:
            places = self._closing[sign] = [at for at in _every(self._words, sign) if self._closes(sign, at)]
        index = bisect_left(places, start)
        return places[index] if index < len(places) else None

    def _closes(self, sign: str, at: int) -> bool:
        if sign == "]":
            return self._words[at - 1 : at] != "\\"
        if sign != "+":
            return True
        behind = self._words[at + 1 : at + 2]
        return at > 0 and not self._words[at - 1].isspace() and not (behind.isalnum() or behind in ("_", "+"))


def _every(words: str, sign: str) -> list[int]:
    found: list[int] = []
    at = words.find(sign)
    while at >= 0:
        found.append(at)
        at = words.find(sign, at + len(sign))
    return found
