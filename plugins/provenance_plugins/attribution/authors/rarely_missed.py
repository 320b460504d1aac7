"""Texts without a byline of which few readers miss it: by what the file is, and by how much they lay to anybody.

What each class is worth is counted in `docs/decisions/severity.md`.
"""

from __future__ import annotations

from provenance.analysis import Attribution, attributions, metadata
from provenance.analysis.files import is_long
from provenance.analysis.files.reports import is_told_by_people
from provenance.analysis.register import may_report
from provenance.api import Document

__all__ = ["is_rarely_missed"]

_WRITERS = frozenset({"i", "we", "you"})
_REPORTED = 5
"""Statements laid to somebody from which on a page, or a file of one text, reports."""
_SEVERAL = 3
"""People named in them from whom on such a file is a report, and no release, speech or letter."""


def is_rarely_missed(document: Document) -> bool:
    """Whether a text is long and no report, or lays little to anybody but its writer and is a page or a plain file that is filed by its day."""
    if is_long(document) and not (may_report(document) or is_told_by_people(document)):
        return True
    plain = document.media_type == "text/plain"
    if document.row is not None or (plain and metadata(document).date is None):
        return False
    said = [one for one in attributions(document) if one.kind == "named" or _is_said(document, one)]
    return len(said) < _REPORTED or (
        plain and len({one.speaker for one in said if one.kind == "named" and one.says}) < _SEVERAL
    )


def _is_said(document: Document, one: Attribution) -> bool:
    if not one.says:
        return False
    if one.is_of_speaker:
        return True
    return one.kind == "pronoun" and one.source is not None and document.slice(one.source).lower() not in _WRITERS
