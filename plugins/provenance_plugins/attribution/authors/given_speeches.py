"""Speeches as they were given, in several languages: they wish those who hear them a good evening, or speak to them by what they are, and say "I"."""

from __future__ import annotations

from provenance.analysis import attributions
from provenance.analysis.register import is_delivered
from provenance.analysis.voice import FirstPerson
from provenance.api import Document, lazy_pattern
from provenance_plugins.attribution.tables import alternatives

__all__ = ["is_given_speech"]

_GREETED = lazy_pattern(lambda: rf"(?i)\W{{0,4}}(?:{alternatives('given_speeches')})(?:[,.!:]|\s*\n|\s[–—-])")
_SELF = FirstPerson("i", "me", "my", "small", apart=True)
_SELVES, _SPEAKERS = 3, 1
"""Such words of a speech at least, and people with first name and surname to whom it lays something at most: newsletters greet, too."""


def is_given_speech(document: Document) -> bool:
    """Whether a text is one: whoever gave it answers for it, and readers know who spoke."""
    if _GREETED.match(document.text.lstrip()) is None and not is_delivered(document):
        return False
    if (
        sum(" " in (one.speaker or "") for one in attributions(document) if one.kind == "named" and one.lays)
        > _SPEAKERS
    ):
        return False
    return sum(1 for _ in _SELF.each(document)) >= _SELVES
