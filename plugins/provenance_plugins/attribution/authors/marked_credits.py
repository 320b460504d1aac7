"""The credit that a system for sites sets apart between two marks of its own, when a text was taken from it: "[author]Written by Ana Cruz[/author]"."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis.metadata.lexicons import Words
from provenance.api import Document, lazy_pattern
from provenance_plugins.attribution.people import is_one_person
from provenance_plugins.attribution.tables import forms
from provenance_plugins.attribution.wording import FULL

__all__ = ["marked_author"]

_EDGE = 1_500
"""Characters at the two ends of a text in which its author is credited."""
_MARKED = lazy_pattern(r"\[(?P<mark>[^\W\d_]{3,20})\](?P<credit>[^\[\]\n]{3,300})\[/(?P=mark)\]", signs=("[/",))
_NAME = lazy_pattern(FULL)


def marked_author(document: Document, words: Words) -> Iterator[str]:
    """The first person named between two marks that are a label of authors, as it is written."""
    text = document.text
    if "[/" not in text:
        return
    for match in _MARKED.finditer(text):
        if _EDGE < match.start() < len(text) - _EDGE or match["mark"].lower() not in forms("title_pages"):
            continue
        yield from (name[0] for name in _NAME.finditer(match["credit"]) if is_one_person(name[0], words))
