"""What tells that an image is drawn or shows a screen besides the words of drawings: how its alternative text begins, a call on a screen, a legend, the graphic "below"."""

from __future__ import annotations

import re

from provenance.analysis.images import Picture, words_of
from provenance.api import Document, Phrases, any_of, lazy_pattern
from provenance_plugins.media.shown import ADDRESS, JPEG

__all__ = ["is_told_drawn", "is_told_on_screen"]

_DRAWINGS = Phrases.load(__package__, "drawings")
_POINTED_AT = Phrases.load(__package__, "pointed_at")

_BEGINS = lazy_pattern(
    lambda: (
        rf"[\W_]*(?:(?:an?|the)\s)?(?:(?!photo)[\w-]+\s)?(?:{any_of(_DRAWINGS.texts('begins'))})\s(?:{any_of(_DRAWINGS.texts('of'))})\b"
        rf"|[\W_]*(?:{any_of(_DRAWINGS.texts('words'))})\s(?:{any_of(_DRAWINGS.texts('saying'))})\b"
    ),
    re.IGNORECASE,
)
"""The first words of an alternative text say what the image is: "Illustration of", "Icons of", "Quote saying"."""
_CALL = lazy_pattern(lambda: rf"\b(?:{any_of(_DRAWINGS.texts('call'))})\b", re.IGNORECASE)
_LEGEND = lazy_pattern(
    lambda: rf"\b(?:{any_of(_DRAWINGS.texts('mark'))})\s(?:{any_of(_DRAWINGS.texts('stands_for'))})\b", re.IGNORECASE
)
_GRAPHIC_BELOW = lazy_pattern(
    lambda: (
        rf"\b(?:the|this|our|my)\s(?:[\w-]+\s)?(?:{any_of(_DRAWINGS.texts('graphic'))})\s(?:right\s)?(?:{any_of(_DRAWINGS.texts('below'))})\b"
    ),
    re.IGNORECASE,
)
_STOP = lazy_pattern(r"[.!?]\s+(?=[^\W\d_a-z])")
_READ = 1200
"""Characters of a paragraph beside an image."""
_POINTING = 8
"""Words of a sentence that only points at an image: "You can see this below!"."""


def is_told_drawn(document: Document, picture: Picture, paragraph: str) -> bool:
    """Whether its alternative text begins as that of a drawing does, or what stands beside it is its legend or calls it the graphic below; `paragraph`: what ends right before it."""
    image = picture.image
    if JPEG.search(image.target[:ADDRESS]) is None and _BEGINS.match(image.alt or "") is not None:
        return True
    before = paragraph[-_READ:]
    after = document.text[image.position : image.position + _READ].lstrip().split("\n\n", 1)[0]
    return _GRAPHIC_BELOW.search(before) is not None or any(
        _LEGEND.search(beside) is not None for beside in (before, after)
    )


def is_told_on_screen(picture: Picture, paragraph: str) -> bool:
    """Whether an image that no camera wrote shows people who call each other, by its words, or what a sentence calls a screen behind which a short one points below."""
    image = picture.image
    if JPEG.search(image.target[:ADDRESS]) is not None:
        return False
    if any(_CALL.search(words) is not None for words in (image.alt or "", image.title)):
        return True
    *said, last = _STOP.split(paragraph[-_READ:].strip())
    if not said or len(last.split()) > _POINTING:
        return False
    points = any(found.tag == "where" for found in words_of(_POINTED_AT).find(last))
    return points and any(found.tag == "screen" for found in words_of(_POINTED_AT).find(said[-1]))
