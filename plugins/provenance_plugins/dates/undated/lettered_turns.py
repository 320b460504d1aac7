"""Dialogues between "A" and "B", who are nobody: made up, or taken down without their day, they report nothing."""

from __future__ import annotations

from provenance.analysis import attributions
from provenance.api import Document, lazy_pattern

__all__ = ["is_between_letters"]

_TURN = lazy_pattern(r"(?:(?:Person|Speaker) )?(?P<letter>[A-D]): ?\S")
"""With which a line begins; an interview has "Q:" and "A:", or names."""
_FIRST = ("A", "B")
_TURNS, _GOES_ON = 8, 0.25
"""Turns of a dialogue at least, and the share of lines in which one goes on, at most."""
_SPEAKERS = 1
"""Full names to which something is laid, at most: who talks on news has read what a mayor and an owner said."""


def is_between_letters(document: Document) -> bool:
    """Whether a plain file is nothing but turns of A and B, from its first line on, and hardly lays anything to anybody by full name."""
    if document.media_type != "text/plain" or document.row is not None or _TURN.match(document.text.lstrip()) is None:
        return False
    lines = [line for each in document.text.splitlines() if (line := each.strip())]
    letters = [turn["letter"] for line in lines if (turn := _TURN.match(line)) is not None]
    if len(letters) < _TURNS or len(lines) - len(letters) > _GOES_ON * len(lines) or not set(_FIRST) <= set(letters):
        return False
    named = {one.speaker for one in attributions(document) if one.kind == "named" and one.lays}
    return sum(" " in (speaker or "") for speaker in named) <= _SPEAKERS
