"""A chapter of a work that is split into files, whose list of references is a file of its own: "[<< Lamps](01_lamps.md) | [Ferries >>](03_ferries.md)"."""

from __future__ import annotations

from pathlib import PurePosixPath

from provenance.analysis.citations.entries import HEADINGS
from provenance.analysis.paths import unflattened
from provenance.api import Document, Phrases, lazy_pattern

__all__ = ["is_chapter_of_files", "lies_among_chapters"]

_FOLDERS = Phrases.load(__package__, "chapter_folders")

_COUNTED = lazy_pattern(r"\d{1,3}[ _.-]+[^\W\d_]|\d{1,3}\Z")
"""The name of a file that a number puts into its order; a day has more numbers behind it."""
_BESIDE = lazy_pattern(r"(?:\./)?(?P<name>[^\s/#?:]{1,120})\.(?:md|markdown|mdx|qmd|rst|adoc|org|tex|html?)(?:#\S*)?")
_SIGNS = " \t\n\xa0<>«»‹›←→↑^|·[]-–—"
_EDGE = 400
"""Characters at either end of a chapter in which it leads to the next."""


def is_chapter_of_files(document: Document) -> bool:
    """Whether a text leads at its head or its foot to the file of the references, or, as one that is counted itself, to another that is."""
    if document.row is not None:
        return False
    own = _COUNTED.match(PurePosixPath(document.path.replace("\\", "/")).stem) is not None
    last = len(document.text) - _EDGE
    for link in document.links:
        if _EDGE < link.span.start < last:
            continue
        found = _BESIDE.fullmatch(link.target)
        if found is None:
            continue
        if (own and _COUNTED.match(found["name"])) or document.slice(link.span).strip(
            _SIGNS
        ).lower() in HEADINGS.texts():
            return True
    return False


def lies_among_chapters(document: Document) -> bool:
    """Whether a file of Markdown lies in a folder of chapters, which a program joins: a note of one may be defined in another."""
    if document.row is not None or not document.is_written:
        return False
    folders = PurePosixPath(unflattened(document.path).lower()).parts[:-1]
    return bool(folders) and folders[-1].strip("_ ").lstrip("0123456789-_. ") in _FOLDERS.texts()
