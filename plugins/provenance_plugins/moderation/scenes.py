"""Scenes of tales that say nowhere that they are tales, told as "he", "I" or "you" in whatever tense: their explicit passages are told (MOD506), and single words of those are no tone of the writer's and aimed at nobody."""

from __future__ import annotations

from provenance.analysis.register import is_told_as_tale
from provenance.api import Document, Severity
from provenance_plugins.moderation.sexual_content import explicit_passages

__all__ = ["is_scene"]

_SEVERAL = 2
"""Explicit passages of such a text, at least: with one a letter to a paper or a boast may be told as well."""


def is_scene(document: Document) -> bool:
    """Whether a text speaks of nearly nothing but persons, as tales do, and several of its passages are explicit."""
    return document.recall("moderation.scene", _is_scene)


def _is_scene(document: Document) -> bool:
    if not is_told_as_tale(document):
        return False
    told = (hit for hit in explicit_passages(document) if hit.severity is not Severity.INFO)
    return sum(1 for _ in zip(told, range(_SEVERAL), strict=False)) == _SEVERAL
