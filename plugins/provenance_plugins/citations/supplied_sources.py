"""Which of the supplied works a passage cites."""

from __future__ import annotations

from bisect import bisect_left
from typing import NamedTuple

from provenance.analysis import citations, metadata, sentence_at
from provenance.analysis.citations.citation import Citation, folded_name
from provenance.api import Document, SourceSpan, Span, lazy_pattern

_PLAIN = lazy_pattern(r"[^\w]+")
_FORM_FEED = lazy_pattern(r"\f")
_BEHIND = 12
"""Characters behind a passage in which its mark may stand."""
_OF_A_YEAR = 4
"""Figures of a year, behind which a letter may stand."""
_LEAST = 5
"""Letters of a file's name that have to stand in an address or a reference before it counts as meant."""


class Compared(NamedTuple):
    """The works to compare a passage with."""

    works: tuple[Document, ...]
    identified: bool
    """The citation leads to them; else they are all that were supplied."""
    cited: bool
    """The passage cites something at all."""


def works_for(document: Document, passage: Span, supplied: tuple[Document, ...]) -> Compared:
    """The supplied works that the citations in the passage's sentence, else in its block, lead to; else all."""
    sentence = sentence_at(document, passage.start)
    block = document.block_at(passage.start)
    areas = [area for area in (sentence.span if sentence else None, block.span if block else None) if area is not None]
    for area in areas:
        meant = works_cited_in(document, Span(area.start, max(area.end, passage.end) + _BEHIND), supplied)
        if meant is not None:
            return Compared(meant or supplied, bool(meant) or len(supplied) == 1, cited=True)
    return Compared(supplied, identified=len(supplied) == 1, cited=False)


def works_cited_in(document: Document, area: Span, supplied: tuple[Document, ...]) -> tuple[Document, ...] | None:
    """The supplied works that the citations which begin in an area lead to; None where nothing is cited there."""
    items = citations(document).items
    first, behind = (bisect_left(items, at, key=_begins) for at in area)
    here = items[first:behind]
    if not here:
        return None
    clues = [clue for item in here for clue in _clues(document, item)]
    return tuple(work for work in supplied if any(_is_meant(work, clue) for clue in clues))


def cites_any(document: Document, supplied: tuple[Document, ...]) -> bool:
    """Whether a text cites one of the supplied works somewhere: then what it quotes without a citation was said to whoever wrote it."""
    return bool(works_cited_in(document, Span(0, len(document.text)), supplied))


def _begins(item: Citation) -> int:
    return item.span.start


def works_at_address(address: str, supplied: tuple[Document, ...]) -> tuple[Document, ...]:
    """The supplied works that an address leads to."""
    return tuple(work for work in supplied if _is_meant(work, address))


def page_starts(work: Document) -> tuple[int, ...]:
    """Where the pages of a work begin, behind the first one: a PDF file has one block a page, a text from one has form feeds."""
    if work.media_type == "application/pdf":
        return tuple(block.span.start for block in work.blocks[1:])
    return tuple(match.end() for match in _FORM_FEED.finditer(work.text))


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


def _is_meant(work: Document, clue: str) -> bool:
    about = metadata(work)
    address = about.url.value if about.url else ""
    if address and address.rstrip("/") in clue:
        return True
    plain = _fold(clue)
    stem = _fold(work.path.rsplit("/", 1)[-1].rsplit(".", 1)[0])
    title = _fold(about.title.value) if about.title else ""
    return any(len(name.replace(" ", "")) >= _LEAST and f" {name} " in f" {plain} " for name in (stem, title))


def _fold(words: str) -> str:
    return " ".join(_PLAIN.sub(" ", words.replace("_", " ")).casefold().split())
