"""What every loader keeps to, and documents in one line."""

from __future__ import annotations

import io
import json
from collections.abc import Mapping

from provenance.documents import Document
from provenance.extensions import BrokenEntry, DocumentLoader, Source
from provenance.loaders import (
    AsciiDocLoader,
    GemtextLoader,
    HtmlLoader,
    JsonLinesLoader,
    MarkdownLoader,
    OrgLoader,
    RstLoader,
    TextLoader,
)
from provenance.spans import SourceSpan, Span

LOADERS: dict[str, DocumentLoader] = {
    "text/plain": TextLoader(),
    "text/html": HtmlLoader(),
    "application/xhtml+xml": HtmlLoader(),
    "text/markdown": MarkdownLoader(),
    "text/x-rst": RstLoader(),
    "text/org": OrgLoader(),
    "text/gemini": GemtextLoader(),
    "text/asciidoc": AsciiDocLoader(),
}


def load(data: str | bytes, media_type: str, path: str = "a", encoding: str | None = None) -> Document:
    """A document of this type."""
    return LOADERS[media_type].load(Source(path, path, media_type, data, encoding=encoding))


def sources(document: Document, words: str) -> list[str]:
    """The stretch of the source behind each occurrence of some words in the text."""
    found: list[str] = []
    at = document.text.find(words)
    while at >= 0:
        place = document.locate(Span(at, at + len(words)))
        found.append(document.source[place.start : place.end])
        at = document.text.find(words, at + 1)
    return found


def cut(document: Document, place: SourceSpan | None) -> str | None:
    """The words of a place in the source."""
    return None if place is None else document.source[place.start : place.end]


def kinds(document: Document) -> list[tuple[str, str]]:
    """Kind and words of each block."""
    return [(block.kind.value, document.slice(block.span)) for block in document.blocks]


def check_shape(document: Document) -> None:
    """Blocks are in order, do not overlap, are not empty, and between them is only white space; places lie in the source."""
    end = 0
    for block in document.blocks:
        assert block.span.start >= end
        assert not document.text[end : block.span.start].strip()
        words = document.slice(block.span)
        assert words
        assert words == words.strip()
        assert 0 <= block.link_characters <= len(words)
        end = block.span.end
    assert not document.text[end:].strip()
    assert document.source_map.length == len(document.text)
    for span in [block.span for block in document.blocks] + [link.span for link in document.links]:
        assert 0 <= span.start <= span.end <= len(document.text)
        place = document.locate(span)
        assert 0 <= place.start <= place.end <= len(document.source)
    for place_ in [link.source for link in document.links] + [declared.source for declared in document.declared]:
        assert place_ is None or 0 <= place_.start <= place_.end <= len(document.source)
    positions = [image.position for image in document.images] + [comment.position for comment in document.comments]
    assert all(0 <= position <= len(document.text) for position in positions)
    for mark in document.marks:
        assert 0 <= mark.span.start <= mark.span.end <= len(document.text)
    for note in document.notes:
        assert 0 <= note.source.start <= note.source.end <= len(document.source)
        assert note.span is None or note.span.end <= len(document.text)


def entry_of(row: Mapping[str, object]) -> Source | BrokenEntry:
    """What a file of JSON lines gives that holds one row."""
    (entry,) = JsonLinesLoader().entries("rows.jsonl", io.BytesIO(json.dumps(row).encode()))
    return entry


def read_markdown(text: str, path: str = "a.md") -> Document:
    """A Markdown document, whose shape is checked."""
    document = load(text, "text/markdown", path)
    check_shape(document)
    return document
