"""From docutils' tree to blocks, links, images, comments and notes."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec
from docutils import nodes

from provenance.documents import BlockKind, Comment, Image, Note, NoteMark, Region
from provenance.loaders.allowances import Allowance
from provenance.loaders.rst.aligning import aligned, aligned_from
from provenance.loaders.rst.named import Names, numbers_of_notes
from provenance.loaders.rst.placing import Lines, Placed
from provenance.loaders.sizes import pixels
from provenance.loaders.writing import Writer
from provenance.patterns import lazy_pattern
from provenance.spans import SourceSpan, Span

_PARAGRAPH, _ITEM, _QUOTE, _CODE = BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.QUOTE, BlockKind.CODE
_SKIPPED = (nodes.system_message, nodes.substitution_definition, nodes.target, nodes.pending, nodes.meta, nodes.raw)
_LITERALS = (nodes.literal_block, nodes.doctest_block, nodes.math_block)
_LISTS = (nodes.bullet_list, nodes.enumerated_list, nodes.definition_list, nodes.option_list)
_NOTES = (nodes.footnote, nodes.citation)
_PARTS = lazy_pattern(r"\S+|\s+")
_SHORT = 3
"""Characters of a run that an escaped one can be all of."""
_REFERENCES = (nodes.footnote_reference, nodes.citation_reference)


class Reader:
    """Reads the tree of one text. `masked` is the text as docutils got it."""

    def __init__(self, source: str, masked: str, document: nodes.document) -> None:
        self.source = source
        self.masked = masked
        self.lines = Lines(masked)
        self.writer = Writer()
        self.links: list[tuple[str, SourceSpan | None]] = []
        """Address and its place; the words are in `Writer.links`, in the same order."""
        self.images: list[Image] = []
        self.comments: list[Comment] = []
        self.marks: list[NoteMark] = []
        self.notes: list[Note] = []
        self.code: list[Span] = []
        """Code within lines: an address in it is no link."""
        self._document = document
        self._depth = 0
        self._lists = 0
        self._quotes = 0
        self._in_note = 0
        self._cells: list[int] | None = None
        """In the row of a table: its first line, the column behind the cell before, the line below all cells so far, and the column behind this cell's words."""
        self.names = Names(document)
        self.named: list[tuple[int, str]] = []
        """Links that lead to a name, by their number."""
        self._substitutions: dict[str, nodes.substitution_definition] = {
            name.lower(): definition for name, definition in document.substitution_defs.items()
        }
        self._allowance = Allowance(len(masked))
        self._counted = {"#": 0, "*": 0, "#note": 0, "*note": 0}
        self._numbered = numbers_of_notes(document)

    def read(self) -> None:
        """Take the nodes of the text in order."""
        self._blocks(self._document.children)
        self.writer.close()
        self.marks += self.names.marks((name, self.writer.links[link]) for link, name in self.named)
        self.marks.sort(key=lambda mark: (mark.span, mark.label))

    # -- blocks ---------------------------------------------------------------------------------------------------------

    def _blocks(self, children: Iterable[nodes.Node]) -> None:
        for child in children:
            self._block(child)

    def _block(self, node: nodes.Node) -> None:
        if isinstance(node, nodes.comment):
            self._comment(node)
        elif isinstance(node, nodes.image):
            self._image(node, self._around(node))
        elif isinstance(node, _SKIPPED):
            self._pass(node)
        elif isinstance(node, _LITERALS):
            self._literal(node)
        elif isinstance(node, nodes.section):
            self._depth += 1
            self._blocks(node.children)
            self._depth -= 1
        elif isinstance(node, nodes.line_block):
            self._line_block(node)
        elif isinstance(node, nodes.block_quote):
            self._quotes += 1
            self._blocks(node.children)
            self._quotes -= 1
        elif isinstance(node, _LISTS):
            self._lists += 1
            self._blocks(node.children)
            self._lists -= 1
        elif isinstance(node, nodes.table):
            self._table(node)
        elif isinstance(node, nodes.figure):
            self._figure(node)
        elif isinstance(node, _NOTES):
            self._note(node)
        elif isinstance(node, nodes.TextElement):
            self._begin(node)
            self._words(node)
            self.writer.close()
        elif isinstance(node, nodes.Element):
            self._blocks(node.children)

    def _regions(self) -> frozenset[Region]:
        regions: set[Region] = set()
        if self._quotes:
            regions.add(Region.QUOTE)
        if self._lists:
            regions.add(Region.LIST)
        if self._cells is not None:
            regions.add(Region.TABLE)
        return frozenset(regions)

    def _begin(self, node: nodes.TextElement) -> None:
        """Begin the block of a node, by what it is and where it stands."""
        regions = self._regions()
        if isinstance(node, nodes.title) and isinstance(node.parent, nodes.section):
            self.writer.begin(BlockKind.HEADING, regions, min(self._depth, 6))
        elif isinstance(node, nodes.rubric):
            self.writer.begin(BlockKind.HEADING, regions, min(self._depth + 1, 6))
        elif isinstance(node, nodes.caption | nodes.title):
            self.writer.begin(BlockKind.CAPTION, regions)
        elif isinstance(node, nodes.option_string | nodes.option_argument):
            self.writer.begin(_CODE, regions)
        elif self._cells is not None:
            self.writer.begin(BlockKind.TABLE_CELL, regions)
        elif self._in_note:
            self.writer.begin(BlockKind.NOTE, regions)
        elif isinstance(node, nodes.term | nodes.classifier | nodes.field_name):
            self.writer.begin(BlockKind.TEXT, regions)
        elif self._lists and not isinstance(node.parent, nodes.definition):
            self.writer.begin(_ITEM, regions, min(self._lists, 6))
        else:
            self.writer.begin(_QUOTE if self._quotes else _PARAGRAPH, regions)

    def _literal(self, node: nodes.Element) -> None:
        self.writer.begin(_CODE, self._regions())
        text = node.astext()
        placed = self._find(text, node) or self._find(text.lstrip("\n"), node)
        raw = text if placed is None else placed.raw
        at = 0
        for number, line in enumerate(raw.split("\n")):
            if number:
                self.writer.line_end()
            if line.strip():
                self._put(line, placed, at, at + len(line), node)
            at += len(line) + 1
        self.writer.close()

    def _line_block(self, node: nodes.Element) -> None:
        first = True
        for line in node.findall(nodes.line):
            if first:
                self._begin(line)
                first = False
            else:
                self.writer.line_end()
            self._words(line)
        self.writer.close()

    def _comment(self, node: nodes.comment) -> None:
        text = node.astext()
        placed = self._find(text, node)
        if not text.strip():
            return
        if placed is None:
            self.comments.append(Comment(self.writer.map.length, text, self._around(node)))
            return
        start, end = placed.stretch(0, len(text))
        line = self.lines.starts[self.lines.cursor - text.count("\n") - 1]
        opening = self.masked.rfind("..", line, start)
        self.comments.append(Comment(self.writer.map.length, text, SourceSpan(opening if opening >= 0 else start, end)))

    def _pass(self, node: nodes.Node) -> None:
        """Let the cursor pass what is not read."""
        raw = getattr(node, "rawsource", "")
        if raw and self._cells is None and len(raw) > 3:
            self._find(raw, node)

    def _figure(self, node: nodes.Element) -> None:
        """An image, the caption that is its own, and what stands below."""
        for child in node.children:
            before = len(self.writer.blocks)
            self._block(child)
            if isinstance(child, nodes.caption) and self.images and len(self.writer.blocks) > before:
                self.images[-1] = msgspec.structs.replace(self.images[-1], caption=self.writer.blocks[-1].span)

    def _table(self, node: nodes.Element) -> None:
        outer = self._cells
        row = self.lines.cursor
        for child in node.children:
            if isinstance(child, nodes.title):
                self._block(child)
                row = self.lines.cursor
        for entry_row in node.findall(nodes.row):
            self._cells = [row, 0, row, 0]
            for entry in entry_row.children:
                self._cells[1] = self._cells[3]
                self._blocks(entry.children)
            row = max(row, self._cells[2])
        self._cells = outer
        self.lines.cursor = max(self.lines.cursor, row)

    def _note(self, node: nodes.Element) -> None:
        self.writer.close()
        at = len(self.writer.blocks)
        line = self.lines.cursor
        self._in_note += 1
        self._blocks(child for child in node.children if not isinstance(child, nodes.label))
        self._in_note -= 1
        blocks = self.writer.blocks[at:]
        span = Span(blocks[0].span.start, blocks[-1].span.end) if blocks else None
        place = SourceSpan(*self.lines.stretch(line, self.lines.cursor))
        if span is not None:
            words = self.writer.map.locate(span)
            begin = self.masked.rfind("..", 0, words.start)
            place = SourceSpan(begin if begin >= 0 else words.start, words.end, words.approximate)
        self.notes.append(Note(self._label(node, "note"), "footnote", place, span))

    def _label(self, node: nodes.Element, suffix: str = "") -> str:
        """The label of a note or of its mark; those that are numbered by themselves are counted."""
        auto = node.get("auto")
        names = node.get("names") or ([node["refname"]] if "refname" in node else [])
        if names:
            return self._numbered.get(names[0], str(names[0]))
        if auto is not None:
            sign = "*" if auto == "*" else "#"
            self._counted[sign + suffix] += 1
            return f"{sign}{self._counted[sign + suffix]}"
        return str(node.astext()).lower()

    # -- words ----------------------------------------------------------------------------------------------------------

    def _words(self, node: nodes.TextElement) -> None:
        raw = node.rawsource or node.astext()
        placed = self._find(raw, node)
        if placed is None:
            stripped = raw.rstrip()
            placed = self._find(stripped, node) if stripped != raw else None
        self._inline(node, placed, 0)
        self.writer.link = None

    def _find(self, raw: str, node: nodes.Node) -> Placed | None:
        """The place of a block's text: on the line that docutils gives it (a title, that of its underline), or below what came before."""
        if not raw.strip():
            return None
        column, row = None, self.lines.cursor
        if self._cells is not None:
            row, column = self._cells[:2]
        if node.line is not None:
            for number in (node.line - 1, node.line - 2):
                found = self.lines.find_at(raw, number, column)
                if found is not None:
                    return self._found(*found)
        if self._cells is None:
            placed = self.lines.find(raw)
            if placed is not None:
                return placed
        found = self.lines.find_within(raw, row, column)
        return None if found is None else self._found(*found)

    def _found(self, placed: Placed, column: int) -> Placed:
        if self._cells is not None:
            self._cells[3] = max(self._cells[3], column)
            self._cells[2] = max(self._cells[2], self.lines.cursor)
        return placed

    def _inline(self, node: nodes.Element, placed: Placed | None, at: int) -> int:
        """Write the children of a node whose text begins at an offset of the block's; the offset behind them."""
        for child in node.children:
            if isinstance(child, nodes.Text):
                at = self._text(child.astext(), placed, at, node)
            elif isinstance(child, nodes.Element):
                at = self._element(child, placed, at)
        return at

    def _element(self, child: nodes.Element, placed: Placed | None, at: int) -> int:
        raw = child.rawsource
        start = end = at
        if placed is not None and raw:
            found = placed.raw.find(raw, at)
            if found >= 0:
                start, end = found, found + len(raw)
            else:
                placed = None
        if isinstance(child, nodes.system_message) or (isinstance(child, nodes.target) and not child.children):
            return at
        if isinstance(child, nodes.image):
            self._image(child, self._place(placed, start, end, child))
        elif isinstance(child, nodes.substitution_reference):
            self._substitution(child, placed, start, end)
        elif isinstance(child, _REFERENCES):
            self._mark(child, placed, start)
        else:
            self._marked_up(child, placed, start, end)
        return end

    def _marked_up(self, child: nodes.Element, placed: Placed | None, start: int, end: int) -> None:
        """Words with markup around them: emphasis, code, a role, a link."""
        before = self.writer.map.length
        target = self._target(child)
        if target is not None:
            self.writer.link = len(self.links)
            self.links.append((target, self._address(target, placed, start, end)))
            self.writer.links.append([-1, self.writer.map.length])
        inner = start
        if placed is not None and child.rawsource:
            words = child.astext()
            inner = aligned_from(words, placed.raw, start, end)
            if inner < 0:
                self._vaguely(words, self._place(placed, start, end, child))
        if inner >= 0:
            self._inline(child, placed, inner)
        if target is not None:
            self.writer.link = None
        if isinstance(child, nodes.literal) and self.writer.map.length > before:
            self.code.append(Span(before, self.writer.map.length))

    def _target(self, node: nodes.Element) -> str | None:
        """Where a link leads; None for what is none, or leads to a place that another file has."""
        if not isinstance(node, nodes.reference):
            return None
        if "refuri" in node:
            return str(node["refuri"])
        name = node.get("refname")
        if name is not None:
            self.named.append((len(self.links), str(name)))
            return self.names.address(str(name))
        return f"#{node['refid']}" if "refid" in node else None

    def _address(self, target: str, placed: Placed | None, start: int, end: int) -> SourceSpan | None:
        at = -1 if placed is None else placed.raw.find(target, start, end)
        return None if at < 0 or placed is None else SourceSpan(*placed.stretch(at, at + len(target)))

    def _mark(self, node: nodes.Element, placed: Placed | None, start: int) -> None:
        raw = node.rawsource.removesuffix("_") or f"[{node.astext()}]"
        span = self._put(raw, placed, start, start + len(raw), node) if placed is not None else None
        if span is None:
            span = self._vaguely(raw, self._around(node))
        if isinstance(node, nodes.footnote_reference) or self._is_cited_here(node):
            self.marks.append(NoteMark(span, self._label(node), "footnote"))

    def _is_cited_here(self, node: nodes.Element) -> bool:
        """Whether a citation stands in this text: of a work in several files another one may have it."""
        return str(node.get("refname", "")) in self._document.nameids

    def _substitution(self, node: nodes.Element, placed: Placed | None, start: int, end: int) -> None:
        definition = self._substitutions.get(str(node.get("refname", "")).lower())
        place = self._place(placed, start, end, node)
        if definition is None or self._allowance.is_spent:
            self._vaguely(node.astext(), place)
            return
        for image in definition.findall(nodes.image):
            self._image(image, place)
        words = definition.astext()
        if words.strip():
            self._vaguely(words if self._allowance.take(words) else node.astext(), place)

    def _image(self, node: nodes.Element, place: SourceSpan) -> None:
        target = str(node.get("uri", ""))
        alt = node.get("alt")
        if isinstance(node.parent, nodes.figure) or node.rawsource.startswith(".."):
            placed = self._find(node.rawsource, node) if self._cells is None else None
            if placed is not None:
                place = SourceSpan(*placed.stretch(0, len(node.rawsource)))
        self.images.append(
            Image(
                self.writer.map.length,
                target,
                place,
                None if alt is None else str(alt),
                str(node.get("title", "")),
                width=pixels(str(node.get("width", ""))),
                link=str(node.get("target", "")),
            )
        )

    def _vaguely(self, words: str, place: SourceSpan) -> Span:
        """Write words that stand somewhere within a place, or otherwise than here."""
        return self.writer.put(words.replace("\n", " "), *place[:2], approximate=place.approximate)

    # -- places ---------------------------------------------------------------------------------------------------------

    def _around(self, node: nodes.Node) -> SourceSpan:
        """The lines near the cursor, for what has no place of its own."""
        line = node.line if isinstance(node.line, int) else self.lines.cursor
        return SourceSpan(*self.lines.stretch(max(line - 1, 0), line), approximate=True)

    def _place(self, placed: Placed | None, start: int, end: int, node: nodes.Node) -> SourceSpan:
        return self._around(node) if placed is None else SourceSpan(*placed.stretch(start, end))

    def _put(self, text: str, placed: Placed | None, start: int, end: int, node: nodes.Node) -> Span:
        if placed is not None:
            first, last = placed.stretch(start, end)
            if self.masked[first:last] == text:
                return self.writer.put(text, first, last)
        place = self._around(node)
        return self.writer.put(text, place.start, place.end, approximate=True)

    def _put_run(self, words: str, placed: Placed, start: int, end: int) -> None:
        """Write words of one line; where one has tabulators, which are blanks here, each word has a place of its own."""
        first, last = placed.stretch(start, end)
        if last - first == len(words) or len(words) < _SHORT:
            self.writer.put(words, first, last)
            return
        for part in _PARTS.finditer(words):
            self.writer.put(part[0], *placed.stretch(start + part.start(), start + part.end()))

    def _text(self, text: str, placed: Placed | None, at: int, node: nodes.Node) -> int:
        """Write words as they stand from an offset of the block's text on, line by line; the offset behind them."""
        if placed is None:
            self._vaguely(text, self._around(node))
            return at
        runs = aligned(text, placed.raw, at)
        if runs is None:
            self._vaguely(text, self._around(node))
            return at
        for words, start, end in runs:
            if words == "\n":
                self.writer.space()
                continue
            self._put_run(words, placed, start, end)
        return runs[-1][2] if runs else at
