"""From the lines of a text in AsciiDoc to blocks, links, images, comments and notes."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from provenance.documents import BlockKind
from provenance.loaders.asciidoc.header import attribute_at
from provenance.loaders.asciidoc.kinds import (
    COMMENT,
    QUOTED,
    RAW,
    VERSE,
    content_of,
    is_hard,
    is_shown_as_it_is,
    mark_of,
)
from provenance.loaders.asciidoc.lines import (
    ADMONITION,
    ATTRIBUTES,
    BREAK,
    DELIMITER,
    DIRECTIVES,
    ENTRY,
    HEADING,
    ITEM,
    MACRO,
    TERM,
    TITLE,
    Lines,
    is_comment,
    level_of,
    without_closing,
)
from provenance.loaders.asciidoc.listed import Attributes, attributes
from provenance.loaders.asciidoc.names import Names
from provenance.loaders.asciidoc.paragraphs import DEEPEST_LEVEL, Hidden, Paragraphs
from provenance.loaders.asciidoc.raw import put_html
from provenance.loaders.asciidoc.tables import cells
from provenance.spans import SourceSpan, Span

_NOTHING = Attributes()
_DEEPEST = 24
"""Blocks within one another; what is further in is read as if it stood there."""


class Reader(Paragraphs):
    """Reads the lines of a text from the first one behind its head on."""

    def __init__(self, lines: Lines, names: Names) -> None:
        super().__init__(lines, names)
        self._depth = 0
        self._attached = False
        """Whether a line with a plus sign joins the next block to the item above."""
        self._above = _NOTHING
        self._title: tuple[int, int] | None = None
        """The place of the title for the next block."""
        self._works = 0
        """The level of a section that lists works; 0 outside."""

    # -- blocks ---------------------------------------------------------------------------------------------------------

    def head(self, number: int, comments: Sequence[tuple[int, int]]) -> None:
        """Read the title of the document in a line, with signs before or a line of them below it, and the comments around it."""
        for first, last in comments:
            if first < number:
                self._say_lines(first, last)
        self._title_of(number)
        for first, last in comments:
            if first > number:
                self._say_lines(first, last)

    def _title_of(self, number: int) -> None:
        heading = HEADING.fullmatch(self.lines.text(number))
        start = self.lines.starts[number]
        words = self.lines.text(number) if heading is None else without_closing(heading["words"])
        start += 0 if heading is None else heading.start("words")
        self._read(BlockKind.HEADING, start, start + len(words), level=1)

    def blocks(self, at: int, end: int) -> None:
        """Read the blocks of lines, the last one exclusive."""
        kept = self._stack, self._attached, self._above, self._title
        self._outer += len(self._stack)
        self._depth += 1
        self._stack, self._attached, self._above, self._title = [], False, _NOTHING, None
        while at < end:
            at = self._block(at, end)
        self._caption()
        self._depth -= 1
        self._stack, self._attached, self._above, self._title = kept
        self._outer -= len(self._stack)

    def _block(self, at: int, end: int) -> int:
        """Read the block that a line begins; the line behind it."""
        lines = self.lines
        line = lines.text(at)
        if not line:
            return at + 1
        sign = line[0]
        if sign == "/" and is_comment(line):
            return self._comment(at)
        if sign == ":" and ENTRY.match(line) is not None:
            return attribute_at(lines, at, self._names)[0]
        if sign == "[" and ATTRIBUTES.fullmatch(line) is not None:
            if not line.startswith("[["):
                self._above = attributes(line[1:-1], lines.starts[at] + 1).over(self._above)
            return at + 1
        if DELIMITER.fullmatch(line) is not None:
            return self._delimited(at, end)
        if sign == "+" and line == "+":
            self._attached = True
            return at + 1
        if BREAK.fullmatch(line) is not None:
            self._take()
            self._stack.clear()
            return at + 1
        if sign in "=#" and (heading := HEADING.fullmatch(line)) is not None:
            words = without_closing(heading["words"])
            return self._heading(lines.starts[at] + heading.start("words"), len(words), len(heading["signs"]), at + 1)
        if "::" in line and (macro := MACRO.fullmatch(line)) is not None:
            return self._macro(at, macro["name"], macro["target"], macro.start("words"))
        return self._words(at, end)

    def _words(self, at: int, end: int) -> int:
        """Read a block that begins with words: an item, a term, a title, a paragraph."""
        lines = self.lines
        line = lines.text(at)
        style = self._above.style
        if not (is_shown_as_it_is(self._above) or style in RAW or style in COMMENT):
            item = ITEM.fullmatch(line)
            if item is not None:
                start = lines.starts[at] + item.start("words")
                return self._item(at, end, mark_of(item["mark"]), start)
            term = TERM.match(line) if ":" in line or ";;" in line else None
            if term is not None:
                return self._term(
                    at, end, term["mark"], term.span("term"), term.start("words") if term["words"] else -1
                )
            title = TITLE.fullmatch(line) if line[0] == "." else None
            if title is not None:
                self._caption()
                self._title = lines.starts[at] + 1, lines.ends[at]
                return at + 1
            if self._depth == 1 and not self._stack and lines.is_underlined(at, end):
                return self._heading(lines.starts[at], len(line), level_of(lines.text(at + 1)[0]), at + 2)
        return self._paragraph(at, end)

    def _heading(self, start: int, size: int, level: int, below: int) -> int:
        above, _ = self._above, self._caption()
        self._stack.clear()
        self._attached = False
        if self._works and level <= self._works:
            self._works = 0
        if above.style == "bibliography":
            self._works = level
        self._above = _NOTHING
        self._read(BlockKind.HEADING, start, start + size, level=min(level, DEEPEST_LEVEL))
        return below

    def _macro(self, at: int, name: str, target: str, words: int) -> int:
        """A macro that is a block: a picture; of others readers see no words that stand here."""
        lines = self.lines
        if name in DIRECTIVES:
            return at + 1
        self._leave()
        if name == "image" and target.strip():
            start, end = lines.starts[at], lines.ends[at]
            given = attributes(lines.source[start + words : end - 1], start + words)
            self.writer.close()
            images = self.inline.out.images
            images.append(self.inline.image(target, given, SourceSpan(start, end)))
            caption = self._caption()
            if caption is not None:
                images[-1] = msgspec.structs.replace(images[-1], caption=caption)
        else:
            self._caption()
        self._above = _NOTHING
        return at + 1

    def _delimited(self, at: int, end: int) -> int:
        """A block between two lines of signs; one that nothing closes goes on to the end of what it stands in."""
        lines = self.lines
        line = lines.text(at)
        if self._depth > _DEEPEST:
            return at + 1
        close = lines.closing("```" if line.startswith("```") else line, at + 1, end)
        below = min(close + 1, end)
        above = self._above
        first, last = at + 1, close
        self._leave()
        match content_of(line, above):
            case "comment":
                self._take()
                self._say_lines(at, below)
            case "raw":
                self._caption()
                self._raw(first, last)
            case "code":
                self._caption()
                self._code(first, last)
            case "table":
                self._caption()
                self._table(first, last, line[0])
            case "verse":
                self._caption()
                self._quotes += 1
                self._apart(first, last, breaks=True)
                self._credit(above)
                self._quotes -= 1
            case "quote":
                self._caption()
                self._above = _NOTHING
                self._quotes += 1
                self.blocks(first, last)
                self._credit(above)
                self._quotes -= 1
            case _:
                self._caption()
                self.blocks(first, last)
        self._above = _NOTHING
        return below

    def _raw(self, first: int, last: int) -> None:
        """Lines that pass as they are: HTML is read as such."""
        if first < last:
            start, end = self.lines.starts[first], self.lines.ends[last - 1]
            self.comments += put_html(self.lines.source[start:end], start, self.writer, self.inline.out)

    def _table(self, first: int, last: int, sign: str) -> None:
        lines = self.lines
        if first >= last:
            return
        given, self._above = self._above, _NOTHING
        self._tables += 1
        for cell in cells(lines.source, lines.starts[first], lines.ends[last - 1], sign, given):
            with lines.narrowed(cell.start, cell.end) as (begin, stop):
                if cell.style == "a" and self._depth <= _DEEPEST:
                    self.blocks(begin, stop)
                elif cell.style == "l":
                    self._code(begin, stop)
                else:
                    self._apart(begin, stop)
        self._tables -= 1

    # -- words ----------------------------------------------------------------------------------------------------------

    def _begin_item(self, mark: str) -> None:
        """Go on with the list of such a mark, or begin one within the last."""
        self._caption()
        self._above = _NOTHING
        self._attached = False
        if mark in self._stack:
            del self._stack[self._stack.index(mark) + 1 :]
        else:
            self._stack.append(mark)

    def _item(self, at: int, end: int, mark: str, start: int) -> int:
        """An item of a list, whose words go on in the lines below it."""
        works = self._works or self._above.style == "bibliography"
        self._begin_item(mark)
        below, hidden = self._gather(at + 1, end, self._ends_item)
        kind = BlockKind.REFERENCE if works and not self._tables else self._kind()
        self._read(kind, start, self.lines.ends[below - 1], level=self._level(), hidden=hidden)
        return below

    def _term(self, at: int, end: int, mark: str, place: tuple[int, int], words: int) -> int:
        """A term and what it means, which stands behind it or below."""
        self._begin_item(mark)
        lines = self.lines
        start = lines.starts[at]
        kind = BlockKind.TABLE_CELL if self._tables else BlockKind.TEXT
        self._read(kind, start + place[0], start + place[1])
        first = at
        if words < 0:
            first = at + 1
            while first < end and not lines.text(first):
                first += 1
            if first >= end or self._ends_item(lines.text(first)) or self._opens(lines.text(first)):
                return at + 1
            start, words = lines.starts[first], 0
        below, hidden = self._gather(first + (1 if first == at else 0), end, self._ends_item)
        if below > at:
            kind = BlockKind.PARAGRAPH if not (self._tables or self._quotes) else self._kind()
            self._read(kind, start + words, lines.ends[below - 1], hidden=hidden)
        return below

    def _opens(self, line: str) -> bool:
        """Whether a line is no words, but the beginning of a block of another kind."""
        return (
            is_comment(line)
            or (line[0] in "=#" and HEADING.fullmatch(line) is not None)
            or (line[0] == "." and TITLE.fullmatch(line) is not None)
            or (line[0] == ":" and ENTRY.match(line) is not None)
            or ("::" in line and MACRO.fullmatch(line) is not None)
            or BREAK.fullmatch(line) is not None
        )

    def _paragraph(self, at: int, end: int) -> int:
        lines = self.lines
        above = self._above
        self._caption_of(above)
        line = lines.text(at)
        is_literal = line[0] in " \t" and above.style != "normal" and not self._tables
        if self._stack and not self._attached and not is_literal:
            self._stack.clear()
        self._attached = False
        self._above = _NOTHING
        ends = self._ends_item if self._stack else self._ends_paragraph
        below, hidden = self._gather(at + 1, end, ends)
        start, stop = lines.starts[at], lines.ends[below - 1]
        if above.style in RAW or above.style in COMMENT:
            if above.style in COMMENT:
                self._say(start, stop, lines.source[start:stop])
            else:
                self._raw(at, below)
        elif is_literal or is_shown_as_it_is(above):
            self._code(at, below)
        elif above.style in VERSE or above.style in QUOTED:
            self._quotes += 1
            self._read(self._kind(), start, stop, hidden=hidden, breaks=above.style in VERSE)
            self._credit(above)
            self._quotes -= 1
        elif line.startswith(('"', "> ")) and self._quoted(at, below, hidden):
            pass
        else:
            admonition = ADMONITION.match(line)
            start += 0 if admonition is None else admonition.end()
            breaks = is_hard(above, self._names.value)
            self._read(self._kind(), start, stop, level=self._level(), hidden=hidden, breaks=breaks)
        return below

    def _quoted(self, at: int, below: int, hidden: Hidden) -> bool:
        """Read a paragraph between quotation marks with a name below it, or one with the signs of Markdown; False where it is neither."""
        lines = self.lines
        last = below - 1
        if lines.text(at)[0] == '"':
            if last <= at or not lines.text(last).startswith("-- ") or not lines.text(last - 1).endswith('"'):
                return False
            start, stop = lines.starts[at] + 1, lines.ends[last - 1] - 1
            credit = lines.starts[last]
        else:
            signs = [len(lines.text(number)) - len(lines.text(number).lstrip("> ")) for number in range(at, below)]
            hidden = sorted(
                [
                    *hidden,
                    *((lines.starts[at + k], lines.starts[at + k] + size) for k, size in enumerate(signs)),
                ]
            )
            named = last > at and lines.source.startswith("-- ", lines.starts[last] + signs[-1])
            start, stop = lines.starts[at], lines.ends[last - 1 if named else last]
            hidden = [(first, end) for first, end in hidden if first < stop]
            credit = lines.starts[last] + signs[-1] if named else -1
        self._quotes += 1
        self._read(self._kind(), start, max(start, stop), hidden=hidden)
        if credit >= 0:
            self.writer.begin(BlockKind.QUOTE, self._regions())
            self.writer.put("—", credit, credit + 2)
            self.writer.space()
            self.inline.read(credit + 2, lines.ends[last])
            self._close()
        self._quotes -= 1
        return True

    @staticmethod
    def _ends_paragraph(line: str) -> bool:
        return (line[0] == "[" and ATTRIBUTES.fullmatch(line) is not None) or DELIMITER.fullmatch(line) is not None

    def _ends_item(self, line: str) -> bool:
        return (
            line == "+"
            or self._ends_paragraph(line)
            or ITEM.fullmatch(line) is not None
            or ((":" in line or ";;" in line) and TERM.match(line) is not None)
        )

    def _take(self) -> None:
        self._above, self._title = _NOTHING, None

    def _leave(self) -> None:
        """A block that no plus sign joins to an item ends the list."""
        if not self._attached:
            self._stack.clear()
        self._attached = False

    def _caption_of(self, above: Attributes) -> None:
        if above.style in RAW or above.style in COMMENT:
            self._title = None
        self._caption()

    def _caption(self) -> Span | None:
        """Write the title for the block that follows; its span."""
        if self._title is None:
            return None
        start, end = self._title
        self._title = None
        return self._read(BlockKind.CAPTION, start, end)
