"""Which of the supplied works a passage cites."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from enum import Enum
from typing import NamedTuple

from provenance.analysis import attributions, citations, sentence_at
from provenance.analysis.citations import NOTE_KINDS, Citation
from provenance.analysis.citations.citation import folded_name
from provenance.api import Document, SourceSpan, Span, lazy_pattern
from provenance_plugins.citations.against_sources.source_words import SourceWords
from provenance_plugins.citations.against_sources.work_names import is_meant, is_named

__all__ = [
    "READ",
    "Compared",
    "Ties",
    "nearest_works",
    "page_starts",
    "read_source",
    "works_at_address",
    "works_cited_in",
    "works_for",
]

READ = "citations.source_words"
"""Under which a work keeps its words."""
_FORM_FEED = lazy_pattern(r"\f")
_NUMBERED = lazy_pattern(
    r"(?m)^[^\S\n]{0,80}[-–—]?[^\S\n]?\d{1,4}[^\S\n]?[-–—]?[^\S\n]*\n(?:[^\S\n]*\n){0,4}[^\S\n]{0,80}(?P<head>\S[^\n]{7,80}?)[^\S\n]*$"
)
"""The number of a page alone in its line, and the line below it, which is that of a running head where it is how the title begins."""
_TITLE = 300
"""Characters in which the first line of a work stands."""
_BEHIND = 12
"""Characters behind a passage in which its mark may stand."""
_MARKED = NOTE_KINDS | {"author-year", "reference"}
_BRACKETS = frozenset("([")
_NAME = lazy_pattern(r"[^\W\d_a-z][^\W\d_]{2,}")
_TOP, _LINE, _LINES = 400, 120, 5
"""Characters of a work in which its title, author and day stand; those of such a line, and how many there are, at most."""
_OF_A_YEAR = 4
"""Figures of a year, behind which a letter may stand."""


class Ties(Enum):
    """What ties a passage to the works that it is compared with."""

    CITED = "its citation leads to them"
    ONLY = "it is the only work that was supplied, and the only one that the text can mean"
    UNKNOWN = "no citation of the text tells which work is meant"
    ELSEWHERE = "the passage cites another work, or nothing in a text that cites a supplied one"


class Compared(NamedTuple):
    """The works to compare a passage with."""

    works: tuple[Document, ...]
    ties: Ties
    cited: bool
    """The passage cites something at all."""
    promised: bool = False
    """The citation says that the words are from there: a mark of a note or a bracket behind them, or the work is who says them."""
    astray: str = ""
    """A citation that says so by author and year, and leads to none of the works: its words."""

    @property
    def identified(self) -> bool:
        """Whether it is told which works are meant."""
        return self.ties in {Ties.CITED, Ties.ONLY}


def works_for(document: Document, passage: Span, supplied: tuple[Document, ...]) -> Compared:
    """The supplied works that the citation of a passage leads to: in its sentence, else in its block; else all."""
    sentence = sentence_at(document, passage.start)
    block = document.block_at(passage.start)
    for area in (sentence.span if sentence else None, block.span if block else None):
        if area is None:
            continue
        items = _citations_in(document, Span(area.start, max(area.end, passage.end) + _BEHIND))
        if items:
            nearest = _nearest(items, passage)
            promised = any(_promises(document, item, passage) for item in nearest)
            meant = _meant(document, nearest, supplied)
            if meant:
                return Compared(meant, Ties.CITED, cited=True, promised=promised)
            ties = _untold(document, supplied)
            astray = _by_name(document, nearest, passage) if ties is not Ties.ONLY else ""
            return Compared(supplied, ties, cited=True, promised=promised and ties is Ties.ONLY, astray=astray)
    named = tuple(work for work in supplied if block is not None and is_named(work, document.slice(block.span)))
    if named:
        return Compared(named, Ties.CITED if len(named) == 1 else Ties.UNKNOWN, cited=False)
    return Compared(supplied, _untold(document, supplied), cited=False)


def _by_name(document: Document, items: Sequence[Citation], passage: Span) -> str:
    """The words of the first citation behind a passage that names an author and a year, in brackets; empty where there is none."""
    for item in items:
        if item.kind == "author-year" and _promises(document, item, passage):
            return " ".join(document.slice(item.span).split())
    return ""


def nearest_works(citation: str, supplied: tuple[Document, ...]) -> list[str]:
    """The paths of works whose name or first lines have an author that a citation names."""
    names = {folded_name(word) for word in _NAME.findall(citation)}
    return [
        work.path for work in supplied if any(name in folded_name(f"{work.path} {work.text[:_TOP]}") for name in names)
    ]


def _promises(document: Document, item: Citation, passage: Span) -> bool:
    """Whether a citation says that a passage is from what it leads to, rather than being beside it."""
    if item.span.end >= passage.end and (
        item.kind in _MARKED or document.text[max(0, item.span.start - 1) : item.span.start] in _BRACKETS
    ):
        return True
    return any(
        said.source is not None
        and said.source.overlaps(item.span)
        and said.content is not None
        and said.content.overlaps(passage)
        for said in attributions(document)
    )


def works_cited_in(document: Document, area: Span, supplied: tuple[Document, ...]) -> tuple[Document, ...] | None:
    """The supplied works that the citations which begin in an area lead to; None where nothing is cited there."""
    here = _citations_in(document, area)
    return _meant(document, here, supplied) if here else None


def works_at_address(address: str, supplied: tuple[Document, ...]) -> tuple[Document, ...]:
    """The supplied works that an address leads to."""
    return tuple(work for work in supplied if is_meant(work, address))


def page_starts(work: Document) -> tuple[int, ...]:
    """Where the pages of a work begin, behind the first one: a PDF file knows them, a text from one has form feeds, or numbers alone in their lines with the title of the work below them."""
    if work.pages:
        return tuple(_in_text(work, page) for page in work.pages[1:])
    fed = tuple(match.end() for match in _FORM_FEED.finditer(work.text))
    if fed or work.media_type != "text/plain":
        return fed
    title = " ".join(work.text[:_TITLE].lstrip().partition("\n")[0].split()).casefold()
    return tuple(
        match.start("head")
        for match in _NUMBERED.finditer(work.text)
        if title.startswith(" ".join(match["head"].split()).casefold())
    )


def _in_text(work: Document, place: int) -> int:
    """Where the text behind a place in the source begins; within a paragraph, too, that goes over the end of a page."""
    for block in work.blocks:
        start, end = block.span
        if work.locate(Span(end - 1, end)).start >= place:
            return bisect_left(range(start, end), place, key=lambda at: work.locate(Span(at, at + 1)).start) + start
    return len(work.text)


def read_source(work: Document) -> SourceWords:
    """The words of a work, kept under `READ`."""
    return SourceWords(work.text, page_starts(work))


def _untold(document: Document, supplied: tuple[Document, ...]) -> Ties:
    """What ties a passage to the supplied works that no citation of its own tells of."""
    key = ("citations.ties", *map(id, supplied))
    return document.recall(key, lambda whole: _of_whole(whole, supplied))


def _of_whole(document: Document, supplied: tuple[Document, ...]) -> Ties:
    items = citations(document).items
    targets = {item.target for item in items}
    if len(supplied) == 1 and len(targets) <= 1:
        return Ties.ONLY
    return Ties.ELSEWHERE if _meant(document, items, supplied) else Ties.UNKNOWN


def _citations_in(document: Document, area: Span) -> Sequence[Citation]:
    items = citations(document).items
    first, behind = (bisect_left(items, at, key=_begins) for at in area)
    return items[first:behind]


def _nearest(items: Sequence[Citation], passage: Span) -> Sequence[Citation]:
    """The citations of a passage among those near it: the first one behind its beginning with the marks that follow it at once, else the last one before it."""
    behind = [item for item in items if item.span.end > passage.start]
    if not behind:
        return items[-1:]
    first = next((at for at, item in enumerate(behind) if item.span.end >= passage.end), 0)
    last = first + 1
    while (
        last < len(behind)
        and behind[last].span.start - behind[last - 1].span.end <= _BEHIND
        and behind[last].kind in NOTE_KINDS
    ):
        last += 1
    return behind[:last]


def _begins(item: Citation) -> int:
    return item.span.start


def _meant(document: Document, items: Iterable[Citation], supplied: tuple[Document, ...]) -> tuple[Document, ...]:
    clues = list(dict.fromkeys(clue for item in items for clue in _clues(document, item)))
    meant = tuple(work for work in supplied if any(is_meant(work, clue) for clue in clues))
    return meant or _by_first_lines(items, supplied)


def _by_first_lines(items: Iterable[Citation], supplied: tuple[Document, ...]) -> tuple[Document, ...]:
    """The works whose first lines have the author and the year that a citation names: "Ola Berg: Forty years at the helm", "2020-01-05"."""
    labels = {
        label for item in items if item.kind == "author-year" and item.target for label in item.target.split(", ")
    }
    return tuple(work for work in supplied if labels and any(_is_entry_of(label, _head(work)) for label in labels))


def _head(work: Document) -> str:
    """The lines above the first paragraph of a work, which say whose it is and of when."""
    lines: list[str] = []
    for line in work.text[:_TOP].splitlines():
        if len(line) > _LINE:
            break
        lines.append(line)
    return " ".join(lines[:_LINES])


def _clues(document: Document, cited: Citation) -> list[str]:
    """What says which work is cited: the address, or the words of the note or reference."""
    if cited.target is None:
        return []
    clues = [cited.target]
    by_name = cited.target.split(", ") if cited.kind == "author-year" else []
    for note in citations(document).notes:
        if note.label == cited.target or (by_name and note.kind == "author-year"):
            place = note.place
            words = document.source[place.start : place.end] if isinstance(place, SourceSpan) else document.slice(place)
            if note.label == cited.target or any(_is_entry_of(label, words) for label in by_name):
                clues.append(words)
    return clues


def _is_entry_of(label: str, entry: str) -> bool:
    """Whether an entry of a list is the one that a name with a year means: "holt 2023"."""
    name, _, year = label.rpartition(" ")
    return year[:_OF_A_YEAR] in entry and name in folded_name(entry)
