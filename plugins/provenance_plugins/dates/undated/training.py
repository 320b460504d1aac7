"""What teachers and trainers keep: drills, exercises and lessons, which are used in any term."""

from __future__ import annotations

from collections import Counter

from provenance.analysis import attributions, language
from provenance.api import Document, lazy_pattern
from provenance_plugins.dates.tables import any_word

__all__ = ["is_training"]

_WORD = lazy_pattern(lambda: rf"(?i)(?<!\w)(?P<stem>{any_word('training', 'word')})(?:e?s)?(?!\w)")
_KINDS, _LEAST, _PER = 3, 12, 120
"""Different such words, how many at least, and one of so many words of a text: a report on a school has some."""


def is_training(document: Document) -> bool:
    """Whether a text in English speaks of little else, and lays nothing to several people by name."""
    if language(document).read_as != "en":
        return False
    found = Counter(match["stem"].lower() for match in _WORD.finditer(document.text))
    if len(found) < _KINDS or found.total() < max(_LEAST, document.text.count(" ") / _PER):
        return False
    return (
        len({one.speaker for one in attributions(document) if one.kind == "named" and one.lays and one.speaker})
        < _KINDS
    )
