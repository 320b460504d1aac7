"""Citations: the places of a text that lead a reader to what it leans on."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from provenance.analysis.citations.citation import NOTE_KINDS, Citation, CitationKind, Citations, Reference
from provenance.analysis.citations.identifiers import IDENTIFIERS, Identifier, identifiers
from provenance.analysis.citations.markers import (
    Marker,
    author_year_markers,
    bracket_markers,
    reference_link_markers,
    superscript_markers,
)
from provenance.analysis.citations.reference_lists import HEADINGS, Entry, ReferenceList, reference_lists
from provenance.analysis.content import content
from provenance.analysis.quotes import inside_quotation
from provenance.analysis.sentences import sentences
from provenance.api import BlockKind, Document, NoteMark, Span, analysis

__all__ = ["NOTE_KINDS", "Citation", "CitationKind", "Citations", "Identifier", "Reference", "citations", "cited", "identifiers"]

_NO_SOURCE = ("#", "mailto:", "tel:", "sms:", "javascript:", "data:", "about:", "file:")
"""Addresses that lead to no source."""
_MARKUP_KINDS: dict[str, CitationKind] = {"footnote": "footnote", "reference": "reference", "anchor": "anchor"}


class _Found(NamedTuple):
    """A mark of the text with the labels that it points to, before these are looked for."""

    kind: CitationKind
    marker: Marker


@analysis(phrases=(HEADINGS, IDENTIFIERS))
def citations(document: Document) -> Citations:
    """Links, notes, numbered and author-year references of the main content, and whether they lead somewhere."""
    lists = reference_lists(document)
    spans = tuple(listed.span for listed in lists)
    links = [Citation(span, "link", target) for span, target in _links(document)]
    markup = [mark for mark in document.marks if not _in_notes(document, mark.span)]
    notes = _Notes(document, lists)
    marks = list(_markup_marks(markup, notes))
    taken = sorted(mark.span for mark in markup)
    found = [
        item for item in _literal_marks(document) if not any(listed.start <= item.marker.span.start < listed.end for listed in spans)
    ]
    marks.extend(_resolve(document, [item for item in found if not _overlaps(taken, item.marker.span)], notes))
    marks.sort(key=lambda mark: mark.span)
    items = links + [mark for mark in marks if mark.resolved and mark.kind != "reference"]
    items.extend(
        Citation(found.span, "identifier", f"{found.kind}:{found.value}")
        for found in identifiers(document)
        if not any(link.span.contains(found.span) for link in links)
    )
    items.sort(key=lambda item: item.span)
    return Citations(tuple(items), tuple(marks), tuple(notes.references()), spans)


def _links(document: Document) -> Iterator[tuple[Span, str]]:
    inside = content(document)
    for link in document.links:
        target = link.target.strip()
        if not target or target.lower().startswith(_NO_SOURCE):
            continue
        block = document.block_index(link.span.start)
        if block is not None and inside.is_main(block):
            yield link.span, target


def _in_notes(document: Document, span: Span) -> bool:
    """Whether a mark stands in the body of a note: the arrow that leads back cites nothing."""
    return any(note.span is not None and note.span.contains(span) for note in document.notes)


def _overlaps(taken: list[Span], span: Span) -> bool:
    return any(other.overlaps(span) for other in taken)


class _Notes:
    """Everything that a mark can lead to, and which of it was cited."""

    def __init__(self, document: Document, lists: tuple[ReferenceList, ...]) -> None:
        self.markup = {(note.kind, note.label.casefold()) for note in document.notes}
        self.document = document
        self.entries = [entry for listed in lists for entry in _numbered(listed)]
        self.numbers = {entry.number for entry in self.entries if entry.number}
        self.by_name = bool(lists) and not any(entry.number for listed in lists for entry in listed.entries)
        self.dated = [entry for entry in self.entries if entry.years]
        self.cited: set[tuple[str, str]] = set()
        self.by_number = False
        self.by_author = False
        self.literal = {} if "[^" not in document.text else _literal_definitions(document)

    def holds(self, kind: str, label: str) -> bool:
        key = (kind, label.casefold())
        self.cited.add(key)
        return key in self.markup or (kind == "footnote" and label in self.literal)

    def holds_number(self, label: str) -> bool:
        self.cited.add(("numbered", label))
        self.by_number = True
        return label in self.numbers

    def holds_author(self, label: str) -> bool:
        surname, _, year = label.rpartition(" ")
        right = [entry for entry in self.dated if year in entry.years and surname in entry.words.lower()]
        self.cited.update(("entry", str(entry.span.start)) for entry in right)
        self.by_author = self.by_author or bool(right)
        return bool(right)

    def cites_by_name(self, markers: list[Marker]) -> bool:
        """Whether the lists are by name and year, and hold at least half of what is cited so: then the rest is missing."""
        there = sum(all(map(self.holds_author, marker.labels)) for marker in markers)
        return self.by_name and 0 < len(markers) <= 2 * there

    def references(self) -> Iterator[Reference]:
        for note in self.document.notes:
            kind = _MARKUP_KINDS.get(note.kind, "anchor")
            yield Reference(note.label, kind, note.span or note.source, (note.kind, note.label.casefold()) in self.cited)
        for label, span in self.literal.items():
            yield Reference(label, "footnote", span, ("footnote", label.casefold()) in self.cited)
        for entry in self.entries:
            if ("entry", str(entry.span.start)) in self.cited:
                yield Reference(entry.number or entry.words[:40], "author-year", entry.span, cited=True)
            elif self.by_author and not self.by_number:
                yield Reference(entry.number or entry.words[:40], "author-year", entry.span, cited=not entry.years)
            else:
                used = not self.by_number or ("numbered", entry.number) in self.cited
                yield Reference(entry.number or "", "numbered", entry.span, used)


def _numbered(listed: ReferenceList) -> tuple[Entry, ...]:
    """The entries of a list; where none is numbered (the numbers of an HTML or Markdown list are not read) by their order."""
    if any(entry.number for entry in listed.entries):
        return listed.entries
    return tuple(entry._replace(number=str(order)) for order, entry in enumerate(listed.entries, 1))


def _literal_definitions(document: Document) -> dict[str, Span]:
    """Lines `[^x]: …` of a text whose footnotes no markup reads."""
    found: dict[str, Span] = {}
    text = document.text
    at = text.find("[^")
    while at >= 0:
        close = text.find("]:", at)
        if close < 0:
            break
        line_start = text.rfind("\n", 0, at) + 1
        label = text[at + 2 : close]
        if not text[line_start:at].strip() and "\n" not in label and "]" not in label:
            end = text.find("\n", close)
            found.setdefault(label, Span(at, len(text) if end < 0 else end))
        at = text.find("[^", at + 2)
    return found


def _markup_marks(markup: list[NoteMark], notes: _Notes) -> Iterator[Citation]:
    for mark in markup:
        kind = _MARKUP_KINDS.get(mark.kind, "anchor")
        yield Citation(mark.span, kind, mark.label, notes.holds(mark.kind, mark.label))


def _literal_marks(document: Document) -> Iterator[_Found]:
    text = document.text
    if "[" in text:
        for kind, marker in bracket_markers(text):
            yield _Found("numbered" if kind == "numbered" else "footnote", marker)
        if document.media_type == "text/markdown":
            for marker in reference_link_markers(text):
                yield _Found("reference", marker)
    for marker in superscript_markers(text):
        yield _Found("numbered", marker)
    if "(" in text:
        for marker in author_year_markers(text):
            yield _Found("author-year", marker)


def _resolve(document: Document, found: list[_Found], notes: _Notes) -> Iterator[Citation]:
    """The marks among the candidates: those in prose whose form, company or target says that they cite."""
    inside = content(document)
    numbered = [item for item in found if item.kind == "numbered"]
    many = len({label for item in numbered if item.marker.sure for label in item.marker.labels}) > 1
    by_name = notes.cites_by_name([item.marker for item in found if item.kind == "author-year" and item.marker.sure])
    for kind, marker in found:
        index = document.block_index(marker.span.start)
        if index is None or document.blocks[index].kind is BlockKind.CODE:
            continue
        if not (notes.entries or inside.is_main(index)):
            continue
        target = ", ".join(marker.labels)
        if kind == "numbered":
            attached = document.text[marker.span.start - 1 : marker.span.start] not in {"", " ", "\n", "\t"}
            if not notes.numbers and (not (many or attached) or inside_quotation(document, marker.span)):
                continue
            if marker.sure or notes.numbers.issuperset(marker.labels):
                lost = [label for label in marker.labels if not notes.holds_number(label)]
                yield Citation(marker.span, kind, target, not lost)
        elif kind == "author-year":
            lost = [label for label in marker.labels if not notes.holds_author(label)]
            if marker.sure or not lost:
                yield Citation(marker.span, kind, target, not lost or not by_name)
        else:
            yield Citation(marker.span, kind, target, notes.holds(kind, marker.labels[0]))


# -- what a citation covers -------------------------------------------------------------------------------------------------


@analysis()
def _coverage(document: Document) -> tuple[bool, ...]:
    """For each sentence, whether a citation covers it.

    A link, an identifier or a name with a year supports the paragraph in which it stands. A note's mark stands behind what it
    supports: its own sentence and those before it in the paragraph, back to the paragraph's beginning.
    """
    found = citations(document)
    last_mark: dict[int, int] = {}
    linked: set[int] = set()
    for item in (*found.items, *found.marks):
        index = document.block_index(item.span.start)
        if index is None:
            continue
        if item.kind in NOTE_KINDS:
            last_mark[index] = max(last_mark.get(index, -1), item.span.start)
        else:
            linked.add(index)
    return tuple(
        sentence.block in linked or last_mark.get(sentence.block, -1) > sentence.span.start
        for sentence in sentences(document)
    )


def cited(document: Document, sentence_index: int) -> bool:
    """Whether a link, note, reference or identifier covers a sentence, by its index in `sentences(document)`.

    A mark that leads nowhere counts: that it is broken is another fault.
    """
    return _coverage(document)[sentence_index]
