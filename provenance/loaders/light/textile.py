"""A text in Textile to a document, with front matter as Jekyll and Nanoc have it (https://textile-lang.com)."""

from __future__ import annotations

import re

import msgspec

from provenance.documents import BlockKind, Comment, Document, Image, Note, NoteMark
from provenance.extensions import Source
from provenance.loaders.decoding import cut, decode_source
from provenance.loaders.front_matter import file_date
from provenance.loaders.front_matter.reading import front_matter
from provenance.loaders.light.reading import LIST, LONGEST, QUOTED, TABLE, Reader, lined
from provenance.loaders.sheets import blank
from provenance.overrides import override
from provenance.patterns import lazy_pattern
from provenance.spans import SourceSpan

MEDIA_TYPE = "text/x-textile"
_OWN = r"(?:\([^()\n]{0,60}\)|\{[^{}\n]{0,200}\}|\[[a-z-]{2,10}\]|[<>=()])*"
"""Attributes of a block or a span: a class, a style, a language, where it stands."""
_BLOCK = lazy_pattern(
    rf"(?P<name>h[1-6]|p|bq|bc|pre|notextile|fn\d{{1,3}}|div|###){_OWN}(?P<more>\.\.?)(?::(?P<cite>\S+))?[ \t]+|(?P<bare>notextile|pre|bc)\.\.?[ \t\r]*$",
    re.MULTILINE,
)
_ITEM = lazy_pattern(rf"(?P<signs>[*#]+){_OWN}[ \t]+|-[ \t]+")
_ROW = lazy_pattern(rf"(?:{_OWN}\.[ \t]*)?\|.*\|[ \t\r]*")
_TABLE = lazy_pattern(rf"(?:table|thead|tbody|tfoot){_OWN}\.[^|\n]*")
_CELL = lazy_pattern(r"(?:[_\\/\d^~<>=-]|\([^()\n]{0,40}\)|\{[^{}\n]{0,100}\})*\.[ \t]")
_ALIAS = lazy_pattern(r"(?m)^\[(?P<name>[^\[\]\n]{1,60})\](?P<target>(?:https?://|mailto:|/)\S+)[ \t\r]*$")
_APART = lazy_pattern(
    r"<(?P<tag>pre|notextile|script|style|object|iframe|video|audio)\b[^<>]{0,600}(?<!/)>|<!--(?P<comment>(?:(?!-->|<!--)[\s\S]){0,20000})-->",
    re.IGNORECASE,
)
_EMPTY = lazy_pattern(r"\n[ \t\r]*\n")
_RULE = lazy_pattern(r"[-*_]{3,}[ \t\r]*")


_MARKS = ".,;:!?"
"""What ends a sentence behind an address."""


class _Reader(Reader):
    token = lazy_pattern(
        r"==(?P<raw>(?:(?!==)[^\n]){1,600})==|@(?P<code>[^@\n]{1,300})@(?!\w)|<code>(?P<code2>[^<\n]{1,600})</code>|(?P<picture>!(?:[<>=]|\([^()\n]{0,40}\)|\{[^{}\n]{0,100}\})*(?P<image>[^\s!()|\"]{3,600}\.[^\s!()|\"]{2,200}|/[^\s!()|\"]{2,300})(?:\((?P<alt>[^()\n]{0,300})\))?!(?::(?P<led>[^\s|,;]{3,600}))?)"
        rf"|\[?\"{_OWN}(?P<said>[^\"\n]{{1,400}}?)(?:\((?P<title>[^()\"\n]{{1,200}})\))?\":(?P<target>(?:https?://|mailto:|ftp://|/|\#|\.\.?/)?[\w\#/][^\s<>\[\]|\"]{{0,1000}})\]?"
        r"|\[(?P<noted>\d{1,3})!?\](?!\()|(?P<break><br\s*/?>)|(?P<tag></?[a-zA-Z][a-zA-Z0-9]{0,15}(?:\s[^<>]{0,600})?/?>)|(?P<entity>&(?:#\d{1,7}|#x[0-9a-fA-F]{1,6}|[a-zA-Z]{2,10});)"
        rf"|(?P<mark>(?:(?<=[\s(\[\"'>*_~+^%-])|(?<![^\n])|(?<=^))(?:\*\*|__|\?\?|[*_+~^%-])(?:\([^()\s]{{0,40}}\)|\{{[^{{}}\n]{{0,100}}\}}|\[[a-z-]{{2,10}}\])*(?=[^\s*_+~^%-])|(?<=[^\s*_+~^%-])(?:\*\*|__|\?\?|[*_+~^%-])(?=[\s).,;:!?\]\"'<*_-]|\Z))|(?P<end>\r?\n)"
    )

    def __init__(self, source: str) -> None:
        super().__init__(source)
        self._aliases = {one["name"]: one["target"] for one in _ALIAS.finditer(source)}
        self._kind = ""
        """The block that goes on over empty lines: `bq..`, `bc..`."""

    def read_page(self) -> None:
        """Read all of it."""
        at = 0
        lower = self.source.lower()
        lower = lower if len(lower) == len(self.source) else self.source
        unclosed: set[str] = set()
        for opened in _APART.finditer(self.source):
            if opened.start() < at:
                continue
            end = stop = opened.end()
            if opened["comment"] is None:
                closing = f"</{opened['tag'].lower()}>"
                stop = -1 if closing in unclosed else lower.find(closing, end)
                if stop < 0:
                    unclosed.add(closing)
                    continue
                end = stop + len(closing)
            else:
                self.comments.append(Comment(self.writer.map.length, opened["comment"], SourceSpan(*opened.span())))
            self._stretch(at, opened.start())
            if opened["tag"] and opened["tag"].lower() == "pre":
                self.verbatim(opened.end(), stop)
            at = end
        self._stretch(at, len(self.source))

    def _stretch(self, start: int, end: int) -> None:
        """The blocks of a stretch, parted by empty lines."""
        at = start
        for gap in (*_EMPTY.finditer(self.source, start, end), None):
            stop = end if gap is None else gap.start()
            if self.source[at:stop].strip():
                self._part(at, stop)
            at = stop if gap is None else gap.end()

    def _part(self, start: int, end: int) -> None:
        begin = start + len(self.source[start:end]) - len(self.source[start:end].lstrip())
        opened = _BLOCK.match(self.source, begin, end)
        if opened is not None:
            name = opened["name"] or opened["bare"]
            self._kind = name if opened["more"] == ".." else ""
            self._named(name, opened.end(), end)
        elif self._kind:
            self._named(self._kind, begin, end)
        else:
            self.read_lines(begin, end)

    def _named(self, name: str, start: int, end: int) -> None:
        if name in {"bc", "pre"}:
            self.verbatim(start, end)
        elif name in {"notextile", "###"}:
            return
        elif name[0] == "h":
            self.block(BlockKind.HEADING, start, end, level=int(name[1:]))
        elif name == "bq":
            self.block(BlockKind.QUOTE, start, end, regions=QUOTED)
        elif name.startswith("fn"):
            before = self.writer.map.length
            self.block(BlockKind.NOTE, start, end)
            blocks = self.writer.blocks
            span = blocks[-1].span if blocks and blocks[-1].span.start >= before else None
            self.notes.append(Note(name[2:], "footnote", SourceSpan(start, end), span))
        else:
            self.read_lines(start, end)

    @override
    def is_block(self, first: int, last: int) -> bool:
        source = self.source
        forms = (_ITEM.match, _ROW.fullmatch, _TABLE.fullmatch, _ALIAS.fullmatch, _RULE.fullmatch)
        return source[first] in "*#-|[t_({<>=" and any(form(source, first, last) is not None for form in forms)

    @override
    def read_line(self, first: int, last: int) -> None:
        source = self.source
        if (item := _ITEM.match(source, first, last)) is not None:
            self.block(BlockKind.LIST_ITEM, item.end(), last, regions=LIST, level=len(item["signs"] or "-"))
        elif (row := _ROW.fullmatch(source, first, last)) is not None:
            at = source.find("|", first, last) + 1
            while (stop := source.find("|", at, row.end())) >= 0:
                own = _CELL.match(source, at, stop)
                begin = at if own is None else own.end()
                if source[begin:stop].strip():
                    self.block(BlockKind.TABLE_CELL, begin, stop, regions=TABLE)
                at = stop + 1

    @override
    def read_token(self, token: re.Match[str]) -> None:
        group = token.lastgroup or ""
        start, stop = token.span(group)
        place = SourceSpan(*token.span())
        match group:
            case "raw":
                self.words(start, stop)
            case "code" | "code2":
                self.code.append(self.writer.put(self.source[start:stop], start, stop))
            case "picture" | "image" | "alt" | "led":
                self.images.append(
                    Image(
                        self.writer.map.length, token["image"], place, alt=token["alt"] or "", link=token["led"] or ""
                    )
                )
            case "target":
                target = token["target"].rstrip(_MARKS)
                while target.endswith(")") and target.count(")") > target.count("("):
                    target = target[:-1].rstrip(
                        _MARKS
                    )  # it closes what stands around the link: "(a "mill":https://lampnet.org/mill)."
                address = token.span("target")
                self.linked(
                    self._aliases.get(target, target),
                    SourceSpan(address[0], address[0] + len(target)),
                    *token.span("said"),
                )
                self.words(address[0] + len(target), address[1])
            case "noted":
                span = self.writer.put(token[0], token.start(), token.end())
                self.marks.append(NoteMark(span, token["noted"], "footnote"))
            case "break":
                self.writer.line_end()
            case "entity":
                self.entity(start, stop)
            case "end":
                self.writer.space()
            case _:
                pass


def load_textile(source: Source) -> Document:
    """Read a text. Raises LoadError for what is no text, and NothingToRead for a template."""
    decoded = decode_source(source)
    text, too_long = cut(decoded.text, LONGEST)
    sheet = lined(text)
    front = front_matter(sheet, source.path)
    reader = _Reader(blank(sheet[: front.end]) + sheet[front.end :])
    reader.read_page()
    document = reader.document(
        source,
        decoded.text,
        decoded.encoding,
        media_type=MEDIA_TYPE,
        declared=(*front.declared, *file_date(source.path, front.declared)),
        notices=decoded.notices + too_long + front.notices,
    )
    return msgspec.structs.replace(document, has_front_matter=front.end > 0)
