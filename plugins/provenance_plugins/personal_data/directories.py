"""Lists of shops and offices, by the heading of their section or the title of their page: "Stockists"."""

from __future__ import annotations

from functools import cache
from re import Pattern

from provenance.api import Document, Phrases, Span
from provenance_plugins.personal_data.owner_signs import Owner, words_of
from provenance_plugins.personal_data.owners import owner_of, title_above

__all__ = ["is_in_directory"]

_DIRECTORIES = Phrases.load(__package__, "directories")
_HEADING = 6
"""Words of the heading of a list, at most."""


def is_in_directory(document: Document, span: Span) -> bool:
    """Whether an address stands in a list of bodies that are there for all, and beside nobody's name."""
    titles = [title_above(document, span), *(one.value for one in document.declared if one.field == "title")]
    listed = any(title.count(" ") < _HEADING and _directories().search(title) for title in titles)
    return listed and owner_of(document, span) is not Owner.PERSON


@cache
def _directories() -> Pattern[str]:
    return words_of(_DIRECTORIES)
