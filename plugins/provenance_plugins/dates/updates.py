"""Notes that were added to a text later, which have a date of their own."""

from __future__ import annotations

from functools import cache

from provenance.analysis.dates.context import words_before
from provenance.api import Document, Phrases, Span

_UPDATE = Phrases.load(__package__, "update")
_LABEL = 2
"""Words before a date among which one says that it is that of a later note."""


def is_of_update(document: Document, span: Span) -> bool:
    """Whether a date is that of a note which was added later: "Update on 5 July 2024: …"."""
    before = words_before(document.text, span.start)
    return not _updates().isdisjoint(word.lower() for word in before[-_LABEL:])


@cache
def _updates() -> frozenset[str]:
    return frozenset(entry.text for entries in _UPDATE.by_language().values() for entry in entries)
