"""A text in the markup of MediaWiki to a document (https://www.mediawiki.org/wiki/Help:Formatting, Help:Links, Help:Tables).

Templates are left out, but for those that hold words of the text: what they make stands on other pages.
"""

from __future__ import annotations

import re
from bisect import bisect_left

from provenance.documents import BlockKind, Comment, Declared, Document, Image, Region
from provenance.extensions import NothingToRead, Source
from provenance.loaders.decoding import cut, decode_source
from provenance.loaders.light.reading import LIST, LONGEST, NOWHERE, QUOTED, TABLE, Reader, lined
from provenance.overrides import override
from provenance.patterns import lazy_pattern
from provenance.spans import SourceSpan

MEDIA_TYPE = "text/x-mediawiki"
_REDIRECT = lazy_pattern(r"\ufeff?\s*#[^\W\d_]{4,20}:?\s*\[\[", re.IGNORECASE)
_HEADING = lazy_pattern(r"(?P<signs>={1,6})[ \t]*(?P<words>[^=\s](?:[^\n]*?[^=\s])??)[ \t]*(?P=signs)[ \t\r]*")
_ITEM = lazy_pattern(r"(?P<signs>[*#:;]+)[ \t]*")
_SET_IN = lazy_pattern(r" +(?=\S)")
_RULE = lazy_pattern(r"-{4,}[ \t\r]*")
_OPENS, _ROW, _CLOSES = "{|", "|-", "|}"
_ATTRIBUTES = lazy_pattern(
    r"(?:\s*[a-zA-Z-]{2,20}\s*=\s*(?:\"[^\"\n]{0,300}\"|'[^'\n]{0,300}'|[^\s|\"']{1,60}))+\s*\|(?!\|)"
)
"""What a cell of a table has before its words: `style="width:5em" |`."""
_CELLS = lazy_pattern(r"\|\||!!")
_APART = lazy_pattern(
    r"<(?P<tag>pre|source|syntaxhighlight|score|timeline|templatedata|gallery|math|chem|imagemap|inputbox|graph|hiero|mapframe|templatestyles)\b[^<>]{0,300}(?<!/)>|<!--(?P<comment>(?:(?!-->|<!--).){0,20000})-->|(?P<switch>__[A-Z]{3,20}__)",
    re.DOTALL | re.IGNORECASE,
)
_SHOWN = frozenset({"pre", "source", "syntaxhighlight"})
_QUOTES = lazy_pattern(r"</?blockquote\b[^<>]{0,200}>", re.IGNORECASE)
_LONG_NOTE = lazy_pattern(
    r"<ref\b[^<>/]{0,200}>(?:(?!</?ref\b)[^\n]){0,4000}\n(?:(?!</?ref\b).){0,4000}</ref>", re.DOTALL | re.IGNORECASE
)
"""A note over several lines."""
_FILE = lazy_pattern(
    r"(?:file|image|datei|bild|fichier|archivo|imagen|ficheiro|imagem|immagine|bestand|afbeelding|plik|grafika|файл|изображение|soubor|tiedosto|fil|dosya|berkas|ファイル|文件|파일|קובץ|ملف)\s*:\s*(?P<name>[^|\]]{1,300})",
    re.IGNORECASE,
)
_OPTION = lazy_pattern(
    r"(?:thumb(?:nail)?|mini(?:atur)?|frame(?:d|less)?|border|left|right|center|none|upright(?:=[\d.]+)?|\d{1,4}(?:x\d{1,4})?px|(?:alt|link|class|lang|page)=.*|vignette|gauche|droite|links|rechts|izquierda|derecha|miniaturadeimagen|miniatura(?:deimagen)?)\s*",
    re.IGNORECASE,
)
_NO_WORDS = lazy_pattern(
    r"(?:category|kategorie|catégorie|categoría|categoria|categorie|kategoria|категория|категорія|kategori|luokka|カテゴリ|分类|分類|분류|קטגוריה|تصنيف|[a-z]{2,3}(?:-[a-z]{2,8})?|simple)\s*:[^|\]]*(?:\|[^\]]*)?",
    re.IGNORECASE,
)
"""A link that says of which class a page is, or which page of another language stands for it."""
_INNER = lazy_pattern(r"(?P<target>[^\[\]|\n]{1,400})(?:\|(?P<words>[^\[\]\n]{0,600}))?")
_WORDS_IN = frozenset(
    {
        "lang",
        "nowrap",
        "quote",
        "blockquote",
        "cquote",
        "small",
        "big",
        "em",
        "strong",
        "main",
        "abbr",
        "sc",
        "nobr",
        "cytat",
        "citation bloc",
        "zitat",
    }
)
"""Templates whose last part is words of the text."""
_ASKED = frozenset(
    {"citation needed", "cn", "fact", "source needed", "better source needed", "needs citation", "cit req", "citar"}
)
"""Those that ask for a source."""
_NUMBER_IN = frozenset({"convert", "cvt", "formatnum", "val"})
"""Those whose first parts are a figure and its unit."""


class _Reader(Reader):
    token = lazy_pattern(
        r"<nowiki>(?P<raw>(?:(?!</?nowiki>).){0,4000})</nowiki>|<ref\b(?P<named>[^<>/]{0,200})>(?P<note>(?:(?!</?ref\b).){0,4000})</ref>|<ref\b(?P<again>[^<>]{0,200})/>"
        r"|\[\[(?P<inner>(?:[^\[\]\n]|\[\[[^\[\]\n]{0,600}\]\]|\[[^\[\]\n]{0,600}\]){1,2000})\]\]|\[(?P<outer>(?:https?:|ftp:|mailto:)?//[^\s\[\]<>\"]{1,2000}|mailto:[^\s\[\]<>]{3,300})(?:[ \t]+(?P<shown>[^\[\]\n]{1,1000}))?\]"
        r"|<(?:code|tt|kbd|samp|var)>(?P<code>[^<>\n]{1,600})</(?:code|tt|kbd|samp|var)>|(?P<comment><!--(?:(?!-->|<!--).){0,20000}-->)|(?P<break><br\s*/?>)|(?P<tag></?[a-zA-Z][a-zA-Z0-9]{0,15}(?:\s[^<>\n]{0,400})?/?>)"
        r"|\{\{(?P<template>[^{}]{1,4000})\}\}|(?P<entity>&(?:#\d{1,7}|#x[0-9a-fA-F]{1,6}|[a-zA-Z]{2,10});)|(?P<signed>~{3,5})|(?P<mark>'{2,5})|(?P<end>\r?\n)",
        re.DOTALL | re.IGNORECASE,
    )

    def __init__(self, source: str) -> None:
        super().__init__(source)
        self._in_table = 0
        self._quoted = False
        self._numbers: dict[str, str] = {}
        self._long_notes = [note.span() for note in _LONG_NOTE.finditer(source)]

    def read_page(self) -> None:
        """Read all of it."""
        at = 0
        unclosed: set[str] = set()
        for opened in _APART.finditer(self.source):
            if opened.start() < at:
                continue
            stop = end = opened.end()
            if opened["tag"]:
                name = opened["tag"].lower()
                closing = re.compile(rf"</{name}\s*>", re.IGNORECASE) if name not in unclosed else None
                closed = None if closing is None else closing.search(self.source, opened.end())
                if closed is None:
                    unclosed.add(name)
                    continue
                if self._is_within(opened.start(), at):
                    continue  # within a line
                stop, end = closed.span()
            elif self._is_within(opened.start(), at):
                continue
            elif opened["comment"] is not None:
                self.comments.append(Comment(self.writer.map.length, opened["comment"], SourceSpan(*opened.span())))
            self.read_lines(at, opened.start())
            if opened["tag"] and opened["tag"].lower() in _SHOWN:
                self.verbatim(opened.end(), stop)
            at = end
        self.read_lines(at, len(self.source))

    def _is_within(self, at: int, first: int) -> bool:
        """Whether a sign stands behind words of its line."""
        start = max(first, self.source.rfind("\n", 0, at) + 1)
        return bool(self.source[start:at].strip())

    @override
    def is_block(self, first: int, last: int) -> bool:
        source = self.source
        sign = source[first]
        at = bisect_left(self._long_notes, (first, 0)) - 1
        if at >= 0 and self._long_notes[at][1] > first:
            return False  # a line of a note
        if self._in_table and sign in "|!":
            return True
        return (
            sign in "*#:;"
            or (sign == "=" and _HEADING.fullmatch(source, first, last) is not None)
            or source.startswith(_OPENS, first)
            or (sign == " " and not self._in_table and _SET_IN.match(source, first, last) is not None)
            or (sign == "-" and _RULE.fullmatch(source, first, last) is not None)
            or (sign == "<" and _QUOTES.match(source, first, last) is not None)
        )

    @override
    def read_line(self, first: int, last: int) -> None:
        source = self.source
        sign = source[first]
        if self._in_table and sign in "|!":
            self._cells(first, last)
        elif source.startswith(_OPENS, first):
            self._in_table += 1
        elif sign == "=":
            heading = _HEADING.fullmatch(source, first, last)
            if heading is not None:
                self.block(BlockKind.HEADING, *heading.span("words"), level=max(2, len(heading["signs"])))
        elif sign in "*#:;":
            item = _ITEM.match(source, first, last)
            end = last if item is None else item.end()
            if item is not None and set(item["signs"]) == {":"}:
                self.block(BlockKind.PARAGRAPH, end, last)
            elif item is not None:
                self.block(BlockKind.LIST_ITEM, end, last, regions=LIST, level=len(item["signs"]))
        elif sign == " ":
            self._set_in(first, last)
        elif sign == "<":
            self._quotation(first, last)

    def _set_in(self, first: int, last: int) -> None:
        """A line that is set in is shown as it stands; a table or a template may be set in, too."""
        begin = first + len(self.source[first:last]) - len(self.source[first:last].lstrip())
        if self.source[begin] in "{|!<[" or self.is_block(begin, last):
            if self.is_block(begin, last):
                self.read_line(begin, last)
            else:
                self.block(BlockKind.PARAGRAPH, begin, last)
        else:
            self.verbatim(first, last)

    def _quotation(self, first: int, last: int) -> None:
        at = first
        for tag in _QUOTES.finditer(self.source, first, last):
            self._quote_or_not(at, tag.start())
            self._quoted = not tag[0].startswith("</")
            at = tag.end()
        self._quote_or_not(at, last)

    def _quote_or_not(self, start: int, end: int) -> None:
        if self.source[start:end].strip():
            self.block(
                BlockKind.QUOTE if self._quoted else BlockKind.PARAGRAPH,
                start,
                end,
                regions=QUOTED if self._quoted else frozenset(),
            )

    @override
    def block(
        self, kind: BlockKind, start: int, end: int, *, regions: frozenset[Region] = NOWHERE, level: int = 0
    ) -> None:
        if kind is BlockKind.PARAGRAPH and self._quoted:
            kind, regions = BlockKind.QUOTE, QUOTED
        super().block(kind, start, end, regions=regions, level=level)

    def _cells(self, first: int, last: int) -> None:
        source = self.source
        if source.startswith(_CLOSES, first):
            self._in_table -= 1
            return
        if source.startswith(_ROW, first):
            return
        caption = source.startswith("|+", first)
        at = first + 1 + caption
        for edge in (*_CELLS.finditer(source, at, last), None):
            stop = last if edge is None else edge.start()
            own = _ATTRIBUTES.match(source, at, stop)
            begin = at if own is None else own.end()
            if source[begin:stop].strip():
                self.block(BlockKind.CAPTION if caption else BlockKind.TABLE_CELL, begin, stop, regions=TABLE)
            at = stop if edge is None else edge.end()

    @override
    def read_token(self, token: re.Match[str]) -> None:
        group = token.lastgroup or ""
        start, stop = token.span(group)
        place = SourceSpan(*token.span())
        match group:
            case "raw":
                self.words(start, stop)
            case "note" | "again":
                self._note(token, place)
            case "inner":
                self._inner(token)
            case "outer" | "shown":
                address = SourceSpan(*token.span("outer"))
                shown = token.span("shown") if token["shown"] else token.span("outer")
                self.linked(token["outer"], address, *shown, inner=token["shown"] is not None)
            case "code":
                self.code.append(self.writer.put(self.source[start:stop], start, stop))
            case "template":
                self._template(token)
            case "entity":
                self.entity(start, stop)
            case "break":
                self.writer.line_end()
            case "end":
                self.writer.space()
            case "comment":
                self.comments.append(Comment(self.writer.map.length, token[0][4:-3], place))
            case _:
                pass

    def _note(self, token: re.Match[str], place: SourceSpan) -> None:
        name = re.search(
            r"name\s*=\s*[\"']?([^\"'/>]+?)[\"']?\s*(?:$|/|\sgroup)", token["named"] or token["again"] or ""
        )
        key = name[1].strip() if name is not None else f"\n{token.start()}"
        is_new = key not in self._numbers
        label = self._numbers.setdefault(key, str(len(self._numbers) + 1))
        words = (
            token.span("note")
            if token["note"] is not None and token["note"].strip() and (is_new or not token["again"])
            else (0, 0)
        )
        self.noted(label, *words, place)

    def _inner(self, token: re.Match[str]) -> None:
        """A link to another page, a picture, or what says of which class the page is."""
        start, stop = token.span("inner")
        words = token["inner"]
        picture = _FILE.match(words)
        if picture is not None:
            parts = words.split("|")
            shown = [part for part in parts[1:] if part.strip() and not _OPTION.fullmatch(part.strip())]
            alt = next((part.strip()[4:] for part in parts[1:] if part.strip().lower().startswith("alt=")), "")
            self.images.append(
                Image(
                    self.writer.map.length,
                    picture["name"].strip().replace(" ", "_"),
                    SourceSpan(*token.span()),
                    alt=alt or (shown[-1].strip() if shown else ""),
                )
            )
            return
        if _NO_WORDS.fullmatch(words) is not None or _INNER.fullmatch(words) is None:
            return
        bar = self.source.find("|", start, stop)
        target = self.source[start : stop if bar < 0 else bar].strip().lstrip(":")
        shown_at = (
            (bar + 1, stop)
            if 0 <= bar < stop - 1
            else (stop - len(words.lstrip(": ")) if bar < 0 else start, stop if bar < 0 else bar)
        )
        address = target if target.startswith("#") else f"/{target.replace(' ', '_')}"
        self.linked(address, SourceSpan(start, stop if bar < 0 else bar), *shown_at)

    def _template(self, token: re.Match[str]) -> None:
        """The words of a template that has some of the text."""
        start, stop = token.span("template")
        name, _, _ = token["template"].partition("|")
        low = name.strip().lower().replace("_", " ")
        if low in _ASKED:
            self.writer.space()
            self.writer.put("[citation needed]", start - 2, stop + 2, approximate=True)
            return
        bar = self.source.find("|", start, stop)
        if bar < 0:
            return
        if low in _WORDS_IN or low.startswith("lang-"):
            last = self.source.rfind("|", start, stop)
            equal = self.source.find("=", last, stop)
            self.read(equal + 1 if 0 <= equal < last + 8 else last + 1, stop)
        elif low in _NUMBER_IN:
            second = self.source.find("|", bar + 1, stop)
            self.words(bar + 1, stop if second < 0 else second)
            third = self.source.find("|", second + 1, stop) if second >= 0 else -1
            if second >= 0:
                self.writer.space()
                self.words(second + 1, stop if third < 0 else third)


_INNERMOST = lazy_pattern(r"\{\{[^{}]{0,20000}\}\}")
_NOT_LINE_END = lazy_pattern(r"[^\n]")
_NESTED = 12


def _without_boxes(text: str) -> str:
    """The text with blanks for templates within templates and over several lines: boxes, which hold no running text. What stands in one line and in no other is kept."""
    for _ in range(_NESTED):
        pieces: list[str] = []
        at = 0
        for one in _INNERMOST.finditer(text):
            pieces += (text[at : one.start()], _kept(text, one))
            at = one.end()
        if not at:
            break
        text = "".join((*pieces, text[at:]))
    return text.replace(_KEPT[0], "{").replace(_KEPT[1], "}")


_KEPT = "\x02\x03"
"""Stand for the braces of a template that is left while others are looked for."""


def _kept(text: str, template: re.Match[str]) -> str:
    """What is left of a template: nothing where it is a box, or within another one."""
    words = template[0]
    is_box = "\n" in words and words[2:].partition("|")[0].strip().lower() not in _WORDS_IN
    if is_box or _is_nested(text, template.start()):
        return _NOT_LINE_END.sub(" ", words)
    return words.replace("{", _KEPT[0]).replace("}", _KEPT[1])


def _is_nested(text: str, at: int) -> bool:
    """Whether a template stands within another one that opened shortly before."""
    before = text[max(0, at - 4000) : at]
    return before.count("{{") > before.count("}}")


def load_mediawiki(source: Source) -> Document:
    """Read a page. Raises LoadError for what is no text, and NothingToRead for a page that leads to another one."""
    decoded = decode_source(source)
    text, too_long = cut(decoded.text, LONGEST)
    if _REDIRECT.match(text) is not None:
        raise NothingToRead("it only leads to another page")
    reader = _Reader(_without_boxes(lined(text)))
    declared = tuple(_preamble(text))
    reader.read_page()
    return reader.document(
        source,
        decoded.text,
        decoded.encoding,
        media_type=MEDIA_TYPE,
        declared=declared,
        notices=decoded.notices + too_long,
    )


_PREAMBLE = lazy_pattern(r"\ufeff?\s*<pre>")
_LONGEST_PREAMBLE = 4000
_KEYED = lazy_pattern(
    r"(?m)^[ \t]*(?P<key>Title|Authors?|Assigned|Created|License)[ \t]*:[ \t]*(?P<words>[^\n]*?\S)[ \t\r]*$(?P<more>(?:\n[ \t]{8,}[^\n:]*\S[ \t\r]*$)*)"
)
_FIELDS = {
    "title": "title",
    "author": "author",
    "authors": "author",
    "assigned": "date",
    "created": "date",
    "license": "licence",
}


def _preamble(text: str) -> list[Declared]:
    """What a proposal states of itself in the block of code that it begins with: `Title: …`, `Authors: Ana Cruz <ana@leeds.org>`."""
    opened = _PREAMBLE.match(text)
    base = 0 if opened is None else opened.end()
    end = -1 if opened is None else text.find("</pre>", base, base + _LONGEST_PREAMBLE)
    stated: list[Declared] = []
    for line in _KEYED.finditer(text[base:end]) if end > 0 else ():
        field = _FIELDS[line["key"].lower()]
        for words in (line["words"], *line["more"].split("\n")) if field == "author" else (line["words"],):
            plain = words.partition("<")[0].strip() if field == "author" else words.strip()
            if plain:
                at = text.find(plain, base + line.start("words"))
                stated.append(Declared(field, plain, f"head:{field}", SourceSpan(at, at + len(plain))))
    return stated if any(one.field == "title" for one in stated) else []
