"""Lines and blocks to the document: its source has a line for each line of a page and a form feed behind each page."""

from __future__ import annotations

import re
from collections.abc import Sequence

from provenance.documents import Block, BlockKind, Declared, Document, Note, NoteMark, Notice, Region
from provenance.extensions import LoadError, Source
from provenance.loaders.pdf.flow import Item
from provenance.loaders.pdf.hyphens import Words
from provenance.loaders.pdf.words import Line
from provenance.loaders.unseen import without_unseen
from provenance.spans import SourceMap, SourceSpan, Span

_FIGURES = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_MARKS = re.compile(r"(?<=[^\s\d⁰¹²³⁴-⁹])([⁰¹²³⁴-⁹]{1,3}|[*†‡§¶]{1,2})(?!\w)")
_SAME = re.compile(r"\d+|\b[ivxlcdm]{1,7}\b", re.IGNORECASE)
PAGE_END = "\f\n"


class Writing:
    """The source and the text while they grow."""

    def __init__(self) -> None:
        self._source: list[str] = []
        self._size = 0
        self._text: list[str] = []
        self._map = SourceMap()
        self._blocks: list[Block] = []
        self._marks: list[NoteMark] = []
        self._notes: list[Note] = []
        self._pages: list[int] = []
        self._start = self._end_of_last = 0
        self._running: set[tuple[str, str]] = set()

    def put_source(self, pages: Sequence[Sequence[Line]], turned: Sequence[Sequence[str]]) -> list[list[SourceSpan]]:
        """Write the lines of all pages; where the turned ones of each page stand."""
        found: list[list[SourceSpan]] = []
        for lines, others in zip(pages, turned, strict=True):
            self._pages.append(self._size)
            for line in lines:
                line.start = self._put(line.text)
            found.append([])
            for words in others:
                at = self._put(words)
                found[-1].append(SourceSpan(at, at + len(words)))
            self._source.append(PAGE_END)
            self._size += len(PAGE_END)
        return found

    def _put(self, words: str) -> int:
        at = self._size
        self._source += (words, "\n")
        self._size += len(words) + 1
        return at

    def put_page(self, items: Sequence[Item], words: Words) -> None:
        """Append the blocks of a page, and pair the notes at its foot with their marks."""
        first = len(self._blocks)
        notes: list[tuple[str, Span]] = []
        for item in items:
            span = self._put_block(item, words)
            if span is not None and item.kind.kind is BlockKind.NOTE:
                notes.append((item.label.translate(_FIGURES), span))
        if notes:
            self._pair(first, notes)

    def put_running(self, lines: Sequence[Line]) -> None:
        """Append running heads and feet, each the first time that it is met."""
        for line in lines:
            key = (line.running, _SAME.sub("#", line.text.casefold()))
            if line.running in {"header", "footer"} and key not in self._running:
                self._running.add(key)
                region = Region.HEADER if line.running == "header" else Region.FOOTER
                self._begin()
                self._add(line.text, line.start)
                self._end(BlockKind.TEXT, frozenset({region}), 0)

    def put_turned(self, places: Sequence[SourceSpan], lines: Sequence[str]) -> None:
        """Append lines that do not run from left to right; axes of figures, mostly, and stamps at the edge."""
        for place, words in zip(places, lines, strict=True):
            if words.count(" ") > 1:
                self._begin()
                self._add(words, place.start)
                self._end(BlockKind.TEXT, frozenset({Region.ASIDE}), 0)

    def _begin(self) -> None:
        if self._text:
            self._text.append("\n\n")
            self._map.add(2, self._end_of_last, self._end_of_last)
        self._start = self._map.length

    def _add(self, words: str, start: int) -> None:
        if words:
            self._text.append(words)
            self._end_of_last = start + len(words)
            self._map.add(len(words), start, self._end_of_last)

    def _end(self, kind: BlockKind, regions: frozenset[Region], level: int) -> Span:
        span = Span(self._start, self._map.length)
        self._blocks.append(Block(span, kind, regions, level))
        return span

    def _put_block(self, item: Item, words: Words) -> Span | None:
        """A block of lines, what their ends divide joined; None where it has no words."""
        lines, kind, mark = item.lines, item.kind, item.kind.mark
        while lines and not lines[0].text[mark:].strip():  # a mark that has a line of its own
            lines, mark = lines[1:], 0
        if not lines:
            return None
        mark += len(lines[0].text[mark:]) - len(lines[0].text[mark:].lstrip())
        code = kind.kind is BlockKind.CODE
        self._begin()
        for place, line in enumerate(lines):
            skip = mark if place == 0 else 0
            text, start = line.text[skip:], line.start + skip
            if place + 1 == len(lines):
                self._add(text, start)
                continue
            after = lines[place + 1]
            joint = "\n" if code else words.joint(line.text, after.text)
            if joint is None:
                self._add(text[:-1], start)
                continue
            self._add(text, start)
            if joint:
                end = line.start + len(line.text)
                self._text.append(joint)
                self._map.add(1, end, end + 1)
        return self._end(kind.kind, kind.regions, kind.level)

    def _pair(self, first: int, notes: Sequence[tuple[str, Span]]) -> None:
        """Note the marks of the notes of a page; a note whose mark is not found is a block and no more."""
        text = "".join(self._text)
        self._text = [text]
        marks: dict[str, Span] = {}
        for block in self._blocks[first:]:
            if block.kind is BlockKind.NOTE:
                continue
            for match in _MARKS.finditer(text, *block.span):
                marks.setdefault(match[1].translate(_FIGURES), Span(*match.span()))
        for label, span in notes:
            if label and label in marks:
                name = f"{label}-{len(self._pages)}-{span.start}"
                self._marks.append(NoteMark(marks[label], name, "footnote"))
                self._notes.append(Note(name, "footnote", self._map.locate(span), span))

    def document(self, source: Source, declared: Sequence[Declared], notices: Sequence[Notice]) -> Document:
        """The document of what was put. Raises LoadError where its text is larger than the limit."""
        text = "".join(self._text)
        if source.largest is not None and len(text) > source.largest:
            raise LoadError(f"Its text has more than {source.largest:,} characters: split it, or raise limits.bytes.")
        self._marks.sort(key=lambda mark: mark.span)
        return without_unseen(
            Document(
                id=source.id,
                path=source.path,
                media_type=source.media_type,
                source="".join(self._source),
                text=text,
                blocks=tuple(self._blocks),
                source_map=self._map,
                marks=tuple(self._marks),
                notes=tuple(self._notes),
                declared=(*source.declared, *declared),
                row=source.row,
                notices=(*source.notices, *notices),
                languages=source.languages,
                file=source.file,
                pages=tuple(self._pages),
            )
        )
