"""Whether an image is told as nobody's picture: in dummy text, numbered like others, or by the name of who signed, or of a cook's folder."""

from __future__ import annotations

import re

from provenance.analysis import metadata
from provenance.api import Document, Image, lazy_pattern

__all__ = ["is_dummy", "is_named_by_author", "is_numbered_alike", "is_step_of_recipe"]

_DUMMY = lazy_pattern(r"\blorem ipsum dolor\b|\bconsectetur adipisi?cing elit\b", re.IGNORECASE)
_READ = 20_000
_NUMBERED = lazy_pattern(r"(?:^|/)(?:img|image|pic|picture|figure|fig)[_-]?\d{1,4}\.\w{3,4}$", re.IGNORECASE)
_WORD = lazy_pattern(r"[^\W\d_]+")
_RECIPES = lazy_pattern(r"(?:^|/)(?:recipes?|rezepte?|recettes?|recetas?|ricette|receitas?|recepten)/", re.IGNORECASE)
_NAME = 2
"""Words of somebody's name, at least."""


def is_dummy(document: Document) -> bool:
    """Whether a text is a designer's dummy, whose pictures only hold a place."""
    return document.recall("media.dummy text", _has_dummy)


def _has_dummy(document: Document) -> bool:
    return _DUMMY.search(document.text, 0, _READ) is not None


def is_named_by_author(document: Document, stem: str) -> bool:
    """Whether the name of a file begins or ends with that of whoever wrote the text, and says what it is besides: `ana-cruz-the-mill.jpg`."""
    words = [word.lower() for word in _WORD.findall(stem.replace("_", " "))]
    for author in metadata(document).authors:
        name = [word.lower() for word in _WORD.findall(author.value)]
        if _NAME <= len(name) < len(words) and name in (words[: len(name)], words[-len(name) :]):
            return True
    return False


def is_numbered_alike(document: Document, image: Image, path: str) -> bool:
    """Whether a program has numbered an image, and another of the text has the same alternative text: what is shown twice, light and dark, is a screen."""
    if not image.alt or _NUMBERED.search(path) is None:
        return False
    return any(
        other.alt == image.alt and other.target != image.target and _NUMBERED.search(other.target)
        for other in document.images
    )


def is_step_of_recipe(path: str) -> bool:
    """Whether an image is in a folder of recipes: a cook shows what he or she does."""
    return _RECIPES.search(path) is not None
