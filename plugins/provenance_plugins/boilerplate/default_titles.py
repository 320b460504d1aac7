"""Titles that a generator of sites gives a new one, behind the title of a page or in its place: "The ferry | My New Hugo Site"."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.api import Document, Hit, Phrases, Severity, SourceSpan, lazy_pattern, quoted
from provenance_plugins.boilerplate.sources import aside_on_folder, is_layout, is_test_data, shows_style

__all__ = ["default_titles", "may_have_default_title"]

_LEXICON = Phrases.load(__package__, "default_titles")
_PARTS = lazy_pattern(r"\s+[|–—·•»›:-]+\s+|\s+::\s+")
"""Between a title and the name of its site."""
_DECLARED = frozenset({"title", "site", "publisher"})


def may_have_default_title(document: Document) -> bool:
    """Whether a declared title, or what it ends with, is what a generator gave."""
    return any(one.field in _DECLARED and _default(one.value) for one in document.declared)


def _default(title: str) -> str:
    known = _LEXICON.texts()
    return next((part for part in _PARTS.split(title) if part.strip(" .!").lower() in known), "")


def default_titles(document: Document) -> Iterator[Hit]:
    """The first of them; for information in a file that shows how sites look."""
    if document.row is not None:
        return
    for one in document.declared:
        if one.field in _DECLARED and (words := _default(one.value)):
            lesser = is_layout(document) or shows_style(document) or is_test_data(document)
            message = f"{quoted(words.strip())} is the title that a generator gives a new site{aside_on_folder(document)}: put in the site's own"
            place = one.span or one.source
            if isinstance(place, SourceSpan):
                at = document.source.find(words.strip(), place.start, place.end)
                place = place if at < 0 else SourceSpan(at, at + len(words.strip()), place.approximate)
            yield Hit(place, message, severity=Severity.INFO if lesser else Severity.WARNING)
            return
