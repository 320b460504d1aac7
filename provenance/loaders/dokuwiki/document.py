"""A page of DokuWiki to a document: its headings, lists, tables, quotations and code are blocks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from provenance.documents import BlockKind, Declared, Document, Region
from provenance.extensions import Source
from provenance.loaders.decoding import Decoded, cut, with_line_ends
from provenance.loaders.dokuwiki.inline import Inline
from provenance.loaders.inline_code import united
from provenance.loaders.links import links_of
from provenance.loaders.unseen import without_unseen
from provenance.loaders.writing import Writer
from provenance.patterns import lazy_pattern
from provenance.spans import SourceSpan

MEDIA_TYPE = "text/x-dokuwiki"
LONGEST = 4_000_000
"""Characters of a page that are read."""
_PATH = lazy_pattern(r"(?:^|/)data/(?:pages|attic)/")
"""Where DokuWiki keeps its pages."""
_HEADING = lazy_pattern(r"(?m)^[ \t]*(?P<signs>={2,})[ \t]*(?P<words>[^=\s](?:[^\n]*?[^=\s])??)[ \t]*={2,}[ \t\r]*$")
_LINK = lazy_pattern(r"\[\[[^\[\]\n]{0,500}?[^\W\d_][^\[\]\n]{0,500}\]\]|\{\{[^{}\n]{1,500}\}\}")
_SIGN = lazy_pattern(r"(?m)\[\[[^\[\]]{1,500}\]\]|\{\{[^{}\n]{1,500}\}\}|^ {2,}[*-] ?\S|^[|^][^\n]*[|^][ \t\r]*$")
"""What a page of such a folder has one of, or is plain words."""
_OTHER_WIKI = lazy_pattern(r"'''|^\{\||<ref[ >]", re.MULTILINE)
"""What MediaWiki writes, whose headings of the first rank have the fewest signs."""
_RANKS, _FIRST_RANK = 4, 6
"""Signs of equality on each side of the first heading of a page that stands elsewhere: at least, and of the title."""
_OWN = lazy_pattern(
    r"(?m)^ {2,}[*-][ \t]*[^\s*-]|^\^[^\n]*\^[ \t\r]*$|\[\[:?[a-z_]{1,60}:[a-z0-9_:]{1,200}(?:\||\]\])|~~[A-Z]{3,20}~~|\(\([^()\n]{2,600}\)\)|^[ \t]*---[ \t]*//|</?(?:wrap|WRAP|sub|sup|code|file)\b"
    r"|\{\{ ?[^{}|\n]{1,200}\.(?:png|jpe?g|gif|svg|webp|pdf)\b"
)
"""What no other form has below such a heading: lists that are set in, heads of tables, links into another part, notes, switches of the page."""
_APART = lazy_pattern(
    r"<(?P<tag>code|file|html|php|CODE|FILE|HTML|PHP)\b[^>\n]{0,200}>|(?m:^)----+[ \t]*(?:data(?:entry|table|list|cloud|related)|struct)\b[^\n]{0,200}"
)
"""How stretches open that are no text of the page: what is shown as it is, and records of plugins."""
_SHOWN = frozenset({"code", "file"})
_CLOSED = "\n----"
"""How such a record ends."""
_RULE = lazy_pattern(r"[ \t]*-{4,}[ \t\r]*")
_ITEM = lazy_pattern(r"(?P<indent> {2,}|\t+ *)[*-][ \t]*(?=[^\s*-]|\*\*|[*-][^*-])")
_SET_IN = lazy_pattern(r"(?: {2,}|\t)(?=\S)")
_QUOTE = lazy_pattern(r">+[ \t]?")
_ROW = lazy_pattern(r"[|^].*[|^][ \t\r]*")
_CELL_EDGE = lazy_pattern(
    r"\[\[(?:(?!\]\]|\[\[).){0,600}\]\]|\{\{(?:(?!\}\}|\{\{).){0,600}\}\}|%%(?:(?!%%).){0,600}%%|<nowiki>(?:(?!</?nowiki>).){0,600}</nowiki>|(?P<edge>[|^])"
)
_SIGNED = lazy_pattern(
    r"---[ \t]*//[ \t]*(?:\[\[(?:[^\[\]|\n]*\|)?[ \t]*(?P<name>[^\[\]|\n]{2,60})\]\]|(?P<plain>[^\[\]/\n]{2,60}?))[ \t]+(?P<date>\d{4}[-/.]\d\d?[-/.]\d\d?|\d\d?[-/.]\d\d?[-/.]\d{4})(?:[ \t]+\d\d?:\d\d)?[ \t]*//"
)
"""How the program signs for somebody: ` --- //[[ana@example.org|Ana Cruz]] 2024/06/03 19:19//`."""
_TITLED = 300
"""Characters that may stand above the first heading where that is the title of the page."""
_NOWHERE: frozenset[Region] = frozenset()
_LIST, _TABLE, _QUOTED = frozenset({Region.LIST}), frozenset({Region.TABLE}), frozenset({Region.QUOTE})


def is_page(text: str, path: str) -> bool:
    """Whether a plain text is a page of DokuWiki: it stands where that keeps them, or its headings and links are such."""
    if _PATH.search(path.replace("\\", "/")) is not None:
        return _HEADING.search(text) is not None or _SIGN.search(text) is not None
    first = _HEADING.search(text)
    return (
        first is not None
        and len(first["signs"]) >= _RANKS
        and not text[: first.start()].strip()
        and _LINK.search(text) is not None
        and (len(first["signs"]) == _FIRST_RANK or _goes_down(text, first) or _OWN.search(text) is not None)
        and _OTHER_WIKI.search(text) is None
    )


def _goes_down(text: str, first: re.Match[str]) -> bool:
    """Whether the heading below the first one has fewer signs, as lower ranks have them here alone."""
    following = _HEADING.search(text, first.end())
    return following is not None and 1 < len(following["signs"]) < len(first["signs"])


def load_page(source: Source, decoded: Decoded) -> Document:
    """The document of such a page."""
    text, too_long = cut(decoded.text, LONGEST)
    lined = with_line_ends(text)
    reader = _Reader(lined)
    reader.read_page()
    body = "".join(reader.writer.out)
    inline = reader.inline
    code = united(body, inline.code)
    document = Document(
        id=source.id,
        path=source.path,
        media_type=MEDIA_TYPE,
        source=decoded.text,
        text=body,
        blocks=tuple(reader.writer.blocks),
        source_map=reader.writer.map,
        links=links_of(reader.writer, body, lined, inline.links, code),
        images=tuple(inline.images),
        comments=tuple(inline.comments),
        declared=(*source.declared, *reader.title, *_signed(lined)),
        row=source.row,
        encoding=decoded.encoding,
        notices=source.notices + decoded.notices + too_long,
        languages=source.languages,
        file=source.file,
        code_spans=code,
    )
    return without_unseen(document)


class _Reader:
    def __init__(self, source: str) -> None:
        self._source = source
        self.writer = Writer()
        self.inline = Inline(source, self.writer)
        self.title: tuple[Declared, ...] = ()
        self._headed = False

    def read_page(self) -> None:
        """Read all of it."""
        at = 0
        unclosed: set[str] = set()
        for opened in _APART.finditer(self._source):
            end = f"</{opened['tag']}>" if opened["tag"] else _CLOSED
            stop = self._source.find(end, opened.end()) if opened.start() >= at and end not in unclosed else -1
            if stop < 0:
                if opened.start() >= at:
                    unclosed.add(end)
                continue
            self._lines(at, opened.start())
            if (opened["tag"] or "").lower() in _SHOWN:
                self._verbatim(opened.end(), stop)
            at = stop + len(end)
        self._lines(at, len(self._source))
        self.writer.close()

    def _verbatim(self, start: int, end: int) -> None:
        words = self._source[start:end]
        begin, stop = start + len(words) - len(words.lstrip()), start + len(words.rstrip())
        if begin < stop:
            self.writer.begin(BlockKind.CODE, _NOWHERE)
            self.writer.put(self._source[begin:stop], begin, stop)
            self.writer.close()

    def _lines(self, start: int, end: int) -> None:
        """The blocks of a stretch without code."""
        source = self._source
        held: tuple[int, int] | None = None
        """Where the paragraph begins and ends that is read."""
        for first, last in _lines_of(source, start, end):
            is_blank = not source[first:last].strip() or _RULE.fullmatch(source, first, last) is not None
            if not is_blank and not self._is_apart(first, last):
                held = (first if held is None else held[0], last)
                continue
            if held is not None:
                self._block(BlockKind.PARAGRAPH, _NOWHERE, *held)
                held = None
            if not is_blank:
                self._line(first, last)
        if held is not None:
            self._block(BlockKind.PARAGRAPH, _NOWHERE, *held)

    def _is_apart(self, first: int, last: int) -> bool:
        """Whether a line is a block of its own."""
        source = self._source
        sign = source[first]
        if sign.isspace():
            return any(form.match(source, first, last) for form in (_HEADING, _ITEM, _SET_IN))
        return (
            sign == ">"
            or (sign == "=" and _HEADING.fullmatch(source, first, last) is not None)
            or (sign in "|^" and _ROW.fullmatch(source, first, last) is not None)
        )

    def _line(self, first: int, last: int) -> None:
        source = self._source
        if (heading := _HEADING.fullmatch(source, first, last)) is not None:
            self._heading(heading)
        elif (item := _ITEM.match(source, first, last)) is not None:
            level = max(1, len(item["indent"].expandtabs(2)) // 2)
            self._block(BlockKind.LIST_ITEM, _LIST, item.end(), last, level)
        elif (mark := _QUOTE.match(source, first, last)) is not None:
            self._block(BlockKind.QUOTE, _QUOTED, mark.end(), last)
        elif source[first] in "|^":
            self._row(first, last)
        else:
            self._verbatim(first, last)

    def _block(self, kind: BlockKind, regions: frozenset[Region], start: int, end: int, level: int = 0) -> None:
        self.writer.begin(kind, regions, level)
        self.inline.read(start, end)
        self.writer.close()

    def _heading(self, heading: re.Match[str]) -> None:
        is_title = not self._headed and self.writer.map.length <= _TITLED
        self._headed = True
        level = 1 if is_title else max(2, 7 - len(heading["signs"]))
        before = len(self.writer.blocks)
        self._block(BlockKind.HEADING, _NOWHERE, *heading.span("words"), level)
        if is_title and len(self.writer.blocks) > before:
            span = self.writer.blocks[-1].span
            words = "".join(self.writer.out)[span.start : span.end]
            place = SourceSpan(*heading.span("words"))
            self.title = (Declared("title", " ".join(words.split()), "dokuwiki:heading", place, span),)

    def _row(self, first: int, last: int) -> None:
        """The cells of a line of a table; those of a column that go on have `:::`."""
        edges = [edge.start("edge") for edge in _CELL_EDGE.finditer(self._source, first, last) if edge["edge"]]
        for start, stop in pairwise(edges):
            words = self._source[start + 1 : stop].strip()
            if words and words != ":::":
                self._block(BlockKind.TABLE_CELL, _TABLE, start + 1, stop)


def _lines_of(source: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end:
        stop = source.find("\n", start, end)
        stop = end if stop < 0 else stop
        yield start, stop
        start = stop + 1


def _signed(text: str) -> Iterator[Declared]:
    """Who signed a page, and when, where one signature stands in all of it, at its head or its foot."""
    signatures = list(_SIGNED.finditer(text))
    if len(signatures) != 1:
        return
    one = signatures[0]
    if text[: one.start()].strip() and text[one.end() :].strip():
        return
    group = "name" if one["name"] is not None else "plain"
    yield Declared("author", one[group].strip(), "dokuwiki:signature", SourceSpan(*one.span(group)))
    yield Declared("date", one["date"], "dokuwiki:signature", SourceSpan(*one.span("date")))
