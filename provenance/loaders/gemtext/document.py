"""A page in Gemtext to a document: what each line is stands at its beginning, and nothing within it."""

from __future__ import annotations

from provenance.documents import BlockKind, Comment, Document, Region
from provenance.extensions import Source
from provenance.loaders.decoding import cut, decode_source, with_line_ends
from provenance.loaders.front_matter import file_date
from provenance.loaders.front_matter.reading import front_matter
from provenance.loaders.links import links_of
from provenance.loaders.unseen import without_unseen
from provenance.loaders.writing import Writer
from provenance.patterns import lazy_pattern
from provenance.spans import SourceSpan

LONGEST = 4_000_000
"""Characters of a page that are read."""
_LINK = lazy_pattern(r"=>[ \t]*(?P<target>[^\s]{1,2000})(?:[ \t]+(?P<words>[^\n]*))?")
_HEADING = lazy_pattern(r"(?P<signs>#{1,3})[ \t]*")
_PARTS = lazy_pattern(r"\S+(?: \S+)*|\s+")
_FENCE, _QUOTE, _ITEM, _LINKED = "```", ">", "* ", "=>"
_FENCED = ("---", "+++", "\ufeff---", "\ufeff+++")
_NOWHERE: frozenset[Region] = frozenset()
_LIST, _QUOTED = frozenset({Region.LIST}), frozenset({Region.QUOTE})


def load_gemtext(source: Source) -> Document:
    """Read a page in Gemtext. Raises LoadError for what is no text."""
    decoded = decode_source(source)
    text, too_long = cut(decoded.text, LONGEST)
    lined = with_line_ends(text)
    notices = source.notices + decoded.notices + too_long
    front = front_matter(lined, source.path) if lined.startswith(_FENCED) else None
    declared = () if front is None else front.declared
    notices += () if front is None else front.notices
    reader = _Reader(lined)
    reader.read(0 if front is None else front.end)
    body = "".join(reader.writer.out)
    document = Document(
        id=source.id,
        path=source.path,
        media_type=source.media_type,
        source=decoded.text,
        text=body,
        blocks=tuple(reader.writer.blocks),
        source_map=reader.writer.map,
        links=links_of(reader.writer, body, lined, reader.links, ()),
        comments=tuple(reader.comments),
        declared=source.declared + declared + tuple(file_date(source.path, declared)),
        row=source.row,
        encoding=decoded.encoding,
        has_front_matter=front is not None and front.end > 0,
        notices=notices,
        languages=source.languages,
        file=source.file,
    )
    return without_unseen(document)


class _Reader:
    def __init__(self, source: str) -> None:
        self._source = source
        self.writer = Writer()
        self.links: list[tuple[str, SourceSpan | None]] = []
        self.comments: list[Comment] = []
        self._shown = False
        """Between two fences: as it is written."""
        self._open: BlockKind | None = None
        """The kind of the block to which the next line of its kind belongs."""

    def read(self, start: int) -> None:
        """Read all lines from an offset on."""
        source = self._source
        while start < len(source):
            stop = source.find("\n", start)
            stop = len(source) if stop < 0 else stop
            self._line(start, start + len(source[start:stop].rstrip()))
            start = stop + 1
        self.writer.close()

    def _line(self, start: int, end: int) -> None:
        source = self._source
        if source.startswith(_FENCE, start, end):
            self._fence(start, end)
        elif self._shown:
            self._as_written(start, end)
        elif source.startswith(_LINKED, start, end) and (link := _LINK.fullmatch(source, start, end)) is not None:
            self._end()
            words = link.span("words") if (link["words"] or "").strip() else link.span("target")
            self._link(link["target"], SourceSpan(*link.span("target")), *words)
        elif (heading := _HEADING.match(source, start, end)) is not None:
            self._end()
            self._block(BlockKind.HEADING, heading.end(), end, level=len(heading["signs"]))
        elif source.startswith(_ITEM, start, end):
            self._end()
            self._block(BlockKind.LIST_ITEM, start + len(_ITEM), end, _LIST, level=1)
        elif source.startswith(_QUOTE, start, end):
            self._go_on(BlockKind.QUOTE, start + 1, end, _QUOTED)
        else:
            self._go_on(BlockKind.PARAGRAPH, start, end, _NOWHERE)

    def _fence(self, start: int, end: int) -> None:
        """What opens and closes lines that are shown as they are; what stands behind the first fence describes them, and no reader sees it."""
        self._end()
        words = self._source[start + len(_FENCE) : end].strip()
        if words and not self._shown:
            self.comments.append(Comment(self.writer.map.length, words, SourceSpan(start, end)))
        self._shown = not self._shown
        if self._shown:
            self.writer.begin(BlockKind.CODE, _NOWHERE)

    def _as_written(self, start: int, end: int) -> None:
        self.writer.line_end()
        if end > start:
            self.writer.put(self._source[start:end], start, end)

    def _end(self) -> None:
        self.writer.close()
        self._open = None

    def _block(
        self, kind: BlockKind, start: int, end: int, regions: frozenset[Region] = _NOWHERE, level: int = 0
    ) -> None:
        self.writer.begin(kind, regions, level)
        self._words(start, end)
        self.writer.close()

    def _go_on(self, kind: BlockKind, start: int, end: int, regions: frozenset[Region]) -> None:
        """A line of a paragraph or a quotation, which the next one goes on with up to an empty line: readers see its end."""
        if not self._source[start:end].strip():
            self._end()
            return
        if self._open is not kind:
            self._end()
            self.writer.begin(kind, regions)
            self._open = kind
        else:
            self.writer.line_end()
        self._words(start, end)

    def _link(self, target: str, place: SourceSpan, start: int, end: int) -> None:
        writer = self.writer
        writer.begin(BlockKind.PARAGRAPH, _NOWHERE)
        writer.link = len(writer.links)
        writer.links.append([-1, writer.map.length])
        self.links.append((target, place))
        self._words(start, end)
        writer.link = None
        writer.close()

    def _words(self, start: int, end: int) -> None:
        """Words of a line, with one blank between them."""
        for part in _PARTS.finditer(self._source, start, end):
            if part[0].isspace():
                self.writer.space()
            else:
                self.writer.put(part[0], *part.span())
