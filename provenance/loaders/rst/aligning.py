"""From words as docutils gives them to those of the source, in which a backslash takes the meaning from a sign, or stands for nothing."""

from __future__ import annotations

_OPENING = 80
"""Characters of the longest sign before words: the name of a role."""


def aligned(text: str, raw: str, at: int) -> list[tuple[str, int, int]] | None:
    """Runs of a text that stand in the raw one from an offset on, with their places: a backslash there stands before a character, or for nothing.

    None where they differ.
    """
    runs: list[tuple[str, int, int]] = []
    begin, start, size = 0, at, len(raw)

    def run(index: int) -> None:
        if index > begin:
            runs.append((text[begin:index], start, at))

    for index, character in enumerate(text):
        if at < size and raw[at] == "\\":
            run(index)
            begin, start = index, at
            while at + 1 < size and raw[at] == "\\" and raw[at + 1] in " \n":
                at += 2
            escaped = at + 1 < size and raw[at] == "\\"
            if escaped and raw[at + 1] == character:
                runs.append((character, start, at + 2))
                at += 2
                begin, start = index + 1, at
                continue
            start = at
        if at >= size or raw[at] != character:
            return None
        if character == "\n":
            run(index)
            runs.append(("\n", at, at + 1))
            begin, start = index + 1, at + 1
        at += 1
    run(len(text))
    return runs


def aligned_from(words: str, raw: str, start: int, end: int) -> int:
    """The first offset of raw[start:end] from which it says these words; -1 where it does not."""
    if not words:
        return -1
    own = raw[start:end]
    for at in range(min(len(own), _OPENING)):
        if aligned(words, own, at) is not None:
            return start + at
    return -1
