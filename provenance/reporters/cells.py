"""How many cells of a terminal a text takes, and how it is cut to fit: two for the wide characters of East Asia and for emoji, none for marks on a letter."""

from __future__ import annotations

import unicodedata

from provenance.patterns import lazy_pattern

_NONE = frozenset({"Mn", "Me", "Cf"})
_WIDE = frozenset({"W", "F"})
_QUOTED = lazy_pattern(r"“([^“”]+?)(?: …)?”")
_CUT = "… "


def cells(text: str) -> int:
    """The cells that a text takes on one line, by the Unicode standard's annex 11 (ambiguous characters are narrow)."""
    return len(text) if text.isascii() else sum(map(_cells, text))


def first_cells(text: str, room: int) -> str:
    """The longest beginning of a text that takes at most so many cells."""
    if text.isascii():
        return text[: max(0, room)]
    taken = 0
    for at, character in enumerate(text):
        taken += _cells(character)
        if taken > room:
            return text[:at]
    return text


def last_cells(text: str, room: int) -> str:
    """The longest end of a text that takes at most so many cells, from a letter on and not from a mark on it."""
    taken = 0
    start = len(text)
    for at in range(len(text) - 1, -1, -1):
        wide = _cells(text[at])
        taken += wide
        if taken > room:
            break
        if wide:
            start = at
    return text[start:]


def fitted(words: str, room: int, message: str) -> str:
    """Words in so many cells, with what the message quotes of them whole where that fits; else their beginning and their end."""
    if cells(words) <= room:
        return words
    quoted = _QUOTED.search(message)
    at = -1 if quoted is None else words.find(quoted[1])
    if quoted is None or at < 0 or cells(quoted[1]) > room - 2 * len(_CUT):
        half = (room - 3) // 2
        return f"{beginning(words, half).rstrip()} … {end(words, half).lstrip()}"
    kept = quoted[1]
    left, right = words[:at], words[at + len(kept) :]
    spare = room - cells(kept)
    if cells(left) <= spare // 2:
        return f"{left}{kept}{beginning(right, spare - cells(left) - len(_CUT)).rstrip()} …"
    if cells(right) <= spare // 2:
        return f"… {end(left, spare - cells(right) - len(_CUT)).lstrip()}{kept}{right}"
    spare -= 2 * len(_CUT)
    before = end(left, spare // 2).lstrip()
    return f"… {before}{kept}{beginning(right, spare - cells(before)).rstrip()} …"


def beginning(words: str, room: int) -> str:
    """The first whole words in so many cells; letters where not one word fits, as in languages that set no blanks."""
    cut = first_cells(words, room)
    if len(cut) == len(words) or words[len(cut)].isspace():
        return cut
    at = cut.rfind(" ")
    return cut[: at + 1] if at >= 0 else cut


def end(words: str, room: int) -> str:
    """The last whole words in so many cells."""
    cut = last_cells(words, room)
    if len(cut) == len(words) or words[-len(cut) - 1 : -len(cut) or None].isspace():
        return cut
    at = cut.find(" ")
    return cut[at:] if at >= 0 else cut


def _cells(character: str) -> int:
    if character.isascii():
        return 1
    if unicodedata.category(character) in _NONE:
        return 0
    return 2 if unicodedata.east_asian_width(character) in _WIDE else 1


def parted(name: str, room: int) -> list[str]:
    """A name, or the lines of several that are joined by commas: each stays whole."""
    lines: list[str] = []
    for one in name.split(", "):
        if lines and cells(lines[-1]) + cells(one) + 2 <= room:
            lines[-1] += f", {one}"
        else:
            lines[-1:] = [*(f"{line}," for line in lines[-1:]), one]
    return lines
