"""Pieces whose author chose to have no name, and which state nothing for which anybody would have to answer: tales, and musings that name nobody."""

from __future__ import annotations

from provenance.analysis import attributions, sentences
from provenance.analysis.register import is_fiction, is_told_as_tale
from provenance.api import Document, lazy_pattern
from provenance_plugins.attribution.tables import forms

__all__ = ["is_anonymous", "reports_nothing"]

_NAMES = lazy_pattern(r"[^\W\d_A-Z][,;]?[ \n](?!I\b)[A-ZÀ-ÞА-Я]")
"""A capital within a sentence: somebody, a place or a body is named; in German a noun."""
_FIGURE = lazy_pattern(r"\d")
_FEWEST = 6
"""Sentences of a musing, at least: a notice in one line is none."""


def is_anonymous(words: str) -> bool:
    """Whether a byline says that its author has no name here, and is neither a role nor the default of a system."""
    return words.strip(" .").lower() in forms("anonymous_authors", "author")


def reports_nothing(document: Document) -> bool:
    """Whether a text is a tale, or one that names nobody and no figure, has no link and lays nothing to anybody who is named."""
    if is_fiction(document) or is_told_as_tale(document):
        return True
    return (
        len(sentences(document)) >= _FEWEST
        and not document.links
        and _FIGURE.search(document.text) is None
        and not any(one.lays and one.named for one in attributions(document))
        and not any(_NAMES.search(document.text, *one.span) for one in sentences(document))
    )
