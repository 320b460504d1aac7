"""What players, newsletters and advertisers say in plain words, as whole lines in ten languages: who pays for a text, what links earn, whom to join by the thousands, where to leave an address, what to do with a thumb.

The forms, their words and what stands in each place that they fit are in the lexicon.
"""

from __future__ import annotations

from provenance.analysis.content.lookup import LEXICON
from provenance.analysis.content.prompt_words.wordings import Frame, lines_of
from provenance.api import Phrases

__all__ = ["PLAIN_CALLS", "PLAIN_CALLS_ABROAD"]

_FORMS = Phrases.load(LEXICON, "plain_calls")
_SIGNS = Phrases.load(LEXICON, "plain_calls_signs")


def _frame(kind: str, name: str) -> Frame:
    return lines_of(kind, _FORMS, _SIGNS, name)


PLAIN_CALLS: tuple[Frame, ...] = (
    _frame("share", "free_to_share"),
    _frame("share", "thumbs_up"),
    _frame("share", "counted"),
    _frame("newsletter", "join_us"),
    _frame("newsletter", "who_read"),
    _frame("advertisement", "paid_content"),
    _frame("advertisement", "goes_on"),
    _frame("advertisement", "earn"),
    _frame("advertisement", "thanks"),
    _frame("advertisement", "compare"),
)
"""In English."""
PLAIN_CALLS_ABROAD: tuple[Frame, ...] = (
    _frame("share", "like_it"),
    _frame("share", "counted_abroad"),
    _frame("newsletter", "leave_address"),
    _frame("newsletter", "thousands"),
    _frame("advertisement", "offered_by"),
    _frame("advertisement", "goes_on_abroad"),
    _frame("advertisement", "earn_abroad"),
)
"""In nine other languages."""
