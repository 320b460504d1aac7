"""One document of parts of a file that were read each on its own: as what it is, from its own first sign on."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from provenance.documents import Block, Comment, Declared, Document, Image, Link, Note, NoteMark
from provenance.named_tuples import NamedTuple
from provenance.spans import SourceMap, SourceSpan, Span

_BETWEEN = "\n\n"


class Part(NamedTuple):
    """The document of a stretch of a file, whose places count from there."""

    document: Document
    start: int
    """Where the stretch begins in the file: a source offset."""


def joined(whole: Document, parts: Iterable[Part]) -> Document:
    """The document of a whole file, without words of its own, with all that its parts hold, in their order."""
    out: list[str] = []
    places = SourceMap()
    blocks: list[Block] = []
    links: list[Link] = []
    images: list[Image] = []
    comments: list[Comment] = []
    marks: list[NoteMark] = []
    notes: list[Note] = []
    code: list[Span] = []
    declared = [*whole.declared]
    notices = [*whole.notices]
    end = 0
    replace = msgspec.structs.replace
    for document, start in parts:
        if out and document.text:
            out.append(_BETWEEN)
            places.add(len(_BETWEEN), min(end, start), start)
        moved = _Moved(places.length, start)
        if document.text:
            out.append(document.text)
            document.source_map.onto(places, start)
            end = start + document.source_map.reach()
        blocks += [replace(block, span=moved.span(block.span)) for block in document.blocks]
        links += [replace(one, span=moved.span(one.span), source=moved.place(one.source)) for one in document.links]
        images += [
            replace(
                image,
                position=image.position + moved.text,
                source=moved.place(image.source),
                caption=moved.maybe(image.caption),
            )
            for image in document.images
        ]
        comments += [
            Comment(one.position + moved.text, one.text, moved.shifted(one.source)) for one in document.comments
        ]
        marks += [replace(mark, span=moved.span(mark.span)) for mark in document.marks]
        notes += [
            replace(note, source=moved.shifted(note.source), span=moved.maybe(note.span)) for note in document.notes
        ]
        code += [moved.span(span) for span in document.code_spans]
        declared += [_declared(one, moved) for one in document.declared]
        notices += document.notices
    return replace(
        whole,
        text="".join(out),
        source_map=places,
        blocks=tuple(blocks),
        links=tuple(links),
        images=tuple(images),
        comments=tuple(comments),
        marks=tuple(marks),
        notes=tuple(notes),
        code_spans=tuple(code),
        declared=tuple(declared),
        notices=tuple(notices),
    )


class _Moved:
    """How far what a part holds lies behind its place there."""

    __slots__ = ("source", "text")

    def __init__(self, text: int, source: int) -> None:
        self.text = text
        """Code points of reading text before it."""
        self.source = source

    def span(self, span: Span) -> Span:
        return Span(span.start + self.text, span.end + self.text)

    def maybe(self, span: Span | None) -> Span | None:
        return None if span is None else self.span(span)

    def shifted(self, place: SourceSpan) -> SourceSpan:
        return SourceSpan(place.start + self.source, place.end + self.source, place.approximate)

    def place(self, place: SourceSpan | None) -> SourceSpan | None:
        return None if place is None else self.shifted(place)


def _declared(one: Declared, moved: _Moved) -> Declared:
    return msgspec.structs.replace(one, source=moved.place(one.source), span=moved.maybe(one.span))
