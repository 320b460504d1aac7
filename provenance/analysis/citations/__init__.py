"""Citations: the places of a text that lead a reader to what it leans on."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator

from provenance.analysis.characters import beyond
from provenance.analysis.citations.citation import NOTE_KINDS, Citation, CitationKind, Citations, Reference
from provenance.analysis.citations.identifiers import IDENTIFIERS, Identifier, identifiers
from provenance.analysis.citations.keys import keyed_citations
from provenance.analysis.citations.markers import (
    SUPERSCRIPT_FIGURES,
    Marker,
    author_year_markers,
    bracket_markers,
    folded_name,
    reference_link_markers,
    superscript_markers,
)
from provenance.analysis.citations.reference_lists import HEADINGS, Entry, ReferenceList, first_number, reference_lists
from provenance.analysis.content import content
from provenance.analysis.quotes import inside_quotation
from provenance.analysis.sentences import sentences
from provenance.api import BlockKind, Document, NoteMark, Span, analysis
from provenance.named_tuples import NamedTuple

__all__ = [
    "HEADINGS",
    "NOTE_KINDS",
    "Citation",
    "CitationKind",
    "Citations",
    "Coverage",
    "Identifier",
    "Reference",
    "citations",
    "cited",
    "coverage",
    "identifiers",
    "introduced",
    "set_apart",
]

_NO_SOURCE = ("#", "mailto:", "tel:", "sms:", "javascript:", "data:", "about:", "file:")
"""Addresses that lead to no source."""
_MARK_LENGTH = 10
_YEAR = 4
"""Figures of a year, behind which a letter may stand."""
_LOST_ENTRIES = 5
_STOPS = frozenset('.,;:!?”"')
_FEWEST_RAISED = 2
"""So many raised figures lead to entries of the list where the others are marks, too."""
_NO_CITATIONS = frozenset({"reference", "anchor"})
"""Marks that are links or lead about the page."""
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
    # The arrow in a note's body that leads back cites nothing.
    in_notes = _Places(
        note.span
        for note in document.notes
        if note.span is not None and note.kind == "footnote" and _is_body(note.span)
    )
    markup = [mark for mark in document.marks if not in_notes.touch(mark.span)]
    notes = _Notes(document, lists)
    marks = [*_markup_marks(markup, notes)]
    listed, marked = _Places(spans), _Places(mark.span for mark in document.marks)
    literal = [
        item
        for item in _literal_marks(document)
        if not listed.touch(item.marker.span) and not marked.touch(item.marker.span)
    ]
    marks.extend(_resolve(document, literal, notes))
    marks.extend(keyed_citations(document))
    marks.sort(key=lambda mark: mark.span)
    linked = _Places(link.span for link in links)
    items = links + [mark for mark in marks if mark.resolved and mark.kind not in _NO_CITATIONS]
    items.extend(
        Citation(found.span, "identifier", f"{found.kind}:{found.value}")
        for found in identifiers(document)
        if not linked.touch(found.span)
    )
    items.sort(key=lambda item: item.span)
    return Citations(tuple(items), tuple(marks), tuple(notes.references()), spans)


def _is_body(span: Span) -> bool:
    """Whether a named place of an HTML page can be the body of a note; a mark has a name too, for the arrow back."""
    return span.end - span.start > _MARK_LENGTH


class _Places:
    """Stretches of the text that do not overlap one another, to be asked by bisection."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._spans = sorted(spans)

    def touch(self, span: Span) -> bool:
        """Whether one of them overlaps a span."""
        at = bisect_left(self._spans, (span.end,)) - 1
        return at >= 0 and self._spans[at].overlaps(span)


def _links(document: Document) -> Iterator[tuple[Span, str]]:
    inside = content(document)
    for link in document.links:
        target = link.target.strip()
        if not target or target.lower().startswith(_NO_SOURCE):
            continue
        block = document.block_index(link.span.start)
        if block is not None and inside.is_main(block):
            yield link.span, target


def _group(kind: str) -> str:
    """Marks and notes that may belong together: in HTML both are links and names in a page, and only their form tells notes."""
    return "reference" if kind == "reference" else "note"


class _Notes:
    """Everything that a mark can lead to, and which of it was cited."""

    def __init__(self, document: Document, lists: tuple[ReferenceList, ...]) -> None:
        self.markup = {(_group(note.kind), note.label.casefold()) for note in document.notes}
        self.document = document
        self.entries = [entry for listed in lists for entry in _numbered(document, listed)]
        self.numbers = {entry.number for entry in self.entries if entry.number}
        self.by_name = bool(lists) and not any(entry.number for listed in lists for entry in listed.entries)
        self.dated: dict[str, list[tuple[int, str, str]]] = {}
        """{year: (where the entry begins, its letter, its words)}."""
        for entry in self.entries:
            for year in entry.years:
                dated = entry.span.start, year[_YEAR:], folded_name(entry.words)
                self.dated.setdefault(year[:_YEAR], []).append(dated)
        self.cited: set[tuple[str, str]] = set()
        self.authors: dict[str, bool] = {}
        self.by_number = False
        self.by_author = False
        self.literal = {} if "[^" not in document.text else _literal_definitions(document)

    def holds(self, kind: str, label: str) -> bool:
        key = (_group(kind), label.casefold())
        self.cited.add(key)
        return key in self.markup or (kind == "footnote" and label in self.literal)

    def holds_number(self, label: str) -> bool:
        self.cited.add(("numbered", label))
        self.by_number = True
        return label in self.numbers

    def holds_author(self, label: str) -> bool:
        if label not in self.authors:
            surname, _, year = label.rpartition(" ")
            letter = year[_YEAR:]
            works = [(start, own) for start, own, words in self.dated.get(year[:_YEAR], ()) if surname in words]
            # A list without letters has one work of that year; "2020" for "2020a" and "2020b" means either.
            right = [start for start, own in works if not letter or not own or own == letter]
            self.cited.update(("entry", str(start)) for start in right)
            self.by_author = self.by_author or bool(right)
            self.authors[label] = bool(right)
        return self.authors[label]

    def cites_by_name(self, markers: list[Marker]) -> bool:
        """Whether the lists are by name and year, and hold at least half of what is cited so: then the rest is missing."""
        there = sum(all(map(self.holds_author, marker.labels)) for marker in markers)
        return self.by_name and 0 < len(markers) <= 2 * there

    def references(self) -> Iterator[Reference]:
        html = self.document.media_type == "text/html"
        noted = any(group == "note" for group, _ in self.cited & self.markup)
        for note in self.document.notes:
            kind = _MARKUP_KINDS.get(note.kind, "anchor")
            if kind == "anchor" or (note.span is not None and html and not _is_body(note.span)):
                continue
            # In a page whose marks lead to no note at all, the notes are comments or a table of something.
            used = (_group(note.kind), note.label.casefold()) in self.cited or (html and not noted)
            yield Reference(note.label, kind, note.span or note.source, used)
        for label, span in self.literal.items():
            yield Reference(label, "footnote", span, ("note", label.casefold()) in self.cited)
        linked = set(self._linked())
        for entry in self.entries:
            place = entry.span
            named = ("entry", str(place.start)) in self.cited
            if named or (self.by_author and not self.by_number):
                used = named or place in linked or not entry.years
                yield Reference(entry.number or entry.words[:40], "author-year", place, used)
            else:
                used = place in linked or not self.by_number or ("numbered", entry.number) in self.cited
                yield Reference(entry.number or "", "numbered", place, used)

    def _linked(self) -> Iterator[Span]:
        """The entries of the lists to which a link of the text leads, by the name of the whole entry or of a part of it."""
        starts = [entry.span.start for entry in self.entries]
        for note in self.document.notes if starts else ():
            if note.span is None or (_group(note.kind), note.label.casefold()) not in self.cited:
                continue
            at = bisect_right(starts, note.span.start) - 1
            if at >= 0 and self.entries[at].span.contains(note.span):
                yield self.entries[at].span


def _numbered(document: Document, listed: ReferenceList) -> tuple[Entry, ...]:
    """The entries of a list; where none is numbered (the numbers of an HTML or Markdown list are not read) by their order."""
    if any(entry.number for entry in listed.entries):
        return listed.entries
    first = first_number(document, listed.entries[0])
    return tuple(entry._replace(number=str(order)) for order, entry in enumerate(listed.entries, first))


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
    rare = beyond(document)
    if any(figure in rare for figure in SUPERSCRIPT_FIGURES):
        for marker in superscript_markers(text):
            yield _Found("numbered", marker)
    if "(" in text:
        for marker in author_year_markers(text):
            yield _Found("author-year", marker)


def _resolve(document: Document, found: list[_Found], notes: _Notes) -> Iterator[Citation]:
    """The marks among the candidates: those in prose whose form, company or target says that they cite."""
    sure = [item for item in found if item.marker.sure]
    by_name = notes.cites_by_name([item.marker for item in sure if item.kind == "author-year"])
    labels = {label for item in sure if item.kind == "numbered" for label in item.marker.labels}
    # Without a list, one figure in brackets may be anything; several are citations that lost their list.
    orphans = not notes.numbers and len(labels) > 1 and "1" in labels and _are_counted(labels, len(labels))
    raised = sum(
        not item.marker.sure and notes.numbers.issuperset(item.marker.labels) and _is_raised(document, item.marker)
        for item in found
        if item.kind == "numbered" and notes.numbers
    )
    for kind, marker in found:
        block = document.block_at(marker.span.start)
        if block is None or block.kind is BlockKind.CODE:
            continue
        target = ", ".join(marker.labels)
        if kind == "numbered":
            if not _is_numbered_mark(document, marker, notes, orphans=orphans) and not (
                raised >= _FEWEST_RAISED
                and _is_raised(document, marker)
                and _are_counted(marker.labels, len(notes.numbers))
            ):
                continue
            lost = [label for label in marker.labels if not notes.holds_number(label)]
            if lost and _leads_away(document, marker.span):
                continue
            present = [label for label in marker.labels if label not in lost]
            for part, resolved in ((present, True), (lost, False)):
                if part:
                    yield Citation(marker.span, kind, ", ".join(part), resolved)
        elif kind == "author-year":
            lost = [label for label in marker.labels if not notes.holds_author(label)]
            if marker.sure or not lost:
                yield Citation(marker.span, kind, target, not lost or not by_name)
        else:
            yield Citation(marker.span, kind, target, notes.holds(kind, marker.labels[0]))


def _leads_away(document: Document, span: Span) -> bool:
    """Whether a mark is the text of a link to another place: the link is what it cites."""
    return any(
        link.span.start <= span.start and span.end <= link.span.end and not link.target.startswith(_NO_SOURCE)
        for link in document.links
    )


def _is_raised(document: Document, marker: Marker) -> bool:
    """Whether a mark is raised figures behind a stop, where no exponent stands."""
    start = marker.span.start
    return document.text[start] in SUPERSCRIPT_FIGURES and document.text[start - 1 : start] in _STOPS


def _are_counted(labels: Iterable[str], entries: int) -> bool:
    """Whether labels can be places in a list of about so many entries: status codes and years in brackets are not."""
    return min(map(int, labels)) <= 2 * entries + _LOST_ENTRIES


def _is_numbered_mark(document: Document, marker: Marker, notes: _Notes, *, orphans: bool) -> bool:
    if notes.numbers:
        counted = _are_counted(marker.labels, len(notes.numbers))
        return (marker.sure and counted) or notes.numbers.issuperset(marker.labels)
    index = document.block_index(marker.span.start)
    inside = index is not None and content(document).is_main(index)
    return orphans and marker.sure and inside and not inside_quotation(document, marker.span)


# -- what a citation covers -------------------------------------------------------------------------------------------------


_SET_APART = (
    frozenset({BlockKind.LIST_ITEM}),
    frozenset({BlockKind.TABLE_CELL, BlockKind.CAPTION}),
    frozenset({BlockKind.QUOTE}),
)
"""Kinds of blocks that belong together where they follow one another: a list, a table, what is quoted."""


def introduced(document: Document, blocks: Iterable[int]) -> Iterator[int]:
    """What some blocks introduce: such a block ends with a colon, and what it names goes for the list, table or paragraph below it."""
    for index in blocks:
        end = document.blocks[index].span.end
        if document.text[end - 1 : end] == ":":
            yield from set_apart(document, index, 1) or _paragraphs(document, index)


def set_apart(document: Document, index: int, step: int) -> list[int]:
    """The blocks of the list, table or quotation that stands next to a block: behind it (`step` 1) or before it (-1)."""
    blocks, found = document.blocks, list[int]()
    at = index + step
    kinds = next((kinds for kinds in _SET_APART if 0 <= at < len(blocks) and blocks[at].kind in kinds), frozenset())
    while 0 <= at < len(blocks) and blocks[at].kind in kinds:
        found.append(at)
        at += step
    return found


def _paragraphs(document: Document, index: int) -> Iterator[int]:
    """The paragraph behind a block, and the lines that no blank line parts from it."""
    blocks = document.blocks
    for at in range(index + 1, len(blocks)):
        parted = "\n\n" in document.text[blocks[at - 1].span.end : blocks[at].span.start]
        if blocks[at].kind is not BlockKind.PARAGRAPH or (parted and at > index + 1):
            return
        yield at


class Coverage(NamedTuple):
    """The sentences that a citation covers, and those behind the last mark of a paragraph that has marks; by index."""

    covered: frozenset[int]
    trailing: frozenset[int]


@analysis()
def coverage(document: Document) -> Coverage:
    """What the citations of a document cover, and what stands behind the last mark of its paragraph: visibly not cited.

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
    if not last_mark and not linked:
        return Coverage(frozenset(), frozenset())
    linked.update(introduced(document, {*linked, *last_mark}))
    covered: set[int] = set()
    trailing: set[int] = set()
    for index, sentence in enumerate(sentences(document)):
        if sentence.block in linked or last_mark.get(sentence.block, -1) > sentence.span.start:
            covered.add(index)
        elif sentence.block in last_mark:
            trailing.add(index)
    return Coverage(frozenset(covered), frozenset(trailing))


def cited(document: Document, sentence_index: int) -> bool:
    """Whether a link, note, reference or identifier covers a sentence, by its index in `sentences(document)`.

    A mark that leads nowhere counts: that it is broken is another fault.
    """
    return sentence_index in coverage(document).covered
