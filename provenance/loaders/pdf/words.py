"""What stands on a page: words with their places, counted from the top left corner of the page as it is shown."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import TypeVar

import msgspec

_T = TypeVar("_T")
_ADDRESS = re.compile(r"://|\bwww\.|\w@\w")
"""What is set in letters of one width outside code, too."""
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


class Face(msgspec.Struct, frozen=True, array_like=True):
    """How the letters of a word look."""

    size: float
    """Points, as they are shown."""
    bold: bool = False
    fixed: bool = False
    """All letters are of one width, as in code."""


class Role(msgspec.Struct, frozen=True, array_like=True):
    """What the file's own structure says of a word."""

    kind: str = ""
    """The kind of the element that it stands in: `H1`, `P`, `LBody`, `Artifact` …; empty where nothing is said."""
    number: int = -1
    """Which element of the page that is."""


PLAIN = Role()


class Word(msgspec.Struct, array_like=True):
    """Letters without white space between them."""

    text: str
    left: float
    right: float
    base: float
    """The line that it stands on, from the top."""
    face: Face
    role: Role = PLAIN


class Page(msgspec.Struct, array_like=True, tag="page"):
    """One page as it is shown."""

    number: int
    """From 0."""
    width: float
    height: float
    runs: list[list[Word]] = msgspec.field(default_factory=list)
    """Words that were drawn one behind the other on one line."""
    turned: list[str] = msgspec.field(default_factory=list)
    """Lines of text that do not run from left to right."""
    letters: int = 0
    unknown: int = 0
    """Letters of which the file does not say which they are."""
    pictured: float = 0.0
    """The share of the page that pictures cover."""


class Line:
    """Words side by side that are read as one line."""

    def __init__(self, words: Sequence[Word], page: int) -> None:
        """`page`: its number, from 0."""
        self.words = words
        self.page = page
        self.left = words[0].left
        self.right = max(word.right for word in words)
        self.text = " ".join(word.text for word in words)
        main = max(words, key=lambda word: len(word.text))
        self.base = main.base
        self.size = most((word.face.size, len(word.text)) for word in words)
        every = max(1, sum(len(word.text) for word in words))
        self.bold = sum(len(word.text) for word in words if word.face.bold) > 0.8 * every
        self.fixed = (
            sum(len(word.text) for word in words if word.face.fixed) > 0.9 * every
            and _ADDRESS.search(self.text) is None
        )
        self.role = most((word.role, len(word.text)) for word in words)
        self.column = (self.left, self.right)
        """Where the lines of its column begin and end."""
        self.part = 0
        """The stretch of the page that is read in one go: a column, what stands above both …"""
        self.row = -1
        """The row of a table that it is a cell of; -1: none."""
        self.running = ""
        """`header` or `footer` where it is printed on page after page, `number` where it is no more than the number of a page."""
        self.start = 0
        """Its place in the source."""


def most(counted: Iterable[tuple[_T, int]]) -> _T:
    """What has the highest sum of counts."""
    counts: dict[_T, int] = {}
    for value, count in counted:
        counts[value] = counts.get(value, 0) + count
    return max(counts, key=counts.__getitem__)


def raised(figures: str) -> str:
    """Figures that stand above the line, as they are written in a text."""
    return figures.translate(_RAISED)
