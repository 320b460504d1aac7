"""Images that a paper or a manual numbers, each with what it shows: "Figure 1 - Result of the test"."""

from __future__ import annotations

from provenance.analysis.images import Picture
from provenance.api import Document, Phrases, Span, any_of, lazy_pattern

__all__ = ["is_numbered_figure"]

_LABELS = Phrases.load(__package__, "figure_labels")
_LABELLED = lazy_pattern(lambda: rf"(?im)^\W{{0,20}}(?:{any_of(_LABELS.texts())})\s{{0,3}}\d{{1,3}}\s?[.:–—-]\s?\w")
_MANY = 3
"""Figures of a text that numbers them, at least: one may be a habit of a program."""
_BELOW = 200
"""Characters below an image in which its caption begins."""


def is_numbered_figure(document: Document, picture: Picture, caption: str) -> bool:
    """Whether a caption below an image begins with its number, as those of other images of the text do."""
    at = picture.image.position
    beside = caption or document.slice(Span(at, min(len(document.text), at + _BELOW))).lstrip()
    if _LABELLED.match(beside) is None:
        return False
    return document.recall("media.numbered figures", _count) >= _MANY


def _count(document: Document) -> int:
    return sum(1 for _ in _LABELLED.finditer(document.text))
