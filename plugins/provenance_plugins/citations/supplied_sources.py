"""Which of the supplied works a passage cites."""

from __future__ import annotations

from typing import NamedTuple

from provenance.analysis import citations, metadata, sentence_at
from provenance.api import Document, SourceSpan, Span, lazy_pattern

_PLAIN = lazy_pattern(r"[^\w]+")
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
    found = citations(document)
    for area in areas:
        reach = Span(area.start, max(area.end, passage.end) + 12)
        here = [item for item in found.items if reach.start <= item.span.start < reach.end]
        if here:
            clues = [clue for item in here for clue in _clues(document, item.target)]
            meant = tuple(work for work in supplied if any(_is_meant(work, clue) for clue in clues))
            return Compared(meant or supplied, bool(meant) or len(supplied) == 1, cited=True)
    return Compared(supplied, identified=len(supplied) == 1, cited=False)


def _clues(document: Document, target: str | None) -> list[str]:
    """What says which work is cited: the address, or the words of the note or reference."""
    if target is None:
        return []
    clues = [target]
    for note in citations(document).notes:
        if note.label == target:
            place = note.place
            clues.append(
                document.source[place.start : place.end] if isinstance(place, SourceSpan) else document.slice(place)
            )
    return clues


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
