"""The paragraphs of a word processor's document to the text and the blocks of ours, a line each."""

from __future__ import annotations

from collections.abc import Sequence

from provenance.documents import Block, Declared, Document, Image, Link, Note, NoteMark, Notice
from provenance.extensions import LoadError, Source
from provenance.loaders.docx.body import Paragraph
from provenance.loaders.docx.review import Left, Remark, review_marks
from provenance.loaders.docx.styles import Kinds
from provenance.loaders.unseen import without_unseen
from provenance.spans import SourceMap, SourceSpan, Span


class Writing:
    """The text of a document while it grows."""

    def __init__(self, styles: Kinds) -> None:
        self.parts: list[str] = []
        self.blocks: list[Block] = []
        self.links: list[Link] = []
        self.images: list[Image] = []
        self.marks: list[NoteMark] = []
        self.notes: list[Note] = []
        self.left: list[Left] = []
        """What those who worked on the text left in it."""
        self.remarks: list[Remark] = []
        self.margins: Sequence[tuple[str, str]] = ()
        """The lines at the head and the foot of pages and of their watermarks, with their kind."""
        self._styles, self._at = styles, 0

    def put(self, paragraph: Paragraph) -> Span | None:
        """Append a paragraph and its line end; the place of its words, if it has any."""
        words = "".join(paragraph.parts)
        start = self._at
        self.parts += (words, "\n")
        self._at += len(words) + 1
        for image in paragraph.images:
            self.images.append(_moved_image(image, start))
        self.left += (Left(one.start + start, one.end + start, one.kind, one.key) for one in paragraph.left)
        stripped = words.strip()
        if not stripped:
            return None
        first = start + len(words) - len(words.lstrip())
        span = Span(first, first + len(stripped))
        kind = paragraph.kind(self._styles)
        linked = 0
        for link in paragraph.links:
            place = Span(link.span.start + start, link.span.end + start)
            self.links.append(Link(place, link.target, link.source))
            linked += max(0, min(place.end, span.end) - max(place.start, span.start))
        self.marks += (
            NoteMark(Span(mark.span.start + start, mark.span.end + start), mark.label, mark.kind)
            for mark in paragraph.marks
        )
        self.blocks.append(Block(span, kind.kind, kind.regions, kind.level, min(linked, len(stripped))))
        return span

    def put_note(self, paragraph: Paragraph, label: str) -> None:
        """Append a paragraph of a note."""
        span = self.put(paragraph)
        if span is None:
            return
        if self.notes and self.notes[-1].label == label:
            before = self.notes.pop().span
            span = Span(before.start if before else span.start, span.end)
        self.notes.append(Note(label, "footnote", self.place(span), span))

    def place(self, span: Span) -> SourceSpan:
        """The place of a span in the source."""
        return SourceSpan(*span)

    def document(self, source: Source, declared: Sequence[Declared], notices: Sequence[Notice] = ()) -> Document:
        """The document of what was put, with what it says of itself. Raises LoadError where its text is larger than the limit."""
        text = "".join(self.parts)
        if source.largest is not None and len(text) > source.largest:
            raise LoadError(f"Its text has more than {source.largest:,} characters: split it, or raise limits.bytes.")
        read, source_map, encoding = self.read(text)
        document = Document(
            id=source.id,
            path=source.path,
            media_type=source.media_type,
            source=read,
            text=text,
            encoding=encoding,
            blocks=tuple(self.blocks),
            source_map=source_map,
            links=tuple(self.links),
            images=tuple(self.images),
            marks=tuple(self.marks),
            notes=tuple(self.notes),
            reviews=review_marks(self.left, self.remarks, self.margins, text),
            declared=(*source.declared, *declared),
            row=source.row,
            notices=(*source.notices, *notices),
            languages=source.languages,
        )
        return without_unseen(document)

    def read(self, text: str) -> tuple[str, SourceMap, str]:
        """What the text was read from, the map that leads there, and its encoding: itself, where places of what lies around it help nobody."""
        return text, SourceMap.identity(len(text)), "utf-8"


def _moved_image(image: Image, start: int) -> Image:
    return Image(
        image.position + start,
        image.target,
        image.source,
        alt=image.alt,
        title=image.title,
        decorative=image.decorative,
        link=image.link,
        width=image.width,
        height=image.height,
    )
