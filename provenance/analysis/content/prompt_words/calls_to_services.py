"""Calls to what a house has besides its text, by their parts, as whole lines: "For more of the harbour, follow Harbour News on Facebook and Telegram", "Access our full report here, it's free", "Ana Cruz of Harbour TV has more".

The forms, their words and what stands in each place that they fit are in the lexicon.
"""

from __future__ import annotations

from provenance.analysis.content.lookup import LEXICON
from provenance.analysis.content.prompt_words.wordings import STARTS, STOP, Frame, any_line, call
from provenance.api import Phrases
from provenance.phrases import ANY

__all__ = ["CALLS_TO_SERVICES"]

_FORMS = Phrases.load(LEXICON, "calls_to_services")
_SIGNS = Phrases.load(LEXICON, "calls_to_services_signs")
_KINDS = ("share", "newsletter", "related", "readmore", "advertisement", "comments")


def _frame(kind: str) -> Frame:
    return kind, _SIGNS.texts(kind, ANY), call(lambda: rf"{STARTS}{any_line(_FORMS, kind, 'en')}{STOP}")


CALLS_TO_SERVICES: tuple[Frame, ...] = tuple(map(_frame, _KINDS))
"""In English, by kind."""
