"""Works that a list at the end of a text names, where nothing in the text points at one of its entries."""

from __future__ import annotations

from provenance.analysis import Attribution, citations, sentences
from provenance.analysis.citations.reference_lists import reference_lists
from provenance.api import Document
from provenance_plugins.attribution.proved_below import words_of_matter

_FEWEST = 2
"""Entries of such a list at least."""


def is_listed_below(document: Document, one: Attribution) -> bool:
    """Whether a list of works without numbers stands behind a study: health pages name all that they rest on so, and mark no sentence.

    Where a text has marks of its own for some statements, one without a mark is one without a work; a list of works on other matters proves nothing.
    """
    here = sentences(document)[one.sentence].span
    if citations(document).marks:
        return False
    matter = words_of_matter(document.slice(here))
    return any(
        found.span.start >= here.end
        and len(found.entries) >= _FEWEST
        and not any(entry.number for entry in found.entries)
        and any(entry.years for entry in found.entries)
        and not matter.isdisjoint(words_of_matter(document.slice(found.span).lower()))
        for found in reference_lists(document)
    )
