"""Links to several files of a page, with the same words: "Download PDF" beside the minutes of each month."""

from __future__ import annotations

import re

from provenance.analysis import Boilerplate
from provenance.api import Document, lazy_pattern

__all__ = ["is_one_of_files"]

_FILE = lazy_pattern(r"[^?#]*\.(?:pdf|docx?|odt|xlsx?|ods|pptx?|odp|csv|epub|zip)(?:[?#].*)?", re.IGNORECASE)
_FILES = 2
"""Files that the same words lead to, at least: to a copy of the page itself they lead once."""


def is_one_of_files(document: Document, part: Boilerplate) -> bool:
    """Whether a stretch begins with the words of a link to a file, and the same words lead to others."""
    words = next(
        (
            document.slice(link.span).strip()
            for link in document.links_over(part.span.start, part.span.end)
            if link.span.start <= part.span.start < link.span.end and _FILE.fullmatch(link.target) is not None
        ),
        "",
    )
    return words != "" and document.recall("files by the words that lead to them", _files).get(words, 0) >= _FILES


def _files(document: Document) -> dict[str, int]:
    """How many files the words of links lead to."""
    found: dict[str, set[str]] = {}
    for link in document.links:
        if _FILE.fullmatch(link.target) is not None:
            found.setdefault(document.slice(link.span).strip(), set()).add(link.target)
    return {words: len(files) for words, files in found.items()}
