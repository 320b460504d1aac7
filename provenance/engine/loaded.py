"""What loaders give, entries of containers and documents, held against what they may: a fault in it is theirs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import cast

from provenance.documents import (
    Block,
    BlockKind,
    Comment,
    Declared,
    Document,
    Image,
    Link,
    Note,
    NoteMark,
    Notice,
    Region,
    ReviewMark,
)
from provenance.engine.loaded_fields import BYTES_OR_TEXT, NUMBER, SWITCH, TEXT, check_elements, check_fields
from provenance.engine.yielded import check_span
from provenance.extensions import BrokenEntry, Source
from provenance.host.errors import nearest_name
from provenance.rules.wording import shortly
from provenance.spans import SourceSpan, Span

_TEXTS = (str, str, str)
_USUAL = (str, str, str, tuple)
"""Classes of the id, path, media type and notices of nearly every entry, which need no closer look: there may be millions."""


def check_entry(entry: object, *, own: bool = False) -> None:
    """Raise TypeError for what a container's loader gives that is no entry, or that holds what no record can; ValueError for an entry with an empty path.

    `own`: of a loader of ours, which are held against their types before they are shipped.
    """
    if isinstance(entry, Source):
        one, data = entry, cast("object", entry.data)
        if (
            (one.id.__class__, one.path.__class__, one.media_type.__class__, one.notices.__class__) != _USUAL
            or data.__class__ not in BYTES_OR_TEXT
            or one.row.__class__ not in NUMBER
            or one.offset.__class__ not in NUMBER
            or one.encoding.__class__ not in TEXT
            or one.file.__class__ not in TEXT
            or one.whole_page.__class__ not in SWITCH
        ):
            check_fields(entry, Source)
        _check_numbers("a Source", one.row, one.offset)
        if not one.path:
            message = "it gives a Source with an empty path: give that of the file, as `entries` got it"
            raise ValueError(message)
        if one.declared or one.declared.__class__ is not tuple:
            if not own:
                check_fields(entry, Source)
            _check_declared(one.declared)
            _check_fields_of(one.declared)
            for declared in () if own else one.declared:
                check_fields(declared, Declared)
                _check_place(f"Declared({declared.field!r}, …)", "source", declared.source, SourceSpan)
                _check_place(f"Declared({declared.field!r}, …)", "span", declared.span, Span)
        if one.notices:
            _check_notices(one.notices)
    elif isinstance(entry, BrokenEntry):
        check_fields(entry, BrokenEntry)
        _check_numbers("a BrokenEntry", entry.row, entry.offset)
    else:
        message = f"it gives {shortly(entry)}, which is neither Source nor BrokenEntry"
        raise TypeError(message)


def _check_declared(declared: Iterable[object]) -> None:
    for one in declared:
        if not isinstance(one, Declared):
            message = f"it declares {one!r}, which is no Declared, of provenance.api"
            raise TypeError(message)
        if (one.field.__class__, one.value.__class__, one.origin.__class__) != _TEXTS:
            texts: tuple[object, ...] = (one.field, one.value, one.origin)
            if not all(isinstance(text, str) for text in texts):
                message = f"it declares {one!r}: field, value and origin are texts"
                raise TypeError(message)


def _check_numbers(what: str, row: int | None, offset: int | None) -> None:
    """Raise ValueError for a row that is none, and bytes that are fewer than none: whoever looks for the place finds nothing there."""
    if row is not None and (row < 1 or row.__class__ is bool):
        message = f"it gives {what} with the row {row!r}: rows count from 1"
        raise ValueError(message)
    if offset is not None and (offset < 0 or offset.__class__ is bool):
        message = f"it gives {what} with the offset {offset!r}: it is the number of bytes before the entry"
        raise ValueError(message)


def _check_notices(notices: Iterable[object]) -> None:
    """Raise TypeError for what is no notice, or one of a kind that there is not."""
    for notice in notices:
        if not isinstance(notice, Notice):
            message = f"it gives {shortly(notice)} among its notices, which is no Notice, of provenance.api"
            raise TypeError(message)
        check_fields(notice, Notice)
        if notice.kind not in _NOTICES:
            message = f"it gives a notice the kind {notice.kind!r}, which is none of {', '.join(_NOTICES)}"
            raise TypeError(message)


def check_entries(entries: object) -> None:
    """Raise TypeError for what a container's loader answers that holds no entries."""
    if isinstance(entries, (Source, BrokenEntry, str, bytes)) or not isinstance(entries, Iterable):
        message = f"its entries returns {shortly(entries)}: yield a Source for each text, or return a list of them"
        raise TypeError(message)


_NOTICES = ("attachment", "encoding", "front-matter", "limit", "row")


_PARTS: tuple[tuple[str, type, str], ...] = (
    ("blocks", Block, "Block"),
    ("links", Link, "Link"),
    ("images", Image, "Image"),
    ("comments", Comment, "Comment"),
    ("marks", NoteMark, "NoteMark"),
    ("notes", Note, "Note"),
    ("declared", Declared, "Declared"),
    ("notices", Notice, "Notice"),
    ("reviews", ReviewMark, "ReviewMark"),
    ("languages", str, "code of a language"),
    ("code_spans", Span, "Span"),
    ("pages", int, "whole number"),
)
"""Fields of a document that hold several things of a kind."""

OF_ROWS = frozenset(
    {
        "unlabelled",
        "yearless",
        "possible_author",
        "anchor",
        "turns",
        "heard",
        "nameless",
        "unpublished",
        "system",
        "written",
    }
)
"""What the columns of a row alone say."""
DECLARED_FIELDS = frozenset(
    {
        "title",
        "date",
        "modified",
        "author",
        "publisher",
        "url",
        "licence",
        "language",
        "description",
        "site",
        "image_credit",
        "section",
        "retrieved",
        *OF_ROWS,
    }
)
"""What may be declared: a field of another name would be read by nobody."""


def check_document(document: object) -> None:
    """Raise TypeError for what a loader gives that is no document, or in which a plain text stands for a value of an enumeration; ValueError for places that cannot be.

    The analyses ask `block.kind is BlockKind.CODE`, so that a block of the kind "code" would be read as prose.
    """
    if not isinstance(document, Document):
        message = f"it gives {shortly(document)}, which is no Document: make one of what was read, of provenance.api"
        raise TypeError(message)
    _check_parts(document)
    size, mapped = len(document.text), document.source_map.length
    if mapped != size:
        message = f"it gives a SourceMap of {mapped} characters for a text of {size}: every one must lead somewhere"
        raise ValueError(message)
    source_size, furthest = len(document.source), document.source_map.reach()
    if furthest > source_size:
        message = f"it gives a SourceMap that leads to {furthest}, beyond the source ({source_size}): add(length, start, end) takes places in the source"
        raise ValueError(message)
    if document.declared:
        _check_declared(document.declared)
        _check_fields_of(document.declared)
    reached = 0
    for block in document.blocks:
        if block.span.__class__ is not Span:
            _check_places(document, size, source_size)
        start, end = block.span
        if not reached <= start <= end <= size:
            message = f"it gives a block {start}:{end}, which begins before {reached}, where the one before it ends, or ends beyond the text ({size})"
            raise ValueError(message)
        reached = end
        kind: object = block.kind
        if not isinstance(kind, BlockKind):
            message = f"it gives a block the kind {kind!r}: take it from BlockKind, of provenance.api"
            raise TypeError(message)
        for region in block.regions:
            _check_region(region)
    _check_notices(document.notices)
    _check_places(document, size, source_size)


def _check_fields_of(declared: Iterable[Declared]) -> None:
    """Raise ValueError for a field that nothing reads."""
    for one in declared:
        if one.field not in DECLARED_FIELDS:
            named = DECLARED_FIELDS - OF_ROWS
            known = ", ".join(sorted(named))
            near = nearest_name(one.field, named, cutoff=0.75)  # all are named; `site` is no slip for `writer`
            way_out = "" if near is None else f"; did you mean {near!r}?"
            message = f"it declares the field {one.field!r}, which is none of {known}{way_out}"
            raise ValueError(message)


def _check_parts(document: Document) -> None:
    """Raise TypeError for a field of another type than it has: the first reading that meets it would be named in its place."""
    for name in ("text", "source"):
        value: object = getattr(document, name)
        if not isinstance(value, str):
            message = f"it gives a Document with the {name} {shortly(value)}, which is no text: decode it"
            raise TypeError(message)
    check_fields(document, Document)
    for name, types, what in _PARTS:
        values: object = getattr(document, name)
        if not isinstance(values, (tuple, list)):
            message = f"it gives a Document with the {name} {shortly(values)}: a tuple of {what} is asked for"
            raise TypeError(message)
        for one in values:
            if not isinstance(one, types):
                if name == "declared":
                    _check_declared(values)
                message = f"it gives a Document with {shortly(one)} among its {name}, which is no {what}{'' if types in (str, int) else ', of provenance.api'}"
                raise TypeError(message)
            check_fields(one, types)
    check_elements(document)


def _check_places(document: Document, size: int, source_size: int) -> None:
    """Raise TypeError or ValueError for a part of a document that stands nowhere: what is found there would lead to another place."""
    for what, name, span, kind in _places(document):
        if span is None:
            continue
        _check_place(what, name, span, kind)
        check_span(f"it gives {what} with", span, size, source_size)
    positions: list[tuple[str, int]] = [("an Image", image.position) for image in document.images]
    positions += [("a Comment", comment.position) for comment in document.comments]
    for what, position in positions:
        if position.__class__ is not int:
            message = f"it gives {what} at the position {shortly(position)}: it is the number of the characters of the text before it"
            raise TypeError(message)
        if not 0 <= position <= size:
            message = f"it gives {what} at the position {position}, outside the text (0:{size})"
            raise ValueError(message)


def _check_place(what: str, name: str, span: object, kind: type) -> None:
    if span is not None and span.__class__ is not kind:
        where = "text" if kind is Span else "source"
        message = f"it gives {what} with the {name} {shortly(span)}: a place in the {where} is a {kind.__name__}, of provenance.api"
        raise TypeError(message)


def _places(document: Document) -> Iterator[tuple[str, str, object, type]]:
    """What stands somewhere, the name of the field that says where, that, and what it has to be. Blocks are held against one another besides."""
    for block in document.blocks:
        yield "a Block", "span", block.span, Span
    for declared in document.declared:
        what = f"Declared({declared.field!r}, …)"
        yield what, "source", declared.source, SourceSpan
        yield what, "span", declared.span, Span
    for link in document.links:
        yield "a Link", "span", link.span, Span
        yield "a Link", "source", link.source, SourceSpan
    for image in document.images:
        yield "an Image", "source", image.source, SourceSpan
        yield "an Image", "caption", image.caption, Span
    for comment in document.comments:
        yield "a Comment", "source", comment.source, SourceSpan
    for mark in document.marks:
        yield "a NoteMark", "span", mark.span, Span
    for review in document.reviews:
        yield "a ReviewMark", "span", review.span, Span
    for span in document.code_spans:
        yield "a Document", "code_spans", span, Span
    for note in document.notes:
        yield "a Note", "source", note.source, SourceSpan
        yield "a Note", "span", note.span, Span


def _check_region(region: object) -> None:
    if not isinstance(region, Region):
        message = f"it gives a block the region {region!r}: take it from Region, of provenance.api"
        raise TypeError(message)
