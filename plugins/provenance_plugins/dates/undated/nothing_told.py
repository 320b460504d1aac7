"""Rows that hardly let anybody speak by name and name no time: few of them report anything, so that few readers miss their day."""

from __future__ import annotations

from provenance.analysis import attributions, dates, language
from provenance.api import Document

_HEARD = 2
"""Sources by name from which on a row reports, also where it names no time."""


def tells_of_nobody(document: Document) -> bool:
    """Whether a row in English has a source by name at most and no time at all: a post that asks, an entry, a piece of a page (counted in `docs/accuracy/grading.md`)."""
    if document.row is None or language(document).read_as != "en" or dates(document):
        return False
    return sum(one.kind == "named" for one in attributions(document)) < _HEARD
