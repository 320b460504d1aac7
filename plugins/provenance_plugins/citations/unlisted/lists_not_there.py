"""What is said of a text whose marks have no list or no notes to lead to, or a list that pages parted."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from provenance.analysis.citations.citation import Citation, Citations
from provenance.api import Confidence, Document, Hit, RelatedPlace, Severity, quoted
from provenance_plugins.citations.unlisted.lone_marks import lone_marks
from provenance_plugins.citations.unlisted.other_numbers import is_of_quoted_page

__all__ = ["in_parted_list", "without_notes", "without_notes_or_list"]

_LISTED = 20
"""Further marks that a finding lists."""


def without_notes_or_list(document: Document, found: Citations) -> Iterator[Hit]:
    """A number that a text has once, and works by author and year, where it has neither notes nor references."""
    if found.notes:
        return
    if any(mark.kind == "author-year" for mark in found.marks) or any(
        sign in document.text for sign in (" (19", " (20")
    ):
        from provenance_plugins.citations.unlisted.names_without_list import names_without_list  # noqa: PLC0415 - few texts

        yield from names_without_list(document, found)
    if any(mark.kind in _OF_LONE for mark in found.marks):
        return
    for span in lone_marks(document):
        if is_of_quoted_page(document, span):
            continue
        said = quoted(document.slice(span))
        message = f"{said} cites an entry, but the text has no list of references: add it, or take the mark out"
        yield Hit(span, message, Confidence.MEDIUM, severity=Severity.WARNING)


_OF_LONE = frozenset({"numbered", "footnote"})


def without_notes(document: Document, astray: Sequence[Citation]) -> Hit:
    """One finding on the marks of a text that has none of its notes."""
    first, *rest = astray
    return Hit(
        first.span,
        f"{quoted(document.slice(first.span))} and {'one more mark' if len(rest) == 1 else f'{len(rest):,} more marks'} point to footnotes, and the text has none of them: add the notes or take the marks out",
        Confidence.HIGH,
        related=tuple(RelatedPlace("the note of this mark is not there either", mark.span) for mark in rest[:_LISTED]),
    )


def in_parted_list(document: Document, lost: Sequence[Citation]) -> Hit:
    """One remark on the marks whose entries were not found in a list that the pages of a document part, and which may stand in what is left of it."""
    first, *rest = lost
    others = f" and those of {len(rest)} more were" if rest else " was"
    return Hit(
        first.span,
        f"the list of references was taken apart with the pages of a document, and the entry of {quoted(document.slice(first.span))}{others} not found in it: see whether the list is whole",
        Confidence.LOW,
        severity=Severity.INFO,
        related=tuple(RelatedPlace("its entry was not found either", mark.span) for mark in rest[:_LISTED]),
    )
