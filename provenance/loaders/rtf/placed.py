"""Paragraphs of a file in RTF and the text that they make, each character with its place in the source."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise

from provenance.loaders.docx.body import Paragraph
from provenance.loaders.docx.styles import Kinds
from provenance.loaders.docx.writing import Writing
from provenance.overrides import override
from provenance.spans import SourceMap, SourceSpan, Span


@dataclass(slots=True)
class Placed(Paragraph):
    """A paragraph whose parts have places."""

    places: list[tuple[int, int]] = field(default_factory=list)
    """Of each part."""
    end: tuple[int, int] = (0, 0)
    """The place of its end."""
    cited: int = 0
    """Citations that got their brackets."""

    def put(self, words: str, start: int, end: int) -> None:
        """Append some words."""
        self.parts.append(words)
        self.places.append((start, end))
        self.length += len(words)

    @override
    def bracket(self, first: int, last: int) -> None:
        """Put brackets around the words between two offsets; what they stand for in the source is the place between its characters."""
        parts, places = self.parts, self.places
        self.parts, self.places, self.length = [], [], 0
        at = 0
        for words, (start, end) in zip(parts, places, strict=True):
            edges = [0, *(edge - at for edge in (first, last) if at < edge < at + len(words)), len(words)]
            linear = len(words) == end - start
            for begun, stop in pairwise(edges):
                if at + begun == first and begun < stop:
                    self.put("[", start + begun if linear else start, start + begun if linear else start)
                place = (start + begun, start + stop) if linear else (start, end)
                self.put(words[begun:stop], *place)
                if at + stop == last and begun < stop:
                    self.put("]", place[1], place[1])
            at += len(words)


class PlacedWriting(Writing):
    """The text while it grows, and the way back from it."""

    def __init__(self, styles: Kinds, source: str, encoding: str) -> None:
        super().__init__(styles)
        self._source, self._encoding = source, encoding
        self._map = SourceMap()

    @override
    def put(self, paragraph: Paragraph) -> Span | None:
        """Append a paragraph and its line end; the place of its words, if it has any."""
        if isinstance(paragraph, Placed):
            for words, (start, end) in zip(paragraph.parts, paragraph.places, strict=True):
                self._map.add(len(words), start, end)
            self._map.add(1, *paragraph.end)
        return super().put(paragraph)

    @override
    def place(self, span: Span) -> SourceSpan:
        """The place of a span in the source."""
        return self._map.locate(span)

    @override
    def read(self, text: str) -> tuple[str, SourceMap, str]:
        """The file, and the map that leads into it."""
        return self._source, self._map, self._encoding
