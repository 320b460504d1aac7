"""Whether the words beside an image say that a model made it."""

from __future__ import annotations

from provenance.analysis.images import Picture, words_of
from provenance.api import Document, Phrases

DISCLOSURE = Phrases.load(__package__, "disclosure")
_AS_CREDIT = Phrases.load(__package__, "disclosure_as_credit")
_SHORT = 160
"""Characters of a line beside an image."""
_CAPTION = 80
"""Characters of a caption that says how its image was made, and nothing of models as such."""


def told_here(document: Document, picture: Picture) -> bool:
    """Whether its caption, its alternative text or a line beside it says so. A paragraph beside it may speak of anything."""
    words = words_of(DISCLOSURE)
    texts = [
        document.slice(span)
        for span in picture.near
        if span.end - span.start <= _SHORT or span == picture.image.caption
    ]
    if any(words.find(text) for text in (*texts, picture.image.alt or "", picture.image.title)):
        return True
    credit = "" if picture.credit is None else picture.credit.text
    found = words_of(_AS_CREDIT).find(credit)
    return bool(found) and found[0].start == 0


def made_by_model(document: Document, picture: Picture) -> bool:
    """Whether a short caption or the alternative text answers the question who made an image with a model: "AI-generated illustration"."""
    caption = "" if picture.image.caption is None else document.slice(picture.image.caption)
    words = words_of(DISCLOSURE)
    return any(
        words.find(text)
        for text in (caption, picture.image.alt or "", picture.image.title)
        if 0 < len(text) <= _CAPTION
    )
