"""Texts without a byline of which few readers miss it, by how long they are and by how much they lay to anybody.

What each class is worth is counted in `docs/decisions/severity.md`.
"""

from __future__ import annotations

from provenance.analysis import Attribution, attributions, metadata
from provenance.analysis.register import may_report, share_of_past
from provenance.api import Document

__all__ = ["is_rarely_missed"]

_SAYING = frozenset({"say", "according"})
_SPEAKERS = frozenset({"named", "holder"})
_WRITERS = frozenset({"i", "we", "you"})
_REPORTED = 5
"""Statements laid to somebody from which on a page, or a file of one text, reports."""
_SEVERAL = 3
"""People named in them from whom on such a file is a report, and no release, speech or letter."""
_LONG = 18_000
"""Characters from which on a text is an entry, a chapter or a collection more often than a report: some 3,000 words."""


_PAST, _NAMED = 0.3, 10
"""Share of the sentences of such a text in the past, and statements of people by name, from which on it is news all the same."""


def is_rarely_missed(document: Document) -> bool:
    """Whether a text is long and no report, or lays little to anybody but its writer and is a page or a plain file that is filed by its day."""
    if len(document.text) >= _LONG and not (may_report(document) or _is_news_of_length(document)):
        return True
    plain = document.media_type == "text/plain"
    if document.row is not None or (plain and metadata(document).date is None):
        return False
    said = [one for one in attributions(document) if one.kind == "named" or _is_said(document, one)]
    return len(said) < _REPORTED or (
        plain and len({one.speaker for one in said if one.kind == "named" and one.manner in _SAYING}) < _SEVERAL
    )


def _is_news_of_length(document: Document) -> bool:
    """Whether a long text tells of the past and lays much to people by name."""
    past = share_of_past(document, 1)
    return past is not None and past >= _PAST and sum(one.kind == "named" for one in attributions(document)) >= _NAMED


def _is_said(document: Document, one: Attribution) -> bool:
    if one.manner not in _SAYING:
        return False
    if one.kind in _SPEAKERS or one.speaker is not None:
        return True
    return one.kind == "pronoun" and one.source is not None and document.slice(one.source).lower() not in _WRITERS
