"""What teachers and trainers keep: drills, exercises and lessons, which are used in any term."""

from __future__ import annotations

from collections import Counter
from itertools import islice

from provenance.analysis import attributions, language
from provenance.api import Document, lazy_pattern
from provenance_plugins.dates.tables import any_word

__all__ = ["is_training"]

_WORD = lazy_pattern(lambda: rf"(?i)(?<!\w)(?P<stem>{any_word('training', 'word')})(?:e?s)?(?!\w)")
_KINDS, _LEAST, _PER = 3, 12, 120
"""Different such words, how many at least, and one of so many words of a text: a report on a school has some."""
_DIRECTED = lazy_pattern(lambda: rf"(?im)(?:^\W*|[.:!?]\s+)(?:{any_word('training', 'does')})\s(?=[\w“])")
_DIRECTIONS, _TO_EACH = 3, 250
"""Sentences that tell somebody to do something, at least, and one of so many words: a report on a drill has none."""
_SPEAKERS = 1
"""People to whom something is laid by name, at most: a report has the mayor and the owner."""
_ENOUGH = 40
"""Such sentences from which on they are enough for any length."""


def is_training(document: Document) -> bool:
    """Whether a text in English speaks of little else, tells whoever trains what to do, and lays nothing to two people by name."""
    if language(document).read_as != "en":
        return False
    found = Counter(match["stem"].lower() for match in _WORD.finditer(document.text))
    if len(found) < _KINDS or found.total() < max(_LEAST, document.text.count(" ") / _PER):
        return False
    directed = sum(1 for _ in islice(_DIRECTED.finditer(document.text), _ENOUGH))
    if directed < max(_DIRECTIONS, min(_ENOUGH, document.text.count(" ") // _TO_EACH)):
        return False
    return (
        len({one.speaker for one in attributions(document) if one.kind == "named" and one.lays and one.speaker})
        <= _SPEAKERS
    )
