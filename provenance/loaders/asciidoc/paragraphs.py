"""The blocks of a text in AsciiDoc as they are written: their words, notes and comments."""

from __future__ import annotations

from collections.abc import Callable

from provenance.documents import BlockKind, Comment, Note, Region
from provenance.loaders.asciidoc.inline import Inline
from provenance.loaders.asciidoc.lines import Lines, is_comment, is_directive
from provenance.loaders.asciidoc.listed import Attributes, Value
from provenance.loaders.asciidoc.names import Names
from provenance.loaders.writing import Writer
from provenance.spans import SourceSpan, Span

DEEPEST_LEVEL = 6
Hidden = list[tuple[int, int]]
"""Stretches within a paragraph that are no words of it: comments, directives."""


class Paragraphs:
    """Writes blocks, by where they stand."""

    def __init__(self, lines: Lines, names: Names) -> None:
        self.lines = lines
        self.writer = Writer()
        self.inline = Inline(lines.source, self.writer, names)
        self.comments: list[Comment] = []
        self.notes: list[Note] = []
        self._names = names
        self._quotes = 0
        self._tables = 0
        self._outer = 0
        """Items around the block that is read."""
        self._stack: list[str] = []
        """The markers of the items within one another, the outermost first."""

    def _comment(self, at: int) -> int:
        self._say(self.lines.starts[at], self.lines.ends[at], self.lines.text(at)[2:])
        return at + 1

    def _say_lines(self, first: int, last: int) -> None:
        """Keep the comment of some lines, the last one exclusive: one of one line, or what stands between two lines of slashes."""
        lines = self.lines
        if is_comment(lines.text(first)):
            self._comment(first)
            return
        closed = last > first + 1 and lines.text(last - 1) == lines.text(first)
        inner = lines.source[lines.ends[first] : lines.starts[last - 1] if closed else lines.ends[last - 1]]
        self._say(lines.starts[first], lines.ends[last - 1], inner)

    def _say(self, start: int, end: int, words: str) -> None:
        if words.strip():
            self.comments.append(Comment(self.writer.map.length, words.strip(), SourceSpan(start, end)))

    def _code(self, first: int, last: int) -> None:
        """Lines as they are."""
        lines, writer = self.lines, self.writer
        writer.begin(BlockKind.CODE, self._regions())
        for number in range(first, last):
            if lines.ends[number] > lines.starts[number]:
                writer.put(lines.text(number), lines.starts[number], lines.ends[number])
            writer.line_end()
        writer.close()

    def _apart(self, first: int, last: int, *, breaks: bool = False) -> None:
        """The paragraphs of lines that blank ones part. `breaks`: each line is one for readers."""
        while first < last:
            below, hidden = self._gather(first, last, _nothing_ends)
            if below > first:
                start, end = self.lines.starts[first], self.lines.ends[below - 1]
                self._read(self._kind(), start, end, hidden=hidden, breaks=breaks)
            elif self.lines.text(first).startswith("//"):
                self._comment(first)
            first = max(below, first + 1)

    def _credit(self, above: Attributes) -> None:
        """Whose words a quotation is, and where they stand, as the line above it says; readers see that below."""
        named = [above.value(1, "attribution"), above.value(2, "citetitle")]
        values = [value for value in named if value is not None]
        if not values:
            return
        self.writer.begin(BlockKind.TABLE_CELL if self._tables else BlockKind.QUOTE, self._regions())
        self._sign("—", values[0])
        self.writer.space()
        for number, value in enumerate(values):
            if number:
                self._sign(",", value)
                self.writer.space()
            self.inline.read(value.start, value.end)
        self._close()

    def _sign(self, sign: str, value: Value) -> None:
        """A sign that readers see before a value, where the source has another."""
        self.writer.put(sign, value.start - 1, value.start)

    def _gather(self, at: int, end: int, ends: Callable[[str], bool]) -> tuple[int, Hidden]:
        """The line behind the words of a block that go on in a line, and what is hidden among them."""
        lines = self.lines
        hidden: Hidden = []
        below, comments = at, 0
        """The line behind the last one with words, and the comments above that."""
        while at < end:
            line = lines.text(at)
            if not line or ends(line):
                break
            if (line[0] == "/" and is_comment(line)) or is_directive(line):
                hidden.append((lines.starts[at], lines.ends[at]))
            else:
                below, comments = at + 1, len(hidden)
            at += 1
        del hidden[comments:]  # what stands behind the words is no part of the paragraph
        for start, stop in hidden:
            if lines.source.startswith("//", start):
                self._say(start, stop, lines.source[start + 2 : stop])
        return below, hidden

    def _regions(self) -> frozenset[Region]:
        regions: set[Region] = set()
        if self._quotes:
            regions.add(Region.QUOTE)
        if self._level():
            regions.add(Region.LIST)
        if self._tables:
            regions.add(Region.TABLE)
        return frozenset(regions)

    def _level(self) -> int:
        return min(self._outer + len(self._stack), DEEPEST_LEVEL)

    def _kind(self) -> BlockKind:
        if self._tables:
            return BlockKind.TABLE_CELL
        if self._level():
            return BlockKind.LIST_ITEM
        return BlockKind.QUOTE if self._quotes else BlockKind.PARAGRAPH

    def _read(
        self,
        kind: BlockKind,
        start: int,
        end: int,
        *,
        level: int = 0,
        hidden: Hidden | None = None,
        breaks: bool = False,
    ) -> Span | None:
        """Write a block; its span, None where it has no words."""
        regions = self._regions()
        levelled = level if kind in {BlockKind.HEADING, BlockKind.LIST_ITEM} else 0
        self.writer.begin(kind, regions, levelled or (1 if kind is BlockKind.LIST_ITEM else 0))
        self.inline.read(start, end, hidden or (), breaks=breaks)
        return self._close()

    def _close(self) -> Span | None:
        """End the block, and write the notes whose words stand in it."""
        writer, inline = self.writer, self.inline
        before = len(writer.blocks)
        writer.close()
        span = writer.blocks[-1].span if len(writer.blocks) > before else None
        if span is not None:
            place = SourceSpan(*writer.map.locate(span)[:2])
            self.notes += [Note(key, "footnote", place, span) for key in inline.entries]
        inline.entries.clear()
        while inline.footnotes:
            note = inline.footnotes.pop(0)
            writer.begin(BlockKind.NOTE, self._regions())
            known = len(writer.blocks)
            inline.depth = note.depth
            inline.read(note.start, note.end)
            inline.depth = 0
            writer.close()
            own = writer.blocks[-1].span if len(writer.blocks) > known else None
            self.notes.append(Note(note.label, "footnote", note.place, own))
        return span


def _nothing_ends(_: str) -> bool:
    return False
