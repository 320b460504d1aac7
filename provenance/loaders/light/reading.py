"""What readers of light markup have in common: blocks by their lines, and within them links, pictures, notes, code and signs that nobody sees."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Iterator

from provenance.documents import BlockKind, Comment, Declared, Document, Image, Note, NoteMark, Notice, Region
from provenance.extensions import Source
from provenance.loaders.decoding import with_line_ends
from provenance.loaders.inline_code import united
from provenance.loaders.links import links_of
from provenance.loaders.references import unescape
from provenance.loaders.unseen import without_unseen
from provenance.loaders.writing import Writer
from provenance.spans import SourceSpan, Span

LONGEST = 4_000_000
"""Characters of a text that are read."""
NOWHERE: frozenset[Region] = frozenset()
LIST, TABLE, QUOTED = frozenset({Region.LIST}), frozenset({Region.TABLE}), frozenset({Region.QUOTE})


class Reader(ABC):
    """Reads a source into a writer, block by block; each markup says what its lines and its signs are."""

    token: re.Pattern[str]
    """Signs within a line, each by the name of its group."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.writer = Writer()
        self.links: list[tuple[str, SourceSpan | None]] = []
        self.images: list[Image] = []
        self.comments: list[Comment] = []
        self.marks: list[NoteMark] = []
        self.code: list[Span] = []
        self.notes: list[Note] = []
        self._later: list[tuple[str, int, int]] = []
        """Notes that stand within a line and are read below the text: label, first and last place."""

    @abstractmethod
    def is_block(self, first: int, last: int) -> bool:
        """Whether a line is a block of its own, and no line of a paragraph."""

    @abstractmethod
    def read_line(self, first: int, last: int) -> None:
        """Read such a line."""

    @abstractmethod
    def read_token(self, token: re.Match[str]) -> None:
        """Read a sign within a line."""

    def read_lines(self, start: int, end: int) -> None:
        """Read the blocks of a stretch: lines that are blocks of their own, and paragraphs of those between."""
        held: tuple[int, int] | None = None
        for first, last in lines_of(self.source, start, end):
            is_blank = not self.source[first:last].strip()
            if not is_blank and not self.is_block(first, last):
                held = (first if held is None else held[0], last)
                continue
            if held is not None:
                self.block(BlockKind.PARAGRAPH, *held)
                held = None
            if not is_blank:
                self.read_line(first, last)
        if held is not None:
            self.block(BlockKind.PARAGRAPH, *held)

    def block(
        self, kind: BlockKind, start: int, end: int, *, regions: frozenset[Region] = NOWHERE, level: int = 0
    ) -> None:
        """Read a block with the words of a stretch."""
        self.writer.begin(kind, regions, level)
        self.read(start, end)
        self.writer.close()

    def verbatim(self, start: int, end: int) -> None:
        """A block of code, as it stands."""
        words = self.source[start:end]
        begin, stop = start + len(words) - len(words.lstrip("\r\n")), start + len(words.rstrip())
        if begin < stop:
            self.writer.begin(BlockKind.CODE, NOWHERE)
            self.writer.put(self.source[begin:stop], begin, stop)
            self.writer.close()

    def read(self, start: int, end: int) -> None:
        """Put the words of a stretch within a block."""
        at = start
        for token in self.token.finditer(self.source, start, end):
            if token.start() >= at:
                self.words(at, token.start())
                self.read_token(token)
                at = token.end()
        self.words(at, end)

    def words(self, start: int, end: int) -> None:
        """Plain words; runs of white space are one blank."""
        self.writer.put_words(self.source, start, end)

    def entity(self, start: int, end: int) -> None:
        """An entity of HTML as the sign that it is."""
        sign = unescape(self.source[start:end])
        if sign.isspace():
            self.writer.space()
        else:
            self.writer.put(sign, start, end)

    def linked(self, target: str, place: SourceSpan, start: int, end: int, *, inner: bool = True) -> None:
        """The words of a link; `place`: where its address stands."""
        writer = self.writer
        outer = writer.link
        writer.link = len(writer.links)
        writer.links.append([-1, writer.map.length])
        self.links.append((target, place))
        if inner:
            self.read(start, end)
        else:
            self.words(start, end)
        writer.link = outer

    def noted(self, label: str, start: int, end: int, place: SourceSpan) -> None:
        """The mark of a note whose words stand within the line; they are read below the text."""
        span = self.writer.put(f"[{label}]", place.start, place.end, approximate=True)
        self.marks.append(NoteMark(span, label, "footnote"))
        if end > start:
            self._later.append((label, start, end))

    def read_notes(self) -> None:
        """Read the notes below the text."""
        done = 0
        while done < len(self._later):
            label, start, end = self._later[done]
            done += 1
            before = self.writer.map.length
            self.block(BlockKind.NOTE, start, end)
            blocks = self.writer.blocks
            span = blocks[-1].span if blocks and blocks[-1].span.start >= before else None
            self.notes.append(Note(label, "footnote", SourceSpan(start, end), span))

    def document(
        self,
        source: Source,
        text: str,
        encoding: str,
        *,
        media_type: str,
        declared: tuple[Declared, ...],
        notices: tuple[Notice, ...],
    ) -> Document:
        """The document of what was read. `text`: the whole source."""
        self.read_notes()
        self.writer.close()
        body = "".join(self.writer.out)
        code = united(body, self.code)
        return without_unseen(
            Document(
                id=source.id,
                path=source.path,
                media_type=media_type,
                source=text,
                text=body,
                blocks=tuple(self.writer.blocks),
                source_map=self.writer.map,
                links=links_of(self.writer, body, self.source, self.links, code),
                images=tuple(self.images),
                comments=tuple(self.comments),
                marks=tuple(self.marks),
                notes=tuple(self.notes),
                declared=(*source.declared, *declared),
                row=source.row,
                encoding=encoding,
                notices=source.notices + notices,
                languages=source.languages,
                file=source.file,
                code_spans=code,
            )
        )


def lines_of(source: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Where the lines of a stretch begin and end."""
    while start < end:
        stop = source.find("\n", start, end)
        stop = end if stop < 0 else stop
        yield start, stop
        start = stop + 1


def lined(text: str) -> str:
    """A text in which each line ends with a line feed."""
    return with_line_ends(text)
