"""What "they" are where nobody is threatened: animals that are put down, a revolt, offences, opponents in a game."""

from __future__ import annotations

import re
from functools import partial

from provenance.api import Document, Span, lazy_pattern
from provenance_plugins.moderation.classes import Reading
from provenance_plugins.moderation.vocabulary import group_of
from provenance_plugins.moderation.words import groups, within

_of = partial(group_of, "no_persons")

_THINGS = lazy_pattern(
    lambda: rf"(?<!\blike )(?<!\bare )(?<!\bthese )(?<!\bthose )\b{_of('animal', 'affair')}\b", re.IGNORECASE
)
"""Not what somebody is called: "they are dogs", "those dogs"."""
_PLAY = lazy_pattern(lambda: rf"\b{_of('play')}\b", re.IGNORECASE)
_THEM = frozenset({"they", "them", "their", "these", "those"})
_BEFORE, _AROUND = 200, 300
"""Characters before a sentence in which stands what "they" are, and to both sides, in which a game is told of."""
_DIFFERENT = 3
"""Words of a game that tell of one."""


def is_of_no_person(document: Document, sentence: Span, reading: Reading) -> bool:
    """Whether a sentence of violence that speaks to nobody is of animals, offences or a revolt, or of opponents in a game."""
    text = document.text
    start = max(0, sentence.start - _BEFORE)
    if within(groups(document), start, sentence.end):
        return False
    others = {
        document.slice(span).lower()
        for span, letter in zip(reading.spans, reading.classes, strict=True)
        if letter in "Oh"
    }
    if others and others <= _THEM and _THINGS.search(text, start, sentence.end) is not None:
        return True
    around = _PLAY.findall(text, max(0, sentence.start - _AROUND), sentence.end + _AROUND)
    return len({word.lower() for word in around}) >= _DIFFERENT
