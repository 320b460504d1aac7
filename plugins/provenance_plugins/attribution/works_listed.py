"""Works that a list at the end of a text names, where nothing in the text points at one of its entries."""

from __future__ import annotations

from provenance.analysis import Attribution, citations, sentences
from provenance.analysis.citations.reference_lists import reference_lists
from provenance.api import Document

_FEWEST = 2
"""Entries of such a list at least."""


def is_listed_below(document: Document, one: Attribution) -> bool:
    """Whether a list of works without numbers stands behind a study: health pages name all that they rest on so, and mark no sentence.

    Where a text has marks of its own for some statements, one without a mark is one without a work.
    """
    at = sentences(document)[one.sentence].span.end
    if citations(document).marks:
        return False
    return any(
        found.span.start >= at
        and len(found.entries) >= _FEWEST
        and not any(entry.number for entry in found.entries)
        and any(entry.years for entry in found.entries)
        for found in reference_lists(document)
    )
