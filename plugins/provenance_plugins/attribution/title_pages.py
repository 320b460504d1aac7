"""Writers whom the title page of a thesis or of a report names in cells: "Student", and beside it "Cruz A. B., group 7"."""

from __future__ import annotations

from provenance.api import Document, lazy_pattern
from provenance_plugins.attribution.tables import forms

__all__ = ["names_writer"]

_BLOCKS, _LONGEST = 40, 80
"""Blocks of a title page, and characters of a cell that has a label or a name, at most."""
_NAME = lazy_pattern(
    r"(?:[^\W\d_a-zа-яёіїєґ][\w’'-]+,?\s(?:[^\W\d_a-zа-яёіїєґ]\.\s?){1,2}|(?:[^\W\d_a-zа-яёіїєґ]\.\s?){1,2}[^\W\d_a-zа-яёіїєґ][\w’'-]+|[^\W\d_a-zа-яёіїєґ][\w’'-]+(?:\s[^\W\d_a-zа-яёіїєґ][\w’'-]+){1,3})(?:\s*,[^\n]{1,40})?"
)
"""A surname with initials, or two to four words that begin as names do; behind a comma the group or the office."""


def names_writer(document: Document) -> bool:
    """Whether one of the first blocks says no more than whose work this is, and the next has a name."""
    labelled = False
    for block in document.blocks[:_BLOCKS]:
        words = document.slice(block.span).strip(" \n\t*_") if block.span.end - block.span.start <= _LONGEST else ""
        if labelled and _NAME.fullmatch(words) is not None:
            return True
        labelled = words.strip(" :.").lower() in forms("title_pages")
    return False
