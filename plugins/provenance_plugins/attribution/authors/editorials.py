"""Editorials, in which a paper speaks for itself: "Editorial: The bridge must open"."""

from __future__ import annotations

from provenance.analysis import metadata
from provenance.api import Document, lazy_pattern

__all__ = ["is_editorial"]

_HEAD = lazy_pattern(
    r"(?i)\W*(?:(?:(?:lead|today['’]s|our)\s)?editorial(?:e|\sopinion|\scomment)?|éditorial|editoriaal|our\s(?:view|say|opinion)|the\s(?:[A-Z]\w+\s){1,3}view|leader(?=\s?[|]))\s?[:|–—]"
)


_FILE = lazy_pattern(
    r"(?:(?<![A-Za-z])e|E)ditori(?:al(?:e[ns]?|s|i)?|ais|aux)(?![a-z]|[-_ ]?(?:board|polic|guid|team|staff|assist|calendar|standard|note))|(?:(?<![A-Za-z])l|L)eitartikel(?![a-z])"
)
"""In the name of a file: `2003-11-09_editorials.txt`, `LampEditorial12.txt`; not `editorial-board.txt`."""


def is_editorial(document: Document) -> bool:
    """Whether the title, stated or of the text's first words, begins with what papers put before their own opinion, or the file is called so."""
    if document.row is None and _FILE.search(document.path.replace("\\", "/").rpartition("/")[2]) is not None:
        return True
    title = metadata(document).title
    return (title is not None and _HEAD.match(title.value) is not None) or _HEAD.match(document.text) is not None
