"""From the tokens of markdown-it to blocks, links, images, comments and notes."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from markdown_it.token import Token

from provenance.documents import BlockKind, Comment, Image, Note, NoteMark, Region
from provenance.loaders import inline_code
from provenance.loaders.markdown import tags
from provenance.loaders.markdown.addresses import definition, destination
from provenance.loaders.markdown.indented import indented_html
from provenance.loaders.markdown.lines import Lines, Placed
from provenance.loaders.markdown.masking import BOXES, GONE, MASK, unmasked
from provenance.loaders.markdown.pictured import listed_alt
from provenance.loaders.markdown.raised import without_marks
from provenance.loaders.references import unescape
from provenance.loaders.sizes import pixels
from provenance.loaders.writing import Writer
from provenance.patterns import lazy_pattern
from provenance.spans import SourceSpan, Span

_PARAGRAPH, _ITEM, _QUOTE = BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.QUOTE
"""Python 3.11 takes ten times as long for a member of its class as for a name of the module."""
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_HTML_KINDS = {
    **dict.fromkeys(_HEADINGS, BlockKind.HEADING),
    "p": _PARAGRAPH,
    "li": _ITEM,
    "td": BlockKind.TABLE_CELL,
    "th": BlockKind.TABLE_CELL,
    "figcaption": BlockKind.CAPTION,
    "caption": BlockKind.CAPTION,
    "blockquote": _QUOTE,
    "pre": BlockKind.CODE,
}
_HTML_REGIONS = {
    _ITEM: frozenset({Region.LIST}),
    BlockKind.TABLE_CELL: frozenset({Region.TABLE}),
    _QUOTE: frozenset({Region.QUOTE}),
}


_LEFT = lazy_pattern(f"[^{GONE}]+")


class DraftLink:
    """A link before its words are known; they are in `Writer.links`, in the same order."""

    __slots__ = ("place", "target")

    def __init__(self, target: str, place: SourceSpan | None) -> None:
        self.target = target
        self.place = place


class Reader:
    """Reads the tokens of one file. `masked` is the source as the parser got it."""

    def __init__(self, source: str, masked: str, references: dict[str, dict[str, object]]) -> None:
        self.source = source
        self.lines = Lines(masked)
        self.masked = masked
        self.references = references
        self.writer = Writer()
        self.links: list[DraftLink] = []
        self.images: list[Image] = []
        self.comments: list[Comment] = []
        self.marks: list[NoteMark] = []
        self.notes: list[Note] = []
        self.code: list[Span] = []
        """Code within lines: an address in it is no link."""
        self._code_elements: dict[str, int] = {}
        """Name of an element for code that has begun -> where."""
        self._labelled: list[tuple[int, str]] = []
        self._stack: list[int | None] = []
        """The links around, for when the inner one ends."""
        self._quotes = 0
        self._lists = 0
        self._counted: list[bool] = []
        """Of each list around whether it is one, and no box."""
        self._table = False
        self._note: list[tuple[str, int, Token]] = []
        self._markup = ""

    # -- blocks ---------------------------------------------------------------------------------------------------------

    def read(self, tokens: Sequence[Token]) -> None:
        """Take the tokens of the file in order."""
        html = indented_html(tokens)
        for index, token in enumerate(tokens):
            kind = token.type
            if kind == "inline":
                self._inline(token)
            elif kind == "html_block" or index in html:
                self._html_block(token)
            elif kind in {"fence", "code_block"}:
                self._code(token)
            else:
                self._structure(token)
        self.writer.close()
        for number, label in self._labelled:
            start, end = self.writer.links[number]
            if start >= 0:
                self.marks.append(NoteMark(Span(start, end), label, "reference"))
        self.marks.sort(key=lambda mark: mark.span)

    def _structure(self, token: Token) -> None:
        match token.type:
            case "heading_open":
                self._markup = token.markup if token.markup.startswith("#") else ""
                self.writer.begin(BlockKind.HEADING, self._regions(), int(token.tag[1]))
            case "paragraph_open":
                self._markup = ""
                self.writer.begin(*self._paragraph())
            case "th_open" | "td_open":
                self._markup = "cell"
                self.writer.begin(BlockKind.TABLE_CELL, self._regions())
            case "blockquote_open" | "blockquote_close":
                self._quotes += token.nesting
            case "bullet_list_open" | "ordered_list_open":
                self._counted.append(not self._is_box(token))
                self._lists += self._counted[-1]
            case "bullet_list_close" | "ordered_list_close":
                self._lists -= self._counted.pop()
            case "table_open" | "table_close":
                self._table = token.nesting > 0
            case "footnote_reference_open":
                self.writer.close()
                self._note.append((str(token.meta["label"]), self.writer.map.length, token))
            case "footnote_reference_close":
                self._end_note()
        if token.nesting <= 0:
            self.writer.close()

    def _is_box(self, token: Token) -> bool:
        """Whether what the parser takes for a list is a box of MkDocs, whose first line is masked as that of an item."""
        number = token.map[0] if token.map else 0
        line = self.lines.line(number)
        return self.source.startswith(BOXES, self.lines.starts[number] + len(line) - len(line.lstrip(" \t>")))

    def _regions(self) -> frozenset[Region]:
        regions: set[Region] = set()
        if self._quotes:
            regions.add(Region.QUOTE)
        if self._lists:
            regions.add(Region.LIST)
        if self._table:
            regions.add(Region.TABLE)
        return frozenset(regions)

    def _paragraph(self) -> tuple[BlockKind, frozenset[Region], int]:
        if self._note:
            return BlockKind.NOTE, self._regions(), 0
        if self._lists:
            return _ITEM, self._regions(), self._lists
        return _QUOTE if self._quotes else _PARAGRAPH, self._regions(), 0

    def _end_note(self) -> None:
        self.writer.close()
        label, start, token = self._note.pop()
        first, last = token.map or [0, 1]
        while last > first + 1 and not self.lines.line(last - 1).strip():
            last -= 1
        place = SourceSpan(*self.lines.stretch(first, last))
        blocks = self.writer.blocks
        at = bisect_left(blocks, start, key=lambda block: block.span.start)
        span = Span(blocks[at].span.start, blocks[-1].span.end) if at < len(blocks) else None
        self.notes.append(Note(label, "footnote", place, span))

    def _code(self, token: Token) -> None:
        self.writer.begin(BlockKind.CODE, self._regions())
        content = token.content.rstrip("\n")
        placed = self.lines.place(token)
        offset = 0
        for line in content.split("\n"):
            if offset:
                self.writer.line_end()
            if line.strip():
                self._put(line, token, placed, offset, offset + len(line), special=True)
            offset += len(line) + 1
        self.writer.close()

    def _html_block(self, token: Token) -> None:
        self.writer.begin(BlockKind.TEXT, self._regions())
        placed = self.lines.place(token)
        for piece in tags.pieces(token.content):
            if piece.kind == "break":
                opens = token.content[piece.start + 1] != "/"
                kind = _HTML_KINDS.get(piece.text, BlockKind.TEXT) if opens else BlockKind.TEXT
                regions = self._regions() | _HTML_REGIONS.get(kind, frozenset())
                self.writer.begin(kind, regions, _HEADINGS.get(piece.text, 0) if opens else 0)
            elif piece.kind == "text":
                self._flowing(piece, token, placed)
            else:
                self._html(piece, token, placed, token.content, 0)
        self._stack.clear()
        self.writer.link = None
        self.writer.close()

    def _flowing(self, piece: tags.Piece, token: Token, placed: Placed | None) -> None:
        """Text of HTML: white space is collapsed."""
        at = piece.start
        for index, words in enumerate(piece.text.split("\n")):
            stripped = words.strip()
            if index or words[:1].isspace():
                self.writer.space()
            if stripped:
                first = at + words.index(stripped)
                self._put(stripped, token, placed, first, first + len(stripped))
                if words[-1].isspace():
                    self.writer.space()
            at += len(words) + 1

    # -- inline ---------------------------------------------------------------------------------------------------------

    def _inline(self, token: Token) -> None:
        placed = self.lines.place(token, self._markup)
        for child in tags.seen(token.children or ()):
            self._child(child, token, placed)
        self._stack.clear()
        self.writer.link = None

    def _child(self, child: Token, token: Token, placed: Placed | None) -> None:
        start, end = child.meta.get("span", (0, 0))
        match child.type:
            case "text" if "^" in child.content and len(child.content) == end - start:
                for first, last in without_marks(child.content):
                    self._put(child.content[first:last], token, placed, start + first, start + last)
            case "text" | "text_special" | "code_inline":
                if words := _of_windows(child):
                    span = self._put(words, token, placed, start, end, special=child.type != "text")
                    if child.type == "code_inline":
                        self.code.append(span)
            case "softbreak":
                self.writer.space()
            case "hardbreak":
                self.writer.line_end()
            case "html_inline":
                for piece in tags.pieces(child.content):
                    self._html(piece, token, placed, child.content, start)
            case "link_open":
                self._open_link(child, token, placed)
            case "link_close":
                self._close_link()
            case "footnote_ref":
                span = self._put(token.content[start:end], token, placed, start, end)
                self.marks.append(NoteMark(span, str(child.meta["label"]), "footnote"))
            case "image":
                self._image(child, token, placed, (start, end))

    def _put(
        self, text: str, token: Token, placed: Placed | None, start: int, end: int, *, special: bool = False
    ) -> Span:
        """Write words from content[start:end]; where the source does not bear them out, their place is that of the lines."""
        if placed is not None and end > start:
            first, last = placed.stretch(start, end)
            raw = self.masked[first:last].replace("\0", "\ufffd")
            if raw == text and special and (MASK in text or GONE in text):
                return self.writer.put(self.source[first:last], first, last)  # code that shows a shortcode
            if raw == text and GONE in text:
                return self._pieces(text.replace(MASK, " "), first)
            if raw == text or (special and (unescape(raw) == text or raw[1:] == text or "\n" in raw or "\r" in raw)):
                return self.writer.put(unmasked(text), first, last)
            if raw.replace("\\|", "|") == text:  # an escaped bar in a cell
                return self._cell_words(text, placed, start, end)
        stretch = self.lines.stretch(*token.map) if token.map else (0, len(self.source))
        return self.writer.put(unmasked(text), *stretch, approximate=True)

    def _pieces(self, text: str, first: int) -> Span:
        """Write words without what is gone between them."""
        spans = [
            self.writer.put(piece[0], first + piece.start(), first + piece.end()) for piece in _LEFT.finditer(text)
        ]
        at = self.writer.map.length
        return Span(spans[0].start if spans else at, at)

    def _cell_words(self, text: str, placed: Placed, start: int, end: int) -> Span:
        first = self.writer.map.length
        for index in range(start, end):
            character = text[index - start]
            if character == GONE:
                continue
            span = self.writer.put(unmasked(character), placed.at(index), placed.at(index) + 1)
            if index == start:
                first = span.start
        return Span(first, self.writer.map.length)

    def _place(self, token: Token, placed: Placed | None, start: int, end: int) -> SourceSpan:
        if placed is None:
            return SourceSpan(
                *(self.lines.stretch(*token.map) if token.map else (0, len(self.source))), approximate=True
            )
        return SourceSpan(*placed.stretch(start, end))

    # -- links, images, markup ------------------------------------------------------------------------------------------

    def _begin_link(self, target: str, place: SourceSpan | None) -> int:
        number = len(self.links)
        self.links.append(DraftLink(self._unmasked(target, place), place))
        self.writer.links.append([-1, self.writer.map.length])
        self._stack.append(self.writer.link)
        self.writer.link = number
        return number

    def _unmasked(self, target: str, place: SourceSpan | None) -> str:
        """An address that a generator fills in, as the source has it; the braces around an expression say what it is."""
        if MASK not in target or place is None:
            return target.replace(MASK, " ")
        braces = self.source[place.start - 1 : place.start] == "{"
        return self.source[place.start - braces : place.end + braces]

    def _close_link(self) -> None:
        self.writer.link = self._stack.pop() if self._stack else None

    def _open_link(self, child: Token, token: Token, placed: Placed | None) -> None:
        target = str(child.attrs.get("href", ""))
        start, end = child.meta.get("span", (0, 0))
        label = child.meta.get("label")
        if isinstance(label, str):
            number = self._begin_link(target, self._definition_place(label))
            self._labelled.append((number, label.lower()))
            return
        found = destination(token.content, start, end, target)
        self._begin_link(target, None if found is None or placed is None else self._place(token, placed, *found))

    def _definition_place(self, label: str) -> SourceSpan | None:
        reference = self.references.get(label)
        found = None if reference is None else definition(self.masked, self.lines, reference)
        return None if found is None else found[1]

    def _image(self, child: Token, token: Token, placed: Placed | None, span: tuple[int, int]) -> None:
        label = child.meta.get("label")
        if isinstance(label, str):
            position = self.writer.map.length
            self.marks.append(NoteMark(Span(position, position), label.lower(), "reference"))
        alt = unmasked("".join(_plain(child.children or ())))
        target = str(child.attrs.get("src", ""))
        place = self._place(token, placed, *span)
        if not alt and self.source.startswith("{", place.end):
            alt = listed_alt(self.source, place.end)
        address = destination(token.content, *span, target) if MASK in target else None
        self.images.append(
            Image(
                self.writer.map.length,
                self._unmasked(target, None if address is None else self._place(token, placed, *address)),
                place,
                alt,
                str(child.attrs.get("title") or ""),
                link=self._link_around(),
            )
        )

    def _link_around(self) -> str:
        """The address of the link that the walk is in."""
        return "" if self.writer.link is None else self.links[self.writer.link].target

    def _html(self, piece: tags.Piece, token: Token, placed: Placed | None, markup: str, base: int) -> None:
        start, end = base + piece.start, base + piece.end
        match piece.kind:
            case "comment":
                self.comments.append(
                    Comment(self.writer.map.length, piece.text, self._place(token, placed, start, end))
                )
            case "reference":
                self._put(piece.text, token, placed, start, end, special=True)
            case "text":
                self._put(piece.text, token, placed, start, end)
            case "break":
                self.writer.space()
                if piece.text == "pre":
                    self._code_element("pre", ends=markup[piece.start + 1] == "/")
            case "open" if piece.text == "br":
                self.writer.line_end()
            case "picture":
                alternative, titled, target, first, last = tags.picture(piece.text)
                at = self._place(token, placed, start + first, start + last)
                self.images.append(
                    Image(
                        self.writer.map.length,
                        self._unmasked(target, at),
                        self._place(token, placed, start, end),
                        unmasked(alternative),
                        unmasked(titled),
                        link=self._link_around(),
                    )
                )
            case "open" if piece.text == "img":
                stated = tags.attributes(markup[piece.start : piece.end])
                source, alt, title, width, height = (
                    stated.get(name) for name in ("src", "alt", "title", "width", "height")
                )
                address = self._place(token, placed, start + source[1], start + source[2]) if source else None
                self.images.append(
                    Image(
                        self.writer.map.length,
                        self._unmasked(source[0], address) if source else "",
                        self._place(token, placed, start, end),
                        unmasked(alt[0]) if alt else None,
                        unmasked(title[0]) if title else "",
                        width=pixels(width[0]) if width else None,
                        height=pixels(height[0]) if height else None,
                        link=self._link_around(),
                    )
                )
            case "open" if piece.text == "a":
                href = tags.attributes(markup[piece.start : piece.end]).get("href")
                if href is not None:
                    self._begin_link(href[0], self._place(token, placed, start + href[1], start + href[2]))
            case "close" if piece.text == "a":
                self._close_link()
            case "open" | "close" if piece.text in inline_code.ELEMENTS:
                self._code_element(piece.text, ends=piece.kind == "close")

    def _code_element(self, name: str, *, ends: bool) -> None:
        """An element for code begins or ends; it may end in another block than it began in."""
        at = self.writer.map.length
        begun = self._code_elements.pop(name, at) if ends else at
        if not ends:
            self._code_elements[name] = at
        elif at - begun <= inline_code.LONGEST:
            self.code.append(Span(begun, at))


def _of_windows(child: Token) -> str:
    """The words of a piece; a sign that was written by the number that it has in Windows-1252 is what browsers show of it."""
    return unescape(child.markup) if child.content == "\ufffd" and child.info == "entity" else child.content


def _plain(children: Sequence[Token]) -> Iterable[str]:
    for child in children:
        yield child.content if not child.children else "".join(_plain(child.children))
