"""The card of a film that a player shows in a text: its length alone in a line, its title, and that it plays: "2:55", "The future of ferries", "Now Playing"."""

from __future__ import annotations

from collections.abc import Sequence

from provenance.analysis.content.line import STRONG, Line
from provenance.analysis.content.lookup import LEXICON, Known
from provenance.api import HEADING_KINDS, Phrases, lazy_pattern

__all__ = ["holds_film", "mark_films"]

_PLAYERS = Phrases.load(LEXICON, "players")
_LENGTH = lazy_pattern(r"\W{0,3}(?:\d{1,2}:)?\d{1,2}:[0-5]\d\W{0,3}")
_LONGEST = 14
"""Characters of a length with what stands around it."""
_TITLE = 25
"""Words of the title of a film, at most."""
_LABEL = 40
"""Characters of what says that it plays, at most."""


def mark_films(lines: Sequence[Line]) -> None:
    """Mark the lines of the one card of a text: a length and a title in either order, right above the words of the player.

    Several cards are the list of what a cinema shows, and other times alone in a line are those of a programme, of chapters or of who came in when.
    """
    timed = [at for at, line in enumerate(lines) if _is_length(line.text)]
    if len(timed) != 1:
        return
    for end in (timed[0] + 1, timed[0] + 2):
        if 2 <= end < len(lines) and _is_label(lines[end]):
            card = lines[end - 2 : end + 1]
            title = card[0] if end == timed[0] + 1 else card[1]
            if title.prose or title.sentence or title.count > _TITLE or title.mark == STRONG:
                return
            for line in card:
                line.known = Known("related", "line", lines[end].text)
                line.mark = STRONG
            return


def holds_film(words: str) -> tuple[bool, bool]:
    """Whether what was marked holds such a card, and whether it is nothing else: what a cinema, a channel or a race has now may look the same."""
    lines = [line for line in words.split("\n") if line.strip()]
    held = any(
        _says_playing(line) and any(map(_is_length, lines[max(0, at - _PARTS + 1) : at]))
        for at, line in enumerate(lines)
    )
    return held, held and len(lines) == _PARTS


_PARTS = 3
"""Lines of a card."""


def _is_length(text: str) -> bool:
    return len(text) <= _LONGEST and _LENGTH.fullmatch(text) is not None


def _is_label(line: Line) -> bool:
    return line.kind not in HEADING_KINDS and _says_playing(line.text)


def _says_playing(text: str) -> bool:
    return len(text) <= _LABEL and text.lower().strip(" :…._*[]()▶►") in _PLAYERS.texts()
