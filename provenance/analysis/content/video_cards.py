"""The card of a film that a player shows in a text: its length alone in a line, its title, and that it plays: "2:55", "The future of ferries", "Now Playing"."""

from __future__ import annotations

from collections.abc import Sequence

from provenance.analysis.content.line import STRONG, Line
from provenance.analysis.content.lookup import LEXICON, Known
from provenance.api import HEADING_KINDS, Phrases, lazy_pattern

__all__ = ["mark_films"]

_PLAYERS = Phrases.load(LEXICON, "players")
_LENGTH = lazy_pattern(r"\W{0,3}(?:\d{1,2}:)?\d{1,2}:[0-5]\d\W{0,3}")
_TITLE = 25
"""Words of the title of a film, at most."""
_LABEL = 40
"""Characters of what says that it plays, at most."""


def mark_films(lines: Sequence[Line]) -> None:
    """Mark the lines of each card: a length and a title in either order, right above the words of the player. Those words alone may head a list of what a cinema shows."""
    for at in range(2, len(lines)):
        label = lines[at]
        if len(label.text) > _LABEL or label.kind in HEADING_KINDS or not _is_label(label.text):
            continue
        above = lines[at - 2 : at]
        lengths = [_LENGTH.fullmatch(line.text) is not None for line in above]
        title = above[lengths.index(False)] if sum(lengths) == 1 else None
        if title is None or title.prose or title.sentence or title.count > _TITLE or title.mark == STRONG:
            continue
        for line in (*above, label):
            line.known = Known("related", "line", label.text)
            line.mark = STRONG


def _is_label(text: str) -> bool:
    return text.lower().strip(" :…._*[]()▶►") in _PLAYERS.texts()
