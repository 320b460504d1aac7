"""Citations: the places of a text that lead a reader to what it leans on."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from provenance.analysis.characters import beyond
from provenance.analysis.citations.citation import (
    NO_SOURCE,
    NOTE_KINDS,
    SUPERSCRIPT_FIGURES,
    Citation,
    CitationKind,
    Citations,
    Places,
    Reference,
)
from provenance.analysis.citations.entries import HEADINGS, ReferenceList, may_begin_list
from provenance.analysis.citations.identifiers import IDENTIFIERS, Identifier, identifiers
from provenance.analysis.citations.keys import keyed_citations
from provenance.analysis.citations.notes import MARKUP_KINDS, Notes, is_body
from provenance.analysis.content import content
from provenance.api import Document, NoteMark, Phrases, Span, analysis, matches

__all__ = [
    "HEADINGS",
    "NOTE_KINDS",
    "Citation",
    "CitationKind",
    "Citations",
    "Identifier",
    "Reference",
    "citations",
    "identifiers",
]

_ASKING = Phrases.load(__package__, "asking")
_NO_CITATIONS = frozenset({"reference", "anchor"})
"""Marks that are links or lead about the page."""


@analysis(phrases=(HEADINGS, IDENTIFIERS))
def citations(document: Document) -> Citations:
    """Links, notes, numbered and author-year references of the main content, and whether they lead somewhere."""
    lists = _lists(document)
    spans = tuple(listed.span for listed in lists)
    links = [Citation(span, "link", target) for span, target in _links(document)]
    # The arrow in a note's body that leads back cites nothing.
    in_notes = Places(
        note.span for note in document.notes if note.span is not None and note.kind == "footnote" and is_body(note.span)
    )
    markup = [mark for mark in document.marks if not in_notes.touch(mark.span)]
    notes = Notes(document, lists)
    marks = [*_markup_marks(markup, notes)]
    if _may_have_literal_marks(document, notes):
        from provenance.analysis.citations.literal_marks import literal_marks  # noqa: PLC0415 - few short texts have one

        marks.extend(literal_marks(document, notes, Places(spans)))
    marks.extend(keyed_citations(document))
    marks.sort(key=lambda mark: mark.span)
    linked = Places(link.span for link in links)
    items = links + [mark for mark in marks if mark.resolved and mark.kind not in _NO_CITATIONS]
    items.extend(
        Citation(found.span, "identifier", f"{found.kind}:{found.value}")
        for found in identifiers(document)
        if not linked.touch(found.span)
    )
    items.sort(key=lambda item: item.span)
    return Citations(tuple(items), tuple(marks), tuple(notes.references()), spans, notes.parted)


def _lists(document: Document) -> tuple[ReferenceList, ...]:
    """The lists of references; most short texts have neither the heading of one nor a first number."""
    if not matches(document, HEADINGS) and not may_begin_list(document.text):
        return ()
    from provenance.analysis.citations.reference_lists import reference_lists  # noqa: PLC0415 - few short texts have one

    return reference_lists(document)


def _may_have_literal_marks(document: Document, notes: Notes) -> bool:
    """Whether words of the text may be marks: some are in brackets or raised, and others are looked for where there is a list to which they lead."""
    text = document.text
    if "[" in text or "(" in text or notes.numbers or notes.by_name:
        return True
    rare = beyond(document)
    return any(figure in rare for figure in SUPERSCRIPT_FIGURES)


def _links(document: Document) -> Iterator[tuple[Span, str]]:
    inside = content(document)
    for link in document.links:
        target = link.target.strip()
        if not target or target.lower().startswith(NO_SOURCE):
            continue
        if _asks_for_source(document.slice(link.span)):
            continue
        block = document.block_index(link.span.start)
        if block is not None and inside.is_main(block):
            yield link.span, target


def _asks_for_source(words: str) -> bool:
    """Whether the words of a link are the mark of a wiki that asks for a source, which leads to the page that explains it."""
    return words.endswith("needed") and words.strip("[]").lower() in _asking()


@cache
def _asking() -> frozenset[str]:
    return frozenset(_ASKING.texts())


def _markup_marks(markup: list[NoteMark], notes: Notes) -> Iterator[Citation]:
    for mark in markup:
        kind = MARKUP_KINDS.get(mark.kind, "anchor")
        yield Citation(mark.span, kind, mark.label, notes.holds(mark.kind, mark.label))
