"""Figures that show what a text is on: the parts of a design in its own folder, the boards of a game in the repository of who made it."""

from __future__ import annotations

import re

from provenance.analysis.images import Picture, words_of
from provenance.api import Document, Phrases, lazy_pattern
from provenance_plugins.media.shown import ADDRESS, JPEG

__all__ = ["is_own_figure"]

_FIGURES = Phrases.load(__package__, "figures")
_IN_REPOSITORY = lazy_pattern(
    r"https?://(?:github\.com/[\w.-]+/[\w.-]+/(?:blob|raw|tree)/|raw\.githubusercontent\.com/[\w.-]+/[\w.-]+/)",
    re.IGNORECASE,
)
"""The address of a file in a repository of code."""
_READ = 20_000
_DIFFERENT = 5
"""Different words of board games by which a text is on one."""


def is_own_figure(document: Document, picture: Picture) -> bool:
    """Whether an image that no camera wrote shows a part of a design by its folder and its words, or lies in a repository and stands in a text on a board game."""
    target = picture.image.target[:ADDRESS]
    if JPEG.search(target) is not None:
        return False
    return _is_of_design(target, picture) or (
        _IN_REPOSITORY.match(target) is not None and document.recall("media.board_game", _is_on_game)
    )


def _is_of_design(target: str, picture: Picture) -> bool:
    folders = target.split("?", maxsplit=1)[0].lower().split("/")[:-1]
    return not words_of(_FIGURES).tagged("folder").isdisjoint(folders) and any(
        found.tag == "part" for found in words_of(_FIGURES).find(picture.image.alt or "")
    )


def _is_on_game(document: Document) -> bool:
    text = document.text[:_READ]
    found = {text[each.start : each.end].lower() for each in words_of(_FIGURES).find(text) if each.tag == "game"}
    return len(found) >= _DIFFERENT
