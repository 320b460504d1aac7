"""Scenes of tales that say nowhere that they are tales, told as "he", "I" or "you" in whatever tense: their explicit passages are told (MOD506), and single words of those are no tone of the writer's and aimed at nobody."""

from __future__ import annotations

from provenance.analysis.register import is_told_as_tale
from provenance.api import Document, Severity
from provenance_plugins.moderation.sexual_content import explicit_passages
from provenance_plugins.moderation.words import sexual_words

__all__ = ["is_scene"]

_WORDS = 6
"""Words of such a passage at least that is the only one: what goes on in the same tone is one."""
_SEVERAL = 2
"""Explicit passages of such a text, at least: with one a letter to a paper or a boast may be told as well."""


def is_scene(document: Document) -> bool:
    """Whether a text speaks of nearly nothing but persons, as tales do, and several of its passages are explicit, or a long one."""
    return document.recall("moderation.scene", _is_scene)


def _is_scene(document: Document) -> bool:
    if not is_told_as_tale(document):
        return False
    told = sum(hit.severity is not Severity.INFO for hit in explicit_passages(document))
    return told >= _SEVERAL or (told > 0 and len(sexual_words(document)) >= _WORDS)
