"""Chapters of a book, whose author its cover names."""

from __future__ import annotations

from pathlib import PurePosixPath

from provenance.api import HEADING_KINDS, Document, lazy_pattern
from provenance_plugins.attribution.tables import alternatives, forms

_HEADING = lazy_pattern(
    lambda: (
        rf"(?i)(?:{alternatives('books', 'unit')})\s(?:\d{{1,3}}|[ivxlc]{{1,7}}|[a-z]{{3,9}}(?:-[a-z]{{3,5}})?)\s*(?:[:.–—|-]|$)"
    )
)
"""With which a chapter begins: "Chapter 12: The gate", "Kapitel IV"."""
_FILE = lazy_pattern(
    lambda: (
        rf"(?i)(?:\d{{1,3}}[ _.-]{{0,3}})?(?:(?:{alternatives('books', 'unit')}|ch)[ _.-]{{0,2}}\d{{1,3}}(?!\d)|(?:{alternatives('books', 'part')})(?![^\W\d_]))"
    )
)
"""How its file is called: "17-chapter16-the-gate", "chapter-03", "epilogue"."""
_FOLDERS = 2
"""Folders above a file that may be a book's."""
_FIRST = 3
"""Blocks among which the heading of a chapter stands."""


def is_part_of_book(document: Document) -> bool:
    """Whether two of three signs say that a text is a part of a book: its folder, the name of its file, its first heading.

    One alone says little: a paper lies in a folder "manuscript", and "Chapter 11" is what the bankrupt file for.
    """
    if document.row is not None:
        return False
    path = PurePosixPath(document.path.replace("\\", "/").lower())
    folder = any(part.strip("_") in forms("books", "folder") for part in path.parts[:-1][-_FOLDERS:])
    named = _FILE.match(path.stem) is not None
    if folder and named:
        return True
    if not folder and not named:
        return False
    first = next((block for block in document.blocks[:_FIRST] if block.kind in HEADING_KINDS), None)
    return first is not None and _HEADING.match(document.slice(first.span)) is not None
