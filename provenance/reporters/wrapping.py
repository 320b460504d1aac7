"""Sentences in lines of a width.

`textwrap` does the same and much besides, for which it compiles four patterns in every start: a millisecond of CPU for three sentences.
"""

from __future__ import annotations

from collections.abc import Sequence

from provenance.reporters.cells import cells, first_cells

__all__ = ["in_cells", "wrapped"]

_BLANKS = "\t\n\x0b\x0c\r"
"""What counts as a blank beside the space itself."""
_TAB = 8
"""Columns of a tab, as `str.expandtabs` has them."""


def wrapped(text: str, width: int, first: str, rest: str) -> list[str]:
    """What `textwrap.wrap` gives that breaks neither words nor hyphens; the first line begins with `first`, the others with `rest`.

    Raises ValueError for a width of no character.
    """
    if width <= 0:
        message = f"invalid width {width!r}: it must be more than 0"
        raise ValueError(message)
    pieces = _pieces(text.expandtabs(_TAB).translate(_SPACES))
    lines: list[str] = []
    at = 0
    while at < len(pieces):
        indent = rest if lines else first
        room = width - len(indent)
        if lines and pieces[at].isspace():
            at += 1
        begin, size = at, 0
        while at < len(pieces) and size + len(pieces[at]) <= room:
            size += len(pieces[at])
            at += 1
        if at == begin and at < len(pieces):  # a word that is longer than the line stands alone
            at += 1
        end = at - 1 if at > begin and pieces[at - 1].isspace() else at
        if end > begin:
            lines.append(indent + "".join(pieces[begin:end]))
    return lines


def in_cells(text: str, width: int) -> list[str]:
    """A text in lines of so many cells of a terminal, of which a letter of East Asia takes two; what is longer than a line, as where a script sets no blanks, is parted."""
    lines, line = list[str](), ""
    for piece in _pieces(text.expandtabs(_TAB).translate(_SPACES)):
        if piece.isspace() and lines and not line:
            continue
        left = piece
        while cells(line) + cells(left) > width:
            begun = first_cells(left, width - cells(line)) if cells(left) > width else ""
            if not begun and not line:  # not one letter fits
                begun = left[0]
            if full := (line + begun).rstrip():
                lines.append(full)
            line, left = "", "" if left.isspace() else left[len(begun) :]
        line += left
    return [*lines, line.rstrip()] if line.strip() else lines


_SPACES = str.maketrans(dict.fromkeys(_BLANKS, " "))


def _pieces(text: str) -> Sequence[str]:
    """Words and the blanks between them, in turn."""
    pieces: list[str] = []
    blanks = ""
    for number, word in enumerate(text.split(" ")):
        if number:
            blanks += " "
        if word:
            pieces += (blanks, word) if blanks else (word,)
            blanks = ""
    return [*pieces, blanks] if blanks else pieces
