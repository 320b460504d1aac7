"""What players, maps and embedded posts say on a line of their own, by its parts in ten languages: what cannot be played, what comes next in so many seconds, which cookies or scripts are to be let in to see it.

Each is a whole line, or the sentence with which one begins: what people do with a map or a film in a text goes on behind the verb. The forms, their words and what stands in each place that they fit are in the lexicon.
"""

from __future__ import annotations

from provenance.analysis.content.lookup import LEXICON
from provenance.analysis.content.prompt_words.wordings import STOP, Frame, any_line, call
from provenance.api import Phrases
from provenance.phrases import ANY

__all__ = ["SAID_BY_PLAYERS", "SAID_BY_PLAYERS_ABROAD"]

_FORMS = Phrases.load(LEXICON, "said_by_players")
_SIGNS = Phrases.load(LEXICON, "said_by_players_signs")


def _frame(name: str) -> Frame:
    return "script", _SIGNS.texts(name, ANY), call(lambda: rf"^[^\w\n]*{any_line(_FORMS, name)}{STOP}")


SAID_BY_PLAYERS: tuple[Frame, ...] = (_frame("on_player"),)
"""In English, and by figures alone."""
SAID_BY_PLAYERS_ABROAD: tuple[Frame, ...] = (_frame("on_player_abroad"), _frame("next_up"), _frame("let_in"))
"""In the other languages."""
