"""Chapters of a book, whose author and year its cover names."""

from __future__ import annotations

from functools import cache
from itertools import pairwise

from provenance.analysis.paths import parts_of, stem_of, unflattened
from provenance.api import HEADING_KINDS, Document, Literals, Phrases, any_of, lazy_pattern

__all__ = ["is_part_of_book", "numbers_chapter"]

_BOOKS = Phrases.load(__package__, "books")


@cache
def _forms(sort: str) -> frozenset[str]:
    """The words of one sort. Raises LexiconError."""
    return frozenset(_BOOKS.texts(sort))


_HEADING = lazy_pattern(
    lambda: (
        rf"(?i)(?:{any_of(_forms('unit'))})\s(?:\d{{1,3}}|[ivxlc]{{1,7}}|[a-z]{{3,9}}(?:-[a-z]{{3,5}})?)\s*(?:[:.–—|-]|$)"
    )
)
"""With which a chapter begins: "Chapter 12: The gate", "Kapitel IV"."""
_FILE = lazy_pattern(
    lambda: (
        rf"(?i)(?:\d{{1,3}}[ _.-]{{0,3}})?(?:(?:{any_of(_forms('unit'))}|ch)[ _.-]{{0,2}}\d{{1,3}}(?!\d)|(?:{any_of(_forms('part'))})(?![^\W\d_]))"
    )
)
"""How its file is called: "17-chapter16-the-gate", "chapter-03", "epilogue"."""
_NUMBERED = lazy_pattern(r"\d{1,3}(?:[ _.-]+[^\W\d_]|\Z)")
"""A folder or file that a number puts into its order: "02-the-gate", "7"; a day has more numbers behind it."""
_FOLDERS = 2
"""Folders above a file that may be a book's."""
_FIRST = 3
"""Blocks among which the heading of a chapter stands."""
_EDGES = 4
"""Blocks at the end among which the way to the next one does."""
_LINE = 100
"""Characters of the first line of a text whose headings nothing tells apart."""
_NEIGHBOUR = lazy_pattern(
    lambda: rf"(?i)(?:[←→«»‹›<>⟵⟶⇐⇒|*\[-]\s?){{0,3}}(?:{any_of(_forms('neighbour'))})(?:\s?[←→«»‹›<>⟵⟶⇐⇒|:*]|\s*$)"
)
"""With an arrow or a colon behind it, or nothing: not "Next chapter begins with the mill"."""


def is_part_of_book(document: Document) -> bool:
    """Whether two of three signs say that a text is a part of a book: its folder, the name of its file, its first heading; or whether it lies by its number right in a folder of chapters, or leads to the chapters beside it.

    One alone says little: a paper lies in a folder "manuscript", and "Chapter 11" is what the bankrupt file for.
    """
    if document.row is not None:
        return False
    folders, name = _filed(document)
    if _is_counted(folders, name) or _has_neighbours(document) or _is_filed_in_book(document):
        return True
    folder = any(part.strip("_") in _forms("folder") for part in folders[-_FOLDERS:])
    named = _FILE.match(name) is not None
    if folder and named:
        return True
    if not folder and not named:
        return False
    first = next((block for block in document.blocks[:_FIRST] if block.kind in HEADING_KINDS), None)
    line = document.text[:_LINE] if first is None else document.slice(first.span)
    return _HEADING.match(line.lstrip("\ufeff# ")) is not None


def _is_filed_in_book(document: Document) -> bool:
    """Whether front matter counts a chapter, and names the book or the chapter beside it; a report on a film has "chapter: 3" of a series alone."""
    if not document.has_front_matter:
        return False
    from provenance.analysis.front_source import written_front  # noqa: PLC0415 - most texts have none

    front = written_front(document)
    return _CHAPTER.search(front) is not None and _OF_BOOK.search(front) is not None


_CHAPTER = lazy_pattern(lambda: rf"(?im)^(?:{any_of(_forms('unit'))})\s?[:=][ \t]*[\"']?\d{{1,3}}[\"']?[ \t]*$")
_OF_BOOK = lazy_pattern(lambda: rf"(?im)^(?:{any_of(_forms('field'))})\s?[:=][ \t]*[\"']?[^\W_]")
"""The field that says of which book, or which part comes before or behind."""


_FIRST_LINE = lazy_pattern(
    lambda: (
        rf"(?i)[\ufeff\s#*_=>\[-]*(?:(?:{any_of(_forms('unit'))})[\s:]{{1,3}}(?:\d{{1,3}}|[ivxlc]{{1,7}}|(?:{any_of(_forms('number'))})(?:[\s-](?:{any_of(_forms('number'))}))?)\.?\s*(?:[:.–—|*_=#»-]|$)"
        rf"|(?:\d{{1,3}}\.?|[ivxlc]{{1,7}}\.?|(?:{any_of(_forms('number'))}))\s(?:{any_of(_forms('unit'))})\s*(?:[:.–—|*_=#-]|$)|第[\d〇零一二三四五六七八九十百两]{{1,6}}[章回話话])"
    )
)
"""The line with which a chapter begins, whatever marks it has and whether a space is behind them: "#Chapter 18", "Chapter Three: The gate", "3. Kapitel", "第05章"."""


def numbers_chapter(document: Document) -> bool:
    """Whether one of the first lines or the name of a file says by a number that a text is a chapter of something, whatever kind its blocks have."""
    if document.row is None:
        folders, name = _filed(document)
        if _is_counted(folders, name) or _FILE.match(name) is not None:
            return True
    text = document.text
    return any(
        block.span.end - block.span.start <= _LINE
        and _may_number(document.slice(block.span))
        and _FIRST_LINE.match(text, block.span.start, block.span.end) is not None
        for block in document.blocks[:_FIRST]
    ) or (_may_number(line := text.lstrip()[:_LINE].split("\n", 1)[0]) and _FIRST_LINE.match(line) is not None)


def _may_number(line: str) -> bool:
    """Whether a line has what chapters are called: seen in a tenth of the time that the pattern of their beginnings takes."""
    return not line.isascii() or _units().any_in(line.lower().encode())


@cache
def _units() -> Literals:
    return Literals(sorted(_forms("unit")))


def _filed(document: Document) -> tuple[list[str], str]:
    """The folders and the name of a file in small letters, the name without its ending."""
    *folders, name = parts_of(unflattened(document.path).lower()) or [""]
    return folders, stem_of(name)


def _has_neighbours(document: Document) -> bool:
    """Whether a line at the head or the foot leads to the chapter before or behind: "← Previous Section: The mill"."""
    blocks = document.blocks
    edges = blocks if len(blocks) <= _EDGES + _FIRST else [*blocks[:_FIRST], *blocks[-_EDGES:]]
    return any(_NEIGHBOUR.match(document.text, block.span.start, block.span.end) is not None for block in edges)


def _is_counted(folders: list[str], name: str) -> bool:
    """Whether a file in a folder of chapters, or the folder of its own that it has there, begins with a number: "chapters/02-the-gate/content.md"."""
    parts = (*folders[-_FOLDERS:], name)
    return any(
        folder.strip("_") in _forms("chapters") and _NUMBERED.match(part) is not None
        for folder, part in pairwise(parts)
    )
