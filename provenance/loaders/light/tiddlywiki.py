"""A tiddler of TiddlyWiki to a document: fields, an empty line, its text (https://tiddlywiki.com/static/TiddlerFiles.html, https://tiddlywiki.com/static/Formatting%2520in%2520WikiText.html)."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable

import msgspec

from provenance.documents import BlockKind, Comment, Declared, Document, Image
from provenance.extensions import NothingToRead, Source
from provenance.loaders.decoding import Decoded, cut, decode_source
from provenance.loaders.light.reading import LIST, LONGEST, QUOTED, TABLE, Reader, lined
from provenance.loaders.sheets import blank
from provenance.overrides import override
from provenance.patterns import lazy_pattern
from provenance.spans import SourceSpan

MEDIA_TYPE = "text/x-tiddlywiki"
_FIELD = lazy_pattern(r"(?P<key>[\w.$-]{1,60}):[ \t]*(?P<words>[^\r\n]*)\r?(?:\n|\Z)")
_MOMENT = lazy_pattern(r"(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)?\d{0,3}")
_OTHERS = {
    "text/x-markdown": "text/markdown",
    "text/markdown": "text/markdown",
    "text/plain": "text/plain",
    "text/html": "text/html",
}
_OF_BOOK = ("book", "读书", "livre", "buch", "libro", "leitura", "quote", "quotation", "reference", "citation")
"""Tags of a note on the work of somebody else, whose author the field then names."""
_SWITCH = lazy_pattern(
    r"\\(?:define|procedure|function|widget)\b[^\n]*\)[ \t]*\n(?:(?!\n\\(?:end|define|procedure|function|widget)).){0,20000}\n\\end[^\n]*|\\[a-z]{3,20}\b[^\n]*",
    re.DOTALL,
)
"""What a text asks of the program before it begins: `\\define name()` … `\\end`."""
_HEADING = lazy_pattern(r"(?P<signs>!{1,6})[ \t]*(?:\.[\w-]+[ \t]+)?")
_ITEM = lazy_pattern(r"(?P<signs>[*#;:>]+)(?:\.[\w-]+)?[ \t]+")
_ROW = lazy_pattern(r"\|.*\|[a-zA-Z]?[ \t\r]*")
_EDGE = lazy_pattern(r"\[\[[^\[\]\n]*\]\]|\{\{[^{}\n]*\}\}|<<[^<>\n]*>>|`[^`\n]*`|(?P<edge>\|)")
_RULE = lazy_pattern(r"-{3,}[ \t\r]*")
_APART = lazy_pattern(
    r"(?m)^[ \t]*(?P<fence>`{3,}+)[^\n]*\n|^(?P<typed>\$\$\$)[^\n]*\n|<(?P<tag>style|script|svg|pre|\$list|\$set|\$vars|\$let|\$button|\$reveal|\$macrocall|\$action-[a-z]+|\$edit-text|\$checkbox|\$select)\b[^<>]{0,2000}(?<!/)>|<!--(?P<comment>(?:(?!-->|<!--)[\s\S]){0,20000})-->"
)


class _Reader(Reader):
    token = lazy_pattern(
        r"\[img\b[^\[\]]{0,200}\[(?:(?P<alt>[^\[\]|]{0,300})\|)?(?P<image>[^\[\]]{1,500})\]\]|\[ext\[(?:(?P<said>[^\[\]|]{1,500})\|)?(?P<outer>[^\[\]]{1,1000})\]\]|\[\[(?:(?P<shown>[^\[\]|\n]{1,500})\|)?(?P<inner>[^\[\]\n]{1,500})\]\]"
        r"|``(?P<code2>(?:(?!``)[^\n]){1,600})``|`(?P<code>[^`\n]{1,600})`|(?P<macro><<[^<>\n]{1,1000}>>|\{\{[^{}\n]{1,600}\}\}|\{\{\{[^{}\n]{1,600}\}\}\})|<!--(?P<comment>(?:(?!-->|<!--)[\s\S]){0,20000})-->|(?P<break><br\s*/?>)|(?P<tag></?\$?[a-zA-Z][a-zA-Z0-9-]{0,20}(?:\s[^<>]{0,1000})?/?>)"
        r"|(?P<entity>&(?:#\d{1,7}|#x[0-9a-fA-F]{1,6}|[a-zA-Z]{2,10});)|(?P<mark>''|(?<!:)//|__|\^\^|,,|~~|\"\"\"|@@(?:[.\w-]+[^\n;]{0,60};)?)|(?P<end>\r?\n)"
    )

    def __init__(self, source: str) -> None:
        super().__init__(source)
        self._quoted = False

    def read_page(self) -> None:
        """Read all of it."""
        at = 0
        unclosed: set[str] = set()
        for opened in _APART.finditer(self.source):
            if opened.start() < at:
                continue
            if opened["comment"] is not None:
                stop = end = opened.end()
                self.comments.append(Comment(self.writer.map.length, opened["comment"], SourceSpan(*opened.span())))
            else:
                mark = opened["fence"] or opened["typed"] or f"</{opened['tag']}>"
                stop = -1 if mark in unclosed else self.source.find(mark, opened.end())
                if stop < 0:
                    unclosed.add(mark)
                    continue
                end = stop + len(mark)
            self.read_lines(at, opened.start())
            if opened["fence"] or opened["typed"] or opened["tag"] == "pre":
                self.verbatim(opened.end(), stop)
            at = end
        self.read_lines(at, len(self.source))

    @override
    def is_block(self, first: int, last: int) -> bool:
        source = self.source
        sign = source[first]
        return (
            sign == "!"
            or source.startswith("<<<", first)
            or (sign in "*#;:>" and _ITEM.match(source, first, last) is not None)
            or (sign == "|" and _ROW.fullmatch(source, first, last) is not None)
            or (sign == "-" and _RULE.fullmatch(source, first, last) is not None)
        )

    @override
    def read_line(self, first: int, last: int) -> None:
        source = self.source
        if source.startswith("<<<", first):
            begin = first + len(source[first:last]) - len(source[first:last].lstrip("<"))
            self._quoted = not self._quoted
            if source[begin:last].strip():
                super().block(BlockKind.CAPTION, begin, last)  # who said it
        elif (heading := _HEADING.match(source, first, last)) is not None:
            self.block(BlockKind.HEADING, heading.end(), last, level=len(heading["signs"]))
        elif source[first] == "|":
            at = first + 1
            for edge in _EDGE.finditer(source, first + 1, last):
                if edge["edge"]:
                    begin = at + (source[at] == "!")
                    if source[begin : edge.start()].strip(" <>^,~"):
                        self.block(BlockKind.TABLE_CELL, begin, edge.start(), regions=TABLE)
                    at = edge.end()
        elif (item := _ITEM.match(source, first, last)) is not None:
            if ">" in item["signs"]:
                self.block(BlockKind.QUOTE, item.end(), last, regions=QUOTED)
            else:
                self.block(BlockKind.LIST_ITEM, item.end(), last, regions=LIST, level=len(item["signs"]))

    @override
    def read_lines(self, start: int, end: int) -> None:
        before = len(self.writer.blocks)
        super().read_lines(start, end)
        if self._quoted or "<<<" in self.source[start:end]:
            self._quote(before, start, end)

    def _quote(self, before: int, start: int, end: int) -> None:
        """Paragraphs between two lines `<<<` are a quotation."""
        lines = [match.start() for match in re.finditer(r"(?m)^<<<", self.source[start:end])]
        blocks = self.writer.blocks
        for at in range(before, len(blocks)):
            place = self.writer.map.locate(blocks[at].span).start - start
            if blocks[at].kind is BlockKind.PARAGRAPH and bisect_left(lines, place) % 2:
                blocks[at] = msgspec.structs.replace(blocks[at], kind=BlockKind.QUOTE, regions=QUOTED)

    @override
    def read_token(self, token: re.Match[str]) -> None:
        group = token.lastgroup or ""
        start, stop = token.span(group)
        match group:
            case "image":
                alt = (token["alt"] or "").strip()
                self.images.append(
                    Image(self.writer.map.length, token["image"].strip(), SourceSpan(*token.span()), alt=alt)
                )
            case "outer" | "inner":
                words = token.span("said" if group == "outer" else "shown")
                target = token[group].strip()
                outside = group == "outer" or "://" in target or target.startswith("mailto:")
                shown = words if words[0] >= 0 else (start, stop)
                self.linked(
                    target if outside else f"#{target.replace(' ', '-')}",
                    SourceSpan(start, stop),
                    *shown,
                    inner=words[0] >= 0,
                )
            case "code" | "code2":
                self.code.append(self.writer.put(self.source[start:stop], start, stop))
            case "comment":
                self.comments.append(Comment(self.writer.map.length, token["comment"], SourceSpan(*token.span())))
            case "break":
                self.writer.line_end()
            case "entity":
                self.entity(start, stop)
            case "end":
                self.writer.space()
            case _:
                pass


def load_tiddler(source: Source, load: Callable[[Source, str], Document]) -> Document:
    """Read a tiddler; `load` reads a text of another type. Raises LoadError for what is no text, and NothingToRead for what belongs to the program of the wiki."""
    decoded = decode_source(source)
    text, too_long = cut(decoded.text, LONGEST)
    fields, end = _fields(text)
    title = fields.get("title", ("", 0))[0]
    if title.startswith("$:/"):
        raise NothingToRead("it belongs to the program of the wiki, and is no text")
    kind = fields.get("type", ("", 0))[0].partition(";")[0].strip()
    declared = tuple(_declared(fields))
    if kind in _OTHERS:
        return _of_other_type(source, text, end, _OTHERS[kind], declared, decoded, load)
    if kind and kind != "text/vnd.tiddlywiki":
        raise NothingToRead(f"it holds {kind[:60]}, and no text")
    sheet = lined(text)
    body = _SWITCH.sub(lambda one: blank(one[0]), sheet[end:]) if "\\" in sheet[end : end + 200] else sheet[end:]
    reader = _Reader(blank(sheet[:end]) + body)
    reader.read_page()
    return reader.document(
        source,
        decoded.text,
        decoded.encoding,
        media_type=MEDIA_TYPE,
        declared=declared,
        notices=decoded.notices + too_long,
    )


def _of_other_type(
    source: Source,
    text: str,
    end: int,
    media_type: str,
    declared: tuple[Declared, ...],
    decoded: Decoded,
    load: Callable[[Source, str], Document],
) -> Document:
    replace = msgspec.structs.replace
    inner = replace(
        source,
        data=blank(text[:end]) + text[end:],
        media_type=media_type,
        declared=(*source.declared, *declared),
        notices=source.notices + decoded.notices,
    )
    return replace(load(inner, media_type), source=decoded.text, encoding=decoded.encoding)


def _fields(text: str) -> tuple[dict[str, tuple[str, int]], int]:
    """The fields with the places of their words, and where the text begins."""
    found: dict[str, tuple[str, int]] = {}
    at = 0
    while (line := _FIELD.match(text, at)) is not None:
        found.setdefault(line["key"].lower(), (line["words"].strip(), line.start("words")))
        at = line.end()
    return (found, at) if "title" in found else ({}, 0)


def _declared(fields: dict[str, tuple[str, int]]) -> list[Declared]:
    stated: list[Declared] = []
    tags = fields.get("tags", ("", 0))[0].lower()
    author = "creator" if "creator" in fields or any(tag in tags for tag in _OF_BOOK) else "author"
    for key, field in (
        ("caption", "title"), ("title", "title"), (author, "author"), ("created", "date"), ("modified", "modified"), ("description", "description"), ("source", "url"), ("url", "url"), ("license", "licence")
    ):  # fmt: skip
        words, place = fields.get(key, ("", 0))
        moment = _MOMENT.fullmatch(words)
        value = (
            words
            if moment is None
            else f"{moment[1]}-{moment[2]}-{moment[3]}T{moment[4]}:{moment[5]}:{moment[6] or '00'}Z"
        )
        if words and not (field == "url" and "://" not in words) and not any(one.field == field for one in stated):
            stated.append(Declared(field, value, f"front-matter:{key}", SourceSpan(place, place + len(words))))
    return stated
