"""The blocks of Org: headings, paragraphs, lists, tables, quotations, code, notes; and what no reader sees of a file."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping

from provenance.documents import BlockKind, Comment, Note, Region
from provenance.loaders.org.headlines import headline, states_of
from provenance.loaders.org.inline import Inline
from provenance.loaders.org.keywords import Keyword, keyword
from provenance.loaders.org.lines import SHOWN, Line, Lines, Opening
from provenance.loaders.org.pictured import is_affiliated, with_options
from provenance.loaders.org.set_off import EDGE, cells, put_code
from provenance.loaders.writing import Writer
from provenance.named_tuples import NamedTuple
from provenance.patterns import lazy_pattern
from provenance.spans import SourceSpan, Span

_ITEM = lazy_pattern(r"(?:(?P<free>[-+*])|\d{1,9}[.)])(?:[ \t]+|(?=\r?\Z)|\Z)")
_COUNTER = lazy_pattern(r"\[@(?:\d{1,9}|[A-Za-z])\][ \t]*")
_BOX = lazy_pattern(r"\[[ X-]\](?:[ \t]+|\Z)")
_TERM = lazy_pattern(r"(?P<term>[^\n]*?\S)[ \t]+::(?:[ \t]+|\Z)")
_NOTE = lazy_pattern(r"\[fn:(?P<label>[\w-]{1,80})\][ \t]*")
_RULE = lazy_pattern(r"-{5,}")
_OF_EMACS = lazy_pattern(r"CLOCK:[ \t]*[\[=<]|%%\(")
"""Lines on hours of work, and with which a diary reckons days."""
_PLANNING = lazy_pattern(r"(?:CLOSED|SCHEDULED|DEADLINE):[ \t]*[<\[]")
_CLOSED = lazy_pattern(r"CLOSED:[ \t]*(?P<day>\[[^\]\n]*\])")
_PROPERTY = lazy_pattern(r":(?P<key>[^\s:]{1,60}):(?:[ \t]+(?P<value>[^\n]*))?")
_HALF = lazy_pattern(r"#\+(?:begin|end)_\w", re.IGNORECASE)
"""A line that opens a block which nothing closes, or closes one that nothing opened."""
_UNSEEN_DRAWERS = frozenset({"properties", "logbook"})
_OF_BACKENDS = frozenset(
    {"export", "html", "latex", "ascii", "odt", "texinfo", "beamer", "man", "md", "css", "js", "javascript"}
)
"""Blocks in the language of what a file is made into."""
_QUOTED = frozenset({"quote", "verse"})
_UNSEEN_HEADING = "ignore"
"""The label of a heading that ox-extra leaves out, but not what stands below it."""
_MAKES_PAGE = "export_file_name"
"""The property of a heading from which ox-hugo makes a page."""
_TABLE = frozenset({Region.TABLE})
_CAPTION, _HEADING, _CODE, _CELL = BlockKind.CAPTION, BlockKind.HEADING, BlockKind.CODE, BlockKind.TABLE_CELL


class _Holder(NamedTuple):
    """What holds blocks: the file, a quotation, a drawer."""

    last: int
    """The number of the line that closes it."""
    items: list[int]
    """Columns in which the items that are open begin, the outermost first."""
    outer: int
    """Items around it."""
    quoted: bool


class Reader:
    """Reads one text. `source` has line feeds at its line ends; `start` is where the text begins."""

    def __init__(self, source: str, start: int) -> None:
        self.source = source
        self.writer = Writer()
        self.comments: list[Comment] = []
        self.notes: list[Note] = []
        self.pages: list[list[Keyword]] = []
        """What each heading says from which a page is made: its words, properties, and when it was closed."""
        self._lines = Lines(source, start)
        self.keywords = self._keywords()
        named = {one.key: one.value for one in reversed(self.keywords)}
        self.inline = Inline(source, self.writer, named, *self._shorthand())
        self._states = states_of(one.value for one in self.keywords if one.key in {"todo", "seq_todo", "typ_todo"})
        self._hiding = frozenset(
            label for one in self.keywords if one.key == "exclude_tags" for label in one.value.split()
        )
        self._holders = [_Holder(len(self._lines.lines), [], 0, quoted=False)]
        self._above: list[Keyword] = []
        """Lines that belong to what stands below them."""
        self._paragraph: tuple[int, int] | None = None
        self._of_paragraph: list[Keyword] = []
        self._definition: tuple[str, int, int, int] | None = None
        """The note that is read: its label, where its first line begins and ends in the source, and the number of its first block."""
        self._headed = False

    def _keywords(self) -> list[Keyword]:
        """The keywords of the file that are not in a block, but those of one paragraph or table."""
        found: list[Keyword] = []
        number, lines = 0, self._lines
        while number < len(lines.lines):
            line = lines.lines[number]
            if self.source.startswith("#+", line.start, line.end):
                opened = lines.opening(number, len(lines.lines))
                if opened is not None:
                    number = opened.last if opened.name != ":" else number + 1
                    continue
                one = keyword(self.source, line.start, line.end)
                if one is not None:
                    found.append(one)
            number += 1
        return found

    def _shorthand(self) -> tuple[Mapping[str, str], Mapping[str, str]]:
        """What macros and short forms of addresses stand for."""
        macros: dict[str, str] = {}
        short: dict[str, str] = {}
        for one in self.keywords:
            if one.key in {"macro", "link"}:
                name, _, value = one.value.partition(" ")
                if one.key == "macro":
                    macros[name.lower()] = value.strip()
                else:
                    short[name.strip('"')] = value.strip()
        return macros, short

    # -- the way through the lines --------------------------------------------------------------------------------------

    def read(self) -> None:
        """Read all of it."""
        lines = self._lines.lines
        number = blank = 0
        while number < len(lines):
            line = lines[number]
            if number == self._holders[-1].last:
                self._end_paragraph()
                self._holders.pop()
                number += 1
            elif line.end == line.start:
                self._end_paragraph()
                self._above.clear()
                blank += 1
                if blank > 1:
                    self._holders[-1].items.clear()
                    self._end_note()
                number += 1
                continue
            else:
                number = self._line(number, line)
            blank = 0
        self._end_paragraph()
        self._end_note()
        self.writer.close()

    def _line(self, number: int, line: Line) -> int:
        """Read a line, or the block that it begins; the number of the line behind that."""
        source, sign = self.source, self.source[line.start]
        if line.stars:
            return self._heading(number, line)
        item = _ITEM.match(source, line.start, line.end) if sign in "-+*" or sign.isdecimal() else None
        items = self._holders[-1].items
        if items and line.indent <= items[-1]:
            self._end_paragraph()
            while items and line.indent <= items[-1]:
                items.pop()
        if sign in "#:\\":
            behind = self._marked(number, line, sign)
            if behind:
                return behind
        elif sign in "|+" and (sign == "|" or EDGE.fullmatch(source, line.start, line.end) is not None):
            return self._table(number)
        elif sign == "-" and _RULE.fullmatch(source, line.start, line.end) is not None:
            self._end_paragraph()
            return number + 1
        elif sign == "[" and line.indent == 0 and (note := _NOTE.match(source, line.start, line.end)) is not None:
            self._note(line, note["label"], note.end())
            return number + 1
        elif sign in "C%" and _OF_EMACS.match(source, line.start, line.end) is not None:
            return number + 1
        if item is not None:
            self._item(line, item.end(), free=item["free"] is not None)
        elif self._paragraph is None:
            self._start_paragraph(line.start, line.end)
        else:
            self._paragraph = (self._paragraph[0], line.end)
        return number + 1

    def _marked(self, number: int, line: Line, sign: str) -> int:
        """Read a line that begins with a sign of Org; the number of the line behind what it begins, 0 where it is text."""
        source = self.source
        opened = self._lines.opening(number, self._holders[-1].last)
        if opened is not None:
            self._end_paragraph()
            return self._open(number, line, opened)
        second = source[line.start + 1 : line.start + 2] if line.end > line.start + 1 else " "
        if sign == "#" and second == "+":
            one = keyword(source, line.start, line.end)
            if one is None:
                if _HALF.match(source, line.start, line.end) is None:
                    return 0
                self._end_paragraph()
                return number + 1
            self._end_paragraph()
            if is_affiliated(one.key):
                self._above.append(one)
            return number + 1
        if sign == "#" and second.isspace():
            self._end_paragraph()
            self.writer.close()
            words = source[line.start + 1 : line.end].strip()
            self.comments.append(Comment(self.writer.map.length, words, SourceSpan(line.start, line.end)))
            return number + 1
        if sign == ":" and second.isspace():
            self._end_paragraph()
            return self._fixed(number)
        return 0

    # -- paragraphs, items, notes ---------------------------------------------------------------------------------------

    def _start_paragraph(self, start: int, end: int) -> None:
        self._paragraph = (start, end)
        self._of_paragraph, self._above = self._above, []

    def _end_paragraph(self) -> None:
        if self._paragraph is None:
            return
        start, end = self._paragraph
        self._paragraph = None
        caption = self._captions(self._of_paragraph)
        images = len(self.inline.images)
        self._begin()
        self.inline.read(start, end)
        self.writer.close()
        if self._of_paragraph and len(self.inline.images) > images:
            self.inline.images[images] = with_options(self.inline.images[images], self._of_paragraph, caption)

    def _captions(self, above: list[Keyword]) -> Span | None:
        """Write the captions of what comes; the last one's place in the text."""
        made = len(self.writer.blocks)
        for one in above:
            if one.key == "caption" and one.value:
                self.writer.begin(_CAPTION, self._regions())
                self.inline.read(one.start, one.end)
                self.writer.close()
        return self.writer.blocks[-1].span if len(self.writer.blocks) > made else None

    def _take_above(self) -> None:
        """Write the captions that stand above a block."""
        self._end_paragraph()
        self._captions(self._above)
        self._above = []

    def _regions(self, *more: Region) -> frozenset[Region]:
        holder = self._holders[-1]
        regions = set(more)
        if holder.items or holder.outer:
            regions.add(Region.LIST)
        if holder.quoted:
            regions.add(Region.QUOTE)
        return frozenset(regions)

    def _begin(self) -> None:
        """Begin the block of a paragraph, by where it stands."""
        holder = self._holders[-1]
        level = min(holder.outer + len(holder.items), 6)
        if self._definition is not None:
            self.writer.begin(BlockKind.NOTE, self._regions())
        elif holder.quoted and not holder.items:
            self.writer.begin(BlockKind.QUOTE, self._regions())
        elif level:
            self.writer.begin(BlockKind.LIST_ITEM, self._regions(), level)
        else:
            self.writer.begin(BlockKind.PARAGRAPH, self._regions())

    def _item(self, line: Line, start: int, *, free: bool) -> None:
        """An item: its counter and its box are no words; what `::` ends is its term."""
        self._end_paragraph()
        self._holders[-1].items.append(line.indent)
        for form in (_COUNTER, _BOX):
            found = form.match(self.source, start, line.end)
            start = start if found is None else found.end()
        term = _TERM.match(self.source, start, line.end) if free else None
        if term is not None:
            self.writer.begin(BlockKind.TEXT, self._regions())
            self.inline.read(*term.span("term"))
            self.writer.close()
            start = term.end()
        if start < line.end:
            self._start_paragraph(start, line.end)

    def _note(self, line: Line, label: str, start: int) -> None:
        """The definition of a note; it goes on up to the next one, a heading, or two blank lines."""
        self._end_paragraph()
        self._end_note()
        self._holders[-1].items.clear()
        self._definition = (label.lower(), line.start, line.end, len(self.writer.blocks))
        if start < line.end:
            self._start_paragraph(start, line.end)

    def _end_note(self) -> None:
        if self._definition is None:
            return
        label, start, end, first = self._definition
        self._definition = None
        blocks = self.writer.blocks[first:]
        span = Span(blocks[0].span.start, blocks[-1].span.end) if blocks else None
        end = end if span is None else max(end, self.writer.map.locate(span).end)
        self.notes.append(Note(label, "footnote", SourceSpan(start, end), span))

    # -- headings -------------------------------------------------------------------------------------------------------

    def _heading(self, number: int, line: Line) -> int:
        self._end_paragraph()
        self._end_note()
        del self._holders[1:]
        self._holders[0].items.clear()
        self._above.clear()
        self._headed = True
        head = headline(self.source, line.start + line.stars, line.end, self._states, self._hiding)
        lines = self._lines
        if head.hidden:
            return self._hidden(number, line)
        if _UNSEEN_HEADING not in head.labels:
            self.writer.begin(_HEADING, frozenset(), min(line.stars, 6))
            self.inline.read(head.start, head.end)
            self.writer.close()
        closed = ""
        at = number + 1
        place = 0
        if at < len(lines.lines):
            below = lines.lines[at]
            if _PLANNING.match(self.source, below.start, below.end) is not None:
                found = _CLOSED.search(self.source, below.start, below.end)
                closed, place = (found["day"], found.start("day")) if found is not None else ("", 0)
                at += 1
        opened = lines.opening(at, len(lines.lines)) if at < len(lines.lines) else None
        if opened is None or opened.name != "properties":
            return at
        properties = list(self._properties(at, opened.last))
        if any(one.key == _MAKES_PAGE for one in properties):
            words = self.source[head.start : head.end]
            properties.append(Keyword("title", words, head.start, head.end))
            if closed:
                properties.append(Keyword("date", closed, place, place + len(closed)))
            self.pages.append(properties)
        return opened.last + 1

    def _hidden(self, number: int, line: Line) -> int:
        """A heading that no reader sees, with all that stands below it."""
        headings, lines = self._lines.headings, self._lines.lines
        at = bisect_left(headings, number) + 1
        while at < len(headings) and lines[headings[at]].stars > line.stars:
            at += 1
        behind = headings[at] if at < len(headings) else len(lines)
        self._comment(line.start, lines[behind - 1].end)
        return behind

    def _comment(self, start: int, end: int, inner: tuple[int, int] | None = None) -> None:
        """Keep a comment; `inner`: its words, without the lines around them."""
        self.writer.close()
        words = self.source[slice(*(inner or (start, end)))].strip()
        self.comments.append(Comment(self.writer.map.length, words, SourceSpan(start, end)))

    def _properties(self, first: int, last: int) -> Iterator[Keyword]:
        for line in self._lines.lines[first + 1 : last]:
            found = _PROPERTY.fullmatch(self.source, line.start, line.end)
            if found is not None and found["value"]:
                yield Keyword(found["key"].lower(), found["value"], *found.span("value"))

    # -- blocks ---------------------------------------------------------------------------------------------------------

    def _open(self, number: int, line: Line, opened: Opening) -> int:
        """Read what is closed further down; the number of the line behind it, or of its first one."""
        name, last = opened.name, opened.last
        if opened.kind == "environment":
            self._take_above()
            self._code(number, last + 1)
            return last + 1
        if opened.kind == "drawer":
            if name in _UNSEEN_DRAWERS:
                if name == "properties" and not self._headed:
                    self.keywords += self._properties(number, last)
                return last + 1
        elif name == "comment":
            end = self._lines.lines[last]
            self._comment(line.start, end.end, (line.end, end.start))
            return last + 1
        elif name in _OF_BACKENDS:
            self._above.clear()
            return last + 1
        elif name in SHOWN:
            self._take_above()
            self._code(number + 1, last)
            return last + 1
        elif name == "verse":
            self._take_above()
            self._verse(number + 1, last)
            return last + 1
        if opened.kind == "block":
            self._take_above()
        holder = self._holders[-1]
        quoted = holder.quoted or name in _QUOTED
        self._holders.append(_Holder(last, [], holder.outer + len(holder.items), quoted))
        return number + 1

    def _code(self, first: int, last: int, skip: int = 0) -> None:
        self.writer.begin(_CODE, self._regions())
        put_code(self.writer, self.source, self._lines.lines[first:last], skip)
        self.writer.close()

    def _fixed(self, number: int) -> int:
        """Lines `: as they are`, which are code."""
        self._take_above()
        lines, first = self._lines.lines, number
        while number < len(lines) and lines[number].end > lines[number].start:
            line = lines[number]
            words = self.source[line.start : min(line.end, line.start + 2)]
            if not (words[0] == ":" and words[1:] in {"", " ", "\t"}):
                break
            number += 1
        self._code(first, number, skip=2)
        return number

    def _verse(self, first: int, last: int) -> None:
        """Lines that stay lines; each stanza is a block."""
        stanza: tuple[int, int] | None = None
        for line in [*self._lines.lines[first:last], None]:
            if line is not None and line.end > line.start:
                stanza = (line.start if stanza is None else stanza[0], line.end)
            elif stanza is not None:
                self.writer.begin(BlockKind.QUOTE, self._regions(Region.QUOTE))
                self.inline.read(*stanza, in_lines=True)
                self.writer.close()
                stanza = None

    def _table(self, number: int) -> int:
        """The rows of a table, cell by cell; lines between them, and what cells say to Emacs, are no words."""
        self._take_above()
        lines, regions = self._lines.lines, self._regions() | _TABLE
        while number < len(lines) and self.source[lines[number].start : lines[number].end][:1] in {"|", "+"}:
            line = lines[number]
            is_edge = EDGE.fullmatch(self.source, line.start, line.end) is not None
            if not is_edge and self.source[line.start] == "+":
                break
            number += 1
            for start, stop in () if is_edge else cells(self.source, line.start, line.end):
                self.writer.begin(_CELL, regions)
                self.inline.read(start, stop)
                self.writer.close()
        return number
