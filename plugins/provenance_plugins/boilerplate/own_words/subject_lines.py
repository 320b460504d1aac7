"""Lines at the head of a report that say what it is about: "Thema: Die Brücke"."""

from __future__ import annotations

from provenance.analysis import Boilerplate
from provenance.api import Document, Phrases
from provenance_plugins.boilerplate import LEXICON

__all__ = ["names_subject"]

_SUBJECT = Phrases.load(LEXICON, "writers_own")


def names_subject(document: Document, part: Boilerplate) -> bool:
    """Whether a line at the head of a file that is no page of a site says in one title what the text is about, as reports do below name and date: "Thema: Die Brücke"."""
    label, colon, title = document.slice(part.span).strip().partition(":")
    if (
        not colon
        or document.media_type == "text/html"
        or part.blocks.start >= _HEAD
        or label.strip(_MARKS).lower() not in _SUBJECT.texts("subject")
    ):
        return False
    start, end = part.span
    if any(start <= link.span.start < end for link in document.links) or document.text[end:].strip() == "":
        return False
    return bool(title.strip(_MARKS)) and not any(sign in title for sign in _SEVERAL)


_HEAD, _MARKS = 8, " *_#"
"""Blocks among which the line of the subject stands, and what may stand around its words."""
_SEVERAL = (",", "|", "#", "•", ";", "·")
"""Between the entries of a list of topics."""
