"""Lines that say that somebody paid for a whole text, and not who: "Sponsored article"."""

from __future__ import annotations

from provenance.analysis import Boilerplate
from provenance.api import Document, Hit, Phrases
from provenance_plugins.boilerplate import LEXICON
from provenance_plugins.boilerplate.shown_words import shown

__all__ = ["is_of_whole_text", "of_whole_text"]

_LABELS = Phrases.load(LEXICON, "sponsored_text")


def is_of_whole_text(document: Document, part: Boilerplate) -> bool:
    """Whether a stretch is such a line and nothing else: a text has no other sign that it was paid for."""
    words = " ".join(document.slice(part.span).lower().split()).strip(" *_[]()–—-:.|")
    return words in _LABELS.texts()


def of_whole_text(document: Document, hit: Hit, part: Boilerplate) -> Hit:
    """The hit of such a line, which is not to be deleted before the text says who paid."""
    said = f"{shown(document, part)} says that this text was paid for, and not who paid: name them in a sentence at its top"
    return hit._replace(message=said, fix=None)
