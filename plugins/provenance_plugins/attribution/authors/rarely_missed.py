"""Texts without a byline of which few readers miss it, by how long they are and by how much they lay to anybody.

What each class is worth is counted in `docs/decisions/severity.md`.
"""

from __future__ import annotations

from provenance.analysis import Attribution, attributions, metadata
from provenance.analysis.register import may_report
from provenance.api import Document

__all__ = ["is_rarely_missed"]

_SAYING = frozenset({"say", "according"})
_SPEAKERS = frozenset({"named", "holder"})
_WRITERS = frozenset({"i", "we", "you"})
_REPORTED = 5
"""Statements laid to somebody from which on a page, or a file that people write by hand, reports."""
_LONG = 18_000
"""Characters from which on a text is an entry, a chapter or a collection more often than a report: some 3,000 words."""


def is_rarely_missed(document: Document) -> bool:
    """Whether a text is long and no report, a plain file that is filed by its day, or a page that lays little to anybody but its writer."""
    if len(document.text) >= _LONG and not may_report(document):
        return True
    if document.row is not None:
        return False
    if document.media_type == "text/plain":
        return metadata(document).date is not None
    return sum(one.kind == "named" or _is_said(document, one) for one in attributions(document)) < _REPORTED


def _is_said(document: Document, one: Attribution) -> bool:
    if one.manner not in _SAYING:
        return False
    if one.kind in _SPEAKERS or one.speaker is not None:
        return True
    return one.kind == "pronoun" and one.source is not None and document.slice(one.source).lower() not in _WRITERS
