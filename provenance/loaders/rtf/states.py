"""What holds within a group, and where its words go."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from provenance.named_tuples import NamedTuple
from provenance.spans import SourceMap, SourceSpan, Span

FEW = 4000
"""Characters of what is said beside the text that are kept."""


class Properties(NamedTuple):
    """Those of a paragraph."""

    style: int = 0
    outline: int | None = None
    """The level of a heading, from 0."""
    numbering: int = 0
    """The list that it is an item of; 0: none."""
    level: int = 0
    """Its level there, from 0."""
    table: bool = False


PLAIN = Properties()


class Sink(Protocol):
    """Takes the words of groups."""

    def put(self, words: str, start: int, end: int) -> None:
        """Words, and where they stand in the source."""
        ...

    def break_line(self, start: int, end: int) -> None:
        """A line ends within a paragraph."""
        ...

    def end_paragraph(self, properties: Properties, start: int, end: int, *, cell: bool = False) -> None:
        """A paragraph ends."""
        ...


class Words:
    """Takes what is said beside the text, as far as it is kept."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._map = SourceMap()

    def put(self, words: str, start: int, end: int) -> None:
        """Words."""
        if self._map.length < FEW:
            self._parts.append(words)
            self._map.add(len(words), start, end)

    def break_line(self, start: int, end: int) -> None:
        """A line ends."""
        self.put(" ", start, end)

    def end_paragraph(self, properties: Properties, start: int, end: int, *, cell: bool = False) -> None:  # noqa: ARG002 - the form of all sinks
        """A paragraph ends."""
        self.put(" ", start, end)

    @property
    def words(self) -> str:
        """What was said."""
        return "".join(self._parts)

    @property
    def line(self) -> str:
        """The same with single spaces."""
        return " ".join(self.words.split())

    def place(self, start: int = 0, end: int | None = None) -> SourceSpan:
        """Where it stands, or a stretch of it."""
        return self._map.locate(Span(start, self._map.length if end is None else end))


class State:
    """What holds within a group."""

    __slots__ = (
        *("sink", "area", "font", "fallback", "hidden", "deleted", "inserted", "moved", "author"),
        *("properties", "starred", "closing", "base"),
    )

    def __init__(self) -> None:
        self.sink: Sink | None = None
        """Where words go; None: they are nobody's."""
        self.area = ""
        """The part of the file around, where it is none of the text: `fonts`, `styles`, `info`, `object`, `picture`."""
        self.font = -1
        """-1: that of words that name none."""
        self.fallback = 1
        """How many characters behind each in Unicode are there for readers that know none."""
        self.hidden = self.deleted = self.inserted = False
        self.moved = ""
        """`from` or `to`."""
        self.author = 0
        self.properties = PLAIN
        self.starred = False
        """The next control word may be passed over with its group, where nobody knows it."""
        self.closing: Callable[[], None] | None = None
        """What is done when the group ends."""
        self.base = -1
        """The style that one is based on."""

    def within(self) -> State:
        """What holds at the beginning of a group within."""
        made = State.__new__(State)
        made.sink, made.area, made.font, made.fallback = self.sink, self.area, self.font, self.fallback
        made.hidden, made.deleted, made.inserted = self.hidden, self.deleted, self.inserted
        made.moved, made.author, made.properties = self.moved, self.author, self.properties
        made.starred, made.closing, made.base = False, None, -1
        return made

    def plain(self) -> None:
        """Characters have no form of their own any more."""
        self.font = -1
        self.hidden = self.deleted = self.inserted = False
        self.moved = ""
