"""Essays of learners in a collection, where each has a number for its name: nobody who wrote one is named there."""

from __future__ import annotations

from provenance.analysis import attributions, dates, quotes
from provenance.analysis.paths import unflattened
from provenance.api import Document, any_of, lazy_pattern
from provenance_plugins.attribution.tables import forms

__all__ = ["is_numbered_essay"]

_ESSAYS = lazy_pattern(lambda: rf"(?:\w+[-_ ])?(?:{any_of(forms('class_papers', 'folder'))})")
_NUMBER = lazy_pattern(r"(?:[a-z]{1,10}[-_ ]?)?\d{1,6}\.txt")
_NEAR = frozenset({"weekday", "relative", "ago", "coming", "day-month", "full", "iso", "numeric"})
_SPEAKERS, _QUOTED = 1, 4
"""Full names that speak in one, and quotations in it, at most: of what others wrote it has some words."""


def is_numbered_essay(document: Document) -> bool:
    """Whether a plain file is called by its number in a folder of essays, names no day and lets hardly anybody speak by full name."""
    if document.media_type != "text/plain" or document.row is not None:
        return False
    *folders, name = unflattened(document.path).lower().split("/")
    if not folders or _NUMBER.fullmatch(name) is None or _ESSAYS.fullmatch(folders[-1]) is None:
        return False
    if any(one.form in _NEAR for one in dates(document)) or len(quotes(document)) > _QUOTED:
        return False
    said = {one.speaker for one in attributions(document) if one.kind == "named" and one.says}
    return sum(" " in (speaker or "") for speaker in said) <= _SPEAKERS
